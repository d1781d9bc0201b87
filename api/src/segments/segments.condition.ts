import { factOf, FACTS, parseRule, type Rule } from '@tsunagu/eligibility';
import { segmentsRefusals } from './segments.refusals.js';

/**
 * Reads a condition as somebody sent it.
 * @throws Refusal `segment.conditionInvalid` naming place and fault, `segment.asksSensitive` when a part of it is for
 * the desk alone: what is never collected chooses nobody.
 */
export function readCondition(json: unknown): Rule {
  const parsed = parseRule(json, { facts: FACTS });
  if (!parsed.ok) {
    const fields = parsed.errors.map(({ path, code }) => ({ path: place(path), rule: code }));
    throw segmentsRefusals.refuse('segment.conditionInvalid', fields);
  }
  // PostgreSQL keeps neither NUL nor half characters.
  if (/\\u0000|\\ud[89a-f]/i.test(JSON.stringify(parsed.rule))) {
    throw segmentsRefusals.refuse('segment.conditionInvalid', [{ path: place(''), rule: 'text' }]);
  }
  const sensitive = sensitivePaths(parsed.rule);
  if (sensitive.length > 0) {
    const fields = sensitive.slice(0, 20).map((path) => ({ path: place(path), rule: 'ask' }));
    throw segmentsRefusals.refuse('segment.asksSensitive', fields);
  }
  return parsed.rule;
}

const place = (path: string): string => `condition${path}`.slice(0, 200);

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
