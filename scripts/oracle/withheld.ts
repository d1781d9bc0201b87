import type { Answer, Case } from './cases.ts';
import type { Said } from './judges.ts';
import type { Demand, Result, Withheld } from './result.ts';

// What the product says to a family that keeps a sensitive fact to itself, which is all it can ever be told.

/** What a case demands there; null where it states nothing sensitive and demands nothing. */
export function demandOf({ answers, households, sensitive }: Case, positive: boolean): Demand | null {
  const isOnlyAsk = answers.length === 1 && answers[0] === 'ask';
  // What the file demands is said of a whole case; of several households each answers for its own expected value.
  if (isOnlyAsk && (households.length === 1 || positive)) return 'ask';
  if (!sensitive) return null;
  const allows = (answer: Answer): boolean => answers.includes(answer);
  return !positive && (allows('not_eligible') || isOnlyAsk) ? 'askOrNo' : 'open';
}

/** Somebody is told no, or what they cannot know, because of what they kept to themselves. */
export const isBroken = ({ said, demand }: Withheld): boolean =>
  demand === 'ask' ? said === 'likely' || said === 'notNow' : demand === 'open' && said === 'notNow';

/** The answer that a case with several households or days stands for: the one that is worst. */
export function worstOf(answers: readonly Withheld[]): Withheld | null {
  const isNo = ({ said }: Withheld): boolean => said === 'notNow';
  return answers.find(isBroken) ?? answers.find(isNo) ?? answers[0] ?? null;
}

export type Counts = { readonly [K in 'askDesk' | 'needsAnswer' | 'noService' | 'likely' | 'no']: number };
export interface WithheldReport {
  readonly ask: Counts;
  readonly askOrNo: Counts;
  readonly open: Counts;
  readonly broken: readonly Result[];
}

export function reportWithheld(results: readonly Result[]): WithheldReport {
  const count = (demand: Demand): Counts => {
    const said = (answer: Said): number =>
      results.filter(({ withheld }) => withheld?.demand === demand && withheld.said === answer).length;
    const [askDesk, needsAnswer, noService] = [said('askDesk'), said('needsAnswer'), said('noService')];
    return { askDesk, needsAnswer, noService, likely: said('likely'), no: said('notNow') };
  };
  const broken = results.filter(({ withheld }) => withheld !== null && isBroken(withheld));
  return { ask: count('ask'), askOrNo: count('askOrNo'), open: count('open'), broken };
}
