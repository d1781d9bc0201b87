import { addMonths, monthsAround, monthsBetween } from '../../ui/months';

interface Days {
  from: string;
  to: string;
}
/** In months, as the API takes it. */
const longest = 13;

const firstOf = (month: string): string => `${month}-01`;
const moved = (day: string, months: number): string => firstOf(addMonths(day, months));

/** The firsts of the months between which households may become newly eligible: ages move on with the month. */
export const monthStarts = (today: string): string[] => monthsAround(today, 12, longest).map(firstOf);

/** From the first of this month to that of the next. */
export const thisMonth = (today: string): Days => ({ from: moved(today, 0), to: moved(today, 1) });

/** The days with one of them moved, the other taken along where they would cross or lie too far apart. */
export function movedTo(part: { from: string } | { to: string }, days: Days): Days {
  const next = { ...days, ...part };
  const length = Math.min(Math.max(monthsBetween(next.from, next.to), 1), longest);
  return 'from' in part ? { ...next, to: moved(next.from, length) } : { ...next, from: moved(next.to, -length) };
}
