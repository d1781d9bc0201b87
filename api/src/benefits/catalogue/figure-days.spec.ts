import { describe, expect, it } from '@jest/globals';
import { clipped, type Days, givesWithin, losesWithin } from './figure-days.js';

const days = (text: string): Days[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((span) => {
      const [from, to] = span.split('/');
      return { from: from!, to: to || null };
    });
const [EVER] = days('2020-01-01/') as [Days];

describe('days on which a figure has a value', () => {
  it.each([
    ['nothing before', '', '', EVER, false],
    ['dropped', '2026-04-01/', '', EVER, true],
    ['as before', '2026-04-01/', '2026-04-01/', EVER, false],
    ['ends where it had no end', '2026-04-01/', '2026-04-01/2027-03-31', EVER, true],
    ['ends and goes on with another value', '2026-04-01/', '2026-04-01/2027-03-31 2027-04-01/', EVER, false],
    ['a gap of one day', '2026-04-01/', '2026-04-01/2027-03-30 2027-04-01/', EVER, true],
    ['begins a day later', '2026-04-01/', '2026-04-02/', EVER, true],
    ['gives more', '2026-04-01/2027-03-31', '2026-04-01/', EVER, false],
    ['lost before the days that count', '2026-04-01/2026-04-30', '', days('2026-05-01/')[0]!, false],
    [
      'lost on the last day that counts',
      '2026-04-01/',
      '2026-04-01/2026-04-29',
      days('2026-04-10/2026-04-30')[0]!,
      true,
    ],
    ['lost the day after', '2026-04-01/', '2026-04-01/2026-04-30', days('2026-04-10/2026-04-30')[0]!, false],
    ['no days count', '2026-04-01/', '', { from: '2026-05-01', to: '2026-04-30' }, false],
  ])('%s', (_, before, after, within, expected) => {
    expect(losesWithin(days(before), days(after), within)).toBe(expected);
  });

  it('are given within others where the two meet', () => {
    const [within] = days('2026-04-01/2027-03-31') as [Days];
    const given = ['2027-03-31/', '2025-04-01/2026-04-01', '2025-01-01/', '2027-04-01/', '2025-04-01/2026-03-31'];
    expect(given.map((span) => givesWithin(days(span), within))).toEqual([true, true, true, false, false]);
    expect(givesWithin([], within)).toBe(false);
  });

  it('are cut to others', () => {
    const [within] = days('2026-04-01/2027-03-31') as [Days];
    expect(clipped(days('2020-01-01/ 2026-05-01/2026-05-31 2027-04-01/'), within)).toEqual(
      days('2026-04-01/2027-03-31 2026-05-01/2026-05-31'),
    );
    expect(clipped(days('2020-01-01/'), EVER)).toEqual([EVER]);
  });
});
