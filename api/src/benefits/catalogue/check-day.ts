import { addDays, type DateText } from '../../platform/clock/tokyo.js';

/** Nobody knows what holds in four years. */
const MAX_AHEAD_DAYS = 3 * 366;

/** Whether somebody may put off looking again until that day. */
export const isCheckDay = (day: DateText, today: DateText): boolean =>
  day > today && day <= addDays(today, MAX_AHEAD_DAYS);
