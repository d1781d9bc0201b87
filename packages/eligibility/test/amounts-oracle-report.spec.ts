import { describe, expect, test } from '@jest/globals';
import { readCases } from '../../../scripts/oracle/case-file.ts';
import { evaluateCases } from '../../../scripts/oracle/evaluate.ts';
import { REASONS, reportOn } from '../../../scripts/oracle/report.ts';
import { linesOf } from '../../../scripts/oracle/report-lines.ts';
import type { Result } from '../../../scripts/oracle/result.ts';
import { caseOf, fileOf, kid } from './amounts-own-cases.ts';

// What `npm run oracle` makes of the answers: when it is content, and when it must not be.

const evaluated = (...cases: object[]): Result[] => {
  const read = readCases(fileOf(cases));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return evaluateCases(read.file);
};

const allowance = (value: number, more: object = {}) =>
  caseOf({ benefit: 'child_allowance', persons: [kid('2019-03-22')], values: { child_allowance: value }, more });
const mustAsk = { productExpectation: { expected: 'ask', mustNotBe: ['not_eligible'] } };
const loan = () =>
  caseOf({ benefit: 'loan', facts: { residentTaxExempt: false }, values: { 'loan.welfare': 1 }, more: mustAsk });
const because = (key: string, kind: string, outcome: string) => ({
  ...{ key, kind, outcome, reason: 'Because.', cite: 'https://example.org/' },
});

describe('differences', () => {
  const structure = { status: 'current-structure' };
  const results = evaluated(allowance(10_000, structure), allowance(9_999, structure), loan());

  test('make it unwell while one has no reason', () => {
    const report = reportOn(results, []);
    expect(report.ok).toBe(false);
    expect(report.rows).toEqual([
      { key: 'child_allowance', cases: 2, agree: 1, differ: 1, out: 0 },
      { key: 'loan', cases: 1, agree: 1, differ: 0, out: 0 },
    ]);
    expect(linesOf(report).join('\n')).toMatch(/NO REASON IS WRITTEN[^]*NOT ALL IS WELL/);
  });
  test('are well with one', () => {
    const report = reportOn(results, [because('child_allowance', 'otherAmount', 'differ')]);
    expect(report).toMatchObject({ ok: true, withheld: { ask: { askDesk: 1, needsAnswer: 0, noService: 0, no: 0 } } });
    expect(linesOf(report).join('\n')).toMatch(/1 differs \(otherAmount\)\n {2}Because\./);
  });
  test('are not excused by a reason for cases out of validity', () => {
    expect(reportOn(results, [because('child_allowance', 'otherAmount', 'out')]).ok).toBe(false);
  });
  test('are excused by nothing in a case of today', () => {
    const report = reportOn(evaluated(allowance(10_000), allowance(9_999)), [
      because('child_allowance', 'otherAmount', 'differ'),
    ]);
    expect(report.ok).toBe(false);
    expect(report.wrongToday.map(({ expected }) => expected)).toEqual(['child_allowance=9999']);
    expect(linesOf(report).join('\n')).toMatch(/WRONG BY THE LAW OF TODAY: own-\d+: .*\n.*NOT ALL IS WELL/);
  });
  test('nor in one of today that is out of its validity', () => {
    const [first] = evaluated(allowance(10_000)) as [Result];
    const out: Result = { ...first, outcome: 'out', kind: 'amount' };
    expect(reportOn([out], [because('child_allowance', 'amount', 'out')]).ok).toBe(false);
  });
});

describe('what a family keeps to itself', () => {
  /** A parent whose child the desk may count until 20. */
  const rearing = (birthDate: string, more: object) =>
    caseOf({
      benefit: 'child_rearing_allowance',
      persons: [kid(birthDate, { mentalDisabilityGrade: 'x' })],
      facts: { assessedTopIncome: 0 },
      values: { 'child_rearing_allowance.max': 0, 'child_rearing_allowance.min': 0 },
      more: { sensitiveInputs: ['mentalDisabilityGrade'], ...more },
    });
  const either = { productExpectation: { expectedAnyOf: ['ask', 'not_eligible'] } };
  const reason = because('child_rearing_allowance', 'certain', 'agree');

  test('is counted where a no is allowed too, and a no needs its reason', () => {
    const results = evaluated(rearing('2007-08-08', either), rearing('2004-08-08', either));
    expect(results.map(({ withheld }) => withheld)).toEqual([
      { said: 'askDesk', demand: 'askOrNo' },
      { said: 'notNow', demand: 'askOrNo' },
    ]);
    expect(reportOn(results, [])).toMatchObject({ ok: false, withheld: { askOrNo: { askDesk: 1, no: 1 } } });
    const report = reportOn(results, [reason]);
    expect(report.ok).toBe(true);
    expect(linesOf(report).join('\n')).toMatch(/1 "not eligible" whatever was withheld\n {2}Because\./);
  });
  test.each<[string, object]>([
    ['says nothing', {}],
    ['demands ask-us', mustAsk],
  ])('never makes a no where the file %s', (_, more) => {
    const report = reportOn(evaluated(rearing('2004-08-08', more)), [
      reason,
      because('child_rearing_allowance', 'opposite', 'differ'),
    ]);
    expect(report.withheld.broken).toHaveLength(1);
    expect(report.ok).toBe(false);
    expect(linesOf(report).join('\n')).toMatch(/WRONG FOR WHAT WAS WITHHELD: own-\d+: product notNow/);
  });
  test('makes no yes where ask-us is demanded, and nothing turns round', () => {
    const [first] = evaluated(allowance(10_000)) as [Result];
    expect(reportOn([{ ...first, withheld: { said: 'notNow', demand: 'ask' } }], []).ok).toBe(false);
    expect(reportOn([{ ...first, withheld: { said: 'likely', demand: 'ask' } }], []).ok).toBe(false);
    expect(reportOn([{ ...first, withheld: { said: 'likely', demand: 'open' } }], []).ok).toBe(true);
    expect(reportOn([{ ...first, hidden: { tried: 5, turned: 1 } }], []).ok).toBe(false);
    expect(reportOn([first], []).ok).toBe(true);
  });
  test('was tried on every household', () => {
    expect(evaluated(allowance(10_000), loan()).every(({ hidden }) => hidden.tried > 0 && hidden.turned === 0)).toBe(
      true,
    );
  });
});

test('each reason is written once, in a full sentence, with an address', () => {
  const keys = REASONS.map(({ key, kind, outcome }) => `${key} ${kind} ${outcome}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { reason: text, cite, outcome } of REASONS) {
    expect(text).toMatch(/^[A-Z].{30,}\.$/);
    expect(cite).toMatch(/^https:\/\//);
    expect(['agree', 'differ', 'out']).toContain(outcome);
  }
});
