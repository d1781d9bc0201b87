import { type Context, evaluate, type Household, type Kleene, type Rule, withLimits } from '@tsunagu/eligibility';
import { type Condition, isNewlyEligible, isRule, ruleMeant, type Rules } from './segments.terms.js';

/** What a condition is asked with, beside the household. */
export interface Asked extends Context {
  readonly rules: Rules;
}

/** Whether a household belongs to it: the same as `membersSql` says, and as three-valued as the rule language. */
export function holds(condition: Condition, household: Household, asked: Asked): Kleene {
  if (isNewlyEligible(condition)) {
    const rule = ruleMeant(condition, asked.rules);
    const isSure = (day: 'from' | 'to'): boolean =>
      rule !== null && valueOf(rule, household, { ...asked, on: condition.newlyEligible[day] }) === true;
    return isSure('to') && !isSure('from');
  }
  if (isRule(condition)) return valueOf(condition, household, asked);
  if ('not' in condition) return not(holds(condition.not, household, asked));
  const all = 'all' in condition;
  const values = (all ? condition.all : condition.any).map((part) => holds(part, household, asked));
  if (values.includes(!all)) return !all;
  return values.includes(null) ? null : all;
}

const not = (value: Kleene): Kleene => (value === null ? null : !value);

/** Of the day: what an income says of a limit changes with its figure. */
const valueOf = (rule: Rule, household: Household, context: Context): Kleene =>
  evaluate(rule, withLimits(household, context), context);
