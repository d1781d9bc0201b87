import { describe, expect, it } from '@jest/globals';
import { stageBirths, stagesIn, withoutSmall } from './changes.rules.js';

describe('a table whose sum is known', () => {
  const rows: [string, number[], number | undefined, (number | null)[]][] = [
    ['nothing small', [500, 120, 30], undefined, [500, 120, 30]],
    ['zeros alone are told: the sum says so anyway', [500, 0, 0], undefined, [500, 0, 0]],
    ['nobody at all', [0, 0, 0], undefined, [0, 0, 0]],
    ['one small figure takes the smallest other with it', [500, 120, 3], undefined, [500, null, null]],
    ['or the one that weighs least', [120, 3, 500], 2, [120, null, null]],
    ['zeros are left out beside a small one', [500, 0, 3, 40], undefined, [500, null, null, null]],
    ['two small ones whose sum says nothing', [500, 7, 6], undefined, [500, null, null]],
    ['two small ones whose sum is small', [500, 4, 3, 60], undefined, [500, null, null, null]],
    ['ten is shown', [500, 10], undefined, [500, 10]],
    ['all but three', [400, 3, 0, 0], 3, [null, null, null, null]],
    ['fewer than ten in all', [4, 3, 0], undefined, [null, null, null]],
  ];
  it.each(rows)('%s', (_, counts, first, expected) => expect(withoutSmall(counts, first)).toEqual(expected));

  it('never lets a figure of one to nine be reckoned from the others', () => {
    for (let seed = 1; seed < 3_000; seed++) {
      let state = seed;
      const next = (most: number): number => (state = (state * 48_271) % 2_147_483_647) % most;
      const counts = Array.from({ length: 2 + next(5) }, () => (next(3) === 0 ? 0 : next(40)));
      const shown = withoutSmall(counts);
      const left = counts.filter((_, i) => shown[i] === null);
      const sum = left.reduce((all, count) => all + count, 0);
      const told = shown.filter((count) => count !== null);
      expect(told.every((count) => count >= 10 || (count === 0 && left.length === 0))).toBe(true);
      // All of them together may be few: then nothing is told at all.
      expect(left.length === 0 || (left.length > 1 && sum >= 10) || told.length === 0).toBe(true);
    }
  });
});

describe('stages of children', () => {
  it('begin with the school year', () => {
    expect(stageBirths('2026-11-24')).toEqual(['2023-04-02', '2020-04-02', '2014-04-02', '2011-04-02', '2008-04-02']);
    expect(stageBirths('2027-03-31')[0]).toBe('2023-04-02');
    expect(stageBirths('2027-04-01')[0]).toBe('2024-04-02');
  });

  it('are read from bits, youngest first', () => {
    expect(stagesIn(0)).toEqual([]);
    expect(stagesIn(0b100101)).toEqual(['under3', 'elementary', 'older']);
  });
});
