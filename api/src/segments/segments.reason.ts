import { type Child, type Context, explain, factOf, type Household, type Leaf } from '@tsunagu/eligibility';
import { type DateText, fiscalYear } from '../platform/clock/tokyo.js';
import { type Condition, isNewlyEligible, ruleOf } from './segments.condition.js';
import type { ReasonPart } from './segments.dto.js';

/** Stands for every answer that is not written out. */
const ANSWER: ReasonPart = { kind: 'fact', value: 'answer' };
const EVERYONE: ReasonPart = { kind: 'everyone', value: 'kobe' };

/**
 * Why a household was chosen, from the leaves that decide: 「2歳のお子さんがいる灘区の方へ」. Caution answers are never
 * named, and a household that no longer matches is told no more than that its answers were looked at.
 */
export function reasonOf(condition: Condition, household: Household, context: Context): ReasonPart[] {
  // Whoever is newly meant is so on the second day; how old a child is, is told as it is today.
  const day = isNewlyEligible(condition) ? condition.newlyEligible.to : context.on;
  const { value, deciding } = explain(ruleOf(condition), household, { ...context, on: day });
  if (value !== true) return [ANSWER];
  const parts = deciding.map((leaf) => partOf(leaf, household, context.on));
  const unique = parts.filter((part, i) => parts.findIndex((other) => same(part, other)) === i);
  const telling = unique.filter((part) => part.kind !== 'everyone');
  return telling.length > 0 ? telling : [EVERYONE];
}

export const textFact = ({ facts }: Household, fact: string): string | null => {
  const value = facts[fact];
  return typeof value === 'string' ? value : null;
};

const same = (a: ReasonPart, b: ReasonPart): boolean => a.kind === b.kind && a.value === b.value;

function partOf(leaf: Leaf, household: Household, on: DateText): ReasonPart {
  const child = leaf.child === null ? undefined : household.children[leaf.child];
  if (child && leaf.value === true && !('childFact' in leaf.node)) return childPart(leaf, child, on);
  switch (leaf.key) {
    case 'residence.ward':
      return leaf.ward === null ? ANSWER : { kind: 'ward', value: leaf.ward };
    case 'residence.kobe':
    case 'residence.hyogo':
    case 'period':
      return EVERYONE;
    case 'preference.language':
      return { kind: 'language', value: textFact(household, 'preference.language') ?? '' };
    case 'family.expecting':
    case 'family.expectingMonth':
      return household.facts['family.expecting'] === true ? { kind: 'expecting', value: 'yes' } : ANSWER;
  }
  return factOf(leaf.key)?.privacy === 'caution' ? ANSWER : { kind: 'fact', value: leaf.key };
}

/** The child by school year where the condition speaks of school years, otherwise by age. */
function childPart(leaf: Leaf, child: Child, on: DateText): ReasonPart {
  const year = schoolYear(child, on);
  if ('fyAge' in leaf.node && year !== null && year >= 6 && year <= 17) {
    return { kind: 'schoolYear', value: String(year) };
  }
  return { kind: 'childAge', value: String(yearsOld(child, on)) };
}

/** Age on 1 April by school cohort, born 2 April … 1 April; null when the month alone does not tell. */
function schoolYear({ birthMonth, bornOnFirst }: Child, on: DateText): number | null {
  const isApril = birthMonth.endsWith('-04');
  if (isApril && bornOnFirst === undefined) return null;
  const cohort = fiscalYear(`${birthMonth}-01`) - (isApril && bornOnFirst ? 1 : 0);
  return fiscalYear(on) - cohort - 1;
}

/** Completed years. The month of the birthday still counts as the age before, unless the birthday is its first day. */
export function yearsOld({ birthMonth, bornOnFirst }: Child, on: DateText): number {
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const completed = months(on) - months(birthMonth) - (bornOnFirst ? 0 : 1);
  return Math.floor(Math.max(completed, 0) / 12);
}
