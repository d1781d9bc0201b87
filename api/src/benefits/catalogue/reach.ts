import { type ChildRule, factOf, type Rule } from '@tsunagu/eligibility';
import { EXPECTED, type Expected } from './taxonomy.js';

const [YES, NO, OPEN] = [1, 2, 4];
const ALL = YES | NO | OPEN;
const OUTCOME: Record<Expected, number> = { eligible: YES, notEligible: NO, unknown: OPEN };

const turned = (can: number): number => (can & OPEN) | (can & YES ? NO : 0) | (can & NO ? YES : 0);

/** `all` (halt = NO) and `any` (halt = YES) are mirror images. */
function combine(parts: readonly number[], halt: number): number {
  const rest = halt === NO ? YES : NO;
  const halts = parts.some((can) => can & halt) ? halt : 0;
  const passes = parts.every((can) => can & rest) ? rest : 0;
  const opens = parts.some((can) => can & OPEN) && parts.every((can) => can & ~halt) ? OPEN : 0;
  return halts | passes | opens;
}

function reach(rule: Rule | ChildRule): number {
  if ('all' in rule) return combine(rule.all.map(reach), NO);
  if ('any' in rule) return combine(rule.any.map(reach), YES);
  if ('not' in rule) return turned(reach(rule.not));
  if ('ask' in rule) return OPEN;
  if ('fact' in rule) return factOf(rule.fact)?.privacy === 'do-not-ask' ? OPEN : ALL;
  // Without a child the answer is no, while children are still being listed it is open.
  if ('someChild' in rule) return (reach(rule.someChild) & YES) | NO | OPEN;
  if ('countChildren' in rule) return (reach(rule.countChildren.where) & YES) | NO | OPEN;
  if ('validity' in rule) return rule.validity.rule ? reach(rule.validity.rule) | NO : YES | NO;
  return ALL;
}

/**
 * What the rule can say of some household on some day. A rule that always leaves the last word to the desk can never say
 * eligible. Conditions that contradict each other are not looked through: for such a rule no golden household is found,
 * and it is rightly not published.
 */
export const outcomesOf = (rule: Rule): Expected[] => EXPECTED.filter((outcome) => reach(rule) & OUTCOME[outcome]);
