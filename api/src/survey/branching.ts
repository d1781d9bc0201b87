import { derive, evaluate, type Household } from '@tsunagu/eligibility';
import type { DateText } from '../platform/clock/tokyo.js';
import type { Question } from './survey.questions.js';
import type { AnswerInput } from './survey.rules.js';
import { toHouseholdAnswers } from './told.js';

export const NOTHING_KNOWN: Household = { facts: {}, children: [], childrenComplete: false };

/** The household as these answers leave it. */
function afterAnswers(before: Household, questions: Question[], answers: AnswerInput[]): Household {
  const { facts: told = {}, children, language } = toHouseholdAnswers(questions, answers);
  const facts: Record<string, Household['facts'][string]> = { ...before.facts };
  for (const [fact, answer] of Object.entries(told)) {
    if ('value' in answer && answer.value !== null) facts[fact] = answer.value;
    else delete facts[fact];
  }
  if (language) facts['preference.language'] = language;
  const known = { ...before, facts: derive(facts) };
  if (!children) return known;
  if (!('listed' in children))
    return 'noAnswer' in children ? { ...known, children: [], childrenComplete: false } : known;
  return {
    ...known,
    children: children.listed.map(({ birthMonth, bornOnFirst, care, school }) => ({
      birthMonth,
      ...(bornOnFirst !== undefined && { bornOnFirst }),
      facts: { ...(care && { care }), ...(school && { school }) },
    })),
    childrenComplete: children.complete,
  };
}

export const holds = ({ showIf }: Question, household: Household, on: DateText): boolean =>
  !showIf || evaluate(showIf, household, { on }) === true;

/**
 * The questions that these answers lead to, in order. A question with a condition is asked only while it surely holds: nobody is
 * asked more than needed. What was said to a question that is no longer asked decides nothing.
 */
export function askedQuestions(
  questions: Question[],
  answers: AnswerInput[],
  on: DateText,
  before: Household = NOTHING_KNOWN,
): Question[] {
  const asked: Question[] = [];
  for (const question of questions) {
    if (!question.showIf) asked.push(question);
    else {
      const so = answers.filter(({ questionId }) => asked.some(({ id }) => id === questionId));
      if (holds(question, afterAnswers(before, asked, so), on)) asked.push(question);
    }
  }
  return asked;
}

/** Registration questions that were passed over: not answering is an answer too, and is sent. */
export const missingAnswers = (asked: Question[], answers: AnswerInput[]): string[] =>
  asked
    .filter(({ id, stage }) => stage === 'registration' && !answers.some(({ questionId }) => questionId === id))
    .map(({ id }) => id);
