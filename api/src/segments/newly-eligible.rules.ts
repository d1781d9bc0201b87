import type { DateText } from '../platform/clock/tokyo.js';

/** `YYYY-MM`. */
export type Month = string;

/** How many months back and ahead are offered: the next fiscal year is always within reach. */
const MONTHS_BACK = 12;
const MONTHS_AHEAD = 13;

const numberOf = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const firstOf = (number: number): DateText =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}-01`;

/**
 * The span of a month: from the first of the month before to its own first, when ages, school years and births to come have moved
 * on. Spans begin where others end and none lies within another, so no household is counted for a service in two that follow
 * one another, and there is nothing to subtract.
 */
export const spanOf = (month: Month): { from: DateText; to: DateText } => ({
  from: firstOf(numberOf(month) - 1),
  to: firstOf(numberOf(month)),
});

export function isOffered(month: Month, today: DateText): boolean {
  const ahead = numberOf(month) - numberOf(today.slice(0, 7));
  return ahead >= -MONTHS_BACK && ahead <= MONTHS_AHEAD;
}
