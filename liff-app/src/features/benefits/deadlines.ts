import type { Deadline } from '@tsunagu/api-client';
import { nextDay } from '../../findings/deadline-days.ts';

const DAY = 86_400_000;
/** How long before a deadline a reminder is offered. */
const BEFORE = [7, 3, 1];

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Days on which a reminder of the next deadline helps, from tomorrow on. */
export function daysBefore(deadlines: readonly Deadline[], today: string): { day: string; before: number }[] {
  const next = nextDay(deadlines, today);
  if (!next) return [];
  return BEFORE.map((before) => ({ day: addDays(next, -before), before })).filter(({ day }) => day > today);
}

/** Those with a day by day, the relative ones after them. */
export const inOrder = (deadlines: readonly Deadline[]): Deadline[] =>
  [...deadlines].sort((a, b) => (a.on ?? '9').localeCompare(b.on ?? '9'));
