import { factOf, FACTS, parseRule, type Rule } from '@tsunagu/eligibility';
import { addDays, type DateText } from '../platform/clock/tokyo.js';
import { segmentsRefusals } from './segments.refusals.js';

/**
 * Whom a rule newly means: surely on the day `to`, and not on the day `from`. The rule language has no word for "not
 * known before", so this is said beside it, of a whole rule.
 */
export interface NewlyEligible {
  readonly newlyEligible: { readonly rule: Rule; readonly from: DateText; readonly to: DateText };
}
/** What an audience is chosen by. */
export type Condition = Rule | NewlyEligible;

/** How far apart the two days may lie: the next fiscal year is always within reach. */
export const MOST_DAYS_BETWEEN = 400;
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

export const isNewlyEligible = (condition: Condition): condition is NewlyEligible => 'newlyEligible' in condition;
/** The rule that a condition rests on. */
export const ruleOf = (condition: Condition): Rule =>
  isNewlyEligible(condition) ? condition.newlyEligible.rule : condition;

/**
 * Reads a condition as somebody sent it.
 * @throws Refusal `segment.conditionInvalid` naming place and fault, `segment.asksSensitive` when a part of it is for
 * the desk alone: what is never collected chooses nobody.
 */
export function readCondition(json: unknown): Condition {
  if (typeof json === 'object' && json !== null && 'newlyEligible' in json) return readNewlyEligible(json);
  const rule = read(json, 'condition', 'segment.conditionInvalid');
  const sensitive = sensitivePaths(rule);
  if (sensitive.length > 0) {
    const fields = sensitive.slice(0, 20).map((path) => ({ path: placeIn('condition', path), rule: 'ask' }));
    throw segmentsRefusals.refuse('segment.asksSensitive', fields);
  }
  return rule;
}

/** The rule is a service's: its parts for the desk alone stay, and make nobody eligible on either day. */
function readNewlyEligible(json: { newlyEligible: unknown }): NewlyEligible {
  const given = json.newlyEligible;
  const keys = typeof given === 'object' && given !== null ? Object.keys(given) : [];
  if (Object.keys(json).length > 1 || keys.sort().join() !== 'from,rule,to') throw refuseAt('condition', 'shape');
  const { rule, from, to } = given as Record<'rule' | 'from' | 'to', unknown>;
  for (const [key, day] of Object.entries({ from, to })) {
    if (!isDay(day)) throw refuseAt(`condition/newlyEligible/${key}`, 'day');
  }
  const days = { from: from as DateText, to: to as DateText };
  if (days.from < FIRST_DAY || days.from > LAST_DAY) throw refuseAt('condition/newlyEligible/from', 'range');
  if (!areApart(days)) throw refuseAt('condition/newlyEligible/to', 'range');
  return {
    newlyEligible: { rule: read(rule, 'condition/newlyEligible/rule', 'segment.conditionInvalid'), ...days },
  };
}

/** The second day comes after the first, and not much later. */
export const areApart = ({ from, to }: { from: DateText; to: DateText }): boolean =>
  to > from && to <= addDays(from, MOST_DAYS_BETWEEN);

const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && dayAgain(value) === value;
const dayAgain = (text: string): string | null => (Number.isNaN(Date.parse(text)) ? null : addDays(text, 0));
const refuseAt = (path: string, rule: string) => segmentsRefusals.refuse('segment.conditionInvalid', [{ path, rule }]);

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
export const namesCaution = (condition: Condition): boolean =>
  [...nodesOf(condition)].some(({ node }) => 'fact' in node && factOf(String(node.fact))?.privacy === 'caution');

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
