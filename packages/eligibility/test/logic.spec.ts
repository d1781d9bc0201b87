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
