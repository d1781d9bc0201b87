import { birthRange } from '@tsunagu/eligibility';
import type { DateText } from '../platform/clock/tokyo.js';

/**
 * The last rule of the catalogue that counts a child, as an elder sibling (児童手当法3条), ends on the 31 March after the 22nd
 * birthday. After that a child stays registered and is a reason for nothing any more.
 */
const GROWN_OUT_AGE = 22;

/** Latest day of birth of those who have grown out by `today`. */
export const grownOutUntil = (today: DateText): DateText => birthRange({ fyAge: { gte: GROWN_OUT_AGE } }, today).to!;

export const isGrownOut = ({ birthTo }: { birthTo: DateText }, today: DateText): boolean =>
  birthTo <= grownOutUntil(today);

/** The 1 April on which a child born on this day grows out. */
export function grownOutOn(birth: DateText): DateText {
  // Who is born on 1 April belongs to the school year before (学校教育法17条, 年齢計算ニ関する法律).
  const schoolYear = Number(birth.slice(0, 4)) - (birth.slice(5) <= '04-01' ? 1 : 0);
  return `${schoolYear + GROWN_OUT_AGE + 1}-04-01`;
}
