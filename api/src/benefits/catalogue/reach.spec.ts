import { describe, expect, it } from '@jest/globals';
import type { Rule } from '@tsunagu/eligibility';
import { outcomesOf } from './reach.js';

const kobe: Rule = { fact: 'residence.kobe', eq: true };
const ask: Rule = { ask: 'child-illness' };
const child: Rule = { someChild: { fyAge: { gte: 6, lte: 11 } } };
const [E, N, U] = ['eligible', 'notEligible', 'unknown'];

describe('what a rule can say', () => {
  const rules: [string, Rule, (string | undefined)[]][] = [
    ['an answer decides', kobe, [E, N, U]],
    ['the desk alone decides', ask, [U]],
    ['a fact that is never asked', { fact: 'welfare.publicAssistance', eq: true }, [U]],
    ['the desk has the last word', { all: [kobe, ask] }, [N, U]],
    ['the desk is one of two ways', { any: [kobe, ask] }, [E, U]],
    ['all of several', { all: [kobe, child] }, [E, N, U]],
    ['not what the desk says', { not: ask }, [U]],
    ['not: the last word turned round', { not: { all: [kobe, ask] } }, [E, U]],
    ['an illness among children of an age', { someChild: { all: [{ fyAge: { gte: 0, lte: 17 } }, ask] } }, [N, U]],
    ['a number of children', { countChildren: { gte: 3, where: { fyAge: { gte: -1, lte: 21 } } } }, [E, N, U]],
    ['a time window alone', { validity: { from: '2026-04-01' } }, [E, N]],
    ['a time window round the desk', { validity: { to: '2026-04-01', rule: ask } }, [N, U]],
    ['the desk behind an alternative', { all: [child, { any: [kobe, ask] }] }, [E, N, U]],
  ];
  it.each(rules)('%s', (_, rule, expected) => expect(outcomesOf(rule)).toEqual(expected));
});
