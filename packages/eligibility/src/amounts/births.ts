import { birthInterval } from '../ages.ts';
import { type Day, fiscalYear, monthOfDay } from '../dates.ts';
import type { Child } from '../types.ts';

/** A child with the birth settled on one day. */
export interface Settled<C extends Child> {
  readonly child: C;
  readonly birth: Day;
}

/**
 * The children born by the end of the month, oldest first, each at one end of what is known of the birth. All boundaries
 * of the two allowances lie between the 1st and the 2nd of a month, so these ends are all there is to try.
 */
export function settle<C extends Child>(children: readonly C[], latest: boolean, on: Day): Settled<C>[] {
  return children
    .map((child) => ({ child, birth: birthInterval(child)[latest ? 1 : 0] }))
    .filter(({ birth }) => monthOfDay(birth) <= monthOfDay(on))
    .sort((a, b) => a.birth - b.birth);
}

export const readable = (children: readonly Child[]): boolean =>
  children.every((child) => !Number.isNaN(birthInterval(child)[0]));

/** The month in which the day before the birth lies: an age is attained on the day before the birthday. */
const monthBefore = (birth: Day): number => monthOfDay(birth - 2);

/** Age on 1 April of the fiscal year by school cohort; 17 until the 31 March after the 18th birthday. */
export const schoolAge = (birth: Day, on: Day): number =>
  fiscalYear(monthOfDay(on)) - 1 - fiscalYear(monthBefore(birth));

/** Completed months of age on the first of the month; below 0 in the month of birth. */
export const monthsOnFirst = (birth: Day, on: Day): number => monthOfDay(on) - monthBefore(birth) - 1;
