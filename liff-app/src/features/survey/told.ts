import type { Answer, ChildInput, NoAnswer, SurveyQuestion } from '@tsunagu/api-client';
import { type Known, nothingKnown } from '../../household/known.ts';

/** What the answers say so far, read as the API reads them when they are sent. */
export function toldBy(questions: readonly SurveyQuestion[], answers: readonly Answer[]): Known {
  let { children, childrenComplete } = nothingKnown;
  const facts: Record<string, boolean | string> = {};
  const noAnswers: Record<string, NoAnswer> = {};
  for (const question of questions) {
    const answer = answers.find(({ questionId }) => questionId === question.id);
    if (!answer) continue;
    const { fact, type, options } = question;
    const { choice, choices, month, count, perChild } = answer;
    if (answer.noAnswer) noAnswers[fact] = answer.noAnswer;
    else if (perChild) children = children.map((child, at) => withChildFact(child, fact, at, perChild));
    else if (type === 'children') {
      children = answer.children ?? [];
      childrenComplete = answer.childrenComplete ?? false;
    } else if (type === 'multiple') {
      // One fact for each option: plan + separation.
      for (const { value } of options) facts[`${fact}.${value}`] = choices?.includes(value) ?? false;
    } else if (type === 'month') {
      facts[fact] = month !== undefined;
      if (month !== undefined) facts[`${fact}Month`] = month;
    } else if (type === 'count') facts[fact] = String(count);
    else if (type === 'yesNo') facts[fact] = choice === 'true';
    else if (choice !== undefined) facts[fact] = choice;
  }
  return { facts, noAnswers, children, childrenComplete };
}

function withChildFact(child: ChildInput, fact: string, at: number, told: NonNullable<Answer['perChild']>): ChildInput {
  const choice = told.find((each) => each.child === at)?.choice;
  if (choice === undefined) return child;
  if (fact === 'birthday') return { ...child, bornOnFirst: choice === 'true' };
  return fact === 'child.care' || fact === 'child.school' ? { ...child, [fact.slice('child.'.length)]: choice } : child;
}
