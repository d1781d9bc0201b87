import { factOf, type Rule } from '@tsunagu/eligibility';
import type { DateText } from '../platform/clock/tokyo.js';

/**
 * Whom a service newly means: surely on the day `to`, and not on the day `from`. By the rule that is published on the
 * day somebody asks; an audience of before services were named keeps the rule that was written into it. The rule language has
 * no word for "not known before", so this stands beside it.
 */
export interface NewlyEligible {
  readonly newlyEligible: { readonly from: DateText; readonly to: DateText } & (
    { readonly service: string } | { readonly rule: Rule }
  );
}
/** What an audience is chosen by: a rule, of which any part may be such a term. */
export type Condition =
  | Rule
  | NewlyEligible
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** The rules that hold today, by service. */
export type Rules = ReadonlyMap<string, Rule>;

export const isNewlyEligible = (condition: Condition): condition is NewlyEligible => 'newlyEligible' in condition;

/** Whether the rule language alone can read it. */
export const isRule = (condition: Condition): condition is Rule => newlyEligibleIn(condition).length === 0;

/** The terms beside the rule language that it has. */
export function newlyEligibleIn(condition: Condition): NewlyEligible[] {
  if (isNewlyEligible(condition)) return [condition];
  if ('all' in condition) return condition.all.flatMap(newlyEligibleIn);
  if ('any' in condition) return condition.any.flatMap(newlyEligibleIn);
  return 'not' in condition ? newlyEligibleIn(condition.not) : [];
}

/** The services that it names. */
export const servicesIn = (condition: Condition): string[] =>
  newlyEligibleIn(condition).flatMap(({ newlyEligible: term }) => ('service' in term ? [term.service] : []));

/** The rule that decides whom a service means; null while none is published: then nobody is newly meant. */
export const ruleMeant = ({ newlyEligible: term }: NewlyEligible, rules: Rules): Rule | null =>
  'rule' in term ? term.rule : (rules.get(term.service) ?? null);

/** Whatever answers the condition looks at, as one rule. */
export function factsOf(condition: Condition, rules: Rules): Rule {
  const plain = (part: Condition): Rule[] => {
    if (isNewlyEligible(part)) return [ruleMeant(part, rules)].filter((rule) => rule !== null);
    if (isRule(part)) return [part];
    if ('all' in part) return part.all.flatMap(plain);
    if ('any' in part) return part.any.flatMap(plain);
    return 'not' in part ? plain(part.not) : [];
  };
  return { all: plain(condition) };
}

/** Whether a rule looks at an answer that is shown to nobody in words. */
export const namesCaution = (rule: Rule): boolean =>
  [...nodesOf(rule)].some(({ node }) => 'fact' in node && factOf(String(node.fact))?.privacy === 'caution');

/** JSON pointers of `ask` nodes and of facts that are never asked. */
export const sensitivePaths = (rule: Rule): string[] =>
  [...nodesOf(rule)]
    .filter(({ node }) => 'ask' in node || ('fact' in node && factOf(String(node.fact))?.privacy === 'do-not-ask'))
    .map(({ path }) => path);

function* nodesOf(value: unknown, path = ''): Generator<{ node: object; path: string }> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { node: value, path };
  for (const [key, inner] of Object.entries(value)) yield* nodesOf(inner, `${path}/${key}`);
}

/** The sentences an editor sees one below the other, and whether a household must match all of them or any. */
export function sentencesOf(condition: Condition): { join: 'all' | 'any'; sentences: readonly Condition[] } {
  if ('all' in condition) return { join: 'all', sentences: condition.all };
  return { join: 'any', sentences: 'any' in condition ? condition.any : [condition] };
}
