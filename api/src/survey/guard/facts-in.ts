import type { ChildRule, Rule } from '@tsunagu/eligibility';

/** The facts that a rule reads, and whether it needs something that is never collected. */
export function factsIn(rule: Rule | ChildRule): { facts: string[]; asks: boolean } {
  if ('fact' in rule) return { facts: [rule.fact], asks: false };
  if ('childFact' in rule) return { facts: [`child.${rule.childFact}`], asks: false };
  if ('ask' in rule) return { facts: [], asks: true };
  if ('all' in rule) return together(rule.all);
  if ('any' in rule) return together(rule.any);
  if ('not' in rule) return factsIn(rule.not);
  if ('someChild' in rule) return ofChildren(rule.someChild);
  if ('countChildren' in rule) return ofChildren(rule.countChildren.where);
  if ('validity' in rule && rule.validity.rule) return factsIn(rule.validity.rule);
  return { facts: [], asks: false };
}

function together(rules: readonly (Rule | ChildRule)[]): { facts: string[]; asks: boolean } {
  const all = rules.map(factsIn);
  return { facts: [...new Set(all.flatMap(({ facts }) => facts))], asks: all.some(({ asks }) => asks) };
}

function ofChildren(rule: ChildRule): { facts: string[]; asks: boolean } {
  const { facts, asks } = factsIn(rule);
  return { facts: ['children', ...facts], asks };
}
