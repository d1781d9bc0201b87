import type { HouseholdView, NoAnswer } from '../households/households.service.js';
import { factsOf } from './answers/question-summary.js';
import type { Question } from './survey.questions.js';

/** Told together with the list of children, whether the survey asks for them by themselves or not. */
const OF_ONE_CHILD: readonly string[] = ['child.care', 'child.school', 'birthday'];

/**
 * Which facts nothing more will be heard of: the survey does not ask for them, or the household would not or could not tell. What
 * waits for nothing else is for the desk, as on the parent's own phone.
 */
export function closedFacts(questions: readonly Question[], household: HouseholdView): (fact: string) => boolean {
  const asked = new Set(questions.flatMap(factsOf));
  if (asked.has('children')) for (const fact of OF_ONE_CHILD) asked.add(fact);
  const noAnswers = new Map(household.facts.map(({ fact, noAnswer }) => [fact, noAnswer]));
  return (fact) => {
    // A question of several options keeps what was said instead of an answer under the name they share.
    const noAnswer = noAnswers.get(fact) ?? noAnswers.get(fact.slice(0, fact.lastIndexOf('.')));
    return !asked.has(fact) || isFinal(noAnswer);
  };
}

/** What was put off may still be answered. */
const isFinal = (noAnswer: NoAnswer | null | undefined): boolean => noAnswer === 'declined' || noAnswer === 'unknown';
