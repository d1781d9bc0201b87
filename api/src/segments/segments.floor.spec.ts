import { describe, expect, it } from '@jest/globals';
import { withFloor, withTens } from './segments.floor.js';

describe('figures that would tell are left out', () => {
  const rows: [string, number[], number | null, (number | null)[]][] = [
    ['nothing small', [500, 120, 30], null, [500, 120, 30]],
    ['ten is shown', [10], null, [10]],
    ['nine is not', [9], null, [null]],
    ['none is not: it would say that nobody is so', [40, 0], null, [40, null]],
    ['the sentence before may be shown when the last is small', [40, 3], null, [40, null]],
    ['a sentence that leaves out three: the last stays', [500, 120, 117], null, [500, null, 117]],
    ['a sentence that leaves out nobody', [500, 120, 120], null, [500, 120, 120]],
    ['ten left out may be shown', [130, 120], null, [130, 120]],
    ['a slow slope keeps what is ten apart', [126, 123, 120, 114], null, [126, null, null, 114]],
    ['growing unions too', [20, 24, 60], null, [null, 24, 60]],
    ['near to all is shown for ordinary facts', [295], null, [295]],
    ['all but five, with a caution fact', [295, 40], 300, [null, 40]],
    ['the whole condition all but five, with a caution fact', [295], 300, [null]],
    ['all, with a caution fact', [300], 300, [300]],
  ];
  it.each(rows)('%s', (_, counts, total, expected) => {
    expect(withFloor(counts, total)).toEqual(expected);
  });

  it('never shows two figures whose difference is one to nine', () => {
    for (let seed = 1; seed < 2_000; seed++) {
      let state = seed;
      const next = (most: number): number => (state = (state * 48_271) % 2_147_483_647) % most;
      const counts = Array.from({ length: 6 }, () => next(60)).sort((a, b) => b - a);
      const shown = withFloor(counts, 60).filter((count) => count !== null);
      for (const a of [60, ...shown]) {
        for (const b of shown) expect(a === b || Math.abs(a - b) >= 10).toBe(true);
      }
      expect(shown.every((count) => count >= 10)).toBe(true);
    }
  });

  const inTens: [string, number[], number | null, (number | null)[]][] = [
    ['small ones are not shown', [43, 9, 0], null, [40, null, null]],
    ['a sentence that leaves out three', [120, 117], null, [120, 110]],
    ['all but five, with a caution fact', [295, 40], 300, [null, 40]],
    ['all, with a caution fact', [305], 305, [300]],
  ];
  it.each(inTens)('in tens: %s', (_, counts, total, expected) => {
    expect(withTens(counts, total)).toEqual(expected);
  });
});
