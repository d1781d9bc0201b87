import type { HouseholdAnswers, Language, ListedChild } from '../households/households.service.js';
import { LANGUAGES } from '../households/households.service.js';
import type { Question } from './survey.questions.js';
import { type AnswerInput, type ChildAnswerInput, MAX_CHILDREN } from './survey.rules.js';

type Facts = NonNullable<HouseholdAnswers['facts']>;
interface Told {
  facts: Facts;
  children?: NonNullable<HouseholdAnswers['children']>;
  language?: Language;
}
/** The children of a household as it is known; for an answer about each of them that comes without their list. */
export type KnownChildren = { listed: ListedChild[]; complete: boolean } | null;

/** Where no-answers of one child are kept: nothing about a child but facts of the catalogue has a column. */
export const childKey = (fact: string, child: number): string => `${fact}.${child + 1}`;

/** What checked answers say about the household. */
export function toHouseholdAnswers(
  questions: Question[],
  answers: AnswerInput[],
  known: KnownChildren = null,
): HouseholdAnswers {
  const told: Told = { facts: {} };
  for (const answer of answers) {
    const question = questions.find(({ id }) => id === answer.questionId);
    if (question && !question.perChild) tell(told, question, answer);
  }
  forEachChild(told, questions, answers, known);
  return told;
}

function tell(told: Told, question: Question, answer: AnswerInput): void {
  const { facts } = told;
  const { fact, type, options } = question;
  const { noAnswer, choice, choices, month, count, children, childrenComplete } = answer;
  if (type === 'children') {
    told.children = noAnswer ? { noAnswer } : { listed: children ?? [], complete: childrenComplete ?? false };
  } else if (type === 'month') {
    facts[fact] = noAnswer ? { noAnswer } : { value: Boolean(month) };
    facts[`${fact}Month`] = { value: month ?? null };
  } else if (type === 'multiple') {
    facts[fact] = noAnswer ? { noAnswer } : { value: null };
    for (const { value } of options) {
      facts[`${fact}.${value}`] = { value: noAnswer ? null : (choices ?? []).includes(value) };
    }
  } else if (noAnswer) {
    facts[fact] = { noAnswer };
  } else if (type === 'language') {
    const language = LANGUAGES.find((code) => code === choice);
    if (language) told.language = language;
    // An earlier no-answer is overtaken.
    facts[fact] = { value: null };
  } else if (type === 'count') {
    facts[fact] = { value: String(count) };
  } else {
    facts[fact] = { value: type === 'yesNo' ? choice === 'true' : (choice ?? null) };
  }
}

/** Puts answers about each child into the list of children, and their no-answers beside it. */
function forEachChild(told: Told, questions: Question[], answers: AnswerInput[], known: KnownChildren): void {
  const asked = questions.filter(({ perChild }) => perChild);
  const given = asked.flatMap((question) => {
    const answer = answers.find(({ questionId }) => questionId === question.id);
    return answer ? [{ question, answer }] : [];
  });
  // A list that was made anew has other children in other places.
  const relisted = told.children !== undefined;
  for (const { fact } of relisted ? asked : given.map(({ question }) => question)) {
    for (let child = 0; child < MAX_CHILDREN; child++) told.facts[childKey(fact, child)] = { value: null };
  }
  const children = told.children ?? known;
  if (given.length === 0 || !children || 'noAnswer' in children) return;
  const listed = children.listed.map((child) => ({ ...child }));
  for (const { question, answer } of given) {
    for (const [index, child] of listed.entries()) {
      const said = answer.noAnswer
        ? { child: index, noAnswer: answer.noAnswer }
        : answer.perChild?.find((one) => one.child === index);
      if (said) tellOfChild(told, question, child, said);
    }
  }
  told.children = { listed, complete: children.complete };
}

function tellOfChild(
  { facts }: Told,
  { fact }: Question,
  child: ListedChild,
  { child: index, choice, noAnswer }: ChildAnswerInput,
): void {
  const value = noAnswer ? undefined : (choice ?? undefined);
  if (noAnswer) facts[childKey(fact, index)] = { noAnswer };
  if (fact === 'child.care') child.care = value;
  else if (fact === 'child.school') child.school = value;
  else if (fact === 'birthday') child.bornOnFirst = value === undefined ? undefined : value === 'true';
}
