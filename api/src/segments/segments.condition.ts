import { factOf, FACTS, parseRule, type Rule } from '@tsunagu/eligibility';
import { segmentsRefusals } from './segments.refusals.js';

/**
 * Reads a condition as somebody sent it.
 * @throws Refusal `segment.conditionInvalid` naming place and fault, `segment.asksSensitive` when a part of it is for
 * the desk alone: what is never collected chooses nobody.
 */
export function readCondition(json: unknown): Rule {
  const rule = read(json, 'condition', 'segment.conditionInvalid');
  const sensitive = sensitivePaths(rule);
  if (sensitive.length > 0) {
    const fields = sensitive.slice(0, 20).map((path) => ({ path: placeIn('condition', path), rule: 'ask' }));
    throw segmentsRefusals.refuse('segment.asksSensitive', fields);
  }
  return rule;
}

/**
 * Reads the rule of a service, parts for the desk alone included.
 * @throws Refusal `segment.ruleInvalid` naming place and fault
 */
export const readRule = (json: unknown): Rule => read(json, 'rule', 'segment.ruleInvalid');

function read(json: unknown, field: string, code: 'segment.conditionInvalid' | 'segment.ruleInvalid'): Rule {
  const parsed = parseRule(json, { facts: FACTS });
  if (!parsed.ok) {
    const fields = parsed.errors.map(({ path, code }) => ({ path: placeIn(field, path), rule: code }));
    throw segmentsRefusals.refuse(code, fields);
  }
  // PostgreSQL keeps neither NUL nor half characters.
  if (/\\u0000|\\ud[89a-f]/i.test(JSON.stringify(parsed.rule))) {
    throw segmentsRefusals.refuse(code, [{ path: placeIn(field, ''), rule: 'text' }]);
  }
  return parsed.rule;
}

const placeIn = (field: string, path: string): string => `${field}${path}`.slice(0, 200);

/** JSON pointers of `ask` nodes and of facts that are never asked. */
const sensitivePaths = (rule: Rule): string[] =>
  [...nodesOf(rule)]
    .filter(({ node }) => 'ask' in node || ('fact' in node && factOf(String(node.fact))?.privacy === 'do-not-ask'))
    .map(({ path }) => path);

/** Whether the condition looks at an answer that is shown to nobody in words. */
export const namesCaution = (rule: Rule): boolean =>
  [...nodesOf(rule)].some(({ node }) => 'fact' in node && factOf(String(node.fact))?.privacy === 'caution');

function* nodesOf(value: unknown, path = ''): Generator<{ node: object; path: string }> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { node: value, path };
  for (const [key, inner] of Object.entries(value)) yield* nodesOf(inner, `${path}/${key}`);
}

/** The sentences an editor sees one below the other, and whether a household must match all of them or any. */
export function sentencesOf(rule: Rule): { join: 'all' | 'any'; rules: readonly Rule[] } {
  if ('all' in rule) return { join: 'all', rules: rule.all };
  return { join: 'any', rules: 'any' in rule ? rule.any : [rule] };
}
