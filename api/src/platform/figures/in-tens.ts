/** Fewer people than this are not counted out. */
export const FEWEST = 10;

/**
 * A number of people that is shown beside others of which it may be a part, or on other days: rounded down to tens, null
 * below ten. Every figure then stands for ten counts, so that subtracting two of them never tells how many fewer than ten are
 * (docs/decisions/0021-figures-in-tens.md).
 */
export const inTens = (count: number): number | null => (count < FEWEST ? null : count - (count % FEWEST));
