import { APRIL, type Day, dayOf, dayText, fiscalYear, lastDay, monthOf, monthOfDay } from './dates.ts';
import type { AgeNode, Child, Kleene } from './types.ts';

/** First day of the births an age node accepts on a day; -Infinity when open. */
export const earliest = (node: AgeNode, on: Day): Day => {
  if ('ageMonths' in node) {
    const { lt } = node.ageMonths;
    return lt === undefined ? -Infinity : (monthOfDay(on) - lt) * 32 + 2;
  }
  if ('fyAge' in node) {
    const { lte } = node.fyAge;
    return lte === undefined ? -Infinity : ((fiscalYear(monthOfDay(on)) - 1 - lte) * 12 + APRIL) * 32 + 2;
  }
  const { gte } = node.birthDate;
  return gte === undefined ? -Infinity : dayOf(gte);
};

/**
 * Last day of the births an age node accepts on a day; Infinity when open.
 *
 * Months of age are judged on the first day of the month, as 児童手当法 pays: a person attains an age on the day before
 * the birthday (年齢計算ニ関する法律) and the change counts from the following month, so whoever was born on the 1st is
 * one month ahead. A child born during the month is 0 months old.
 */
export const latest = (node: AgeNode, on: Day): Day => {
  if ('ageMonths' in node) {
    const month = monthOfDay(on);
    const gte = node.ageMonths.gte ?? 0;
    return gte > 0 ? (month - gte) * 32 + 1 : month * 32 + lastDay(month);
  }
  if ('fyAge' in node) {
    const { gte } = node.fyAge;
    return gte === undefined ? Infinity : ((fiscalYear(monthOfDay(on)) - gte) * 12 + APRIL) * 32 + 1;
  }
  const { lte } = node.birthDate;
  return lte === undefined ? Infinity : dayOf(lte);
};

/**
 * The births (both days included, null = open) that an age node accepts on the day `on`. Throws on what is no calendar
 * day: a query built from it would silently match everybody.
 */
export function birthRange(node: AgeNode, on: string): { from: string | null; to: string | null } {
  const day = dayOf(on);
  const [from, to] = [earliest(node, day), latest(node, day)];
  if ([from, to, day].some(Number.isNaN)) throw new RangeError('not a calendar day');
  const text = (bound: Day): string | null => (Number.isFinite(bound) ? dayText(bound) : null);
  return { from: text(from), to: text(to) };
}

/** Whether something between `lo` and `hi` lies in [from, to]; unknown when it may or may not. NaN is unknown. */
export const within = (lo: Day, hi: Day, from: Day, to: Day): Kleene => {
  if (lo >= from && hi <= to) return true;
  return hi < from || lo > to ? false : null;
};

/** The first and last day on which a child may have been born. */
export const birthInterval = (child: Child): [Day, Day] => {
  const month = monthOf(child.birthMonth);
  return [
    month * 32 + (child.bornOnFirst === false ? 2 : 1),
    month * 32 + (child.bornOnFirst === true ? 1 : lastDay(month)),
  ];
};
