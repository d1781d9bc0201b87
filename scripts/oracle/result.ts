import type { Said } from './judges.ts';

/**
 * amount: another amount, and the same one with the figures of the case's own time · otherAmount: another amount even
 * then · desk: the product leaves to the desk what the case decides · open: it would ask one more question · opposite:
 * yes for no or no for yes · notOffered: no such service · notConverted: pay is not made into assessed income.
 */
export type Kind = 'amount' | 'otherAmount' | 'desk' | 'open' | 'opposite' | 'notOffered' | 'notConverted';
export type Outcome = 'agree' | 'differ' | 'out';
/**
 * ask: the file demands ask-us · askOrNo: it allows a no as well, and the case itself gets nothing · open: it says
 * nothing of what is withheld.
 */
export type Demand = 'ask' | 'askOrNo' | 'open';
export interface Withheld {
  readonly said: Said;
  readonly demand: Demand;
}
export interface Result {
  readonly id: string;
  /** The benefit with the state of the law a case is about. */
  readonly key: string;
  /** The file says that the case holds today: the product has to agree, and no reason excuses it. */
  readonly current: boolean;
  readonly outcome: Outcome;
  readonly kind: Kind | null;
  readonly told: string;
  readonly expected: string;
  /** What is said where a case states a sensitive fact, or where the file demands ask-us; null elsewhere. */
  readonly withheld: Withheld | null;
  readonly hidden: { readonly tried: number; readonly turned: number };
}

export const NOTHING = { tried: 0, turned: 0 };
