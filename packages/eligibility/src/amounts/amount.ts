/** Yen or a number of people, both ends included; high null = no upper end. */
export interface Interval {
  readonly low: number;
  readonly high: number | null;
}

/** What may still move an amount, in the order in which it is told. */
export const OPEN = ['children', 'birthday', 'siblings', 'income', 'dependants', 'desk'] as const;
/**
 * children: not all are listed · birthday: born on the 1st or later in the month · siblings: whether the parent bears the
 * living of an older child · income, dependants: of the person who receives · desk: what only the desk may hear about.
 */
export type Open = (typeof OPEN)[number];

/** A monthly amount in yen. Where something is open it is an interval that surely holds the true amount. */
export interface Amount {
  readonly low: number;
  readonly high: number | null;
  /** How many children it is paid for; null while that is open. */
  readonly children: number | null;
  readonly open: readonly Open[];
}

export interface Total {
  readonly yen: number;
  readonly children: number;
}
/** Computes the amount with every open thing at one end: `more(what)` says whether at the end that gives more. */
export type Compute = (more: (what: Open) => boolean) => Total;

/** The least and the most, and what makes the difference. Each open thing must move the amount one way only. */
export function between(compute: Compute, childrenComplete: boolean): Amount {
  const least = compute(() => false);
  const most = compute(() => true);
  const moves = (what: Open): boolean =>
    least.yen < most.yen &&
    (compute((each) => each !== what).yen < most.yen || compute((each) => each === what).yen > least.yen);
  const open = OPEN.filter((what) => (what === 'children' ? !childrenComplete : moves(what)));
  const sure = childrenComplete && least.children === most.children;
  return {
    low: least.yen,
    high: childrenComplete ? most.yen : null,
    children: sure ? least.children : null,
    open,
  };
}

export const lowest = (interval: Interval | undefined): number => interval?.low ?? 0;
export const highest = (interval: Interval | undefined): number => interval?.high ?? Infinity;
