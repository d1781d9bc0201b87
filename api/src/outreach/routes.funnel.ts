import { inTens } from '../platform/figures/in-tens.js';

/** What households that came by a route did, in order. */
export const STEPS = ['opened', 'friend', 'started', 'finished', 'consulted'] as const;
export type Step = (typeof STEPS)[number];
/** Of one route and period: how many households took each step. */
export type Counts = Record<Step, number>;
export type Shown = Record<Step, number | null>;

/**
 * The figures of a route as they are shown. Steps follow one another, periods lie within one another and end today: whoever
 * looks twice could subtract 14 who registered from 15 who opened, or yesterday's 14 from today's 15. In tens neither tells.
 */
export const shownOf = (counts: Counts): Shown =>
  Object.fromEntries(STEPS.map((step) => [step, inTens(counts[step])])) as Shown;
