import type { AnsweredQuestion } from '@tsunagu/api-client';
import { panel } from '../../phrases/ja/answers';
import { ageText, careNames, noAnswerNames, schoolNames } from '../../phrases/ja/common';
import { factValue } from '../../phrases/ja/facts';
import { formatMonth, monthsSince } from '../../ui/dates';

/** What was answered, in words, one line for each thing. */
export function answerLines({ question, answer }: AnsweredQuestion, now: Date): string[] {
  if (!answer) return [];
  const word = (value: string): string =>
    question.options.find((option) => option.value === value)?.label.ja ??
    (value === 'true' || value === 'false' ? factValue(value === 'true') : value);
  if (answer.children) {
    const children = answer.children.map(({ birthMonth, care, school }) => {
      const place = care ? careNames[care] : school ? schoolNames[school] : null;
      const child = panel.child(ageText(monthsSince(birthMonth, now)), formatMonth(birthMonth));
      return place === null ? child : `${child} ${place}`;
    });
    const none = answer.childrenComplete ? [panel.none] : [];
    return children.length === 0 ? none : [...children, ...(answer.childrenComplete ? [] : [panel.childrenMore])];
  }
  if (answer.perChild) {
    return answer.perChild.map(({ child, choice, noAnswer }) =>
      panel.perChild(child, noAnswer ? noAnswerNames[noAnswer] : word(choice ?? '')),
    );
  }
  if (answer.choices) return answer.choices.length === 0 ? [panel.noneOfThem] : answer.choices.map(word);
  if (answer.month !== undefined) return [formatMonth(answer.month)];
  if (answer.count !== undefined) return [String(answer.count)];
  return answer.choice === undefined ? [] : [word(answer.choice)];
}
