import { addMonths, monthsAround } from '../../../ui/months';

export type MonthKey = 'this' | 'next' | 'april' | 'other';

/** The months that matter most: ages move on with the month, school years in April. */
export function monthOf(key: Exclude<MonthKey, 'other'>, today: string): string {
  if (key === 'this') return addMonths(today, 0);
  if (key === 'next') return addMonths(today, 1);
  return `${String(Number(today.slice(0, 4)) + (today.slice(5, 7) < '04' ? 0 : 1))}-04`;
}

/** All that may be asked for, as the API offers them, the earliest first. */
export const monthsOffered = (today: string): string[] => monthsAround(today, 12, 13);
