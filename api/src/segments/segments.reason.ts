import { type Child, explain, factOf, type Household, type Leaf, withLimits } from '@tsunagu/eligibility';
import { type DateText, fiscalYear } from '../platform/clock/tokyo.js';
import type { ReasonPart } from './segments.dto.js';
import { type Asked, holds } from './segments.holds.js';
import { type Condition, isNewlyEligible, isRule, ruleMeant } from './segments.terms.js';

/** Stands for every answer that is not written out. */
const ANSWER: ReasonPart = { kind: 'fact', value: 'answer' };
const EVERYONE: ReasonPart = { kind: 'everyone', value: 'kobe' };

/**
 * Why a household was chosen, from the leaves that decide: 「2歳のお子さんがいる灘区の方へ」. Caution answers are never
 * named, and a household that no longer matches is told no more than that its answers were looked at.
 */
export function reasonOf(condition: Condition, household: Household, asked: Asked): ReasonPart[] {
  if (holds(condition, household, asked) !== true) return [ANSWER];
  const parts = partsOf(condition, household, asked);
  const unique = parts.filter((part, i) => parts.findIndex((other) => same(part, other)) === i);
  const telling = unique.filter((part) => part.kind !== 'everyone');
  return telling.length > 0 ? telling : [EVERYONE];
}

/** What decides for a condition that holds. */
function partsOf(condition: Condition, household: Household, asked: Asked): ReasonPart[] {
  if (isNewlyEligible(condition) || isRule(condition)) {
    const rule = isRule(condition) ? condition : ruleMeant(condition, asked.rules);
    // Whoever is newly meant is so on the second day; how old a child is, is told as it is today.
    const then = { ...asked, on: isRule(condition) ? asked.on : condition.newlyEligible.to };
    const deciding = rule === null ? [] : explain(rule, withLimits(household, then), then).deciding;
    return deciding.map((leaf) => partOf(leaf, household, asked.on));
  }
  if ('all' in condition) return condition.all.flatMap((part) => partsOf(part, household, asked));
  // Whom it leaves out is nothing to be told.
  if ('not' in condition) return [ANSWER];
  const first = condition.any.find((part) => holds(part, household, asked) === true);
  return first ? partsOf(first, household, asked) : [];
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
