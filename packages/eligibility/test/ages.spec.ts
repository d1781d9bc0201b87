import { describe, expect, test } from '@jest/globals';
import {
  type AgeNode,
  birthRange,
  type Child,
  evaluate,
  type Household,
  type Kleene,
  type Rule,
} from '../src/index.ts';
import { ruleOf } from './catalogue.ts';

const born = (birthMonth: string, bornOnFirst?: boolean): Household => {
  const child: Child = bornOnFirst === undefined ? { birthMonth } : { birthMonth, bornOnFirst };
  return { facts: { 'residence.kobe': true }, children: [child], childrenComplete: true };
};
const some = (node: AgeNode): Rule => ({ someChild: node });

describe('the school line between 1 and 2 April', () => {
  const rows: [string, string, boolean | undefined, string, AgeNode, Kleene][] = [
    ['first-grader born 1 April', '2020-04', true, '2026-04-01', { fyAge: { gte: 6, lte: 6 } }, true],
    ['born later in April waits a year', '2020-04', false, '2026-04-01', { fyAge: { gte: 6, lte: 6 } }, false],
    ['April, day not known', '2020-04', undefined, '2026-04-01', { fyAge: { gte: 6, lte: 6 } }, null],
    ['April, both cohorts inside', '2020-04', undefined, '2026-04-01', { fyAge: { gte: 5, lte: 6 } }, true],
    ['31 March: still last fiscal year', '2019-06', undefined, '2026-03-31', { fyAge: { gte: 5, lte: 5 } }, true],
    ['1 April: the new fiscal year', '2019-06', undefined, '2026-04-01', { fyAge: { gte: 6, lte: 6 } }, true],
    ['-1: born in this fiscal year', '2026-05', undefined, '2026-11-24', { fyAge: { gte: -1, lte: -1 } }, true],
    ['born in March: fiscal age 0', '2026-03', undefined, '2026-11-24', { fyAge: { gte: 0, lte: 0 } }, true],
    ['born on 1 April: fiscal age 0 at once', '2026-04', true, '2026-04-01', { fyAge: { gte: 0, lte: 0 } }, true],
    ['18-year end: last day', '2008-03', undefined, '2026-03-31', { fyAge: { gte: -1, lte: 17 } }, true],
    ['18-year end: day after', '2008-03', undefined, '2026-04-01', { fyAge: { gte: -1, lte: 17 } }, false],
    ['18-year end: born 1 April 2008', '2008-04', true, '2026-04-01', { fyAge: { gte: -1, lte: 17 } }, false],
    ['18-year end: born 2 April 2008', '2008-04', false, '2026-04-01', { fyAge: { gte: -1, lte: 17 } }, true],
    ['22-year end: last day', '2003-09', undefined, '2026-03-31', { fyAge: { gte: 18, lte: 21 } }, true],
    ['22-year end: day after', '2003-09', undefined, '2026-04-01', { fyAge: { gte: 18, lte: 21 } }, false],
    ['22-year end: born 1 April 2004', '2004-04', true, '2026-04-01', { fyAge: { gte: 18, lte: 21 } }, false],
    ['22-year end: born 2 April 2004', '2004-04', false, '2026-04-01', { fyAge: { gte: 18, lte: 21 } }, true],
    ['22-year end: born in April, day not known', '2004-04', undefined, '2026-04-01', { fyAge: { lte: 21 } }, null],
    [
      '29 February lies in the old fiscal year',
      '2021-06',
      undefined,
      '2028-02-29',
      { fyAge: { gte: 5, lte: 5 } },
      true,
    ],
    ['a past day sees a younger child', '2015-07', undefined, '2020-01-15', { fyAge: { gte: 3, lte: 3 } }, true],
    ['a coming day sees an older child', '2021-07', undefined, '2028-04-01', { fyAge: { gte: 6, lte: 6 } }, true],
  ];
  test.each(rows)('%s', (_name, month, first, on, node, expected) => {
    expect(evaluate(some(node), born(month, first), { on })).toBe(expected);
  });
});

describe('months of age, judged on the first of the month', () => {
  const under3: AgeNode = { ageMonths: { lt: 36 } };
  const rows: [string, string, boolean | undefined, string, AgeNode, Kleene][] = [
    ['third-birthday month, born on the 15th', '2023-06', false, '2026-06-20', under3, true],
    ['the month after', '2023-06', false, '2026-07-01', under3, false],
    ['born on the 1st: the month before is the last', '2023-06', true, '2026-05-31', under3, true],
    ['born on the 1st: changes in the birthday month', '2023-06', true, '2026-06-01', under3, false],
    ['birthday month, day not known', '2023-06', undefined, '2026-06-20', under3, null],
    ['a month earlier the day does not matter', '2023-06', undefined, '2026-05-20', under3, true],
    ['a month later neither', '2023-06', undefined, '2026-07-20', under3, false],
    ['born on 29 February counts like any other day', '2024-02', false, '2027-02-28', under3, true],
    ['and three years are over on 1 March', '2024-02', false, '2027-03-01', under3, false],
    ['asked on 29 February', '2025-02', false, '2028-02-29', under3, true],
    ['asked on the day after', '2025-02', false, '2028-03-01', under3, false],
    ['asked on 29 February of a child born on the 1st', '2025-02', true, '2028-02-29', under3, false],
    ['born this month: 0 months', '2026-11', undefined, '2026-11-24', { ageMonths: { gte: 0, lt: 2 } }, true],
    ['not born yet on that day', '2026-12', undefined, '2026-11-24', { ageMonths: { gte: 0, lt: 2 } }, false],
    ['not born yet: no age at all', '2026-12', undefined, '2026-11-24', under3, false],
    ['a lower bound alone', '2025-10', undefined, '2026-11-24', { ageMonths: { gte: 12 } }, true],
    ['a lower bound alone, birthday month', '2025-11', undefined, '2026-11-24', { ageMonths: { gte: 12 } }, null],
  ];
  test.each(rows)('%s', (_name, month, first, on, node, expected) => {
    expect(evaluate(some(node), born(month, first), { on })).toBe(expected);
  });
});

describe('birth dates and closed schemes', () => {
  const gift = ruleOf('kosodate-ouen-teate');
  const rows: [string, boolean | undefined, Kleene][] = [
    ['2007-04', false, true],
    ['2007-04', true, false],
    ['2007-04', undefined, null],
    ['2026-03', undefined, true],
    ['2026-04', undefined, false],
  ];
  test.each(rows)('one-off allowance, born %s, on the first: %s', (month, first, expected) => {
    expect(evaluate(gift, born(month, first), { on: '2026-02-15' })).toBe(expected);
  });

  const leap: Rule = { someChild: { birthDate: { gte: '2024-02-29' } } };
  test('29 February is the last day of its month, and not always there', () => {
    expect(evaluate(leap, born('2024-02'), { on: '2026-01-01' })).toBe(null);
    expect(evaluate({ someChild: { birthDate: { lte: '2024-02-29' } } }, born('2024-02'), { on: '2026-01-01' })).toBe(
      true,
    );
    expect(evaluate({ someChild: { birthDate: { lte: '2023-02-28' } } }, born('2023-02'), { on: '2026-01-01' })).toBe(
      true,
    );
    expect(evaluate({ someChild: { birthDate: { lte: '2024-02-28' } } }, born('2024-02'), { on: '2026-01-01' })).toBe(
      null,
    );
  });

  const closed: Rule = { validity: { from: '2026-02-01', to: '2026-03-31', rule: gift } };
  test.each<[string, Kleene]>([
    ['2026-01-31', false],
    ['2026-02-01', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('a window is open from its first to its last day: %s', (on, expected) => {
    expect(evaluate(closed, born('2020-05'), { on })).toBe(expected);
    expect(evaluate({ not: closed }, born('2020-05'), { on })).toBe(!expected);
  });
});

describe('birthRange', () => {
  test.each<[AgeNode, string, string | null, string | null]>([
    [{ fyAge: { gte: 6, lte: 6 } }, '2026-11-24', '2019-04-02', '2020-04-01'],
    [{ fyAge: { gte: -1, lte: 17 } }, '2027-03-31', '2008-04-02', '2027-04-01'],
    [{ fyAge: { gte: 6 } }, '2026-04-01', null, '2020-04-01'],
    [{ ageMonths: { lt: 36 } }, '2026-06-20', '2023-06-02', '2026-06-30'],
    [{ ageMonths: { gte: 12 } }, '2026-02-10', null, '2025-02-01'],
    [{ ageMonths: { gte: 0, lt: 2 } }, '2024-02-10', '2023-12-02', '2024-02-29'],
    [{ birthDate: { gte: '2024-04-01' } }, '2026-06-20', '2024-04-01', null],
  ])('%j on %s', (node, on, from, to) => {
    expect(birthRange(node, on)).toEqual({ from, to });
  });

  test('refuses what is no day instead of opening the range', () => {
    expect(() => birthRange({ fyAge: { gte: 6 } }, '2026-02-30')).toThrow(new RangeError('not a calendar day'));
    expect(() => birthRange({ birthDate: { gte: '2026-13-01' } }, '2026-02-10')).toThrow(
      new RangeError('not a calendar day'),
    );
  });
});
