import { describe, expect, test } from '@jest/globals';
import {
  derive,
  explain,
  factOf,
  type Household,
  nextQuestion,
  questionsNeeded,
  type Rule,
  type Weighed,
} from '../src/index.ts';
import { ruleOf, services } from './catalogue.ts';

const context = { on: '2026-11-24' };
const rules = services.map((service) => service.rule);
const empty: Household = { facts: {}, children: [], childrenComplete: false };

describe('which question comes next', () => {
  test('ward, then children, whatever is worth more; nothing cautious before them', () => {
    expect(nextQuestion(rules, empty, context)).toMatchObject({ fact: 'residence.ward' });
    const inKobe = { ...empty, facts: derive({ 'residence.ward': 'nada' }) };
    const asked = questionsNeeded(rules, inKobe, context, { 'family.expecting': 0.0001 });
    expect(asked[0]).toMatchObject({ fact: 'children' });
    expect(asked.filter(({ fact }) => factOf(fact)?.privacy !== 'ordinary')).toEqual([]);
  });
  test('a refused question does not come back', () => {
    const costs = { 'residence.ward': Infinity, children: Infinity };
    const next = nextQuestion(rules, empty, context, costs);
    expect(next).not.toBe(null);
    expect(['residence.ward', 'children']).not.toContain(next?.fact);
  });
  test('counts what one answer settles and names the children it is about', () => {
    const household: Household = {
      facts: derive({ 'residence.ward': 'kita' }),
      children: [{ birthMonth: '2024-06', facts: { care: 'none' } }, { birthMonth: '2016-06' }],
      childrenComplete: true,
    };
    const [only] = questionsNeeded([ruleOf('kyushoku-sho'), ruleOf('jido-teate')], household, context);
    expect(only).toMatchObject({ fact: 'child.school', waiting: 1, settles: 1, children: [1] });
  });
  test('value and privacy cost weigh', () => {
    const pair = [
      { rule: ruleOf('kyoiku-shien-shikin'), value: 1 },
      { rule: ruleOf('boshi-techo'), value: 5 },
    ];
    const household = { ...empty, facts: derive({ 'residence.ward': 'kita' }) };
    expect(nextQuestion(pair, household, context)?.fact).toBe('family.expecting');
    expect(nextQuestion(pair, household, context, { 'family.expecting': 100 })?.fact).toBe('tax.residentTaxExempt');
  });
  test('nothing to ask: null', () => {
    expect(nextQuestion([ruleOf('kurashi-shien')], { ...empty, facts: { 'residence.kobe': true } }, context)).toBe(
      null,
    );
    expect(nextQuestion([{ ask: 'fertility' }], empty, context)).toBe(null);
  });
});

describe('what an answer is worth', () => {
  const single: Rule = { fact: 'family.singleParent', eq: true };
  const work: Rule = { fact: 'work.inKobe', eq: true };
  const twins: Rule = { fact: 'family.multiples', eq: true };
  const ask = (rules: readonly Weighed[], facts: Household['facts'] = {}, costs = {}) =>
    questionsNeeded(rules, { facts, children: [], childrenComplete: true }, context, costs).map(
      ({ fact, waiting, settles, score }) => [fact, waiting, settles, score],
    );

  test('alone it settles the rule, whole', () => {
    expect(ask([work])).toEqual([['work.inKobe', 1, 1, 1]]);
    expect(ask([{ rule: work, value: 3 }, work])).toEqual([['work.inKobe', 2, 2, 4]]);
    expect(ask([{ rule: work }])).toEqual([['work.inKobe', 1, 1, 1]]);
  });
  test('beside another, as often as yes or no ends the matter', () => {
    expect(ask([{ all: [work, twins] }])).toEqual([
      ['work.inKobe', 1, 0, 0.5],
      ['family.multiples', 1, 0, 0.5],
    ]);
    expect(ask([{ all: [work, twins, single] }])).toEqual([
      ['work.inKobe', 1, 0, 0.5],
      ['family.multiples', 1, 0, 0.5],
      ['family.singleParent', 1, 0, 0.25],
    ]);
    const both: Rule = { any: [{ all: [work, twins] }, { all: [{ not: work }, { not: twins }] }] };
    expect(ask([both])).toEqual([
      ['work.inKobe', 1, 0, 0.5],
      ['family.multiples', 1, 0, 0.5],
    ]);
    const either: Rule = { any: [work, { all: [twins, { ask: 'x' }] }] };
    expect(ask([either])).toEqual([
      ['work.inKobe', 1, 0, 0.5],
      ['family.multiples', 1, 0, 0.5],
    ]);
  });
  test('what was found before is taken as it is', () => {
    const household: Household = { facts: {}, children: [], childrenComplete: true };
    const rule: Rule = { all: [work, twins] };
    const found = explain(rule, household, context);
    expect(questionsNeeded([{ rule, found }], household, context)).toEqual(questionsNeeded([rule], household, context));
    expect(questionsNeeded([{ rule, found: { missing: [], deciding: [] } }], household, context)).toEqual([]);
  });
  test('what is not yes or no counts as one of those still missing', () => {
    const words: Rule = { fact: 'preference.language', neq: 'ja' };
    expect(ask([{ all: [words, work, twins] }])).toContainEqual(['preference.language', 1, 0, 1 / 3]);
    // Neither yes nor no is an answer to it, so neither leaves the rest to the desk.
    expect(ask([{ any: [{ all: [words, work] }, { ask: 'x' }] }])).toEqual([
      ['preference.language', 1, 0, 0.5],
      ['work.inKobe', 1, 0, 0.5],
    ]);
    const unlisted: Rule = { fact: 'garden.size', eq: 'big' };
    expect(ask([{ all: [unlisted, work] }])).toContainEqual(['garden.size', 1, 0, 0.25]);
  });
  test('caution costs more, and a price of the caller counts instead', () => {
    expect(ask([single, work])).toEqual([
      ['work.inKobe', 1, 1, 1],
      ['family.singleParent', 1, 1, 0.5],
    ]);
    expect(ask([single, work], {}, { 'family.singleParent': 0.5 })[0]).toEqual(['family.singleParent', 1, 1, 2]);
    expect(ask([single, work], {}, { 'family.singleParent': 0 })[0]).toEqual(['family.singleParent', 1, 1, 100]);
    expect(ask([single, work], {}, { 'family.singleParent': Infinity })).toEqual([['work.inKobe', 1, 1, 1]]);
  });
  test('the first two come first however little they are worth', () => {
    const kobe: Rule = { fact: 'residence.kobe', eq: true };
    const child: Rule = { someChild: { fyAge: { lte: 5 } } };
    const order = (facts: Household['facts'], complete: boolean, costs = {}) =>
      questionsNeeded(
        [{ rule: work, value: 9 }, single, { rule: child, value: 2 }, kobe],
        { facts, children: [], childrenComplete: complete },
        context,
        costs,
      ).map(({ fact }) => fact);
    expect(order({}, false)).toEqual(['residence.ward', 'children', 'work.inKobe']);
    expect(order({ 'residence.kobe': true }, false)).toEqual(['children', 'work.inKobe']);
    expect(order({ 'residence.kobe': true }, true)).toEqual(['work.inKobe', 'family.singleParent']);
    expect(questionsNeeded([kobe, { fact: 'garden.size', eq: 'big' }], empty, context).map(({ fact }) => fact)).toEqual(
      ['residence.ward'],
    );
    // Who declined both is past the first results.
    expect(order({}, false, { 'residence.ward': Infinity, children: Infinity })).toEqual([
      'work.inKobe',
      'family.singleParent',
    ]);
    expect(order({}, false, { 'residence.ward': Infinity })).toEqual(['children', 'work.inKobe']);
  });
  test('names each child once, in their order', () => {
    const school: Rule = { someChild: { childFact: 'school', in: ['none'] } };
    const care: Rule = { someChild: { all: [{ fyAge: { lte: 5 } }, { childFact: 'care', in: ['none'] }] } };
    const children = [{ birthMonth: '2016-06' }, { birthMonth: '2024-06' }, { birthMonth: '2023-08' }];
    const asked = questionsNeeded([care, school, school], { facts: {}, children, childrenComplete: true }, context);
    expect(asked.map(({ fact, children: about }) => [fact, about])).toEqual([
      ['child.school', [0, 1, 2]],
      ['child.care', [1, 2]],
    ]);
    expect(questionsNeeded([work], empty, context)[0]?.children).toEqual([]);
    const one = { someChild: { all: [{ fyAge: { gte: 6, lte: 6 } }, { childFact: 'school', in: ['none'] }] } } as Rule;
    const april = [{ birthMonth: '2019-06' }, { birthMonth: '2020-04', facts: { school: 'none' } }];
    const apart = questionsNeeded([one], { facts: {}, children: april, childrenComplete: true }, context);
    expect(apart.map(({ fact, children: about }) => [fact, about])).toEqual([
      ['child.school', [0]],
      ['birthday', [1]],
    ]);
    const second: Rule = { someChild: { all: [{ fyAge: { gte: 6 } }, { childFact: 'school', in: ['none'] }] } };
    const first: Rule = { someChild: { all: [{ fyAge: { lte: 5 } }, { childFact: 'school', in: ['none'] }] } };
    const both = questionsNeeded([first, second], { facts: {}, children, childrenComplete: true }, context);
    expect(both.map(({ children: about }) => about)).toEqual([[0, 1, 2]]);
  });
});
