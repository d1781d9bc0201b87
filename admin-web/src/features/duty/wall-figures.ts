import type { DeskItem } from '@tsunagu/api-client';

const soonMs = 60 * 60_000;

export interface WallFigures {
  overdue: DeskItem[];
  soon: DeskItem[];
  /** Every consultation that waits for an answer, the nearest deadline first. */
  due: DeskItem[];
}

/** What the wall counts, from the open consultations and the server's clock. */
export function wallFigures(items: DeskItem[], now: Date): WallFigures {
  const due = items
    .filter((item) => item.dueAt !== null && item.state !== 'closed')
    .sort((a, b) => Date.parse(a.dueAt ?? '') - Date.parse(b.dueAt ?? ''));
  const left = (item: DeskItem) => Date.parse(item.dueAt ?? '') - now.getTime();
  return {
    overdue: due.filter((item) => left(item) < 0),
    soon: due.filter((item) => left(item) >= 0 && left(item) <= soonMs),
    due,
  };
}

export type Presence = 'now' | 'next' | 'past';

/** Whether a shift of today runs now; times are HH:MM. */
export function presenceOf(shift: { from: string; to: string }, time: string): Presence {
  if (time < shift.from) return 'next';
  return time < shift.to ? 'now' : 'past';
}
