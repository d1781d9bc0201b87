import { type HouseholdAnswers, LANGUAGES } from '../households/households.service.js';
import type { Question } from './survey.questions.js';
import type { AnswerInput } from './survey.rules.js';
import { type KnownChildren, tellOfChildren, type Told } from './told-of-children.js';

export type { KnownChildren } from './told-of-children.js';

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
  tellOfChildren(told, questions, answers, known);
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
