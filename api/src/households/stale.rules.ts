import { addDays, type DateText, tokyoDate, tokyoInstant } from '../platform/clock/tokyo.js';
import { grownOutOn, isGrownOut } from './grown-out.rules.js';
import { expectingOverOn, lastLook } from './reconfirm.rules.js';
import type { Whole } from './whole-household.js';

/** Why staff may wonder whether a household's answers still hold. `answerExpired` does not say which answer. */
export const STALE_REASONS = ['unconfirmed', 'answerExpired', 'grownOut'] as const;
export type StaleReason = (typeof STALE_REASONS)[number];

/** Answers that nobody confirmed for so long count as unconfirmed. */
export const UNCONFIRMED_DAYS = 365;

/** Who looked at the answers before this instant has not done so for a year. */
export const unconfirmedBefore = (today: DateText): Date => tokyoInstant(addDays(today, -UNCONFIRMED_DAYS));

/** Since when each reason holds; reasons that do not hold are missing. */
export function staleSince({ household, children }: Whole, today: DateText): Partial<Record<StaleReason, DateText>> {
  const look = lastLook(household);
  if (!look) return {};
  const over = expectingOverOn(household);
  const youngest = children
    .map(({ birthTo }) => birthTo)
    .sort()
    .at(-1);
  const allGrownOut =
    household.childrenComplete &&
    household.facts['family.expecting'] !== true &&
    youngest !== undefined &&
    isGrownOut({ birthTo: youngest }, today);
  return {
    ...(look < unconfirmedBefore(today) && { unconfirmed: tokyoDate(look) }),
    ...(over && over <= today && { answerExpired: over }),
    ...(allGrownOut && { grownOut: grownOutOn(youngest) }),
  };
}
