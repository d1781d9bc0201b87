import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Counts, type Shown, type Step, STEPS, withoutSmallFigures } from './routes.funnel.js';
import { PERIODS } from './routes.rules.js';

type Row = readonly [opened: number, friend: number, started: number, finished: number, consulted: number];
const row = (figures: Row): Record<Step, number> =>
  Object.fromEntries(STEPS.map((step, i) => [step, figures[i]!])) as Record<Step, number>;
const counts = (...rows: [Row, Row, Row, Row]): Counts =>
  Object.fromEntries(PERIODS.map((period, i) => [period, row(rows[i]!)])) as Counts;
const rowsOf = (shown: Shown) => PERIODS.map((period) => STEPS.map((step) => shown[period][step]));
const NONE = [null, null, null, null, null];

describe('the figures of a route', () => {
  it.each<[string, [Row, Row, Row, Row], (number | null)[][]]>([
    [
      'are all shown where they lie far apart',
      [
        [20, 20, 20, 10, 0],
        [100, 80, 60, 40, 10],
        [300, 200, 150, 100, 40],
        [900, 700, 500, 300, 120],
      ],
      [
        [20, 20, 20, 10, null],
        [100, 80, 60, 40, 10],
        [300, 200, 150, 100, 40],
        [900, 700, 500, 300, 120],
      ],
    ],
    [
      '14 registered of 15 who opened: one is not said',
      [
        [0, 0, 0, 0, 0],
        [15, 15, 15, 14, 0],
        [15, 15, 15, 14, 0],
        [15, 15, 15, 14, 0],
      ],
      [NONE, [15, 15, 15, null, null], [15, 15, 15, null, null], [15, 15, 15, null, null]],
    ],
    [
      'a period that adds a few keeps silent',
      [
        [40, 0, 0, 0, 0],
        [50, 0, 0, 0, 0],
        [53, 0, 0, 0, 0],
        [61, 0, 0, 0, 0],
      ],
      [[40, null, null, null, null], [50, null, null, null, null], NONE, [61, null, null, null, null]],
    ],
    [
      'twenty came in between, five of them went no further',
      [
        [0, 0, 0, 0, 0],
        [50, 0, 0, 20, 0],
        [50, 0, 0, 20, 0],
        [70, 0, 0, 35, 0],
      ],
      [NONE, [50, null, null, 20, null], [50, null, null, 20, null], [70, null, null, null, null]],
    ],
  ])('%s', (_, rows, expected) => expect(rowsOf(withoutSmallFigures(counts(...rows)))).toEqual(expected));

  /** Households that came, by how long ago, and which steps they took. */
  const household = fc.record({
    came: fc.integer({ min: 0, max: 3 }),
    took: fc.record({ friend: fc.boolean(), upTo: fc.integer({ min: 0, max: 3 }) }),
  });
  const crowd = fc
    .array(fc.tuple(household, fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 400 }))), {
      maxLength: 14,
    })
    .map((groups): Counts => {
      const within = (period: number): Row => {
        const of = (has: (one: { friend: boolean; upTo: number }) => boolean): number =>
          groups.reduce((sum, [{ came, took }, many]) => sum + (came <= period && has(took) ? many : 0), 0);
        return [
          of(() => true),
          of((t) => t.friend),
          of((t) => t.upTo > 0),
          of((t) => t.upTo > 1),
          of((t) => t.upTo > 2),
        ];
      };
      return counts(within(0), within(1), within(2), within(3));
    });
  const isSmall = (count: number): boolean => count !== 0 && Math.abs(count) < 10;

  it('never let a small count be computed by subtracting, whatever the counts', () => {
    let told = 0;
    fc.assert(
      fc.property(crowd, (all) => {
        const shown = withoutSmallFigures(all);
        const cells = PERIODS.flatMap((period) =>
          STEPS.flatMap((step) => {
            const figure = shown[period][step];
            if (figure !== null && (figure < 10 || figure !== all[period][step])) throw new Error(`${figure} is shown`);
            return figure === null ? [] : [{ period, step, figure }];
          }),
        );
        told += cells.length;
        const small = cells.flatMap((one) =>
          cells.flatMap((other) => {
            const [beside, above] = [shown[one.period][other.step], shown[other.period][one.step]];
            const second = beside !== null && above !== null ? one.figure - above - beside + other.figure : 0;
            return [one.figure - other.figure, second].filter(isSmall);
          }),
        );
        expect(small).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
    // The rule is not kept by saying nothing.
    expect(told).toBeGreaterThan(3_000);
  });
});
