import { describe, expect, test } from '@jest/globals';
import { derive, FACTS, isLimit, limitsOn, type Parameters, withLimits } from '../src/index.ts';

const LIMIT = 'income.below4900k';
const parameters: Parameters = {
  [LIMIT]: [
    { from: '2025-04-01', to: '2026-03-31', value: 4_800_000 },
    { from: '2026-04-01', to: null, value: 4_900_000 },
  ],
  'income.belowSchoolAidLimit': [{ from: '2026-04-01', to: '2027-03-31', value: 3_600_000 }],
  'jido-teate.under3': [{ from: '2024-10-01', to: null, value: 15_000 }],
};

describe('limits of an income', () => {
  test('are what an income decides', () => {
    expect(Object.keys(FACTS).filter(isLimit)).toEqual([
      'income.belowChildRearingLimit',
      'income.belowSchoolAidLimit',
      LIMIT,
    ]);
    expect(['income.below158kMonthly', 'income.band', 'residence.kobe', 'toString'].map(isLimit)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test.each<[string, Record<string, number>]>([
    ['2025-03-31', {}],
    ['2025-04-01', { [LIMIT]: 4_800_000 }],
    ['2026-03-31', { [LIMIT]: 4_800_000 }],
    ['2026-04-01', { [LIMIT]: 4_900_000, 'income.belowSchoolAidLimit': 3_600_000 }],
    ['2027-03-31', { [LIMIT]: 4_900_000, 'income.belowSchoolAidLimit': 3_600_000 }],
    ['2027-04-01', { [LIMIT]: 4_900_000 }],
  ])('are those of %s', (on, limits) => {
    expect(limitsOn(parameters, on)).toEqual(limits);
  });

  test('say of a household what its income tells on the day', () => {
    const household = {
      facts: { 'income.band': { low: 4_800_000, high: 4_900_000 } },
      children: [],
      childrenComplete: true,
    };
    const on = (day: string) => withLimits(household, { on: day, parameters });
    expect(on('2026-03-31').facts[LIMIT]).toBe(false);
    expect(on('2026-04-01')).toEqual({
      ...household,
      facts: { ...household.facts, [LIMIT]: true, 'income.belowSchoolAidLimit': false },
    });
    expect(withLimits(household, { on: '2026-04-01' })).toEqual(household);
  });

  test('a month after deductions is not told by a yearly pay', () => {
    const monthly = 'income.below158kMonthly';
    const limits = { [monthly]: 158_000, 'shoe.size': 30, toString: 1 };
    expect(derive({ 'income.band': 1_000_000 }, limits)).toEqual({ 'income.band': 1_000_000 });
    const figures = { [monthly]: [{ from: '2026-04-01', to: null, value: 158_000 }] };
    expect(limitsOn(figures, '2026-11-24')).toEqual({});
  });

  test.each<[string, unknown]>([
    ['2000000-3000000', { low: 2_000_000, high: 3_000_000 }],
    ['8000000-', { low: 8_000_000, high: null }],
    ['-8000000', '-8000000'],
    ['2000000-3000000円', '2000000-3000000円'],
    ['約2000000-', '約2000000-'],
  ])('an income chosen as %s', (chosen, income) => {
    expect(derive({ 'income.band': chosen }, { [LIMIT]: 4_900_000 })['income.band']).toEqual(income);
  });

  test('a chosen band decides as a told one', () => {
    const limits = { [LIMIT]: 4_900_000 };
    expect(derive({ 'income.band': '2000000-3000000' }, limits)[LIMIT]).toBe(true);
    expect(derive({ 'income.band': '8000000-' }, limits)[LIMIT]).toBe(false);
    expect('income.band' in derive({}, limits)).toBe(false);
  });
});
