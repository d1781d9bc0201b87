import { describe, expect, it } from 'vitest';
import { questions as words } from '../phrases/ja/questions.ts';
import { childLabel, fyAge, rowAge } from './ages.ts';
import { checkRows, rowsOf, twinOf } from './child-rows.ts';

const today = '2026-11-24';
const row = (key: number, year: number, month: number) => ({ key, year, month, known: null });

describe('rows of children', () => {
  it('count only whole rows', () => {
    const check = checkRows([row(1, 2019, 9), row(2, 0, 0), row(3, 2024, 0)], today);
    expect(check.children).toEqual([{ birthMonth: '2019-09' }]);
    expect(check.unfinished).toEqual([3]);
  });
  it('refuse a month that has not come, and take the month that is now', () => {
    expect(checkRows([row(1, 2026, 12)], today).future).toEqual([1]);
    expect(checkRows([row(1, 2026, 11)], today).future).toEqual([]);
  });
  it.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    'do so in month %i of the year, December too',
    (month) => {
      const now = `2026-${String(month).padStart(2, '0')}-15`;
      const [year, next] = month === 12 ? [2027, 1] : [2026, month + 1];
      expect(checkRows([row(1, year, next)], now).future).toEqual([1]);
      expect(checkRows([row(1, 2026, month)], now).future).toEqual([]);
    },
  );
  it('notice the same month twice without refusing it', () => {
    const check = checkRows([row(1, 2024, 2), row(2, 2024, 2)], today);
    expect(check.same).toEqual([2]);
    expect(check.children).toHaveLength(2);
  });
  it('do not remark on a twin that was added as one', () => {
    const first = row(1, 2024, 2);
    const check = checkRows([first, twinOf(first), twinOf(first)], today);
    expect(check.same).toEqual([]);
    expect(check.children).toEqual([{ birthMonth: '2024-02' }, { birthMonth: '2024-02' }, { birthMonth: '2024-02' }]);
  });
  it('keep what else is known of a child until its month is changed', () => {
    const [known] = rowsOf([{ birthMonth: '2024-02', care: 'none' }]);
    expect(checkRows([known!], today).children).toEqual([{ birthMonth: '2024-02', care: 'none' }]);
    expect(checkRows([{ ...known!, month: 3 }], today).children).toEqual([{ birthMonth: '2024-03' }]);
  });
});

describe('ages', () => {
  it('follow the school year, which turns on 2 April', () => {
    expect(fyAge('2019-09', today)).toBe(6);
    expect(fyAge('2020-03', today)).toBe(6);
    expect(fyAge('2020-04', today)).toBe(5);
    expect(fyAge('2019-09', '2027-03-31')).toBe(6);
    expect(fyAge('2019-09', '2027-04-01')).toBe(7);
  });
  it.each([
    ['2010-09', '高校1年', '16歳・高校1年'],
    ['2019-09', '小学1年', '7歳・小学1年'],
    ['2024-02', '2歳', '2歳9か月'],
    ['2026-06', '生後5か月', '生後5か月'],
    ['2005-01', '21歳', '21歳'],
  ])('call a child of %s %s', (birthMonth, label, beside) => {
    expect(childLabel(birthMonth, today, words)).toBe(label);
    expect(rowAge(birthMonth, today, words)).toBe(beside);
  });
});
