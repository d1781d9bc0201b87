import { describe, expect, it } from 'vitest';
import { monthOf, monthsOffered } from './months';

describe('the months in which households become eligible', () => {
  it.each([
    ['2026-11-28', '2026-11', '2026-12', '2027-04'],
    ['2026-12-31', '2026-12', '2027-01', '2027-04'],
    ['2027-03-01', '2027-03', '2027-04', '2027-04'],
    ['2027-04-01', '2027-04', '2027-05', '2028-04'],
  ])('on %s', (today, current, next, april) => {
    expect([monthOf('this', today), monthOf('next', today), monthOf('april', today)]).toEqual([current, next, april]);
    expect(monthsOffered(today)).toEqual(expect.arrayContaining([current, next, april]));
  });

  it('are offered from a year back to the next fiscal year, each once', () => {
    const offered = monthsOffered('2026-11-28');
    expect([offered[0], offered.at(-1), new Set(offered).size]).toEqual(['2025-11', '2027-12', 26]);
  });
});
