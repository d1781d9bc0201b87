import { FACTS, LIMITS, type Parameters, parseRule, type Rule } from '@tsunagu/eligibility';
import { isServiceId } from '../benefits/benefits.service.js';
import { addDays, type DateText } from '../platform/clock/tokyo.js';
import { segmentsRefusals } from './segments.refusals.js';
import { type Condition, type NewlyEligible, sensitivePaths } from './segments.terms.js';

/** How far apart the two days may lie: the next fiscal year is always within reach. */
const MOST_DAYS_BETWEEN = 400;
/** Each looks at a whole rule on two days. */
const MOST_TERMS = 12;
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

/** Where a term beside the rule language was found: by keys and places in lists. */
interface Found {
  readonly steps: readonly string[];
  readonly json: object;
}

/** Stands for such a term while the rest is read as a rule. */
const PLACE: Rule = { fact: 'residence.kobe', eq: true };

/**
 * Reads a condition as somebody sent it; it may name the figures that there are.
 * @throws Refusal `segment.conditionInvalid` naming place and fault, `segment.asksSensitive` when a part of it is for
 * the desk alone: what is never collected chooses nobody.
 */
export function readCondition(json: unknown, figures: Parameters): Condition {
  const found: Found[] = [];
  const rule = read(withoutTerms(json, [], found), 'condition', 'segment.conditionInvalid', figures);
  const tooMany = found[MOST_TERMS];
  if (tooMany) throw refuseAt(pathOf(tooMany), 'terms');
  const sensitive = sensitivePaths(rule);
  if (sensitive.length > 0) {
    const fields = sensitive.slice(0, 20).map((path) => ({ path: placeIn('condition', path), rule: 'ask' }));
    throw segmentsRefusals.refuse('segment.asksSensitive', fields);
  }
  return found.reduce<Condition>((whole, each) => put(whole, each.steps, readTerm(each, figures)), rule);
}

/** Takes the terms out of wherever the language has a condition on the household; elsewhere they are left, and refused. */
function withoutTerms(json: unknown, steps: readonly string[], found: Found[]): unknown {
  if (typeof json !== 'object' || json === null || steps.length > 2 * LIMITS.depth) return json;
  if ('newlyEligible' in json) {
    found.push({ steps, json });
    return PLACE;
  }
  const copy: Record<string, unknown> = { ...json };
  for (const key of ['all', 'any']) {
    const list = copy[key];
    if (!Array.isArray(list)) continue;
    copy[key] = list.map((each, i) => withoutTerms(each, [...steps, key, String(i)], found));
  }
  if ('not' in copy) copy['not'] = withoutTerms(copy['not'], [...steps, 'not'], found);
  return copy;
}

/** The whole with a term at its place. What was read is a copy of nobody else's. */
function put(whole: Condition, steps: readonly string[], term: NewlyEligible): Condition {
  const last = steps.at(-1);
  if (last === undefined) return term;
  let parent = whole as unknown as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) parent = parent[step] as Record<string, unknown>;
  parent[last] = term;
  return whole;
}

/** A service's rule may have parts for the desk alone: they make nobody eligible on either day. */
function readTerm(found: Found, figures: Parameters): NewlyEligible {
  const at = pathOf(found);
  const given = (found.json as { newlyEligible: unknown }).newlyEligible;
  const keys = typeof given === 'object' && given !== null ? Object.keys(given).sort().join() : '';
  if (Object.keys(found.json).length > 1 || (keys !== 'from,service,to' && keys !== 'from,rule,to')) {
    throw refuseAt(at, 'shape');
  }
  const { service, rule, from, to } = given as Record<'service' | 'rule' | 'from' | 'to', unknown>;
  const place = `${at}/newlyEligible`;
  for (const [key, day] of Object.entries({ from, to })) if (!isDay(day)) throw refuseAt(`${place}/${key}`, 'day');
  const days = { from: from as DateText, to: to as DateText };
  if (days.from < FIRST_DAY || days.from > LAST_DAY) throw refuseAt(`${place}/from`, 'range');
  if (days.to <= days.from || days.to > addDays(days.from, MOST_DAYS_BETWEEN)) throw refuseAt(`${place}/to`, 'range');
  if (keys === 'from,rule,to') {
    return { newlyEligible: { rule: read(rule, `${place}/rule`, 'segment.conditionInvalid', figures), ...days } };
  }
  for (const [key, day] of Object.entries(days)) if (!day.endsWith('-01')) throw refuseAt(`${place}/${key}`, 'month');
  if (typeof service !== 'string' || !isServiceId(service)) throw refuseAt(`${place}/service`, 'service');
  return { newlyEligible: { service, ...days } };
}

const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && dayAgain(value) === value;
const dayAgain = (text: string): string | null => (Number.isNaN(Date.parse(text)) ? null : addDays(text, 0));
const pathOf = ({ steps }: Found): string => ['condition', ...steps].join('/');
export const refuseAt = (path: string, rule: string) =>
  segmentsRefusals.refuse('segment.conditionInvalid', [{ path: placeIn(path, ''), rule }]);

/**
 * Reads the rule of a service, parts for the desk alone included; it may name the figures that there are.
 * @throws Refusal `segment.ruleInvalid` naming place and fault
 */
export const readRule = (json: unknown, figures: Parameters): Rule =>
  read(json, 'rule', 'segment.ruleInvalid', figures);

type Unread = 'segment.conditionInvalid' | 'segment.ruleInvalid';

function read(json: unknown, field: string, code: Unread, parameters: Parameters): Rule {
  const parsed = parseRule(json, { facts: FACTS, parameters });
  if (!parsed.ok) {
    const fields = parsed.errors.map(({ path, code }) => ({ path: placeIn(field, path), rule: code }));
    throw segmentsRefusals.refuse(code, fields);
  }
  return parsed.rule;
}

const placeIn = (field: string, path: string): string => `${field}${path}`.slice(0, 200);
