import { describe, expect, test } from '@jest/globals';
import { type AllowanceChild, childAllowance, estimate } from '../src/amounts/index.ts';
import { parameters } from './amounts-figures.ts';

/** `2020-05` day not known, `2020-05-01` on the 1st, `2020-05-15` later in the month. */
const child = (birth: string): AllowanceChild =>
  birth.length === 7
    ? { birthMonth: birth }
    : { birthMonth: birth.slice(0, 7), bornOnFirst: birth.endsWith('-01'), supported: true };
const amount = (births: string[], on: string, more: object = {}) =>
  childAllowance({ children: births.map(child), childrenComplete: true, ...more }, { on, parameters });
const yen = (births: string[], on: string): unknown => {
  const { low, high } = amount(births, on) ?? {};
  return low === high ? low : [low, high];
};

describe('boundaries of 児童手当', () => {
  test.each<[string, string[], string, unknown]>([
    ['third-birthday month, born on the 15th', ['2023-06-15'], '2026-06-30', 15_000],
    ['the month after', ['2023-06-15'], '2026-07-01', 10_000],
    ['born on the 1st: the month before is the last', ['2023-06-01'], '2026-05-31', 15_000],
    ['born on the 1st: less in the birthday month', ['2023-06-01'], '2026-06-01', 10_000],
    ['day not known in that month', ['2023-06'], '2026-06-10', [10_000, 15_000]],
    ['day not known a month earlier', ['2023-06'], '2026-05-10', 15_000],
    ['born on 29 February', ['2024-02-29'], '2027-02-28', 15_000],
    ['and in March after three years', ['2024-02-29'], '2027-03-01', 10_000],
    ['born this month', ['2026-11-20'], '2026-11-01', 15_000],
    ['not born yet', ['2026-12-01'], '2026-11-30', 0],
    ['18-year end: last day', ['2008-03-31'], '2026-03-31', 10_000],
    ['18-year end: day after', ['2008-03-31'], '2026-04-01', 0],
    ['born 1 April is out with the older year', ['2008-04-01'], '2026-04-01', 0],
    ['born 2 April stays a year', ['2008-04-02'], '2026-04-01', 10_000],
    ['born in April, day not known', ['2008-04'], '2026-04-01', [0, 10_000]],
    ['born 2 April: last month', ['2008-04-02'], '2027-03-31', 10_000],
    ['22-year end: the third still counts', ['2004-03-31', '2010-05-05', '2015-05-05'], '2026-03-31', 40_000],
    ['22-year end: day after', ['2004-03-31', '2010-05-05', '2015-05-05'], '2026-04-01', 20_000],
    ['aged 22 is not the law', ['2003-09-05', '2015-07-05', '2020-07-05'], '2026-06-01', 20_000],
    ['22-year end: born 1 April', ['2004-04-01', '2010-05-05', '2015-05-05'], '2026-04-01', 20_000],
    ['22-year end: born 2 April', ['2004-04-02', '2010-05-05', '2015-05-05'], '2026-04-01', 40_000],
    ['third under three: one rate, not both', ['2015-05-05', '2018-05-05', '2025-05-05'], '2026-06-01', 50_000],
    ['fourth and fifth', ['2012-05-05', '2015-05-05', '2018-05-05', '2021-05-05', '2024-05-05'], '2026-06-01', 110_000],
    ['the order is by birth, not by list', ['2025-05-05', '2018-05-05', '2015-05-05'], '2026-06-01', 50_000],
    ['three of one age: the third to the end of 18', ['2008-07-05', '2008-07-05', '2008-07-05'], '2026-06-01', 50_000],
    ['nobody', [], '2026-06-01', 0],
  ])('%s', (_name, births, on, expected) => expect(yen(births, on)).toEqual(expected));
});

describe('the law of October 2024', () => {
  const rich = { income: { low: 9_000_000, high: 9_000_000 }, dependants: { low: 1, high: 1 } };
  const poor = { income: { low: 0, high: 0 } };
  test.each<[string, string[], string, object, number]>([
    ['high school, before', ['2008-05-05'], '2024-09-30', poor, 0],
    ['high school, since', ['2008-05-05'], '2024-10-01', poor, 10_000],
    ['third in elementary school, before', ['2010-05-05', '2013-05-05', '2015-05-05'], '2024-09-30', poor, 35_000],
    ['third in elementary school, since', ['2010-05-05', '2013-05-05', '2015-05-05'], '2024-10-01', poor, 50_000],
    [
      'third in the last year of elementary school',
      ['2012-07-05', '2012-07-05', '2012-07-05'],
      '2024-09-30',
      poor,
      35_000,
    ],
    ['third in junior high, before', ['2009-05-05', '2010-05-05', '2011-05-05'], '2024-09-30', poor, 30_000],
    ['third in junior high, since', ['2009-05-05', '2010-05-05', '2011-05-05'], '2024-10-01', poor, 50_000],
    ['eldest past 18, before', ['2005-05-05', '2013-05-05', '2015-05-05'], '2024-09-30', poor, 20_000],
    ['eldest past 18, since', ['2005-05-05', '2013-05-05', '2015-05-05'], '2024-10-01', poor, 40_000],
    ['above the ceiling, before', ['2015-05-05'], '2024-09-30', rich, 0],
    ['above the ceiling, since', ['2015-05-05'], '2024-10-01', rich, 10_000],
  ])('%s', (_name, births, on, more, expected) => {
    expect(amount(births, on, more)).toMatchObject({ low: expected, high: expected, open: [] });
  });

  test.each<[number, number, number]>([
    [6_599_999, 1, 15_000],
    [6_600_000, 1, 5_000],
    [6_600_001, 1, 5_000],
    [8_959_999, 1, 5_000],
    [8_960_000, 1, 0],
    [6_219_999, 0, 15_000],
    [6_220_000, 0, 5_000],
  ])('limits before: %d yen with %d dependants', (income, dependants, expected) => {
    const exact = (value: number) => ({ low: value, high: value });
    expect(
      amount(['2022-05-05'], '2024-09-30', { income: exact(income), dependants: exact(dependants) }),
    ).toMatchObject({ low: expected, high: expected, children: expected === 0 ? 0 : 1 });
  });

  test('before, an income nobody told leaves everything open', () => {
    expect(amount(['2022-05-05'], '2024-09-30')).toEqual({ low: 0, high: 15_000, children: null, open: ['income'] });
    const between = { income: { low: 6_300_000, high: 6_300_000 } };
    expect(amount(['2022-05-05'], '2024-09-30', between)).toEqual({
      low: 5_000,
      high: 15_000,
      children: 1,
      open: ['dependants'],
    });
  });
});

describe('what is not known is named', () => {
  test('whether an older child is supported', () => {
    const children = [{ birthMonth: '2005-07' }, child('2012-05-05'), child('2015-05-05')];
    const given = (supported?: boolean) =>
      childAllowance(
        { children: children.map((each, i) => (i === 0 ? { ...each, supported } : each)), childrenComplete: true },
        { on: '2026-06-01', parameters },
      );
    expect(given()).toEqual({ low: 20_000, high: 40_000, children: 2, open: ['siblings'] });
    expect(given(true)).toMatchObject({ low: 40_000, high: 40_000, open: [] });
    expect(given(false)).toMatchObject({ low: 20_000, high: 20_000, open: [] });
  });

  test('a child at school needs no support statement', () => {
    const children = [{ birthMonth: '2008-07' }, { birthMonth: '2012-05' }, { birthMonth: '2015-05' }];
    expect(childAllowance({ children, childrenComplete: true }, { on: '2026-06-01', parameters })).toEqual({
      low: 50_000,
      high: 50_000,
      children: 3,
      open: [],
    });
  });

  test('children who are not listed yet leave no upper end', () => {
    const children = [{ birthMonth: '2015-05' }];
    expect(childAllowance({ children, childrenComplete: false }, { on: '2026-06-01', parameters })).toEqual({
      low: 10_000,
      high: null,
      children: null,
      open: ['children'],
    });
  });

  test('two things at once', () => {
    const children = [{ birthMonth: '2005-07' }, { birthMonth: '2012-05' }, { birthMonth: '2008-04' }];
    expect(childAllowance({ children, childrenComplete: true }, { on: '2026-04-01', parameters })).toEqual({
      low: 10_000,
      high: 40_000,
      children: null,
      open: ['birthday', 'siblings'],
    });
  });

  test('what moves the amount only together with another', () => {
    const children = [
      { birthMonth: '2005-07' },
      { birthMonth: '2008-04', supported: false },
      { birthMonth: '2015-05' },
    ];
    expect(childAllowance({ children, childrenComplete: true }, { on: '2026-04-01', parameters })).toEqual({
      low: 10_000,
      high: 40_000,
      children: null,
      open: ['birthday', 'siblings'],
    });
  });

  test.each([
    ['before the first figures', '2023-03-31'],
    ['no day', '2026-02-30'],
    ['nonsense', 'soon'],
  ])('no figures, no amount: %s', (_name, on) => expect(amount(['2022-05-05'], on)).toBe(null));

  test('a birth nobody can read is not left out', () => expect(amount(['2022-13'], '2026-06-01')).toBe(null));

  test('a lost figure is not replaced by another', () => {
    for (const id of Object.keys(parameters).filter((each) => each.startsWith('jido-teate.'))) {
      const rest = { ...parameters, [id]: [] };
      const on = parameters[id]?.some(({ to }) => to === null) ? '2026-06-01' : '2024-09-01';
      expect(childAllowance({ children: [], childrenComplete: true }, { on, parameters: rest })).toBe(null);
    }
    expect(childAllowance({ children: [], childrenComplete: true }, { on: '2026-06-01' })).toBe(null);
  });
});

describe('estimate', () => {
  const family = (births: string[], childrenComplete = true) => ({
    facts: {},
    children: births.map((birthMonth) => ({ birthMonth })),
    childrenComplete,
  });
  const on = { on: '2026-11-28', parameters };
  test.each<[string, string[], boolean, unknown]>([
    ['one child', ['2018-05'], true, { low: 10_000, high: 10_000, children: 1, open: [] }],
    ['more may come', ['2018-05'], false, { low: 10_000, high: null, children: null, open: ['children'] }],
    ['nobody to pay for', ['2001-05'], true, null],
    ['nobody listed yet', [], false, null],
  ])('%s', (_name, births, complete, expected) => {
    expect(estimate('jido-teate', family(births, complete), on)).toEqual(expected);
  });
  test('a child who may be out is no reason to say nothing', () => {
    const april = estimate('jido-teate', family(['2008-04']), { on: '2026-04-01', parameters });
    expect(april).toEqual({ low: 0, high: 10_000, children: null, open: ['birthday'] });
  });
  test('only for the services it knows', () => {
    expect(estimate('kodomo-iryohi', family(['2018-05']), on)).toBe(null);
    expect(estimate('constructor', family(['2018-05']), on)).toBe(null);
  });
});
