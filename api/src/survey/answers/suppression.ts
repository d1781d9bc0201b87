/** Fewer households than this are not counted out: the figure could point at somebody. */
export const FLOOR = 10;
const MOST_SMALL = FLOOR - 1;

/** `small`: fewer than ten. `other`: kept back so that a small one cannot be computed from the rest. */
export type Hidden = 'small' | 'other';
export interface ShownCount {
  count: number | null;
  hidden: Hidden | null;
}

/**
 * Counts of the parts of one whole whose sum is known. Every part below the floor is hidden, and then as many of the
 * next smallest parts as it takes until each hidden small count could still be anything from 0 to 9: otherwise the sum
 * minus the figures that are shown would tell it.
 */
export function suppress(counts: readonly number[]): ShownCount[] {
  const isSmall = (index: number): boolean => counts[index]! < FLOOR;
  const order = counts.map((_, index) => index).sort((a, b) => counts[a]! - counts[b]!);
  const hidden = order.filter(isSmall);
  const shown = order.filter((index) => !isSmall(index));
  if (hidden.length > 0) {
    while (shown.length > 0 && !isProtected(counts, hidden, shown)) hidden.push(shown.shift()!);
    // So few households that all parts together would tell: then not even which of them are small is said.
    const sum = counts.reduce((all, count) => all + count, 0);
    if (sum >= FLOOR && !isProtected(counts, hidden, shown)) {
      return counts.map(() => ({ count: null, hidden: 'other' }));
    }
  }
  return counts.map((count, index) =>
    hidden.includes(index) ? { count: null, hidden: isSmall(index) ? 'small' : 'other' } : { count, hidden: null },
  );
}

/** What a reader can work out: the sum of the hidden, that small ones are 0–9, others at least 10 and no larger than any that is shown. */
function isProtected(counts: readonly number[], hidden: readonly number[], shown: readonly number[]): boolean {
  const small = hidden.filter((index) => counts[index]! < FLOOR).length;
  const others = hidden.length - small;
  const sum = hidden.reduce((all, index) => all + counts[index]!, 0);
  const mostOther = others === 0 ? 0 : shown.length > 0 ? counts[shown[0]!]! : sum;
  return sum - others * FLOOR >= MOST_SMALL && sum <= (small - 1) * MOST_SMALL + others * mostOther;
}

/**
 * Counts that are no parts of one whole, since a household may have several: each stands for itself, and so does the
 * rest that lacks it.
 */
export const suppressEach = (counts: readonly number[], whole: number): ShownCount[] =>
  counts.map((count) => {
    if (count < FLOOR) return { count: null, hidden: 'small' };
    return whole > count && whole - count < FLOOR ? { count: null, hidden: 'other' } : { count, hidden: null };
  });
