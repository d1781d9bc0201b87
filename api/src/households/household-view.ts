import type { Household as RuleHousehold } from '@tsunagu/eligibility';
import type { DateText } from '../platform/clock/tokyo.js';
import { isGrownOut } from './grown-out.rules.js';
import type { HouseholdView } from './households.dto.js';
import type { Child, FactValues, Household, Parent } from './households.entity.js';
import { bornOnFirst, toRuleChild, withDerived } from './households.rules.js';

/** A household as its parent and its counsellor see it. */
export function toView(household: Household, parent: Parent, children: Child[], today: DateText): HouseholdView {
  const facts = withDerived(household.facts);
  const income = household.facts['income.band'];
  const told: FactValues = income === undefined ? {} : { 'income.band': income };
  const ward = facts['residence.ward'];
  const month = facts['family.expectingMonth'];
  return {
    ward: typeof ward === 'string' ? ward : null,
    language: parent.language,
    children: children.map((child) => ({
      birthMonth: child.birthFrom.slice(0, 7),
      bornOnFirst: bornOnFirst(child),
      care: child.care,
      school: child.school,
      grownOut: isGrownOut(child, today),
    })),
    childrenComplete: household.childrenComplete,
    expectingMonth: typeof month === 'string' ? month : null,
    facts: [
      // An income is told by its option, as it was chosen, not by the band that it means.
      ...Object.entries({ ...facts, ...told }).map(([fact, value]) => ({ fact, value, noAnswer: null })),
      { fact: 'preference.language', value: parent.language, noAnswer: null },
      ...Object.entries(household.noAnswers).map(([fact, noAnswer]) => ({ fact, value: null, noAnswer })),
    ],
    registeredAt: (household.registeredAt ?? household.createdAt).toISOString(),
    confirmedAt: household.confirmedAt?.toISOString() ?? null,
  };
}

/** A household as the rule language reads it. */
export const toRuleHousehold = (household: Household, parent: Parent, children: Child[]): RuleHousehold => ({
  facts: { ...withDerived(household.facts), 'preference.language': parent.language },
  children: children.map(toRuleChild),
  childrenComplete: household.childrenComplete,
});
