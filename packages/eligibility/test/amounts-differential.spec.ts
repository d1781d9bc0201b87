import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { childAllowance, childRearingAllowance, type AllowanceChild, type RearedChild } from '../src/amounts/index.ts';
import { parameters } from './amounts-figures.ts';
import { allowanceByMonth, type Case, type Person, rearingByMonth } from './amounts-second-opinion.ts';

const FIRST = 2023 * 12 + 3;
const LAST = 2027 * 12 + 2;
const two = (n: number): string => String(n).padStart(2, '0');
/** Any day of a month will do: the amounts are of months. */
const dayIn = (month: number, day: number): string =>
  `${Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(1 + (day % 28))}`;

const birth = fc
  .oneof(
    fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2027, 2, 31) }),
    // 1 and 2 April, the 1st of any month, 29 February.
    fc.tuple(fc.integer({ min: 2000, max: 2026 }), fc.integer({ min: 1, max: 2 })).map(([y, d]) => Date.UTC(y, 3, d)),
    fc.tuple(fc.integer({ min: 2000, max: 2026 }), fc.integer({ min: 0, max: 11 })).map(([y, m]) => Date.UTC(y, m, 1)),
    fc.constantFrom(2004, 2008, 2012, 2016, 2020, 2024).map((y) => Date.UTC(y, 1, 29)),
  )
  .map((time) => new Date(Math.floor(time / 86_400_000) * 86_400_000));
const person: fc.Arbitrary<Person> = fc.record({ birth, supported: fc.boolean(), extended: fc.boolean() });
const aroundLimits = (bases: readonly number[]): fc.Arbitrary<number> =>
  fc
    .tuple(fc.constantFrom(...bases), fc.integer({ min: 0, max: 6 }), fc.integer({ min: -1, max: 1 }))
    .map(([base, dependants, off]) => base + dependants * 380_000 + off);
const family = (bases: readonly number[]): fc.Arbitrary<Case> =>
  fc.record({
    people: fc.array(person, { maxLength: 6 }),
    income: fc.oneof(
      fc.integer({ min: 0, max: 12_000_000 }),
      fc.integer({ min: 0, max: 4_000_000 }),
      aroundLimits(bases),
    ),
    dependants: fc.integer({ min: 0, max: 6 }),
  });

const known = ({ birth, supported, extended }: Person): AllowanceChild & RearedChild => ({
  birthMonth: birth.toISOString().slice(0, 7),
  bornOnFirst: birth.getUTCDate() === 1,
  supported,
  extended,
});
const exactly = (value: number) => ({ low: value, high: value });
const months = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);

describe('against the second opinion, every month of four fiscal years', () => {
  test('児童手当: 0 differences', () => {
    let compared = 0;
    fc.assert(
      fc.property(family([6_220_000, 8_580_000]), fc.nat(), (each, day) => {
        const expected = allowanceByMonth(each, FIRST, LAST);
        const given = {
          children: each.people.map(known),
          childrenComplete: true,
          income: exactly(each.income),
          dependants: exactly(each.dependants),
        };
        for (const [i, month] of months.entries()) {
          const { low, high, open } = childAllowance(given, { on: dayIn(month, day), parameters }) ?? {};
          if (low !== expected[i] || high !== expected[i] || open?.length !== 0) {
            expect([dayIn(month, day), low, high, open]).toEqual([dayIn(month, day), expected[i], expected[i], []]);
          }
          compared++;
        }
      }),
      { numRuns: 2000, seed: 20261128 },
    );
    expect(compared).toBe(2000 * 48);
  });

  test('児童扶養手当: 0 differences', () => {
    let compared = 0;
    fc.assert(
      fc.property(family([490_000, 690_000, 1_920_000, 2_080_000]), fc.nat(), (each, day) => {
        const expected = rearingByMonth(each, FIRST, LAST);
        const given = {
          children: each.people.map(known),
          childrenComplete: true,
          income: exactly(each.income),
          dependants: exactly(each.dependants),
        };
        for (const [i, month] of months.entries()) {
          const { low, high } = childRearingAllowance(given, { on: dayIn(month, day), parameters }) ?? {};
          if (low !== expected[i] || high !== expected[i]) {
            expect([dayIn(month, day), low, high]).toEqual([dayIn(month, day), expected[i], expected[i]]);
          }
          compared++;
        }
      }),
      { numRuns: 2000, seed: 20261129 },
    );
    expect(compared).toBe(2000 * 48);
  });
});

/** Every way in which what is left open may turn out. */
function* completions(people: readonly Person[], openDays: readonly boolean[], openFlags: readonly boolean[]) {
  const days = people.map(({ birth }, i) => (openDays[i] ? [1, 2, 15] : [birth.getUTCDate()]));
  const flags = people.map(({ supported }, i) => (openFlags[i] ? [true, false] : [supported]));
  const choose = function* (i: number): Generator<Person[]> {
    if (i === people.length) {
      yield [];
      return;
    }
    const one = people[i] as Person;
    for (const rest of choose(i + 1)) {
      for (const day of days[i] ?? []) {
        const birth = new Date(Date.UTC(one.birth.getUTCFullYear(), one.birth.getUTCMonth(), day));
        for (const flag of flags[i] ?? []) yield [{ birth, supported: flag, extended: flag }, ...rest];
      }
    }
  };
  yield* choose(0);
}

describe('what is open makes the interval of all ways in which it may turn out', () => {
  const open = fc.record({
    people: fc.array(person, { minLength: 1, maxLength: 3 }),
    month: fc.integer({ min: FIRST, max: LAST }),
    days: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    low: fc.integer({ min: 0, max: 9_000_000 }),
    width: fc.constantFrom(0, 1, 200_000, 3_000_000),
    dependants: fc.integer({ min: 0, max: 3 }),
  });

  test.each([
    ['児童手当', childAllowance, allowanceByMonth],
    ['児童扶養手当', childRearingAllowance, rearingByMonth],
  ])('%s', (_name, fast, slow) => {
    let intervals = 0;
    fc.assert(
      fc.property(open, ({ people, month, days, flags, low, width, dependants }) => {
        const children = people.map((each, i) => {
          const { birthMonth, bornOnFirst, supported } = known(each);
          return {
            birthMonth,
            ...(!days[i] && { bornOnFirst }),
            ...(!flags[i] && { supported, extended: supported }),
          };
        });
        const amount = fast(
          { children, childrenComplete: true, income: { low, high: low + width }, dependants: exactly(dependants) },
          { on: dayIn(month, 3), parameters },
        );
        let least = Infinity;
        let most = 0;
        for (const each of completions(people, days, flags)) {
          for (const income of [low, low + width]) {
            const [value = NaN] = slow({ people: each, income, dependants }, month, month);
            least = Math.min(least, value);
            most = Math.max(most, value);
          }
        }
        expect([amount?.low, amount?.high]).toEqual([least, most]);
        expect((amount?.open.length ?? 0) > 0).toBe(least !== most);
        if (least !== most) intervals++;
      }),
      { numRuns: 1500, seed: 20261130 },
    );
    expect(intervals).toBeGreaterThan(100);
  });
});
