import { describe, expect, it } from 'vitest';
import type { Deadline } from '@tsunagu/api-client';
import { benefits as easy } from '../../phrases/easy-ja/benefits.ts';
import { benefits as en } from '../../phrases/en/benefits.ts';
import { benefits as ja } from '../../phrases/ja/benefits.ts';
import { allPassed, nextDay } from '../../findings/deadline-days.ts';
import { deadlineWords } from '../../findings/deadline-words.ts';
import { addDays, daysBefore, inOrder } from './deadlines.ts';

const today = '2026-11-24';
const name = { ja: '申請', 'easy-ja': null, en: null };
const on = (day: string): Deadline => ({ name, on: day, after: null, count: null, unit: null });
const birth: Deadline = { name, on: null, after: 'birth', count: 15, unit: 'days' };

describe('the next deadline', () => {
  it.each([
    [[on('2027-03-31'), on('2026-11-30')], '2026-11-30'],
    [[on('2026-11-24')], '2026-11-24'],
    [[on('2026-11-23'), birth], null],
    [[], null],
  ])('of %# is %s', (deadlines, day) => {
    expect(nextDay(deadlines, today)).toBe(day);
  });

  it('has passed only when no relative one is left', () => {
    expect([allPassed([on('2026-11-23')], today), allPassed([on('2026-11-23'), birth], today)]).toEqual([true, false]);
    expect(allPassed([], today)).toBe(false);
  });

  it('comes before the relative ones in the list', () => {
    expect(inOrder([birth, on('2027-01-04'), on('2026-12-01')]).map((one) => one.on)).toEqual([
      '2026-12-01',
      '2027-01-04',
      null,
    ]);
  });
});

describe('days for a reminder', () => {
  it.each([
    ['2026-12-10', ['2026-12-03', '2026-12-07', '2026-12-09']],
    ['2026-11-28', ['2026-11-25', '2026-11-27']],
    ['2026-11-25', []],
    ['2027-01-04', ['2026-12-28', '2027-01-01', '2027-01-03']],
  ])('of a deadline on %s are %j: never today, never passed', (day, days) => {
    expect(daysBefore([on(day)], today).map((one) => one.day)).toEqual(days);
  });

  it('are none without a day', () => {
    expect(daysBefore([birth], today)).toEqual([]);
  });

  it('cross the end of February in a leap year', () => {
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });
});

describe('a deadline in words', () => {
  it.each([
    [on('2026-11-30'), '11月30日（月）まで（あと6日）'],
    [on('2026-11-24'), '11月24日（火）まで（今日）'],
    [on('2026-11-23'), 'しめきりを過ぎています。窓口で確認してください。'],
    [on('2027-01-04'), '2027年1月4日（月）まで（あと41日）'],
    [birth, '生まれた日の翌日から15日以内'],
    [{ ...birth, after: 'application', count: 3, unit: 'months' } as const, '申請から3か月以内'],
    [{ ...birth, after: null, count: null, unit: null }, null],
  ])('%# says %s', (deadline, words) => {
    expect(deadlineWords(deadline, today, 'ja', ja)).toBe(words);
  });

  it('speaks the language of the screen', () => {
    expect(deadlineWords(birth, today, 'easy-ja', easy)).toBe('生まれた 日の 次の 日から 15日');
    expect(deadlineWords(on('2026-11-25'), today, 'en', en)).toBe('Until Wed 25 November (1 day left)');
  });
});
