import { describe, expect, it } from '@jest/globals';
import { inTens } from './in-tens.js';

describe('figures in tens', () => {
  it.each([
    [0, null],
    [9, null],
    [10, 10],
    [19, 10],
    [20, 20],
    [12_849, 12_840],
  ])('%s is shown as %s', (count, shown) => expect(inTens(count)).toBe(shown));

  /** What may be true of the difference of two groups, one a part of the other or not, for somebody who sees both figures. */
  const possible = (isPart: boolean): number[][] => {
    const byFigures = new Map<string, Set<number>>();
    for (let one = 0; one < 80; one++) {
      for (let other = 0; other <= (isPart ? one : 79); other++) {
        const figures = `${String(inTens(one))} ${String(inTens(other))}`;
        const known = byFigures.get(figures) ?? new Set<number>();
        byFigures.set(figures, known.add(one - other));
      }
    }
    return [...byFigures.values()].map((known) => [...known]);
  };

  it.each([[true], [false]])('leave ten differences or more open, one a part of the other: %s', (isPart) => {
    for (const differences of possible(isPart)) {
      expect(differences.length).toBeGreaterThanOrEqual(10);
      // One to nine is never sure: it may be none, or ten and more.
      expect(differences.some((difference) => difference <= 0 || difference >= 10)).toBe(true);
    }
  });
});
