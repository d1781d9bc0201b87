import { demoHousehold } from '../../api/src/demo/population.ts';
import type { Random } from '../../api/src/demo/random.ts';
import {
  type Child,
  derive,
  type Facts,
  type FactValue,
  type Household,
} from '../../packages/eligibility/src/index.ts';

/** Everything that is so about a family, asked or not. */
export interface Family {
  readonly facts: Facts;
  readonly children: readonly Child[];
}
/** What it has told so far. */
export interface Told {
  readonly facts: Facts;
  readonly children: readonly Child[];
  readonly complete: boolean;
}
export const nothingTold: Told = { facts: {}, children: [], complete: false };

/** Where the bands of the income question fall against the limits; round figures, as the finder uses none yet. */
const LIMITS = {
  'income.belowChildRearingLimit': 4_000_000,
  'income.belowSchoolAidLimit': 3_000_000,
  'income.below4900k': 5_000_000,
  'income.below158kMonthly': 3_000_000,
};
const PLANS = ['vocationalTraining', 'separation', 'movingToRental', 'movingNearParents', 'rentHardship'];

/** A family of the demo's city; what the demo's parents put off answering is drawn here. */
export function drawFamily(random: Random, index: number, on: string): Family {
  const home = demoHousehold(random, index, on);
  const single = home.single ?? random.chance(0.09);
  const taxExempt = home.taxExempt ?? random.chance(single ? 0.3 : 0.08);
  const low = taxExempt ? random.whole(0, 1) * 1_000_000 : random.whole(2, 11) * 1_000_000;
  return {
    children: home.children.map(({ birthMonth, care, school }) => ({
      birthMonth,
      bornOnFirst: random.chance(1 / 30),
      facts: { ...(care && { care }), ...(school && { school }) },
    })),
    facts: {
      'residence.ward': home.ward,
      'preference.language': home.language,
      'family.expecting': home.expectingMonth !== null,
      ...(home.expectingMonth && { 'family.expectingMonth': home.expectingMonth }),
      'family.singleParent': single,
      'family.guardiansNeedChildcare': home.guardians ?? random.chance(0.66),
      'family.multiples': home.multiples,
      'tax.residentTaxExempt': taxExempt,
      'tax.incomeTaxExempt': taxExempt || random.chance(0.05),
      'income.band': { low, high: low + 1_000_000 },
      'benefit.receivesChildRearingAllowance': single && low < 4_000_000,
      'work.inKobe': random.chance(0.7),
      ...Object.fromEntries(PLANS.map((plan) => [`plan.${plan}`, random.chance(0.05)])),
    },
  };
}

export const toldHousehold = ({ facts, children, complete }: Told): Household => ({
  facts: derive(facts, LIMITS),
  children,
  childrenComplete: complete,
});

/** What is known once the family has answered one question, and that question only. */
export function answerOf(truth: Family, told: Told, fact: string): Told {
  if (fact === 'children') {
    return { ...told, children: truth.children.map(({ birthMonth }) => ({ birthMonth })), complete: true };
  }
  const each = (change: (child: Child, so: Child) => Child): Told => ({
    ...told,
    children: told.children.map((child, i) => change(child, truth.children[i] ?? child)),
  });
  if (fact === 'birthday') return each((child, so) => ({ ...child, bornOnFirst: so.bornOnFirst ?? false }));
  if (fact.startsWith('child.')) {
    const id = fact.slice('child.'.length);
    return each((child, so) => ({ ...child, facts: { ...child.facts, [id]: so.facts?.[id] ?? 'none' } }));
  }
  const known: Record<string, FactValue> = { ...told.facts };
  const answer = truth.facts[fact];
  if (answer === undefined) throw new Error(`the finder asks for ${fact}, which no family of this city knows`);
  known[fact] = answer;
  return { ...told, facts: known };
}
