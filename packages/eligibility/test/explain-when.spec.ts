import { describe, expect, test } from '@jest/globals';
import { explain, type Explanation, type Facts, type Rule } from '../src/index.ts';
import { ruleOf } from './catalogue.ts';
import { ask, keys, kobe, on, pupil, toddler } from './explaining.ts';

describe('a window around a rule about a child', () => {
  const scheme: Rule = {
    someChild: {
      all: [{ fyAge: { lte: 17 } }, { validity: { to: '2026-12-31', rule: { childFact: 'care', in: ['none'] } } }],
    },
  };
  test('while it is open, the rule inside decides', () => {
    expect(ask(scheme, {}, [toddler])).toMatchObject({ verdict: 'needsAnswer', missing: ['child.care'] });
    const [, inside] = ask(scheme, {}, [{ ...toddler, facts: { care: 'none' } }]).deciding;
    expect(inside).toMatchObject({ path: '/someChild/all/1/validity/rule', child: 0, key: 'child.care' });
  });
  test('once it is closed it alone decides, whoever else is listed or not', () => {
    for (const [children, complete] of [
      [[], true],
      [[], false],
      [[toddler], false],
      [[toddler, pupil], true],
    ] as const) {
      const found = ask(scheme, {}, [...children], complete, '2027-01-01');
      expect([found.verdict, keys(found), found.missing]).toEqual(['notNow', ['period'], []]);
      expect(found.deciding[0]).toMatchObject({ path: '/someChild/all/1', child: null });
    }
  });
  test('no child: the age inside the window speaks', () => {
    const inside: Rule = { someChild: { validity: { to: '2026-12-31', rule: { ageMonths: { lt: 36 } } } } };
    const [leaf] = ask(inside, {}, []).deciding;
    expect(leaf).toMatchObject({ key: 'child.ageMonths', path: '/someChild/validity/rule', value: false });
    expect(keys(ask({ someChild: { validity: { to: '2026-12-31' } } }, {}, []))).toEqual(['children']);
  });
  test('and the day it opens or closes is told', () => {
    const care = [{ ...toddler, facts: { care: 'none' } }];
    expect(ask(scheme, {}, care)).toMatchObject({ verdict: 'likely', until: '2027-01-01' });
    const opens: Rule = { someChild: { validity: { from: '2026-12-10' } } };
    expect(ask(opens, {}, care)).toMatchObject({ verdict: 'notNow', from: '2026-12-10' });
  });
});

describe('when it changes by itself', () => {
  test.each<[Rule, Facts, string, Partial<Explanation>]>([
    [{ validity: { from: '2026-11-25' } }, {}, on, { from: '2026-11-25', until: null }],
    [{ validity: { from: '2026-11-24' } }, {}, on, { value: true, from: null, until: null }],
    [{ validity: { from: '2027-12-31' } }, {}, on, { from: '2027-12-31' }],
    [{ validity: { from: '2028-01-01' } }, {}, on, { from: '2028-01-01' }],
    [{ validity: { from: '2028-01-02' } }, {}, on, { from: null }],
    [{ validity: { from: '2026-02-01', to: '2026-03-31' } }, {}, on, { value: false, from: null, until: null }],
    [{ validity: { from: '2026-02-01', to: '2026-03-31' } }, {}, '2025-12-10', { value: false, from: '2026-02-01' }],
    [{ validity: { from: '2026-02-01', to: '2026-03-31' } }, {}, '2026-03-31', { value: true, until: '2026-04-01' }],
    [{ validity: { to: '2026-11-24' } }, {}, on, { value: true, until: '2026-11-25' }],
    [{ validity: { to: '2026-11-30' } }, {}, on, { value: true, until: '2026-12-01' }],
    [{ not: { validity: { from: '2026-12-05', to: '2026-12-20' } } }, {}, on, { value: true, until: '2026-12-05' }],
    [
      { any: [{ validity: { from: '2027-06-01' } }, { validity: { from: '2027-02-10', to: '2027-02-20' } }] },
      {},
      on,
      { value: false, from: '2027-02-10' },
    ],
    [{ any: [{ ask: 'a' }, { validity: { from: '2027-02-10' } }] }, {}, on, { value: null, from: null, until: null }],
    [{ someChild: { ageMonths: { lt: 28 } } }, {}, on, { value: false, from: null }],
    [{ someChild: { ageMonths: { gte: 30 } } }, {}, on, { value: false, from: '2027-01-01' }],
    [{ someChild: { ageMonths: { gte: 42 } } }, {}, on, { value: false, from: '2028-01-01' }],
    [{ someChild: { ageMonths: { gte: 43 } } }, {}, on, { value: false, from: null }],
    [{ someChild: { fyAge: { gte: 2 } } }, {}, on, { value: false, from: '2027-04-01' }],
    [{ someChild: { birthDate: { gte: '2024-07-01' } } }, {}, on, { value: false, from: null }],
    [{ fact: 'residence.kobe', eq: true }, kobe, on, { value: true, until: null }],
    [{ fact: 'residence.kobe', eq: false }, kobe, on, { value: false, from: null }],
  ])('%j with %j on %s: %j', (rule, facts, day, expected) => {
    expect(ask(rule, facts, [{ birthMonth: '2024-06', bornOnFirst: false }], true, day)).toMatchObject(expected);
  });
  test('with the figure of the next year', () => {
    const parameters = {
      limit: [
        { from: '2026-04-01', to: '2026-12-31', value: 100 },
        { from: '2027-01-01', to: null, value: 200 },
      ],
    };
    const household = { facts: { 'income.band': 150 }, children: [], childrenComplete: true };
    const rule: Rule = { fact: 'income.band', lt: { param: 'limit' } };
    expect(explain(rule, household, { on, parameters })).toMatchObject({ value: false, from: '2027-01-01' });
    // And so it is on a later day.
    expect(explain(rule, household, { on: '2026-12-30', parameters })).toMatchObject({ from: '2027-01-01' });
  });
  test('looks for a rule’s turns once, however often it is explained', () => {
    let looked = 0;
    const window = { validity: { from: '2027-01-15', to: '2027-01-20' } };
    const rule: Rule = { ...window, toJSON: () => (looked++, window) } as Rule;
    expect([on, '2027-01-01', '2027-01-16'].map((day) => ask(rule, {}, [], true, day))).toMatchObject([
      { from: '2027-01-15', until: null },
      { from: '2027-01-15', until: null },
      { from: null, until: '2027-01-21' },
    ]);
    expect(looked).toBe(1);
  });
  const never: Rule = { fact: 'work.inKobe', eq: true };
  test.each<[string, Rule, number]>([
    ['nothing of it turns', never, 0],
    ['it goes by days of birth', { someChild: { birthDate: { gte: '2026-12-01' } } }, 0],
    ['it goes by school years', { someChild: { fyAge: { gte: 50 } } }, 1],
    ['it goes by months of age', { someChild: { ageMonths: { gte: 600 } } }, 14],
    ['a birth is to come', { all: [{ fact: 'family.expecting', eq: true }, never] }, 14],
    ['a window opens today', { validity: { from: on, rule: never } }, 0],
    ['a window opens and closes', { validity: { from: '2026-12-05', to: '2027-01-09', rule: never } }, 2],
    ['a window opens too late', { validity: { from: '2028-01-02', rule: never } }, 0],
  ])('looks on no more days than something may turn on: %s', (_, inner, days) => {
    let looked = 0;
    // Not to be seen in its text, so that it counts values alone.
    const counter = Object.defineProperty({ eq: true }, 'fact', { get: () => (looked++, 'residence.kobe') });
    const found = ask({ all: [counter as Rule, inner] }, { ...kobe, 'work.inKobe': false, 'family.expecting': true });
    const once = looked;
    expect([found.from, looked / once - 1]).toEqual([null, days]);
  });
  test('looks for the day once, and only when it is read', () => {
    let looked = 0;
    const window = { validity: { from: '2027-01-15' } };
    const found = ask({ ...window, toJSON: () => (looked++, window) } as Rule, {});
    expect(looked).toBe(0);
    expect([found.until, looked]).toEqual([null, 0]);
    expect([found.from, found.from, looked]).toEqual(['2027-01-15', '2027-01-15', 1]);
  });
  test('a birth to come is not counted on once its month is over', () => {
    const facts = { 'family.expecting': false };
    const rule: Rule = { not: { fact: 'family.expecting', eq: true } };
    expect(ask(rule, facts)).toMatchObject({ value: true, until: null });
    const either: Rule = {
      any: [{ fact: 'family.expecting', eq: true }, { someChild: { fyAge: { gte: 2 } } }],
    };
    expect(ask(either, { 'family.expecting': true, 'family.expectingMonth': '2026-12' }, [toddler])).toMatchObject({
      value: true,
      until: null,
    });
  });
  test('from next April', () => {
    const found = ask(ruleOf('gakudo'), { ...kobe, 'family.guardiansNeedChildcare': true }, [
      { birthMonth: '2020-06' },
    ]);
    expect(found).toMatchObject({ verdict: 'notNow', from: '2027-04-01', until: null });
  });
  test('from the month after a birthday, or the month itself when born on the 1st', () => {
    const late = ask(ruleOf('shoni-influ'), kobe, [{ birthMonth: '2026-01', bornOnFirst: false }]);
    const early = ask(ruleOf('shoni-influ'), kobe, [{ birthMonth: '2026-01', bornOnFirst: true }]);
    expect([late.from, early.from]).toEqual(['2027-02-01', '2027-01-01']);
  });
  test('not within 14 months: no promise', () => {
    expect(ask(ruleOf('gakudo'), { ...kobe, 'family.guardiansNeedChildcare': true }, [toddler]).from).toBe(null);
  });
  test('until the school year ends, or the scheme does', () => {
    expect(ask(ruleOf('jido-teate'), kobe, [{ birthMonth: '2008-09' }])).toMatchObject({ until: '2027-04-01' });
    const scheme: Rule = { validity: { to: '2026-12-31', rule: ruleOf('kurashi-shien') } };
    expect(ask(scheme, kobe)).toMatchObject({ verdict: 'likely', until: '2027-01-01', from: null });
  });
  test('a scheme that opens', () => {
    const scheme: Rule = { validity: { from: '2027-01-15' } };
    const found = ask(scheme, {});
    expect([found.verdict, found.from, keys(found)]).toEqual(['notNow', '2027-01-15', ['period']]);
  });
});
