import { type Child, derive, type FactValue, type Household } from '../../packages/eligibility/src/index.ts';
import type { Household as Given, Person } from './cases.ts';
import { bornOn } from './product.ts';

/** 奨学給付金 reaches pay below this since April 2026; the fact that asks for it carries the figure in its name. */
const LIMITS = { 'income.below4900k': 4_900_000 };

const shifted = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
const midMonth = (from: string, to: string): string => {
  const middle = new Date((Date.parse(`${from}T00:00:00Z`) + Date.parse(`${to}T00:00:00Z`)) / 2);
  return middle.toISOString().slice(0, 7);
};

/** The birth of a child of whom a case tells only age or school year: a month in the middle of all that are possible. */
function birthOf({ birthDate, age, schoolYear }: Person, on: string): Child | null {
  if (birthDate !== null) return bornOn(birthDate);
  if (schoolYear === null && age === null) return null;
  const fiscal = Number(on.slice(0, 4)) - (on.slice(5, 7) < '04' ? 1 : 0);
  const first = fiscal - 6 - (schoolYear ?? 0);
  const school = schoolYear === null ? null : ([`${first}-04-02`, `${first + 1}-04-01`] as const);
  const byAge = age === null ? null : ([shifted(on, -age - 1), shifted(on, -age)] as const);
  const [from, to] = school ?? byAge ?? ['', ''];
  const both = byAge && school ? ([[from, byAge[0]].sort()[1], [to, byAge[1]].sort()[0]] as const) : null;
  // A case whose age and school year contradict each other is about the school year.
  const [low = from, high = to] = both && (both[0] ?? '') <= (both[1] ?? '') ? both : [from, to];
  return { birthMonth: midMonth(low, high), bornOnFirst: false };
}

const isChild = ({ role }: Person): boolean => role === 'child';

/** The children of a case with what the product asks about them. */
function childrenOf({ persons }: Given, on: string): Child[] {
  return persons.filter(isChild).flatMap((person) => {
    const birth = birthOf(person, on);
    if (!birth) return [];
    const { highSchoolCourse: course } = person;
    return course === null ? [birth] : [{ ...birth, facts: { school: course === 'none' ? 'none' : 'highschool' } }];
  });
}

/**
 * A household of a case as the product would know it if the family answered everything it asks. What it never asks —
 * disability, illness, public assistance — is left out. The benefits compared are national, so the family is put in Kobe.
 */
export function householdOf(given: Given, on: string): Household {
  const adults = given.persons.filter(({ role }) => role === 'adult').length;
  const pay = given.persons.map(({ grossAnnualIncome }) => grossAnnualIncome).filter((each) => each !== null);
  const facts: Record<string, FactValue> = {
    'residence.ward': 'nada',
    'family.singleParent': given.facts.treatedAsSingleParent === true || adults === 1,
  };
  const { residentTaxExempt } = given.facts;
  if (typeof residentTaxExempt === 'boolean') facts['tax.residentTaxExempt'] = residentTaxExempt;
  const income = pay.reduce((sum, each) => sum + each, 0);
  if (pay.length > 0) facts['income.band'] = { low: income, high: income + 1 };
  return { facts: derive(facts, LIMITS), children: childrenOf(given, on), childrenComplete: true };
}

/** Children count as dependants; the income is the one the case says was assessed. */
export const incomeOf = ({ persons, facts }: Given): { income?: number; dependants: number } => ({
  ...(typeof facts.assessedTopIncome === 'number' && { income: facts.assessedTopIncome }),
  dependants: persons.filter(isChild).length,
});
