import { dayOf } from '../dates.ts';
import type { Child, Context } from '../types.ts';
import { type Amount, between, highest, type Interval, lowest, type Total } from './amount.ts';
import { monthsOnFirst, readable, schoolAge, settle } from './births.ts';
import { figuresOn } from './figures.ts';

/** `supported`: whether the parent looks after a child past the 18-year fiscal end and bears the living. */
export type AllowanceChild = Child & { readonly supported?: boolean };

export interface AllowanceFamily {
  readonly children: readonly AllowanceChild[];
  readonly childrenComplete: boolean;
  /** Assessed income and dependants of the parent who receives: they count until September 2024 only. */
  readonly income?: Interval;
  readonly dependants?: Interval;
}

/** 児童手当法 3条: a child is one until the 31 March after the 18th birthday. */
const CHILD = 17;
const RATES = ['under3', 'from3', 'thirdOrLater'] as const;
const AGES = ['lastFyAge', 'thirdOrLaterLastFyAge', 'countedLastFyAge', 'incomeTested'] as const;
const INCOME = ['limit.base', 'ceiling.base', 'limit.perDependant', 'aboveLimit'] as const;

/**
 * 児童手当 for one month (児童手当法 6条). The law pays from the month after the claim; this is the amount of a month in
 * which the family stands as given. Null when a figure of that month is not known.
 */
export function childAllowance(family: AllowanceFamily, context: Context): Amount | null {
  const figures = figuresOn('jido-teate', [...RATES, ...AGES], context);
  const tested = figures?.incomeTested ? figuresOn('jido-teate', INCOME, context) : undefined;
  if (!figures || tested === null || !readable(family.children)) return null;
  const on = dayOf(context.on);

  return between((more) => {
    const counted = settle(family.children, more('birthday'), on)
      .map(({ child, birth }) => ({ child, age: schoolAge(birth, on), months: monthsOnFirst(birth, on) }))
      .filter(({ age }) => age <= figures.countedLastFyAge)
      .filter(({ child, age }) => age <= CHILD || (child.supported ?? more('siblings')));
    const rates = counted.flatMap(({ age, months }, index) => {
      if (age > figures.lastFyAge) return [];
      if (index >= 2 && age <= figures.thirdOrLaterLastFyAge) return [figures.thirdOrLater];
      return [months < 36 ? figures.under3 : figures.from3];
    });
    const total = { yen: rates.reduce((sum, rate) => sum + rate, 0), children: rates.length };
    if (!tested) return total;
    const income = more('income') ? lowest(family.income) : highest(family.income);
    const dependants = more('dependants') ? highest(family.dependants) : lowest(family.dependants);
    return limited(total, income, dependants, tested);
  }, family.childrenComplete);
}

/** Until September 2024: a flat rate from the limit on, nothing from the ceiling on. */
function limited(
  total: Total,
  income: number,
  dependants: number,
  figures: Readonly<Record<(typeof INCOME)[number], number>>,
): Total {
  const more = dependants * figures['limit.perDependant'];
  if (income < figures['limit.base'] + more) return total;
  if (income < figures['ceiling.base'] + more) return { ...total, yen: total.children * figures.aboveLimit };
  return { yen: 0, children: 0 };
}
