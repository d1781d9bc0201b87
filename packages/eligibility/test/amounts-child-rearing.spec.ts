import { describe, expect, test } from '@jest/globals';
import { childRearingAllowance, estimate, type RearingFamily } from '../src/amounts/index.ts';
import { figures, parameters, sources } from './amounts-figures.ts';

const exact = (value: number) => ({ low: value, high: value });
const young = { birthMonth: '2018-05' };
const amount = (children: number, income: number, dependants: number, on = '2026-11-28', more: object = {}) =>
  childRearingAllowance(
    {
      children: Array.from({ length: children }, () => young),
      childrenComplete: true,
      income: exact(income),
      dependants: exact(dependants),
      ...more,
    },
    { on, parameters },
  );

describe('classes and amounts of 児童扶養手当', () => {
  test.each<[string, number, number, number, string, string]>([
    ['2026-11-28', 1, 1_069_999, 48_050, 'full', 'limit - 1'],
    ['2026-11-28', 1, 1_070_000, 48_040, 'partial', 'limit'],
    ['2026-11-28', 1, 1_070_001, 48_040, 'partial', 'limit + 1'],
    ['2026-11-28', 1, 1_220_000, 44_080, 'partial', 'worked example'],
    ['2026-11-28', 1, 2_459_999, 11_340, 'partial', 'upper limit - 1'],
    ['2026-11-28', 1, 2_460_000, 0, 'none', 'upper limit'],
    ['2026-11-28', 1, 2_460_001, 0, 'none', 'upper limit + 1'],
    ['2026-11-28', 2, 1_000_000, 59_400, 'full', 'two children'],
    ['2026-11-28', 2, 1_450_000, 59_380, 'partial', 'two children, limit'],
    ['2026-11-28', 2, 2_839_999, 17_020, 'partial', 'two children, upper limit - 1'],
    ['2026-11-28', 3, 0, 70_750, 'full', 'three children'],
    ['2026-11-28', 4, 0, 82_100, 'full', 'four children'],
    ['2026-11-28', 0, 0, 0, 'full', 'no child'],
    ['2026-03-31', 1, 0, 46_690, 'full', 'last day of 2025'],
    ['2026-03-31', 1, 2_459_999, 11_010, 'partial', '2025, upper limit - 1'],
    ['2026-03-31', 2, 2_839_999, 16_530, 'partial', '2025, two children'],
    ['2025-03-31', 1, 0, 45_500, 'full', 'last day of 2024'],
    ['2025-03-31', 1, 2_459_999, 10_740, 'partial', '2024, upper limit - 1'],
    ['2024-03-31', 1, 0, 44_140, 'full', 'last day of 2023'],
    ['2024-03-31', 1, 870_000, 44_130, 'partial', '2023, limit'],
    ['2024-03-31', 1, 2_299_999, 10_410, 'partial', '2023, upper limit - 1'],
    ['2024-03-31', 2, 2_679_999, 15_620, 'partial', '2023, two children'],
    ['2024-03-31', 3, 3_059_999, 18_750, 'partial', '2023, three children'],
  ])('%s: %d children, %d yen → %d (%s, %s)', (on, children, income, expected, incomeClass) => {
    const dependants = Math.max(children, 1);
    expect(amount(children, income, dependants, on)).toEqual({
      low: expected,
      high: expected,
      children,
      open: [],
      incomeClass,
    });
  });

  test.each<[string, number, number, number, string]>([
    ['2024-10-31', 3, 0, 62_700, 'full'],
    ['2024-11-01', 3, 0, 67_000, 'full'],
    ['2024-10-31', 1, 1_000_000, 42_330, 'partial'],
    ['2024-11-01', 1, 1_000_000, 45_500, 'full'],
    ['2024-10-31', 1, 2_300_000, 0, 'none'],
    ['2024-11-01', 1, 2_300_000, 14_740, 'partial'],
  ])('the law of November 2024: %s, %d children, %d yen → %d (%s)', (on, children, income, expected, incomeClass) => {
    expect(amount(children, income, children, on)).toMatchObject({ low: expected, high: expected, incomeClass });
  });

  test('half of ten yen is rounded up, less is dropped', () => {
    // 2024-11: coefficient 0.025, so 200 yen above the limit are 5 yen.
    const at = (above: number): unknown => amount(1, 1_070_000 + above, 1, '2025-01-01')?.low;
    expect([at(0), at(199), at(200), at(599), at(600)]).toEqual([45_490, 45_490, 45_480, 45_480, 45_470]);
  });

  test('older dependants raise both limits', () => {
    const more = { limitAddition: exact(150_000) };
    expect(amount(1, 1_219_999, 1, '2026-11-28', more)?.incomeClass).toBe('full');
    expect(amount(1, 1_220_000, 1, '2026-11-28', more)?.incomeClass).toBe('partial');
    expect(amount(1, 2_609_999, 1, '2026-11-28', more)?.low).toBe(11_340);
    expect(amount(1, 2_610_000, 1, '2026-11-28', more)?.incomeClass).toBe('none');
    expect(amount(1, 1_100_000, 1, '2026-11-28', { limitAddition: { low: 0, high: 150_000 } })).toMatchObject({
      high: 48_050,
      open: ['dependants'],
      incomeClass: null,
    });
  });
});

describe('which children', () => {
  const family = (birthMonth: string, more: object, on: string) =>
    childRearingAllowance(
      { children: [{ birthMonth, ...more }], childrenComplete: true, income: exact(0), dependants: exact(1) },
      { on, parameters },
    );
  test.each<[string, string, object, string, number, number]>([
    ['18-year end: last day', '2008-03', {}, '2026-03-31', 46_690, 46_690],
    ['18-year end: day after, the desk may extend', '2008-03', {}, '2026-04-01', 0, 48_050],
    ['recognised by the desk', '2008-03', { extended: true }, '2026-04-01', 48_050, 48_050],
    ['not recognised', '2008-03', { extended: false }, '2026-04-01', 0, 0],
    ['month of the 20th birthday', '2006-06', { bornOnFirst: false, extended: true }, '2026-06-30', 48_050, 48_050],
    ['the month after', '2006-06', { bornOnFirst: false, extended: true }, '2026-07-01', 0, 0],
    ['20 on the 1st: over in that month', '2006-06', { bornOnFirst: true, extended: true }, '2026-06-01', 0, 0],
    ['1 April', '2008-04', { bornOnFirst: true, extended: false }, '2026-04-01', 0, 0],
    ['2 April', '2008-04', { bornOnFirst: false, extended: false }, '2026-04-01', 48_050, 48_050],
  ])('%s', (_name, birthMonth, more, on, low, high) => {
    expect(family(birthMonth, more, on)).toMatchObject({ low, high, open: low === high ? [] : ['desk'] });
  });
  test('1 or 2 April, not known', () => {
    const april = family('2008-04', { extended: false }, '2026-04-01');
    expect(april).toMatchObject({ low: 0, high: 48_050, children: null, open: ['birthday'] });
  });
});

describe('an income nobody told', () => {
  const asked = (more: Partial<RearingFamily>) =>
    childRearingAllowance(
      { children: [young, young], childrenComplete: true, ...more },
      { on: '2026-11-28', parameters },
    );
  test.each<[string, Partial<RearingFamily>, object]>([
    ['nothing known', {}, { low: 0, high: 59_400, open: ['income'], incomeClass: null }],
    ['below the limit', { belowLimit: true }, { low: 17_020, high: 59_400, open: ['income'], incomeClass: null }],
    [
      'a band',
      { income: { low: 1_450_000, high: 1_500_000 }, dependants: exact(2) },
      { low: 57_860, high: 59_380, open: ['income'], incomeClass: 'partial' },
    ],
    [
      'dependants open',
      { income: exact(1_100_000), dependants: { low: 1, high: 2 } },
      { high: 59_400, open: ['dependants'], incomeClass: null },
    ],
    [
      'what moves the amount only while another is at its end',
      { income: { low: 900_000, high: 1_200_000 }, dependants: { low: 1, high: 2 } },
      { low: 55_420, high: 59_400, open: ['income', 'dependants'] },
    ],
    ['dependants without end', { income: exact(900_000) }, { high: 59_400, open: ['dependants'], incomeClass: null }],
    ['no upper end', { income: { low: 3_000_000, high: null }, dependants: exact(2) }, { low: 0, high: 0, open: [] }],
    [
      'more children may come',
      { income: exact(0), childrenComplete: false },
      { low: 59_400, high: null, children: null },
    ],
  ])('%s', (_name, more, expected) => expect(asked(more)).toMatchObject(expected));

  test('the estimate of a service says nothing once the income is above the limit', () => {
    const household = (facts: Record<string, boolean>) => ({ facts, children: [young], childrenComplete: true });
    const on = { on: '2026-11-28', parameters };
    const between = { low: 11_340, high: 48_050, children: 1, open: ['income'] };
    expect(estimate('jido-fuyo-teate', household({}), on)).toMatchObject(between);
    expect(estimate('jido-fuyo-teate', household({ 'income.belowChildRearingLimit': true }), on)).toMatchObject(
      between,
    );
    expect(estimate('jido-fuyo-teate', household({ 'income.belowChildRearingLimit': false }), on)).toBe(null);
  });
});

describe('no figures, no amount', () => {
  test.each(['2023-03-31', '2027-04-01', '2026-02-30'])('%s', (on) => expect(amount(1, 0, 1, on)).toBe(null));
  test('a birth nobody can read', () => {
    expect(amount(0, 0, 0, '2026-11-28', { children: [{ birthMonth: '2018' }] })).toBe(null);
  });
  test('each figure is needed', () => {
    for (const id of Object.keys(parameters).filter((each) => each.startsWith('jido-fuyo-teate.'))) {
      const rest = { ...parameters, [id]: [] };
      expect(
        childRearingAllowance({ children: [], childrenComplete: true }, { on: '2026-11-28', parameters: rest }),
      ).toBe(null);
    }
  });
});

describe('the figures themselves', () => {
  test('each has a source that somebody looked up, and a next check while it is in force', () => {
    for (const { id, source, to } of figures) {
      const found = sources[source] as { url: string; checkedOn: string; nextCheckDue: string | null };
      expect([id, found.url]).toEqual([id, expect.stringMatching(/^https:\/\//)]);
      expect([id, found.checkedOn]).toEqual([id, expect.stringMatching(/^20\d\d-\d\d-\d\d$/)]);
      if (to === null || to > '2026-11-28') expect([id, found.nextCheckDue! > found.checkedOn]).toEqual([id, true]);
    }
  });

  test('of one figure one is in force on a day, without a gap', () => {
    for (const values of Object.values(parameters)) {
      const inOrder = [...values].sort((a, b) => (a.from < b.from ? -1 : 1));
      inOrder.slice(1).forEach(({ from }, i) => {
        const before = new Date(`${from}T00:00:00Z`).getTime() - 86_400_000;
        expect(inOrder[i]?.to).toBe(new Date(before).toISOString().slice(0, 10));
      });
    }
  });

  test('the coefficients lead to the published least amounts', () => {
    const least = [
      ['2023-06-01', [10_410, 5_210, 3_130]],
      ['2024-06-01', [10_740, 5_380, 3_230]],
      ['2024-12-01', [10_740, 5_380, 5_380]],
      ['2025-06-01', [11_010, 5_520, 5_520]],
      ['2026-06-01', [11_340, 5_680, 5_680]],
    ] as const;
    for (const [on, parts] of least) {
      const upTo = [1, 2, 3].map(
        (children) => amount(children, 0, 0, on, { belowLimit: true, income: undefined })?.low,
      );
      expect([on, upTo]).toEqual([on, [parts[0], parts[0] + parts[1], parts[0] + parts[1] + parts[2]]]);
    }
  });
});
