import { demoHousehold } from '../../api/src/demo/population.ts';
import type { Random } from '../../api/src/demo/random.ts';
import { type Known, withChildren, withFact } from '../../liff-app/src/household/known.ts';
import type { ChildInput, Language } from '../../packages/api-client/src/index.ts';
import { type Child, derive, type Facts, type Household, type Question } from '../../packages/eligibility/src/index.ts';

/** Everything that is so about a family, asked or not. */
export interface Family {
  readonly language: Language;
  readonly facts: Facts;
  readonly children: readonly Child[];
}
/** What it has told so far. */
export interface Told {
  readonly facts: Facts;
  readonly children: readonly Child[];
  readonly complete: boolean;
}

/** Where the bands of the income question fall against the limits; round figures, as the finder uses none yet. */
const LIMITS = {
  'income.belowChildRearingLimit': 4_000_000,
  'income.belowSchoolAidLimit': 3_000_000,
  'income.below4900k': 5_000_000,
};
const PLANS = ['vocationalTraining', 'separation', 'movingToRental', 'movingNearParents', 'rentHardship'];

/** A family of the demo's city; what the demo's parents put off answering is drawn here. */
export function drawFamily(random: Random, index: number, on: string): Family {
  const home = demoHousehold(random, index, on);
  const single = home.single ?? random.chance(0.09);
  const taxExempt = home.taxExempt ?? random.chance(single ? 0.3 : 0.08);
  const low = taxExempt ? random.whole(0, 1) * 1_000_000 : random.whole(2, 11) * 1_000_000;
  return {
    language: home.language,
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

/** What the finder knows once the family has answered one question, and that question only. */
export function answered(truth: Family, known: Known, { fact, children }: Question): Known {
  if (fact === 'children') {
    const births = truth.children.map(({ birthMonth }) => ({ birthMonth }));
    return withChildren(known, births, true);
  }
  if (fact === 'birthday' || fact.startsWith('child.')) {
    // The app asks about one child at a time.
    const [asked] = children;
    const told = known.children.map((child, i) => (i === asked ? { ...child, ...ofChild(truth, i, fact) } : child));
    return withChildren(known, told, known.childrenComplete);
  }
  const answer = truth.facts[fact];
  if (typeof answer !== 'boolean' && typeof answer !== 'string') {
    throw new Error(`the finder asks for ${fact}, which no family of this city can answer with a tap`);
  }
  return withFact(known, fact, answer);
}

function ofChild(truth: Family, index: number, fact: string): Partial<ChildInput> {
  const child = truth.children[index];
  if (fact === 'birthday') return { bornOnFirst: child?.bornOnFirst ?? false };
  const id = fact.slice('child.'.length);
  return { [id]: child?.facts?.[id] ?? 'none' };
}
