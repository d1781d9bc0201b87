import { derive, type Child as RuleChild } from '@tsunagu/eligibility';
import { addDays, type DateText, tokyoDate, tokyoInstant } from '../platform/clock/tokyo.js';
import type { HouseholdRow } from './household-row.entity.js';
import type { Child, FactValues, Household, Parent } from './households.entity.js';

export type Stage = 'consent' | 'survey' | 'ready';

/** Where the front end must lead: what a parent owes before the next door opens. */
export const stageOf = (agreedToCurrent: boolean, registeredAt: Date | null): Stage =>
  agreedToCurrent ? (registeredAt ? 'ready' : 'survey') : 'consent';

const lastOf = (month: string): DateText => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** First and last possible day of a birth known by month; `bornOnFirst` narrows it to the 1st or to the rest. */
export const birthInterval = (
  birthMonth: string,
  bornOnFirst?: boolean,
): { birthFrom: DateText; birthTo: DateText } => ({
  birthFrom: `${birthMonth}-${bornOnFirst === false ? '02' : '01'}`,
  birthTo: bornOnFirst === true ? `${birthMonth}-01` : lastOf(birthMonth),
});

/** The answer behind an interval: true, false, or null while it was not given. */
export function bornOnFirst({ birthFrom, birthTo }: { birthFrom: DateText; birthTo: DateText }): boolean | null {
  if (birthFrom === birthTo) return true;
  return birthFrom.endsWith('-02') ? false : null;
}

export function toRuleChild(child: Child): RuleChild {
  const first = bornOnFirst(child);
  const facts = { ...(child.care && { care: child.care }), ...(child.school && { school: child.school }) };
  return { birthMonth: child.birthFrom.slice(0, 7), ...(first !== null && { bornOnFirst: first }), facts };
}

/** The answers and everything that follows from them with certainty. */
export const withDerived = (facts: FactValues): FactValues => derive(facts) as FactValues;

/** Day on which information comes again after a month's pause: the same day of next month, or its last day. */
export function pauseEnd(now: Date): Date {
  const today = tokyoDate(now);
  const nextMonth = addDays(lastOf(today.slice(0, 7)), 1).slice(0, 7);
  const last = lastOf(nextMonth);
  const same = `${nextMonth}-${today.slice(8)}`;
  return tokyoInstant(same < last ? same : last);
}

/** A friend unless the webhook said otherwise: LINE takes a push to a stranger and delivers nothing. */
export const canReceive = (isFriend: boolean | null): boolean => isFriend !== false;

/** Facts that have a column in the narrow row. */
const COLUMNS = {
  'family.expecting': 'expecting',
  'family.singleParent': 'singleParent',
  'tax.residentTaxExempt': 'residentTaxExempt',
  'tax.incomeTaxExempt': 'incomeTaxExempt',
  'benefit.receivesChildRearingAllowance': 'receivesChildRearingAllowance',
  'family.guardiansNeedChildcare': 'guardiansNeedChildcare',
  'family.multiples': 'multiples',
  'work.inKobe': 'workInKobe',
} as const;
const ELSEWHERE = new Set<string>(['residence.ward', 'family.expectingMonth', ...Object.keys(COLUMNS)]);

/** The narrow row of a household, from everything it is made of. */
export function toRow(
  household: Household,
  parent: Parent,
  children: Child[],
  isFriend: boolean | null,
  now: Date,
): HouseholdRow {
  const facts = withDerived(household.facts);
  const flag = (fact: string): boolean | null => (typeof facts[fact] === 'boolean' ? facts[fact] : null);
  const text = (fact: string): string | null => (typeof facts[fact] === 'string' ? facts[fact] : null);
  const flags = Object.fromEntries(Object.entries(COLUMNS).map(([fact, column]) => [column, flag(fact)])) as Record<
    (typeof COLUMNS)[keyof typeof COLUMNS],
    boolean | null
  >;
  const youngest = [...children].sort((a, b) => (a.birthFrom < b.birthFrom ? 1 : -1));
  const month = text('family.expectingMonth');
  const isPaused = parent.pausedUntil !== null && parent.pausedUntil > now;
  return {
    householdId: household.id,
    lineUserId: parent.lineUserId,
    ward: text('residence.ward'),
    language: parent.language,
    childrenComplete: household.childrenComplete,
    childCount: children.length,
    b1From: youngest[0]?.birthFrom ?? null,
    b1To: youngest[0]?.birthTo ?? null,
    b2From: youngest[1]?.birthFrom ?? null,
    b2To: youngest[1]?.birthTo ?? null,
    b3From: youngest[2]?.birthFrom ?? null,
    b3To: youngest[2]?.birthTo ?? null,
    b4From: youngest[3]?.birthFrom ?? null,
    b4To: youngest[3]?.birthTo ?? null,
    ...flags,
    expectingMonth: month === null ? null : `${month}-01`,
    facts: Object.fromEntries(Object.entries(facts).filter(([fact]) => !ELSEWHERE.has(fact))),
    reachable: canReceive(isFriend) && !isPaused,
    pausedUntil: isPaused ? parent.pausedUntil : null,
    stoppedTopics: parent.stoppedTopics,
  };
}
