import { own } from './own.ts';

/** What was said instead of an answer. */
export type NoAnswer = 'unknown' | 'declined' | 'later';

/** As much of a survey's question as tells what it asks for. */
export interface Asking {
  readonly fact: string;
  readonly type: string;
  readonly options: readonly { readonly value: string }[];
}

/** Told together with the list of children, whether a survey asks for them by themselves or not. */
export const OF_ONE_CHILD: readonly string[] = ['child.care', 'child.school', 'birthday'];

/** The facts a question settles: of several options each has its own, below the name they share. */
export const factsOfQuestion = ({ fact, type, options }: Asking): string[] =>
  type === 'multiple' ? [fact, ...options.map(({ value }) => `${fact}.${value}`)] : [fact];

/** Everything somebody is asked for who is asked these questions. */
export function factsAsked(questions: readonly Asking[]): ReadonlySet<string> {
  const asked = questions.flatMap(factsOfQuestion);
  return new Set(asked.includes('children') ? [...asked, ...OF_ONE_CHILD] : asked);
}

/** What was said instead of an answer about a fact; about several options it is said once, under the name they share. */
export const noAnswerTo = (fact: string, noAnswers: Readonly<Record<string, NoAnswer | null>>): NoAnswer | null =>
  own(noAnswers, fact) ?? own(noAnswers, fact.slice(0, fact.lastIndexOf('.'))) ?? null;

/**
 * Which facts nothing more will be heard of, for the context of a verdict: nobody asks for them, or the household would not or could
 * not tell. What waits for nothing else is for the desk. What was put off may still be answered.
 */
export const closedFacts =
  (isAsked: (fact: string) => boolean, noAnswers: Readonly<Record<string, NoAnswer | null>>) =>
  (fact: string): boolean =>
    !isAsked(fact) || ['declined', 'unknown'].includes(noAnswerTo(fact, noAnswers) ?? '');
