import { describe, expect, test } from '@jest/globals';
import { type Child, evaluate, type Facts, type Household, type Kleene, type Rule } from '../src/index.ts';

const on = '2026-11-24';
const home = (facts: Facts = {}, children: Child[] = [], childrenComplete = true): Household => ({
  facts,
  children,
  childrenComplete,
});
const yes: Rule = { fact: 'residence.kobe', eq: true };
const no: Rule = { fact: 'residence.kobe', eq: false };
const open: Rule = { ask: 'fertility' };
const lives = home({ 'residence.kobe': true });

describe('strong Kleene logic', () => {
  test.each<[Rule, Kleene]>([
    [{ all: [yes, open] }, null],
    [{ all: [no, open] }, false],
    [{ all: [open, no] }, false],
    [{ any: [no, open] }, null],
    [{ any: [open, yes] }, true],
    [{ not: open }, null],
    [{ not: no }, true],
    [{ any: [open, { not: open }] }, null],
    [{ fact: 'family.singleParent', neq: true }, null],
    [{ not: { fact: 'income.band', lt: 3_000_000 } }, null],
    [{ fact: 'constructor', eq: true }, null],
  ])('%j', (rule, expected) => {
    expect(evaluate(rule, lives, { on })).toBe(expected);
  });
});

describe('a birth to come', () => {
  const expects: Rule = { fact: 'family.expecting', eq: true };
  const until: Rule = { fact: 'family.expectingMonth', lte: '2027-03' };
  test.each<[Rule, Facts, Kleene, Kleene]>([
    [expects, { 'family.expecting': true, 'family.expectingMonth': '2026-11' }, true, null],
    [{ not: expects }, { 'family.expecting': true, 'family.expectingMonth': '2026-11' }, false, null],
    [until, { 'family.expecting': true, 'family.expectingMonth': '2026-11' }, true, null],
    [expects, { 'family.expecting': true, 'family.expectingMonth': '2026-12' }, true, true],
    [expects, { 'family.expecting': true }, true, true],
    [expects, { 'family.expecting': false, 'family.expectingMonth': '2026-11' }, false, false],
  ])('%j with %j is known until its month is over: %s, then %s', (rule, facts, in11, in12) => {
    expect(evaluate(rule, home(facts), { on: '2026-11-30' })).toBe(in11);
    expect(evaluate(rule, home(facts), { on: '2026-12-01' })).toBe(in12);
  });
});

describe('children counted while some may not be listed', () => {
  const toddler: Child = { birthMonth: '2024-06' };
  const pupil: Child = { birthMonth: '2017-06' };
  const hazy: Child = { birthMonth: '2023-11' };
  const under3 = { ageMonths: { lt: 36 } };
  const atLeast = (gte: number): Rule => ({ countChildren: { gte, where: under3 } });
  test.each<[Rule, Child[], boolean, Kleene]>([
    [{ someChild: under3 }, [], true, false],
    [{ someChild: under3 }, [], false, null],
    [{ someChild: under3 }, [pupil], false, null],
    [{ someChild: under3 }, [pupil], true, false],
    [{ someChild: under3 }, [pupil, toddler], false, true],
    [{ someChild: under3 }, [pupil, hazy], true, null],
    [{ not: { someChild: under3 } }, [pupil], false, null],
    [atLeast(2), [toddler, toddler], false, true],
    [atLeast(2), [toddler, hazy], true, null],
    [atLeast(3), [toddler, hazy], true, false],
    [atLeast(3), [toddler, hazy], false, null],
    [atLeast(2), [toddler, pupil, hazy, hazy], true, null],
  ])('%j with %j, complete: %s', (rule, children, complete, expected) => {
    expect(evaluate(rule, home({}, children, complete), { on })).toBe(expected);
  });

  test('a child fact not answered is unknown', () => {
    const rule: Rule = { someChild: { childFact: 'care', in: ['none'] } };
    expect(evaluate(rule, home({}, [toddler]), { on })).toBe(null);
    expect(evaluate(rule, home({}, [{ ...toddler, facts: { care: 'none' } }]), { on })).toBe(true);
    expect(evaluate({ not: rule }, home({}, [{ ...toddler, facts: { care: 'licensed' } }]), { on })).toBe(true);
  });
});

describe('bands against limits', () => {
  const band = (low: number, high: number | null): Household => home({ 'income.band': { low, high } });
  const is = (operator: string, limit: number): Rule => ({ fact: 'income.band', [operator]: limit }) as unknown as Rule;
  test.each<[string, number, number, number | null, Kleene]>([
    ['lt', 300, 200, 299, true],
    ['lt', 300, 200, 300, true],
    ['lt', 300, 200, 301, null],
    ['lt', 300, 300, 400, false],
    ['lt', 300, 299, null, null],
    ['lte', 300, 300, 400, null],
    ['lte', 300, 301, 400, false],
    ['gte', 300, 300, null, true],
    ['gte', 300, 200, 300, false],
    ['gt', 300, 300, 400, null],
    ['gt', 300, 301, null, true],
    ['eq', 300, 200, 300, false],
    ['neq', 300, 300, 301, null],
  ])('%s %d for [%d, %s)', (operator, limit, low, high, expected) => {
    expect(evaluate(is(operator, limit), band(low, high), { on })).toBe(expected);
  });

  test('an exact figure at the limit: 額以上 is out', () => {
    const at = (value: number): Kleene => evaluate(is('lt', 300), home({ 'income.band': value }), { on });
    expect([at(299), at(300), at(301)]).toEqual([true, false, false]);
  });

  test('an impossible band or a figure of another kind decides nothing', () => {
    expect(evaluate(is('lt', 300), band(400, 200), { on })).toBe(null);
    expect(evaluate({ fact: 'residence.kobe', eq: 'true' }, lives, { on })).toBe(null);
    expect(evaluate({ fact: 'residence.kobe', lt: 3 }, lives, { on })).toBe(null);
  });
});

describe('dated parameters', () => {
  const parameters = {
    limit: [
      { from: '2025-04-01', to: '2026-03-31', value: 100 },
      { from: '2026-04-01', to: null, value: 200 },
    ],
  };
  const rule: Rule = { fact: 'income.band', lt: { param: 'limit' } };
  test.each<[string, Kleene]>([
    ['2025-03-31', null],
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['2031-01-01', true],
  ])('the figure of the day: %s', (day, expected) => {
    expect(evaluate(rule, home({ 'income.band': 150 }), { on: day, parameters })).toBe(expected);
  });
  test('without the figure nothing is decided', () => {
    expect(evaluate(rule, home({ 'income.band': 150 }), { on })).toBe(null);
  });
});

describe('one of a list', () => {
  const among = (...list: (string | number | boolean)[]): Rule => ({ fact: 'income.band', in: list });
  test.each<[Rule, unknown, Kleene]>([
    [among('a', 'b'), 'b', true],
    [among('a', 'b'), 'c', false],
    [among('a', 7), 'c', null],
    [among(7, 'c'), 'c', true],
    [among('c', 7), 'c', true],
    [among(true), true, true],
    [among(300), { low: 200, high: 301 }, null],
    [among(300), { low: 200, high: 300 }, false],
    [among(100, 300), { low: 200, high: 300 }, false],
    [among(300, 200), { low: 200, high: 300 }, null],
    [among('300'), { low: 200, high: 300 }, null],
    [among(199), { low: 200, high: null }, false],
    [among(9e9), { low: 200, high: null }, null],
    [among(NaN), NaN, null],
    [among(0), null, null],
  ])('%j, given %j: %s', (rule, value, expected) => {
    expect(evaluate(rule, home({ 'income.band': value } as Facts), { on })).toBe(expected);
  });
});

describe('in order', () => {
  const is = (operator: string, limit: unknown): Rule =>
    ({ fact: 'income.band', [operator]: limit }) as unknown as Rule;
  test.each<[string, unknown, unknown, Kleene]>([
    ['lte', 300, 299, true],
    ['lte', 300, 300, true],
    ['lte', 300, 301, false],
    ['gte', 300, 299, false],
    ['gte', 300, 300, true],
    ['gt', 300, 300, false],
    ['gt', 300, 301, true],
    ['lte', '2027-03', '2027-03', true],
    ['lt', '2027-03', '2027-03', false],
    ['lt', '2027-03', '2027-02', true],
    ['lt', true, false, null],
    ['lte', true, true, null],
    ['lt', 300, '200', null],
    ['lt', 300, NaN, null],
    ['lt', '300', { low: 1, high: 2 }, null],
    ['gte', '0', { low: 1, high: 2 }, null],
    ['lt', 300, { low: 100, high: null }, null],
    ['lt', 300, { low: 300, high: null }, false],
    ['lte', 300, { low: 300, high: null }, null],
  ])('%s %j, given %j: %s', (operator, limit, value, expected) => {
    expect(evaluate(is(operator, limit), home({ 'income.band': value } as Facts), { on })).toBe(expected);
  });
});

describe('a window around a rule about a child', () => {
  const inWindow = (rule?: object): Rule => ({
    someChild: { validity: { from: '2026-11-24', to: '2026-12-31', ...(rule && { rule }) } } as never,
  });
  const under3 = { ageMonths: { lt: 36 } };
  const toddler: Child = { birthMonth: '2024-06' };
  const pupil: Child = { birthMonth: '2017-06' };
  test.each<[Rule, Child[], boolean, string, Kleene]>([
    [inWindow(under3), [toddler], true, '2026-11-24', true],
    [inWindow(under3), [pupil], true, '2026-11-24', false],
    [inWindow(under3), [toddler], true, '2026-11-23', false],
    [inWindow(under3), [toddler], true, '2027-01-01', false],
    [inWindow(under3), [], false, '2026-12-31', null],
    [inWindow(under3), [], false, '2027-01-01', false],
    [inWindow(under3), [pupil], false, '2027-01-01', false],
    [inWindow(), [toddler], true, '2026-12-31', true],
    [inWindow(), [], true, '2026-12-31', false],
    [inWindow(), [], false, '2026-12-31', null],
    [{ countChildren: { gte: 2, where: { not: { validity: { to: '2026-11-23' } } } } }, [pupil], false, on, null],
    [
      { countChildren: { gte: 2, where: { not: { validity: { to: '2026-11-23' } } } } },
      [pupil, toddler],
      true,
      on,
      true,
    ],
    [{ not: inWindow(under3) }, [], false, '2027-01-01', true],
  ])('%j with %j, complete: %s, on %s: %s', (rule, children, complete, day, expected) => {
    expect(evaluate(rule, home({}, children, complete), { on: day })).toBe(expected);
  });
});

test('an unknown parameter decides nothing, and neither does a day that is none', () => {
  const rule: Rule = { fact: 'income.band', lt: { param: 'toString' } };
  expect(evaluate(rule, home({ 'income.band': 1 }), { on, parameters: {} })).toBe(null);
  for (const operator of ['eq', 'neq', 'lt', 'gte']) {
    const nothing = { fact: 'income.band', [operator]: { param: 'limit' } } as unknown as Rule;
    expect(evaluate(nothing, home({ 'income.band': null as never }), { on })).toBe(null);
  }
  expect(evaluate({ validity: { from: '2026-01-01' } }, home(), { on: '2026-02-30' })).toBe(null);
});

test('a birth to come is over only for what speaks of it', () => {
  const past = { 'family.expectingMonth': '2026-10', 'residence.kobe': true, 'family.multiples': true };
  expect(evaluate(yes, home(past), { on })).toBe(true);
  expect(evaluate({ fact: 'family.multiples', eq: true }, home(past), { on })).toBe(true);
});

test('what must not be asked stays unknown even when somebody stored it', () => {
  const rule: Rule = { fact: 'welfare.publicAssistance', eq: true };
  expect(evaluate(rule, home({ 'welfare.publicAssistance': true }), { on })).toBe(null);
});

test('what was never read by parseRule decides nothing and breaks nothing', () => {
  let deep: unknown = yes;
  for (let i = 0; i < 100_000; i++) deep = { not: deep };
  for (const rule of [deep, {}, null, 7, { all: 'x' }, { someChild: {} }, { not: null }, { countChildren: null }]) {
    expect(evaluate(rule as Rule, home({}, [{ birthMonth: '2024-06' }]), { on })).toBe(null);
  }
  expect(evaluate(yes, null as unknown as Household, { on })).toBe(null);
});
