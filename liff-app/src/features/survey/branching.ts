import { evaluate, parseRule } from '@tsunagu/eligibility';
import type { Answer, SurveyQuestion } from '@tsunagu/api-client';
import { householdOf, type Known } from '../../household/known.ts';
import { toldBy } from './told.ts';

/**
 * The questions that come, judged by the answers so far as the API judges them: a condition that is not surely true (the answer it needs
 * was left open, or the condition cannot be read) asks nothing.
 */
export function askedQuestions(
  questions: readonly SurveyQuestion[],
  answers: readonly Answer[],
  on: string,
): SurveyQuestion[] {
  const asked: SurveyQuestion[] = [];
  for (const question of questions) {
    // Only what was asked counts: an answer to a question that is gone settles nothing.
    if (question.showIf === null || holds(question.showIf, toldBy(asked, answers), on)) asked.push(question);
  }
  return asked;
}

function holds(condition: NonNullable<SurveyQuestion['showIf']>, known: Known, on: string): boolean {
  const parsed = parseRule(condition);
  return parsed.ok && evaluate(parsed.rule, householdOf(known), { on }) === true;
}
