import type { Deadline } from '@tsunagu/api-client';
import type { Known } from '../household/known.ts';
import { allPassed, nextDay } from './deadline-days.ts';

/**
 * The deadline that this household sees first: the nearest day, or else the first that counts from what may yet happen or
 * has happened lately. 'passed' where all that had a day are over; none where what it counts from is too long ago.
 */
export function ownDeadline(deadlines: readonly Deadline[], known: Known, today: string): Deadline | 'passed' | null {
  const own = deadlines.filter((deadline) => mayConcern(deadline, known, today));
  if (allPassed(own, today)) return 'passed';
  const next = nextDay(own, today);
  return own.find(({ on }) => on === next) ?? null;
}

function mayConcern(deadline: Deadline, { facts, children, childrenComplete }: Known, today: string): boolean {
  const { after, count, unit } = deadline;
  if (after !== 'birth' && after !== 'pregnancyNotice') return true;
  const month = facts['family.expectingMonth'];
  const due = typeof month === 'string' ? [month] : [];
  const isOver = due.some((each) => each < today.slice(0, 7));
  if (!isOver && (due.length || facts['family.expecting'] === true)) return true;
  if (after === 'pregnancyNotice') return false;
  // The month went by and nobody has told of the birth: that child counts as born in it.
  const births = [...children.map(({ birthMonth }) => birthMonth), ...due];
  if (!births.length) return !childrenComplete;
  return births.some((birth) => count === null || unit === null || lastDay(birth, count, unit) >= today);
}

/** Nobody is asked for the day of a birth: the whole month counts. */
function lastDay(birthMonth: string, count: number, unit: NonNullable<Deadline['unit']>): string {
  const [year = 0, month = 0] = birthMonth.split('-').map(Number);
  const day = unit === 'days' ? new Date(Date.UTC(year, month, count)) : new Date(Date.UTC(year, month + count, 0));
  return day.toISOString().slice(0, 10);
}
