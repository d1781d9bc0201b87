import {
  derive,
  explain,
  type Fact,
  factOf,
  type Household,
  isText,
  type Parameters,
  type Rule,
} from '@tsunagu/eligibility';
import { whySentence } from '../benefits.rules.js';
import type { Golden, GoldenChild, GoldenHousehold } from './golden.dto.js';
import type { Expected } from './taxonomy.js';
import type { GoldenResult, VersionProblem } from './readiness.dto.js';

const MAX_FACTS = 60;
const CHILD_FACTS = ['care', 'school'];
/** Told through the children themselves. */
const OF_CHILDREN = /^(children|birthday|child\..*)$/;

const isMonth = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value);

function fits({ type, values }: Fact, value: unknown): boolean {
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'band') return typeof value === 'number' && value >= 0 && value <= 1e12;
  if (type === 'month') return isMonth(value);
  return isText(value) && value.length <= 20 && (values?.includes(value) ?? true);
}

/** What is wrong with a golden household: facts that do not exist, are never asked, or do not fit their type. */
export function problemsIn({ facts, children }: GoldenHousehold, path: string): VersionProblem[] {
  const entries = Object.entries(facts);
  if (entries.length > MAX_FACTS) return [{ path: `${path}.facts`, code: 'tooMany' }];
  const ofFacts = entries.flatMap(([id, value]): VersionProblem[] => {
    const at = `${path}.facts.${id.slice(0, 60)}`;
    const fact = factOf(id);
    if (!fact || OF_CHILDREN.test(id)) return [{ path: at, code: 'unknownFact' }];
    if (fact.privacy === 'do-not-ask') return [{ path: at, code: 'neverAsked' }];
    return fits(fact, value) ? [] : [{ path: at, code: 'unknownValue' }];
  });
  return [...ofFacts, ...children.flatMap((child, index) => problemsOfChild(child, `${path}.children.${index}`))];
}

const problemsOfChild = ({ facts = {} }: GoldenChild, path: string): VersionProblem[] =>
  Object.entries(facts).flatMap(([id, value]): VersionProblem[] => {
    const at = `${path}.facts.${id.slice(0, 60)}`;
    const fact = CHILD_FACTS.includes(id) ? factOf(`child.${id}`) : undefined;
    if (!fact) return [{ path: at, code: 'unknownFact' }];
    return fits(fact, value) ? [] : [{ path: at, code: 'unknownValue' }];
  });

/** The household as the rules see it, with what follows from its answers. */
export const householdOf = ({ facts, children, childrenComplete }: GoldenHousehold): Household => ({
  facts: derive(facts),
  children: children.map(({ birthMonth, bornOnFirst, facts: own }) => ({
    birthMonth,
    ...(bornOnFirst !== undefined && { bornOnFirst }),
    ...(own && { facts: own }),
  })),
  childrenComplete,
});

export function outcomeOf(value: boolean | null): Expected {
  if (value === null) return 'unknown';
  return value ? 'eligible' : 'notEligible';
}

/** Judges golden households, each on its own day. */
export const judgeGoldens = (rule: Rule, goldens: readonly Golden[], parameters: Parameters): GoldenResult[] =>
  goldens.map(({ on, expected, household }, index) => {
    const explanation = explain(rule, householdOf(household), { on, parameters });
    const found = outcomeOf(explanation.value);
    const sentence = whySentence(rule, explanation).slice(0, 400);
    return { index, found, agrees: found === expected, sentence };
  });
