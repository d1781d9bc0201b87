import { describe, expect, it } from 'vitest';
import { addMonths, monthsAround, monthsBetween } from './months';

describe('months', () => {
  it.each([
    ['2026-11-28', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2027-01', -1, '2026-12'],
    ['2026-11', 0, '2026-11'],
    ['2026-11', -23, '2024-12'],
  ])('%s and %i more is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
    expect(monthsBetween(date, expected)).toBe(months);
  });

  it('stand around a day in order', () => {
    expect(monthsAround('2026-12-31', 1, 2)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  });
});
