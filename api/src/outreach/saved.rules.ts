import type { Keeping } from '../benefits/benefits.service.js';
import { addDays, type DateText, tokyoDate, tokyoTime } from '../platform/clock/tokyo.js';

export const MOST_SAVED = 100;
/** Days that have not come yet. */
export const MOST_REMINDERS = 20;
/** A school year ahead and a little more; who wants to know later asks later. */
const MOST_DAYS_AHEAD = 400;
/** A reminder that LINE would not take is worth nothing when the deadline is near or over. */
const GIVEN_UP_AFTER_DAYS = 3;
const MORNING = '09:00';
const EVENING = '20:00';

/** From tomorrow on: today's reminder would be no reminder. */
export function canRemindOn(day: DateText, now: Date): boolean {
  const today = tokyoDate(now);
  return day > today && day <= addDays(today, MOST_DAYS_AHEAD);
}

/** The last day whose reminders are due: today's are from nine o'clock on. */
export function dueUntil(now: Date): DateText {
  const today = tokyoDate(now);
  return tokyoTime(now) < MORNING ? addDays(today, -1) : today;
}

/** Reminders of earlier days than this one are given up. */
export const givenUpBefore = (now: Date): DateText => addDays(tokyoDate(now), -GIVEN_UP_AFTER_DAYS);

/** Outside 9 to 20 o'clock the phone makes no sound; that happens only where LINE was out of reach. */
export const isSilent = (now: Date): boolean => tokyoTime(now) < MORNING || tokyoTime(now) >= EVENING;

export type KeepRefusal = 'saved.asksAtDesk' | 'used.onPhoneOnly' | 'used.nothingToUse';
/** The catalogue leaves `useKept` out where it is with us. */
export type Keepable = Omit<Keeping, 'useKept'> & Partial<Keeping>;

/** Why a service is not saved beside a household; null: it may be. */
export const saveRefusal = ({ asksAtDesk }: Keepable): KeepRefusal | null => (asksAtDesk ? 'saved.asksAtDesk' : null);

/** Why it is not kept beside a household that it uses a service; null: it may be. */
export const useRefusal = ({ useKept = 'server' }: Keepable): KeepRefusal | null =>
  (({ server: null, phone: 'used.onPhoneOnly', nowhere: 'used.nothingToUse' }) as const)[useKept];
