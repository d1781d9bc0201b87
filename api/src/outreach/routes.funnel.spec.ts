import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shownOf, STEPS } from './routes.funnel.js';
import { daysOf, PERIODS } from './routes.rules.js';

describe('the figures of a route', () => {
  it('are in tens, and none below ten', () => {
    expect(shownOf({ opened: 123, friend: 40, started: 19, finished: 10, consulted: 9 })).toEqual({
      opened: 120,
      friend: 40,
      started: 10,
      finished: 10,
      consulted: null,
    });
  });

  /** Households by the day on which they came and how far they got. */
  const crowd = fc.array(
    fc.record({ day: fc.integer({ min: 0, max: 400 }), upTo: fc.integer({ min: 0, max: 4 }), many: fc.nat(14) }),
    { minLength: 5, maxLength: 60 },
  );
  const figures = (came: { day: number; upTo: number; many: number }[], today: number) =>
    PERIODS.map((period) => {
      const within = came.filter(({ day }) => day <= today && day > today - daysOf(period));
      const took = (step: number) => within.reduce((sum, { upTo, many }) => sum + (upTo >= step ? many : 0), 0);
      return shownOf({ opened: took(0), friend: took(1), started: took(2), finished: took(3), consulted: took(4) });
    });

  it('never name a small group by the difference of two steps, two periods or two days', () => {
    let told = 0;
    fc.assert(
      fc.property(crowd, fc.integer({ min: 0, max: 398 }), (came, day) => {
        const seen = [day, day + 1, day + 2].flatMap((today) =>
          figures(came, today).flatMap((shown) => STEPS.map((step) => shown[step]).filter((count) => count !== null)),
        );
        told += seen.length;
        const small = seen.flatMap((one) => seen.map((other) => Math.abs(one - other)).filter((d) => d > 0 && d < 10));
        expect(small).toEqual([]);
      }),
      { numRuns: 500 },
    );
    // The rule is not kept by saying nothing.
    expect(told).toBeGreaterThan(3_000);
  });
});
