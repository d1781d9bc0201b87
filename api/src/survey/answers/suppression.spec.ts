import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ShownCount, suppress, suppressEach } from './suppression.js';

const shown = (cells: ShownCount[]) => cells.map(({ count, hidden }) => count ?? hidden);

describe('counts of the parts of one whole', () => {
  it.each<[string, number[], (number | string)[]]>([
    ['all large', [40, 30, 10], [40, 30, 10]],
    ['one small would be the rest of the sum: the next smallest goes too', [3, 40, 900], ['small', 'other', 900]],
    ['zero is small, and never shown', [0, 40, 900], ['small', 'other', 900]],
    ['three small whose sum leaves each of them open', [5, 6, 7, 50], ['small', 'small', 'small', 50]],
    ['two small whose sum says that neither is 0', [5, 6, 50, 80], ['small', 'small', 'other', 80]],
    ['two zeros: their sum would say so', [0, 0, 50, 80], ['small', 'small', 'other', 80]],
    ['two nines: their sum would say so', [9, 9, 50, 80], ['small', 'small', 'other', 80]],
    ['a small one beside one that is just large', [0, 10, 60, 80], ['small', 'other', 'other', 80]],
    [
      'a nine beside the smallest, which cannot be larger than the next',
      [9, 12, 12, 80],
      ['small', 'other', 'other', 80],
    ],
    ['yes and no: neither', [3, 97], ['small', 'other']],
    ['so few that all must be silent', [2, 10], ['other', 'other']],
    ['nothing but small ones, whose sum is shown', [4, 6], ['other', 'other']],
    ['nobody at all', [0, 0], ['small', 'small']],
    ['below ten altogether', [4, 5], ['small', 'small']],
  ])('%s', (_, counts, expected) => {
    expect(shown(suppress(counts))).toEqual(expected);
  });

  it('never lets a small count be computed, whatever the counts', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 5_000 }));
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 12 }), (counts) => {
        const cells = suppress(counts);
        cells.forEach(({ count, hidden }, index) => {
          if (hidden === null) expect([count, count! >= 10]).toEqual([counts[index], true]);
          if (hidden === 'small') expect(counts[index]).toBeLessThan(10);
        });
        const sum = counts.reduce((all, each) => all + each, 0);
        if (sum < 10) return;
        const rest = sum - cells.reduce((all, { count }) => all + (count ?? 0), 0);
        const smalls = cells.filter(({ hidden }) => hidden === 'small').length;
        const others = cells.filter(({ hidden }) => hidden === 'other').length;
        // Each small one may be 0 or 9 with the others filling up the rest: both ends are possible.
        const possible = (value: number): boolean =>
          rest - value >= 10 * others && (others > 0 || rest - value <= 9 * (smalls - 1));
        if (smalls > 0) expect([possible(0), possible(9)]).toEqual([true, true]);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('counts that may overlap', () => {
  it('hides a small one, and one that nearly all have', () => {
    expect(shown(suppressEach([3, 500, 995, 1000], 1000))).toEqual(['small', 500, 'other', 1000]);
  });
});
