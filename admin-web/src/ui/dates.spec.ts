import { describe, expect, it } from 'vitest';
import { formatDate, formatMoment, formatSpan, fromLocalInput, isSameDay, monthsSince, toLocalInput } from './dates';

const now = new Date('2026-11-20T14:32:00+09:00');

describe('dates in Kobe', () => {
  it('writes the weekday, and the year only when it is another', () => {
    expect(formatDate('2026-11-24', now)).toBe('11月24日（火）');
    expect(formatDate('2027-01-04', now)).toBe('2027年1月4日（月）');
  });

  it('takes the day in Kobe, whatever the zone of the instant', () => {
    expect(isSameDay('2026-11-19T15:00:00Z', now)).toBe(true);
    expect(isSameDay('2026-11-19T14:59:00Z', now)).toBe(false);
  });

  it('shows the time alone today', () => {
    expect(formatMoment('2026-11-20T09:05:00+09:00', now)).toBe('09:05');
    expect(formatMoment('2026-11-18T10:00:00+09:00', now)).toBe('11月18日（水）10:00');
  });

  it('counts what is left in the largest sensible unit', () => {
    expect(formatSpan(28 * 60_000)).toBe('28分');
    expect(formatSpan((5 * 60 + 28) * 60_000)).toBe('5時間28分');
    expect(formatSpan(2 * 60 * 60_000)).toBe('2時間');
    expect(formatSpan(3 * 24 * 60 * 60_000)).toBe('3日');
  });

  it('counts months of age by month alone', () => {
    expect(monthsSince('2024-07', now)).toBe(28);
    expect(monthsSince('2027-01', now)).toBe(-2);
  });

  it('reads a local field as Kobe time', () => {
    expect(toLocalInput(now)).toBe('2026-11-20T14:32');
    expect(fromLocalInput('2026-11-24T10:00')).toBe('2026-11-24T01:00:00.000Z');
  });
});
