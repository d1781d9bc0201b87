import {
  childAllowance,
  childRearingAllowance,
  type RearingAmount,
  type RearingFamily,
} from '../../packages/eligibility/src/amounts/index.ts';
import {
  evaluate,
  type Household,
  type Parameters,
  type Rule,
  type Verdict,
} from '../../packages/eligibility/src/index.ts';
import type { Expected, Household as Given } from './cases.ts';
import { householdOf, incomeOf } from './household.ts';
import { bornOn, isOffered, parameters, verdictOf } from './product.ts';

/** What the product says: a verdict, or that it has no such service. */
export type Said = Verdict | 'noService';
export interface Answered {
  readonly said: Said;
  /** The household as the product knows it; null where no service was judged. */
  readonly household: Household | null;
  readonly serviceId: string | null;
  /** Whether the amounts are those of the case with the figures of `on`, or with others; null: none is computed. */
  readonly amounts: ((figures: Parameters) => boolean) | null;
  readonly told: string;
}
export type Judge = (given: Given, expected: readonly Expected[], on: string) => Answered;

const part = (expected: readonly Expected[], end: string): number =>
  Number(expected.find(({ variable }) => variable.endsWith(end))?.value ?? NaN);

const yen = (low: number, high: number | null): string => (low === high ? `${low}` : `${low}–${high ?? ''}`);

const childAllowanceOf: Judge = (given, expected, on) => {
  const household = householdOf(given, on);
  // Who lives in a household of the cases is borne by it.
  const children = household.children.map((child) => ({ ...child, supported: true }));
  const amount = (figures: Parameters) =>
    childAllowance({ children, childrenComplete: true }, { on, parameters: figures });
  const now = amount(parameters);
  const wanted = Number(expected[0]?.value);
  return {
    said: verdictOf('jido-teate', household, on),
    household,
    serviceId: 'jido-teate',
    amounts: (figures) => {
      const { low, high } = amount(figures) ?? {};
      return low === wanted && high === wanted;
    },
    told: now ? yen(now.low, now.high) : 'no figures',
  };
};

/** The cases give the two ends of the class; the product's own amount has to lie between them, and its ends on them. */
function agrees(ours: RearingAmount | null, ends: RearingAmount | null, max: number, min: number): boolean {
  if (!ours || !ends || ours.low !== ours.high) return false;
  if (ours.incomeClass !== 'partial') return ours.low === max && ours.low === min;
  const most = (ends.high ?? NaN) - 10 * (ours.children ?? NaN);
  return ends.low === min && most === max && min <= ours.low && ours.low <= max;
}

const childRearingAllowanceOf: Judge = (given, expected, on) => {
  const { income, dependants } = incomeOf(given);
  const exact = (value: number) => ({ low: value, high: value });
  const amount = (household: Household, figures: Parameters, more: Partial<RearingFamily>, extended = false) => {
    const children = household.children.map((child) => ({ ...child, extended }));
    return childRearingAllowance({ children, childrenComplete: true, ...more }, { on, parameters: figures });
  };
  const known = householdOf(given, on);
  const assessed = { ...(income !== undefined && { income: exact(income) }), dependants: exact(dependants) };
  const now = amount(known, parameters, assessed);
  const facts = {
    ...known.facts,
    ...(now?.incomeClass && { 'income.belowChildRearingLimit': now.incomeClass !== 'none' }),
  };
  const household = { ...known, facts };
  return {
    said: verdictOf('jido-fuyo-teate', household, on),
    household,
    serviceId: 'jido-fuyo-teate',
    // Where a disability is withheld the desk may count a child until 20, or not: the product says both.
    amounts: (figures) =>
      (given.withheld ? [false, true] : [false]).some((extended) =>
        agrees(
          amount(household, figures, assessed, extended),
          amount(household, figures, { belowLimit: true }, extended),
          part(expected, '.max'),
          part(expected, '.min'),
        ),
      ),
    told: now ? `${yen(now.low, now.high)} (${now.incomeClass ?? 'open'})` : 'no figures',
  };
};

/** The verdict of one service, without amounts. */
const verdictOnly =
  (serviceId: string, read: (verdict: Verdict) => Said = (verdict) => verdict): Judge =>
  (given, _expected, on) => {
    const household = householdOf(given, on);
    const said = read(verdictOf(serviceId, household, on));
    return { said, household, serviceId, amounts: null, told: said };
  };

const notOffered: Judge = (_given, expected) => {
  const name = expected[0]?.sourceVariable.split('_')[0] ?? '';
  const offered = name !== '' && isOffered(name);
  const said = offered ? 'likely' : 'noService';
  return { said, household: null, serviceId: null, amounts: null, told: said };
};

/** Which service of the catalogue a benefit of the cases is; a benefit that is not here is none. */
const JUDGES: Readonly<Record<string, Judge>> = {
  child_allowance: childAllowanceOf,
  child_rearing_allowance: childRearingAllowanceOf,
  special_child_rearing_allowance: verdictOnly('tokubetsu-jido-fuyo-teate'),
  disabled_child_welfare_allowance: verdictOnly('shogaiji-fukushi-teate'),
  high_school_scholarship: verdictOnly('shogaku-kyufukin'),
  high_school_tuition_support: verdictOnly('shugaku-shienkin'),
  loan: verdictOnly('kyoiku-shien-shikin'),
  // 生活保護 is never judged: whoever asks is led to the desk.
  public_assistance: verdictOnly('kurashi-shien', (verdict) => (verdict === 'notNow' ? 'notNow' : 'askDesk')),
};

/** Only the table's own names: a file may hold `toString` where a benefit belongs. */
export const judgeOf = (benefit: string): Judge =>
  (Object.hasOwn(JUDGES, benefit) ? JUDGES[benefit] : undefined) ?? notOffered;

/**
 * The school years, or the ages, that a birth may still mean for the product on a day: it knows births by the month, so in the
 * month of a birthday there are two ages.
 */
export function possible(variable: string, birthDate: string, on: string): number[] {
  if (birthDate > on) return [0];
  const household: Household = { facts: {}, children: [bornOn(birthDate)], childrenComplete: true };
  const attained = (age: number): Rule => {
    const day = new Date(Date.UTC(Number(on.slice(0, 4)) - age, Number(on.slice(5, 7)) - 1, Number(on.slice(8))));
    return { someChild: { birthDate: { lte: day.toISOString().slice(0, 10) } } };
  };
  const ruleOf = (n: number): Rule =>
    variable === 'schoolYear'
      ? { someChild: { fyAge: { gte: n + 5, lte: n + 5 } } }
      : { all: [attained(n), { not: attained(n + 1) }] };
  // Years before school count down from 0.
  const first = variable === 'schoolYear' ? -6 : 0;
  return Array.from({ length: 121 }, (_, i) => first + i).filter(
    (n) => evaluate(ruleOf(n), household, { on }) !== false,
  );
}
