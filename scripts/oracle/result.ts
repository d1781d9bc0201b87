import type { Said } from './judges.ts';

/**
 * amount: another amount, and the same one with the figures of the case's own time · otherAmount: another amount even
 * then · desk: the product leaves to the desk what the case decides · open: it would ask one more question · opposite:
 * yes for no or no for yes · notOffered: no such service · notConverted: pay is not made into assessed income.
 */
export type Kind = 'amount' | 'otherAmount' | 'desk' | 'open' | 'opposite' | 'notOffered' | 'notConverted';
export type Outcome = 'agree' | 'differ' | 'out';
export interface Result {
  readonly id: string;
  /** The benefit with the state of the law a case is about. */
  readonly key: string;
  readonly outcome: Outcome;
  readonly kind: Kind | null;
  readonly told: string;
  readonly expected: string;
  /** The answers to what is said with every sensitive fact withheld, where the file demands more than no. */
  readonly withheld: Said | null;
  readonly hidden: { readonly tried: number; readonly turned: number };
}

export const NOTHING = { tried: 0, turned: 0 };
