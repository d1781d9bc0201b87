import { FEWEST, inTens } from '../platform/figures/in-tens.js';

/** Fewer households than this are not counted out: the figure could point at somebody. */
export const FLOOR = FEWEST;

export const atLeastFloor = (count: number): number | null => (count >= FLOOR ? count : null);

/**
 * Counts after each sentence, null where a figure must not be shown: a small count, or one whose difference to another
 * shown figure is small, since the difference is the count of those whom one sentence leaves out. The last figure
 * stays rather than those before it. `total` takes part when the condition names a caution fact: "all but three".
 */
export function withFloor(counts: readonly number[], total: number | null): (number | null)[] {
  const shown: number[] = total === null ? [] : [total];
  const result: (number | null)[] = [];
  for (const count of counts.toReversed()) {
    const tells = shown.some((other) => other !== count && Math.abs(other - count) < FLOOR);
    const figure = count < FLOOR || tells ? null : count;
    if (figure !== null) shown.push(figure);
    result.unshift(figure);
  }
  return result;
}

/**
 * The same for counts that are asked for again with another span: in tens, so that subtracting one span's from another's tells
 * of no small group. `total` takes part as in `withFloor`.
 */
export const withTens = (counts: readonly number[], total: number | null): (number | null)[] =>
  counts.map((count) => (total !== null && count !== total && total - count < FLOOR ? null : inTens(count)));
