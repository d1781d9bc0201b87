import { childAllowance, childRearingAllowance } from '../../packages/eligibility/src/amounts/index.ts';
import { evaluate } from '../../packages/eligibility/src/index.ts';
import type { ExtraCase } from './cases.ts';
import { bornOn, parameters, ruleOf } from './product.ts';
import { type Kind, NOTHING, type Result } from './result.ts';

const exact = (value: number) => ({ low: value, high: value });
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** A fiscal year without a day is judged on the day from which its income year holds too. */
const dayOf = ({ date, fiscalYear }: ExtraCase): string => date ?? `${fiscalYear ?? 2026}-11-01`;

const EXTRA: Readonly<Record<string, (each: ExtraCase) => { kind: Kind | null; told: string }>> = {
  child_allowance: (each) => {
    const children = each.birthDates.map((birthDate) => ({ ...bornOn(birthDate), supported: true }));
    const amount = childAllowance({ children, childrenComplete: true }, { on: dayOf(each), parameters });
    const same = amount?.low === each.expected.monthly && amount?.high === each.expected.monthly;
    return { kind: same ? null : 'otherAmount', told: `${amount?.low}` };
  },
  child_rearing_allowance: (each) => {
    // What is stated as the assessed income is taken; pay is not converted, since deductions are each family's own.
    const income = number(each.household.assessedTopIncome) ?? number(each.expected.assessedIncome);
    if (income === undefined) return { kind: 'notConverted', told: '' };
    const count = number(each.household.children) ?? 0;
    const children = Array.from({ length: Math.min(count, 30) }, () => bornOn(`${dayOf(each).slice(0, 4)}-01-15`));
    const dependants = exact(number(each.household.dependants) ?? count);
    const family = { children, childrenComplete: true, income: exact(income), dependants };
    const amount = childRearingAllowance(family, { on: dayOf(each), parameters });
    const { class: incomeClass, monthly } = each.expected;
    const same = (incomeClass ?? amount?.incomeClass) === amount?.incomeClass;
    const sameAmount = monthly === undefined || (amount?.low === monthly && amount?.high === monthly);
    return { kind: same && sameAmount ? null : 'otherAmount', told: `${amount?.low} (${amount?.incomeClass})` };
  },
  kosodate_ouen_teate_2026: (each) => {
    const rule = ruleOf('kosodate-ouen-teate');
    const included = each.birthDates.filter((birthDate) =>
      evaluate(
        rule,
        { facts: { 'residence.kobe': true }, children: [bornOn(birthDate)], childrenComplete: true },
        { on: dayOf(each), parameters },
      ),
    );
    const wanted = each.expected.eligibleBirthDates;
    const same = Array.isArray(wanted) && wanted.join() === included.join();
    return { kind: same ? null : 'opposite', told: included.join(' ') };
  },
};

/** A case in the short form: one benefit, its children or its income. */
export function evaluateExtra(each: ExtraCase): Result {
  const judged = Object.hasOwn(EXTRA, each.benefit) ? EXTRA[each.benefit]?.(each) : undefined;
  const { kind, told } = judged ?? { kind: 'notOffered' as const, told: '' };
  const outcome = kind === null ? 'agree' : kind === 'notConverted' || kind === 'notOffered' ? 'out' : 'differ';
  const expected = JSON.stringify(each.expected).slice(0, 120);
  const base = { id: each.id, key: `${each.benefit}+`, current: false, withheld: null, hidden: NOTHING };
  return { ...base, outcome, kind, told, expected };
}
