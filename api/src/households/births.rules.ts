import type { DateText } from '../platform/clock/tokyo.js';
import { type ListedChild } from './apply-answers.js';
import type { Child, Household } from './households.entity.js';
import { bornOnFirst } from './households.rules.js';

export const MOST_CHILDREN = 12;
/** At most so many at one birth. */
export const MOST_BIRTHS = 6;
/** Nobody is born longer than this before the month in which the birth was expected. */
const MONTHS_BEFORE = 10;

export interface Birth {
  birthMonth: string;
  bornOnFirst?: boolean | undefined;
}
export type BirthProblem = 'household.notExpecting' | 'household.tooManyChildren' | BirthMonthProblem;
type BirthMonthProblem = 'household.birthInFuture' | 'household.birthTooLongAgo';

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** What is wrong with turning the expected child into these children, or null. */
export function birthsProblem(
  { facts }: Pick<Household, 'facts'>,
  known: readonly Child[],
  births: readonly Birth[],
  today: DateText,
): { code: BirthProblem; path?: string } | null {
  if (facts['family.expecting'] !== true) return { code: 'household.notExpecting' };
  if (known.length + births.length > MOST_CHILDREN) return { code: 'household.tooManyChildren', path: 'births' };
  const month = facts['family.expectingMonth'];
  const earliest = monthNumber(typeof month === 'string' ? month : today) - MONTHS_BEFORE;
  for (const [index, { birthMonth, bornOnFirst: first }] of births.entries()) {
    const path = `births.${index}.birthMonth`;
    if (birthMonth > today.slice(0, 7)) return { code: 'household.birthInFuture', path };
    // On the first of a month nobody of that month was born on a later day.
    if (first === false && `${birthMonth}-02` > today) return { code: 'household.birthInFuture', path };
    if (monthNumber(birthMonth) < earliest) return { code: 'household.birthTooLongAgo', path };
  }
  return null;
}

/** A stored child as it would be listed again. */
export function listedAgain(child: Child): ListedChild {
  const first = bornOnFirst(child);
  return {
    birthMonth: child.birthFrom.slice(0, 7),
    ...(first !== null && { bornOnFirst: first }),
    ...(child.care && { care: child.care }),
    ...(child.school && { school: child.school }),
  };
}
