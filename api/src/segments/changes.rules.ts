import { birthRange, isLimit } from '@tsunagu/eligibility';
import { FLOOR } from './segments.floor.js';

/** What a rule says of a household, as the comparing query writes it. */
export const NO = 0;
export const YES = 1;
export const OPEN = 2;
export type Value = typeof NO | typeof YES | typeof OPEN;

export const CHANGES = ['eligible', 'notEligible', 'unknown'] as const;
export type Change = (typeof CHANGES)[number];
/** By the value after it. */
export const CHANGE_TO: Readonly<Record<Value, Change>> = { [YES]: 'eligible', [NO]: 'notEligible', [OPEN]: 'unknown' };

/** Children by school year on the day, coarse enough not to say who it is. */
export const CHILD_STAGES = ['under3', 'preschool', 'elementary', 'middle', 'high', 'older'] as const;
export type ChildStage = (typeof CHILD_STAGES)[number];
/** Age on 1 April of the oldest of each stage but the last. */
const OLDEST = [2, 5, 11, 14, 17];

/** First day of birth of each stage but the last: whoever was born on it or later is of this stage or a younger one. */
export const stageBirths = (on: string): string[] => OLDEST.map((lte) => birthRange({ fyAge: { lte } }, on).from ?? on);

/** The stages of a household's children, from one bit for each. */
export const stagesIn = (bits: number): ChildStage[] => CHILD_STAGES.filter((_, i) => (bits & (1 << i)) !== 0);

/**
 * Figures of a table whose sum everybody knows. While one is from one to nine, all small ones are left out, the zeros too,
 * and as many more as it takes that the sum of what is left out says nothing: first the one at `first`, then the smallest.
 */
export function withoutSmall(counts: readonly number[], first?: number): (number | null)[] {
  if (!counts.some((count) => count > 0 && count < FLOOR)) return [...counts];
  const order = counts
    .map((count, i) => ({ count, i }))
    .filter(({ count }) => count >= FLOOR)
    .sort((a, b) => Number(b.i === first) - Number(a.i === first) || a.count - b.count);
  const hidden = new Set(counts.flatMap((count, i) => (count < FLOOR ? [i] : [])));
  let sum = counts.reduce((all, count) => (count < FLOOR ? all + count : all), 0);
  for (const { count, i } of order) {
    if (sum >= FLOOR && hidden.size > 1) break;
    hidden.add(i);
    sum += count;
  }
  return counts.map((count, i) => (hidden.has(i) ? null : count));
}

/** Whether a rule, or a part of it, goes by a dated figure: it names it, or the fact that an income decides by it. */
export function goesBy(rule: unknown, figure: string): boolean {
  if (typeof rule !== 'object' || rule === null) return false;
  return Object.entries(rule).some(
    ([key, value]) =>
      (value === figure && (key === 'param' || (key === 'fact' && isLimit(figure)))) || goesBy(value, figure),
  );
}
