import { dayOf } from '../dates.ts';
import type { Child, Context } from '../types.ts';
import { type Amount, between, highest, type Interval, lowest } from './amount.ts';
import { monthsOnFirst, readable, schoolAge, settle } from './births.ts';
import { figuresOn } from './figures.ts';

/** `extended`: whether the desk has recognised the child until 20. The product never asks why. */
export type RearedChild = Child & { readonly extended?: boolean };

export interface RearingFamily {
  readonly children: readonly RearedChild[];
  readonly childrenComplete: boolean;
  /** Assessed income of the parent who receives: after deductions, with 80 % of the child support. */
  readonly income?: Interval;
  readonly dependants?: Interval;
  /** What older dependants add to the limits, in yen; nothing unless given. */
  readonly limitAddition?: Interval;
  /** The income is known to be below the limit of partial payment: then nothing is no possible answer. */
  readonly belowLimit?: boolean;
}

export type IncomeClass = 'full' | 'partial' | 'none';
export interface RearingAmount extends Amount {
  /** Full, partial or no payment by income; null while that is open. */
  readonly incomeClass: IncomeClass | null;
}

/** 児童扶養手当法 3条: until the 31 March after the 18th birthday, or under 20 with a disability. */
const CHILD = 17;
const TWENTY = 240;
const LIMITS = ['limit.full.base', 'limit.partial.base', 'limit.perDependant'] as const;
const PARTS = ['first', 'further', 'third'] as const;
const FIGURES = [
  ...LIMITS,
  ...PARTS.map((part) => `full.${part}` as const),
  ...PARTS.map((part) => `coefficient.${part}` as const),
];
type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;

/**
 * 児童扶養手当 for one month, for a parent who is entitled by family; null when a figure of that month is not known.
 * Left to the desk: the income of others in the home, pensions, and the cut after five years without work.
 */
export function childRearingAllowance(family: RearingFamily, context: Context): RearingAmount | null {
  const figures = figuresOn('jido-fuyo-teate', FIGURES, context);
  if (!figures || !readable(family.children)) return null;
  const on = dayOf(context.on);

  const excessAt = (more: (what: 'income' | 'dependants') => boolean): number => {
    const income = more('income') ? lowest(family.income) : highest(family.income);
    const dependants = more('dependants') ? highest(family.dependants) : lowest(family.dependants);
    const addition = more('dependants') ? (family.limitAddition?.high ?? 0) : lowest(family.limitAddition);
    const limit = figures['limit.full.base'] + dependants * figures['limit.perDependant'] + addition;
    const last = figures['limit.partial.base'] - figures['limit.full.base'] - 1;
    // Without an upper end of either nobody can say: the end that gives less.
    const excess = income === Infinity ? Infinity : income - limit;
    return family.belowLimit ? Math.min(excess, last) : excess;
  };

  const amount = between((more) => {
    const children = settle(family.children, more('birthday'), on).filter(
      ({ child, birth }) =>
        schoolAge(birth, on) <= CHILD || (monthsOnFirst(birth, on) < TWENTY && (child.extended ?? more('desk'))),
    ).length;
    const excess = excessAt(more);
    const parts = Array.from({ length: children }, (_, i) => partOf(PARTS[i] ?? 'third', excess, figures));
    return { yen: parts.reduce((sum, part) => sum + part, 0), children };
  }, family.childrenComplete);
  const [least, most] = [false, true].map((end) =>
    classOf(
      excessAt(() => end),
      figures,
    ),
  );
  return { ...amount, incomeClass: least === most ? (least ?? null) : null };
}

/** By the income above the limit of full payment. An income equal to a limit is above it (施行令 2条の4). */
function classOf(excess: number, figures: Figures): IncomeClass {
  if (excess < 0) return 'full';
  return excess < figures['limit.partial.base'] - figures['limit.full.base'] ? 'partial' : 'none';
}

/** Coefficients have seven places; whole numbers keep the rounding exact. */
const PLACES = 10_000_000;

/** 施行令 2条の4: the excess times the coefficient, rounded to tens of yen (half up), and ten yen more, are taken off. */
function partOf(part: (typeof PARTS)[number], excess: number, figures: Figures): number {
  const full = figures[`full.${part}`];
  const kind = classOf(excess, figures);
  if (kind !== 'partial') return kind === 'full' ? full : 0;
  const product = excess * Math.round(figures[`coefficient.${part}`] * PLACES);
  return full - Math.floor((product + 5 * PLACES) / (10 * PLACES)) * 10 - 10;
}
