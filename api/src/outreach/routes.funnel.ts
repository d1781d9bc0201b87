import { PERIODS, type Period, SMALLEST_FIGURE, withheld } from './routes.rules.js';

/** What households that came by a route did, in order. */
export const STEPS = ['opened', 'friend', 'started', 'finished', 'consulted'] as const;
export type Step = (typeof STEPS)[number];
/** Of one route: how many households took each step, of those who came within each period. */
export type Counts = Record<Period, Record<Step, number>>;
export type Shown = Record<Period, Record<Step, number | null>>;

/** Where two figures cannot both be shown, the earlier here stays: the period the list opens with, and who registered. */
const PERIOD_ORDER: readonly Period[] = ['days30', 'days365', 'days90', 'days7'];
const STEP_ORDER: readonly Step[] = ['opened', 'finished', 'consulted', 'friend', 'started'];

const isSmall = (count: number): boolean => count !== 0 && Math.abs(count) < SMALLEST_FIGURE;

/**
 * The figures of a route that may be shown. Periods lie within one another and steps follow one another, so a reader can
 * subtract: 15 who opened less 14 who registered is one household. No difference of two figures is from one to nine, and
 * none of two such differences either (those who came between two period ends, less those of them who went on).
 */
export function withoutSmallFigures(counts: Counts): Shown {
  const shown = {} as Shown;
  for (const period of PERIODS)
    shown[period] = { opened: null, friend: null, started: null, finished: null, consulted: null };
  for (const period of PERIOD_ORDER) {
    for (const step of STEP_ORDER) {
      const figure = withheld(counts[period][step]);
      if (figure !== null && !tells(shown, figure, period, step)) shown[period][step] = figure;
    }
  }
  return shown;
}

/** Whether a figure, beside those that are shown already, lets a small count be computed. */
function tells(shown: Shown, figure: number, period: Period, step: Step): boolean {
  return PERIODS.some((otherPeriod) =>
    STEPS.some((otherStep) => {
      const across = shown[otherPeriod][otherStep];
      if (across === null) return false;
      if (isSmall(figure - across)) return true;
      const [beside, above] = [shown[period][otherStep], shown[otherPeriod][step]];
      return beside !== null && above !== null && isSmall(figure - beside - above + across);
    }),
  );
}
