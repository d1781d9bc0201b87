import { addDays, type DateText, tokyoDate } from '../platform/clock/tokyo.js';
import { isGrownOut } from './grown-out.rules.js';
import type { Child, Household } from './households.entity.js';

/** Why a parent is asked to look at the answers again. `expectingOver` only asks to look; it supposes nothing. */
export const RECONFIRM_REASONS = ['april', 'birthday', 'expectingOver'] as const;
export type ReconfirmReason = (typeof RECONFIRM_REASONS)[number];
export interface ReconfirmDue {
  since: DateText;
  reason: ReconfirmReason;
}

/** So long after registering or confirming nobody is asked again. */
export const QUIET_DAYS = 60;

type Answers = Pick<Household, 'registeredAt' | 'confirmedAt' | 'facts'>;

/** When the parent last looked at all the answers. */
export const lastLook = ({ registeredAt, confirmedAt }: Pick<Household, 'registeredAt' | 'confirmedAt'>): Date | null =>
  confirmedAt ?? registeredAt;

/**
 * Whether the answers should be looked at again, and since when: each April, in each child's birthday month, and once after the
 * month of an expected birth, which waits where one of the others asks already and keeps none of them from asking.
 */
export function reconfirmDue(household: Answers, children: readonly Child[], today: DateText): ReconfirmDue | null {
  const look = lastLook(household);
  if (!look) return null;
  const lastOn = tokyoDate(look);
  const from = addDays(lastOn, QUIET_DAYS);
  if (from > today) return null;
  const due = [
    { since: nextYearly('04-01', from), reason: 'april' as const },
    ...children.filter((child) => !isGrownOut(child, today)).map((child) => birthdayOf(child, from)),
  ].filter(({ since }) => since <= today);
  due.sort((a, b) => (a.since === b.since ? byReason(a.reason, b.reason) : a.since < b.since ? -1 : 1));
  if (due[0]) return due[0];
  const over = expectingOverOn(household);
  return over && over > lastOn && over <= today ? { since: over > from ? over : from, reason: 'expectingOver' } : null;
}

/** First day after the month of an expected birth; null when none is expected, or none is to be spoken of any more. */
export function expectingOverOn({ facts }: Pick<Household, 'facts'>): DateText | null {
  const month = facts['family.expectingMonth'];
  if (facts['family.expecting'] !== true || typeof month !== 'string') return null;
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
}

/** The month of birth is no birthday yet. */
function birthdayOf({ birthFrom }: Child, from: DateText): ReconfirmDue {
  const month = birthFrom.slice(0, 7);
  const firstBirthday = `${Number(month.slice(0, 4)) + 1}-${month.slice(5)}-01`;
  return { since: nextYearly(`${month.slice(5)}-01`, from > firstBirthday ? from : firstBirthday), reason: 'birthday' };
}

/** The first such day of a year that is not before `from`. */
function nextYearly(day: string, from: DateText): DateText {
  const year = Number(from.slice(0, 4));
  const sameYear = `${year}-${day}`;
  return sameYear >= from ? sameYear : `${year + 1}-${day}`;
}

const byReason = (a: ReconfirmReason, b: ReconfirmReason): number =>
  RECONFIRM_REASONS.indexOf(a) - RECONFIRM_REASONS.indexOf(b);
