import type { Answer, SurveyQuestion } from '@tsunagu/api-client';

/** Whether an answer is whole: 「はい」 to a month waits for its month, a question for every child for the last child. */
export function isAnswered(answer: Answer | null): answer is Answer {
  if (!answer) return false;
  const { noAnswer, choice, choices, month, count, children, perChild } = answer;
  if (perChild) return perChild.length > 0 && perChild.every((each) => each.choice ?? each.noAnswer);
  return Boolean(noAnswer ?? choice ?? choices ?? month ?? children) || count !== undefined;
}

/** Whether an answer that was kept on the phone still suits the question as it is asked now. */
export function fits({ type, perChild, options, countMax }: SurveyQuestion, answer: Answer): boolean {
  const offered = (choice: string | undefined) =>
    choice !== undefined && (options.length === 0 || options.some(({ value }) => value === choice));
  if (!isAnswered(answer)) return false;
  if (answer.noAnswer) return true;
  if (perChild) return answer.perChild?.every((each) => each.noAnswer ?? offered(each.choice)) ?? false;
  switch (type) {
    case 'children':
      return answer.children !== undefined;
    case 'multiple':
      return answer.choices?.every(offered) ?? false;
    case 'count':
      return answer.count !== undefined && answer.count <= (countMax ?? answer.count);
    case 'month':
      return answer.month !== undefined || offered(answer.choice);
    case 'ward':
    case 'single':
    case 'yesNo':
    case 'language':
      return offered(answer.choice);
  }
}
