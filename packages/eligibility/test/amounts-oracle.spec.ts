import { describe, expect, test } from '@jest/globals';
import { readCases } from '../../../scripts/oracle/case-file.ts';
import { evaluateCases } from '../../../scripts/oracle/evaluate.ts';
import type { Result } from '../../../scripts/oracle/result.ts';
import { caseOf, fileOf, type Given, kid } from './amounts-own-cases.ts';

// Through the same evaluator as `npm run oracle`.

const evaluated = (...file: Parameters<typeof fileOf>): Result[] => {
  const read = readCases(fileOf(...file));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return evaluateCases(read.file);
};
const one = (given: Given, validity?: object): Result => evaluated([caseOf(given)], [], validity)[0] as Result;

const rearing = (max: number, min: number) => ({
  'child_rearing_allowance.max': max,
  'child_rearing_allowance.min': min,
});
const mustAsk = { productExpectation: { expected: 'ask', mustNotBe: ['not_eligible'] } };

describe('cases of our own', () => {
  test.each<[string, Given, Partial<Result>]>([
    [
      'three at school and one at university',
      {
        benefit: 'child_allowance',
        persons: [kid('2006-07-19'), kid('2010-01-30'), kid('2013-12-05'), kid('2019-03-22')],
        values: { child_allowance: 70_000 },
      },
      { outcome: 'agree', kind: null },
    ],
    [
      'a name of every object',
      { benefit: 'toString', values: { toString: 9_000 }, more: { validityKey: 'age' } },
      { outcome: 'differ', kind: 'notOffered' },
    ],
    [
      'the name of no object',
      { benefit: '__proto__', values: { age: 9_000 }, more: { validityKey: 'age' } },
      { outcome: 'differ', kind: 'notOffered' },
    ],
    [
      'another amount',
      { benefit: 'child_allowance', persons: [kid('2019-03-22')], values: { child_allowance: 15_000 } },
      { outcome: 'differ', kind: 'otherAmount', told: 'likely 10000' },
    ],
    [
      'yes for no',
      { benefit: 'child_allowance', persons: [kid('2001-03-22')], values: { child_allowance: 10_000 } },
      { outcome: 'differ', kind: 'opposite' },
    ],
    [
      'full payment',
      {
        benefit: 'child_rearing_allowance',
        persons: [kid('2016-08-08'), kid('2020-11-30')],
        facts: { assessedTopIncome: 1_449_999 },
        values: rearing(59_400, 59_400),
      },
      { outcome: 'agree' },
    ],
    [
      'partial payment: the ends of the class',
      {
        benefit: 'child_rearing_allowance',
        persons: [kid('2016-08-08'), kid('2020-11-30')],
        facts: { assessedTopIncome: 1_800_000 },
        values: rearing(59_380, 17_020),
      },
      { outcome: 'agree', told: 'likely 48710 (partial)' },
    ],
    [
      'income at the upper limit',
      {
        benefit: 'child_rearing_allowance',
        persons: [kid('2016-08-08')],
        facts: { assessedTopIncome: 2_460_000 },
        values: rearing(0, 0),
      },
      { outcome: 'agree', told: 'notNow 0 (none)' },
    ],
    [
      'two parents: the desk',
      {
        benefit: 'child_rearing_allowance',
        persons: [{ role: 'adult' }, kid('2016-08-08')],
        facts: { assessedTopIncome: 0 },
        values: rearing(0, 0),
      },
      { outcome: 'differ', kind: 'desk' },
    ],
    [
      'income not told: a question is left',
      { benefit: 'child_rearing_allowance', persons: [kid('2016-08-08')], values: rearing(48_050, 48_050) },
      { outcome: 'differ', kind: 'open' },
    ],
    [
      'a sensitive fact withheld',
      {
        benefit: 'special_child_rearing_allowance',
        persons: [kid('2016-08-08', { physicalDisabilityGrade: 'x' })],
        values: { 'special_child_rearing_allowance.max': 58_450 },
        more: mustAsk,
      },
      { outcome: 'agree', withheld: { said: 'askDesk', demand: 'ask' } },
    ],
    [
      'a younger child, and one past 18 whom the desk may count',
      {
        benefit: 'child_rearing_allowance',
        persons: [kid('2007-08-08', { intellectualDisabilityGrade: 'x' }), kid('2016-08-08')],
        facts: { assessedTopIncome: 0 },
        values: rearing(59_400, 59_400),
        more: { sensitiveInputs: ['intellectualDisabilityGrade'] },
      },
      { outcome: 'agree', told: 'likely 48050 (full)' },
    ],
    [
      'the same when nothing is withheld',
      {
        benefit: 'child_rearing_allowance',
        persons: [kid('2007-08-08'), kid('2016-08-08')],
        facts: { assessedTopIncome: 0 },
        values: rearing(59_400, 59_400),
      },
      { outcome: 'differ', kind: 'otherAmount' },
    ],
    [
      'a loan to a household that pays tax',
      { benefit: 'loan', facts: { residentTaxExempt: false }, values: { 'loan.welfare': 1 }, more: mustAsk },
      { outcome: 'agree', withheld: { said: 'askDesk', demand: 'ask' } },
    ],
    [
      'a benefit of elsewhere',
      { benefit: 'elsewhere', persons: [kid('2016-08-08')], values: { elsewhere: 9_000 } },
      { outcome: 'differ', kind: 'notOffered' },
    ],
  ])('%s', (_name, given, expected) => expect(one(given)).toMatchObject(expected));

  test('the figures of another year are told apart from a wrong amount', () => {
    const validity = { child_rearing_allowance: { validFrom: '2026-04-01', validTo: null } };
    const given = (amount: number): Given => ({
      benefit: 'child_rearing_allowance',
      date: '2026-03-15',
      persons: [kid('2016-08-08')],
      facts: { assessedTopIncome: 0 },
      values: rearing(amount, amount),
    });
    expect(one(given(48_050), validity)).toMatchObject({ outcome: 'out', kind: 'amount', told: 'likely 46690 (full)' });
    expect(one(given(46_690), validity)).toMatchObject({ outcome: 'agree' });
    expect(one(given(48_060), validity)).toMatchObject({ outcome: 'out', kind: 'otherAmount' });
  });

  test('ages by calendar and school years', () => {
    const ages = (values: [string, string, number][], birthDate: string) => {
      const expected = values.map(([variable, date, value]) => ({ variable, date, value }));
      const base = caseOf({ benefit: 'age', values: {} });
      return evaluated([{ ...base, households: [], directInputs: { birthDate }, expected }])[0]?.outcome;
    };
    expect(
      ages(
        [
          ['schoolYear', '2026-03-31', 6],
          ['schoolYear', '2026-04-01', 7],
        ],
        '2013-06-30',
      ),
    ).toBe('agree');
    expect(ages([['schoolYear', '2026-04-01', 7]], '2014-04-02')).toBe('differ');
    expect(
      ages(
        [
          ['age', '2026-07-01', 13],
          ['age', '2026-05-31', 12],
        ],
        '2013-06-30',
      ),
    ).toBe('agree');
    expect(ages([['age', '2026-05-31', 13]], '2013-06-30')).toBe('differ');
    expect(ages([['age', '2013-01-01', 0]], '2013-06-30')).toBe('agree');
  });

  test('a child of whom only age and school year are told', () => {
    const pupil = (schoolYear: number, age: number) => ({ role: 'child', schoolYear, age });
    const given = (child: object, value: number): Given => ({
      benefit: 'child_allowance',
      persons: [child],
      values: { child_allowance: value },
    });
    expect(one(given(pupil(12, 17), 10_000)).outcome).toBe('agree');
    expect(one(given(pupil(12, 18), 10_000)).outcome).toBe('agree');
    expect(one(given({ role: 'child', age: 1 }, 15_000)).outcome).toBe('agree');
    expect(one(given({ role: 'child', age: 19 }, 0)).outcome).toBe('agree');
  });

  test('short cases', () => {
    const results = evaluated(
      [],
      [
        {
          id: 'short-1',
          benefit: 'child_rearing_allowance',
          fy: 2026,
          household: { children: 2, dependants: 2, assessedTopIncome: 1_800_000 },
          expected: { class: 'partial', monthly: 48_710 },
        },
        {
          id: 'short-2',
          benefit: 'child_rearing_allowance',
          fy: 2026,
          household: { children: 1, salaryGross: 2_000_000 },
          expected: { monthly: 1 },
        },
        {
          id: 'short-3',
          benefit: 'child_allowance',
          date: '2026-09-30',
          household: { childBirthDates: ['2023-09-01', '2023-09-02'] },
          expected: { monthly: 25_000 },
        },
        {
          id: 'short-4',
          benefit: 'kosodate_ouen_teate_2026',
          household: { childBirthDates: ['2015-05-05', '2026-04-09'] },
          expected: { eligibleBirthDates: ['2015-05-05'] },
        },
        { id: 'short-5', benefit: 'unheard-of', household: {}, expected: {} },
        { id: 'short-6', benefit: 'toString', household: {}, expected: {} },
        { id: 'short-7', benefit: '__proto__', household: {}, expected: {} },
      ],
    );
    expect(results.map(({ outcome, kind }) => [outcome, kind])).toEqual([
      ['agree', null],
      ['out', 'notConverted'],
      ['agree', null],
      ['agree', null],
      ['out', 'notOffered'],
      ['out', 'notOffered'],
      ['out', 'notOffered'],
    ]);
  });
});

describe('the figures of a fiscal year', () => {
  const outcome = (amountsByFiscalYear: object): unknown[] => {
    const text = JSON.stringify({
      ...(JSON.parse(fileOf([caseOf({ benefit: 'age', values: { age: 1 } })])) as object),
      amountsByFiscalYear,
    });
    const read = readCases(text);
    if (!read.ok) return read.faults.map(({ code, path }) => [code, path]);
    return evaluateCases(read.file)
      .filter(({ key }) => key.endsWith(' figures'))
      .map((each) => [each.id, each.outcome]);
  };
  test('are compared one by one', () => {
    const own = { from: '2026-04-01', full: [48_050, 11_350, 11_350], partialMin: [11_340, 5_680, 5_680], note: 'x' };
    expect(
      outcome({
        child_rearing_allowance: [
          own,
          { ...own, full: [48_060, 11_350, 11_350] },
          { from: '2022-04-01', full: [43_070] },
        ],
        child_allowance: [{ from: '2024-10-01', under3: 15_000, thirdOrLater: 30_000 }],
        something_else: [{ from: '2026-04-01', amount: 1 }],
      }),
    ).toEqual([
      ['2026-04-01', 'agree'],
      ['2026-04-01', 'differ'],
      ['2022-04-01', 'differ'],
      ['2024-10-01', 'agree'],
    ]);
  });
  test.each(['toString', 'constructor', '__proto__'])('are not looked for under %s, a name of every object', (name) => {
    const row = `{"from":"2024-10-01","under3":15000,"${name}":1}`;
    expect(outcome(JSON.parse(`{"${name}":[${row}],"child_allowance":[${row}]}`) as object)).toEqual([
      ['2024-10-01', 'agree'],
    ]);
  });
  test('and read with care', () => {
    expect(outcome({ child_allowance: [{ from: 'soon', under3: 1e300 }] })).toEqual([
      ['number', '/amountsByFiscalYear/child_allowance/0/under3/0'],
      ['date', '/amountsByFiscalYear/child_allowance/0/from'],
    ]);
  });
});
