// Calendar dates in Asia/Tokyo, which has had no daylight saving since 1951: plain arithmetic with +09:00 is exact.
const OFFSET = 9 * 3_600_000;
const DAY = 86_400_000;

/** A calendar day as `YYYY-MM-DD`. */
export type DateText = string;
/** A time of day as `HH:MM`. */
export type TimeText = string;

export const tokyoDate = (instant: Date): DateText => new Date(instant.getTime() + OFFSET).toISOString().slice(0, 10);
export const tokyoTime = (instant: Date): TimeText => new Date(instant.getTime() + OFFSET).toISOString().slice(11, 16);

/** The instant at which a Tokyo clock shows this date and time. */
export const tokyoInstant = (date: DateText, time: TimeText = '00:00'): Date => new Date(`${date}T${time}:00+09:00`);

export const addDays = (date: DateText, days: number): DateText =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (date: DateText): number => new Date(date).getUTCDay();

export const monthOf = (date: DateText): string => date.slice(0, 7);

/** The Japanese fiscal year (April to March) a date lies in. */
export const fiscalYear = (date: DateText): number => Number(date.slice(0, 4)) - (date.slice(5) < '04-01' ? 1 : 0);
