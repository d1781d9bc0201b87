import { own } from './own.ts';
import type { Band, Facts, FactValue } from './types.ts';

export type Privacy = 'ordinary' | 'caution' | 'do-not-ask';

export interface Fact {
  readonly type: 'boolean' | 'enum' | 'band' | 'month' | 'children';
  readonly privacy: Privacy;
  readonly values?: readonly string[];
  /** Derived: known once one of these is known, and asked through the first. */
  readonly from?: readonly string[];
  /** do-not-ask: the topic the desk is asked about instead. */
  readonly topic?: string;
}
export type Catalogue = Readonly<Record<string, Fact>>;

export const WARDS = ['higashinada', 'nada', 'chuo', 'hyogo', 'kita', 'nagata', 'suma', 'tarumi', 'nishi'] as const;

const ordinary: Fact = { type: 'boolean', privacy: 'ordinary' };
const caution: Fact = { type: 'boolean', privacy: 'caution' };
const belowLimit: Fact = { ...caution, from: ['income.band'] };

/** Every fact a rule may name. There is no other: what is not listed has no column and no question. */
export const FACTS: Catalogue = {
  'residence.ward': { type: 'enum', privacy: 'ordinary', values: [...WARDS, 'outside'] },
  'residence.kobe': { ...ordinary, from: ['residence.ward'] },
  'residence.hyogo': { ...ordinary, from: ['residence.ward', 'residence.kobe'] },
  children: { type: 'children', privacy: 'ordinary' },
  birthday: ordinary,
  'child.care': { type: 'enum', privacy: 'ordinary', values: ['none', 'licensed', 'kindergarten', 'other'] },
  'child.school': {
    type: 'enum',
    privacy: 'ordinary',
    values: ['kobe-municipal', 'other', 'highschool-kobe', 'highschool-outside', 'highschool', 'none'],
  },
  'family.guardiansNeedChildcare': ordinary,
  'family.multiples': ordinary,
  'work.inKobe': ordinary,
  'preference.language': { type: 'enum', privacy: 'ordinary' },
  'family.expecting': caution,
  'family.expectingMonth': { type: 'month', privacy: 'caution' },
  'family.singleParent': caution,
  'tax.residentTaxExempt': caution,
  'tax.incomeTaxExempt': caution,
  'income.band': { type: 'band', privacy: 'caution' },
  'income.belowChildRearingLimit': belowLimit,
  'income.belowSchoolAidLimit': belowLimit,
  'income.below4900k': belowLimit,
  // What is left of a month's pay after each family's own deductions: no yearly pay tells it.
  'income.below158kMonthly': caution,
  'benefit.receivesChildRearingAllowance': caution,
  'plan.vocationalTraining': caution,
  'plan.separation': caution,
  'plan.movingToRental': caution,
  'plan.movingNearParents': caution,
  'plan.rentHardship': caution,
  'family.fosterParent': { type: 'boolean', privacy: 'do-not-ask', topic: 'foster' },
  'welfare.publicAssistance': { type: 'boolean', privacy: 'do-not-ask', topic: 'welfare' },
};

/** The catalogue's entry; only its own keys count, so `constructor` is no fact. */
export const factOf = (id: string, catalogue: Catalogue = FACTS): Fact | undefined => own(catalogue, id);

/** The fact the questionnaire asks for to learn this one: `residence.kobe` → `residence.ward`. */
export const questionOf = (id: string): string => factOf(id)?.from?.[0] ?? id;

/** Whether its numbers are yen. */
export const isAmount = (id: string): boolean => factOf(id)?.type === 'band';

/** Whether a yearly income decides it by a dated figure of its own name: below it the fact is true. */
export const isLimit = (id: string): boolean => factOf(id)?.from?.includes('income.band') ?? false;

/** What one question costs in privacy when the caller sets no other price; Infinity = never ask. */
export const privacyCost = (id: string): number =>
  ({ ordinary: 1, caution: 2, 'do-not-ask': Infinity })[factOf(id)?.privacy ?? 'caution'];

export const isBand = (value: unknown): value is Band =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Band).low === 'number' &&
  ((value as Band).high === null || (value as Band).low < (value as { high: number }).high);

/** An income as it is given; 「2000000-3000000」, the option of a question, is a band, the last one without an upper end. */
function bandIn(value: FactValue | undefined): FactValue | undefined {
  const ends = typeof value === 'string' ? /^(\d+)-(\d*)$/.exec(value) : null;
  return ends ? { low: Number(ends[1]), high: ends[2] ? Number(ends[2]) : null } : value;
}

/**
 * Adds what follows with certainty from the given facts; never overwrites a given one. `limits` are the yearly pays (yen)
 * below which each fact that goes by `income.band` is true; without its limit such a fact stays unknown.
 *
 * Receiving 児童扶養手当 proves the income limit, not single parenthood: a parent whose spouse cannot support the child
 * may receive it too, and a guess here would have to be taken back after the next answer.
 */
export function derive(facts: Facts, limits: Readonly<Record<string, number>> = {}): Facts {
  const known: Record<string, FactValue> = { ...facts };
  const imply = (id: string, value: FactValue): void => {
    known[id] ??= value;
  };
  const kobe = facts['residence.kobe'];
  if (typeof kobe === 'string') {
    // The ward question may be stored under the fact it decides.
    known['residence.ward'] ??= kobe;
    delete known['residence.kobe'];
  }
  const ward = known['residence.ward'];
  if (typeof ward === 'string') imply('residence.kobe', ward !== 'outside');
  if (known['residence.kobe'] === true) imply('residence.hyogo', true);

  const expecting = facts['family.expecting'];
  if (typeof expecting === 'string') {
    known['family.expectingMonth'] ??= expecting;
    known['family.expecting'] = true;
  } else if (known['family.expectingMonth'] !== undefined) imply('family.expecting', true);

  if (facts['benefit.receivesChildRearingAllowance'] === true) imply('income.belowChildRearingLimit', true);
  const income = bandIn(facts['income.band']);
  if (income !== undefined) known['income.band'] = income;
  for (const [id, limit] of Object.entries(limits)) {
    if (!isLimit(id)) continue;
    if (typeof income === 'number') imply(id, income < limit);
    else if (isBand(income) && income.high !== null && income.high <= limit) imply(id, true);
    else if (isBand(income) && income.low >= limit) imply(id, false);
  }
  return known;
}

/** Pairs of answers that cannot both be right: shown to the parent, never settled silently. */
export function contradictions(facts: Facts, limits: Readonly<Record<string, number>> = {}): [string, string][] {
  const found: [string, string][] = [];
  const ward = facts['residence.ward'];
  const kobe = facts['residence.kobe'];
  if (typeof ward === 'string' && typeof kobe === 'boolean' && kobe !== (ward !== 'outside')) {
    found.push(['residence.ward', 'residence.kobe']);
  }
  if (facts['residence.kobe'] === true && facts['residence.hyogo'] === false) {
    found.push(['residence.kobe', 'residence.hyogo']);
  }
  if (facts['family.expecting'] === false && facts['family.expectingMonth'] !== undefined) {
    found.push(['family.expecting', 'family.expectingMonth']);
  }
  const income = facts['income.band'];
  const limit = limits['income.belowChildRearingLimit'] ?? Infinity;
  const low = typeof income === 'number' ? income : isBand(income) ? income.low : -Infinity;
  if (facts['benefit.receivesChildRearingAllowance'] === true && low >= limit) {
    found.push(['benefit.receivesChildRearingAllowance', 'income.band']);
  }
  return found;
}
