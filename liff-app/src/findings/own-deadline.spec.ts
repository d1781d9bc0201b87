import type { Deadline } from '@tsunagu/api-client';
import { describe, expect, it } from 'vitest';
import { type Known, nothingKnown } from '../household/known.ts';
import { ownDeadline } from './own-deadline.ts';

const today = '2026-11-24';
const name = { ja: '申請', 'easy-ja': null, en: null };
const on = (day: string): Deadline => ({ name, on: day, after: null, count: null, unit: null });
const since = (after: Deadline['after'], count: number | null, unit: Deadline['unit']): Deadline => ({
  ...{ name, on: null },
  ...{ after, count, unit },
});
const birth15 = since('birth', 15, 'days');
const birth4 = since('birth', 4, 'months');
const notice = since('pregnancyNotice', 30, 'days');
const moved = since('moveIn', 15, 'days');

const told = (facts: Known['facts'], ...births: string[]): Known => ({
  ...{ ...nothingKnown, facts, childrenComplete: true },
  children: births.map((birthMonth) => ({ birthMonth })),
});
const due = (month: string, ...births: string[]) => told({ 'family.expectingMonth': month }, ...births);
const born = (...births: string[]) => told({}, ...births);
const expecting = told({ 'family.expecting': true });

describe('the deadline a household sees', () => {
  it.each<[string, Known, Deadline[], Deadline | 'passed' | null]>([
    ['15 days: born this month', born('2026-11'), [birth15], birth15],
    ['15 days: born on 31 October is 24 days ago', born('2026-10'), [birth15], null],
    ['15 days: a child of 4', born('2022-06'), [birth15], null],
    ['15 days: a child of 17 and a newborn', born('2009-06', '2026-11'), [birth15], birth15],
    ['15 days: a child is due', expecting, [birth15], birth15],
    ['15 days: due in a month to come', due('2027-02', '2022-06'), [birth15], birth15],
    ['15 days: due this month', due('2026-11'), [birth15], birth15],
    ['15 days: was due last month, too long ago', due('2026-10'), [birth15], null],
    ['4 months: was due last month, and may be there by now', due('2026-10'), [birth4], birth4],
    ['4 months: the last month in which it can be met', born('2026-07'), [birth4], birth4],
    ['4 months: one month too old', born('2026-06'), [birth4], null],
    ['nobody told of any child', nothingKnown, [birth15], birth15],
    ['there is no child', born(), [birth15], null],
    ['there is no child and none is due', told({ 'family.expecting': false }), [birth15], null],
    ['a span nobody can count', born('2022-06'), [since('birth', null, null)], since('birth', null, null)],
    ['from the notice: a child is due', expecting, [notice], notice],
    ['from the notice: was due last month', due('2026-10'), [notice], null],
    ['from the notice: nothing told', nothingKnown, [notice], null],
    ['from the notice: a newborn', born('2026-11'), [notice], null],
    ['the next that may concern', born('2022-06'), [birth15, moved], moved],
    ['the first of those that may', born('2026-11'), [birth15, moved], birth15],
    ['a day goes before', expecting, [birth15, on('2027-03-31'), on('2026-12-01')], on('2026-12-01')],
    ['the last day still counts', born(), [on(today)], on(today)],
    ['all days are over', born(), [on('2026-11-23')], 'passed'],
    ['the day is over, and the birth long ago', born('2022-06'), [on('2026-11-23'), birth15], 'passed'],
    ['the day is over, and a child is due', expecting, [on('2026-11-23'), birth15], birth15],
    ['none', expecting, [], null],
  ])('%s', (_what, known, deadlines, expected) => {
    expect(ownDeadline(deadlines, known, today)).toEqual(expected);
  });

  it.each([
    ['2026-11-15', true],
    ['2026-11-16', false],
  ])('counts from the last day of the month: %s', (day, isShown) => {
    expect(ownDeadline([birth15], born('2026-10'), day) !== null).toBe(isShown);
  });

  it.each([
    ['2027-02-28', true],
    ['2027-03-01', false],
  ])('counts months to the end of the last one: %s', (day, isShown) => {
    expect(ownDeadline([birth4], born('2026-10'), day) !== null).toBe(isShown);
  });
});
