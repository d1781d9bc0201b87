import { expect, test } from '@jest/globals';
import { explain, type Household, questionsNeeded, type Rule, settledBy } from '../src/index.ts';

const context = { on: '2026-11-24', closed: (fact: string) => fact === 'plan.separation' };
const told = (more: Partial<Household> = {}): Household => ({
  ...{ facts: { 'residence.ward': 'nada' }, children: [], childrenComplete: true },
  ...more,
});
const single: Rule = { fact: 'family.singleParent', eq: true };
const twins: Rule = { fact: 'family.multiples', eq: true };
const atHome: Rule = { someChild: { all: [{ fyAge: { lte: 5 } }, { childFact: 'care', in: ['none'] }] } };
const toddler = { birthMonth: '2024-06' };
const nobodyTold = told({ facts: {}, childrenComplete: false });

test.each<[string, Rule, Household, string | null]>([
  ['one fact', single, told(), 'family.singleParent'],
  ['nothing is open', single, told({ facts: { 'family.singleParent': true } }), null],
  ['two facts', { all: [single, twins] }, told(), null],
  ['one of two told', { all: [single, twins] }, told({ facts: { 'family.multiples': true } }), 'family.singleParent'],
  ['the desk besides', { all: [single, { ask: 'foster' }] }, told(), null],
  ['the desk instead', { any: [single, { ask: 'foster' }] }, told(), null],
  ['what nobody is asked', { any: [single, { fact: 'plan.separation', eq: true }] }, told(), null],
  ['the ward tells the city', { fact: 'residence.kobe', eq: true }, nobodyTold, 'residence.ward'],
  ['but not always the prefecture', { fact: 'residence.hyogo', eq: true }, nobodyTold, null],
  ['nor an income its limit', { fact: 'income.below4900k', eq: true }, told(), null],
  ['one child', atHome, told({ children: [toddler] }), 'child.care'],
  ['two children', atHome, told({ children: [toddler, { birthMonth: '2022-06' }] }), null],
  ['whether a child is small', { someChild: { fyAge: { lte: 5 } } }, nobodyTold, 'children'],
  ['where a child still to be told of goes', atHome, nobodyTold, null],
])('one answer settles it, whatever it is: %s', (_what, rule, household, fact) => {
  expect(settledBy(rule, explain(rule, household, context))).toBe(fact);
  const settling = questionsNeeded([rule], household, context).filter(({ settles }) => settles > 0);
  expect(settling.map((question) => question.fact)).toEqual(fact === null ? [] : [fact]);
});
