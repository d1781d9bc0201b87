import type { Deadline } from '@tsunagu/api-client';

/** The dated deadline that comes first; today's still counts. */
export const nextDay = (deadlines: readonly Deadline[], today: string): string | null =>
  deadlines
    .flatMap(({ on }) => (on !== null && on >= today ? [on] : []))
    .sort()
    .at(0) ?? null;

/** All that had a day have passed, and nothing relative is left: sometimes the desk takes it late. */
export const allPassed = (deadlines: readonly Deadline[], today: string): boolean =>
  deadlines.length > 0 && deadlines.every(({ on }) => on !== null && on < today);

/** How many days are left; the deadline's own day counts as today, with 0 left. */
export const daysLeft = (day: string, today: string): number => (Date.parse(day) - Date.parse(today)) / 86_400_000;
