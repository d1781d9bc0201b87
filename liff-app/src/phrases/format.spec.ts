import { describe, expect, it } from 'vitest';
import { clockOf, dateOf, dayText, fullDay, listText, monthText, share, timeText, weekdayOf } from './format.ts';

describe('dates and times', () => {
  it('are those of Kobe, whatever the phone thinks', () => {
    expect(dateOf('2026-11-23T15:30:00Z')).toBe('2026-11-24');
    expect(clockOf('2026-11-24T04:20:00Z')).toBe('13:20');
  });
  it('carry the weekday, and the year only when it is another one', () => {
    expect(dayText('2026-11-24', '2026-11-20', 'ja')).toBe('11月24日（火）');
    expect(dayText('2027-01-04', '2026-12-28', 'ja')).toBe('2027年1月4日（月）');
    expect(dayText('2026-11-24', '2026-11-20', 'easy-ja')).toBe('2026年11月24日（火）');
  });
  it('say hours in words', () => {
    expect(timeText('10:00', 'ja')).toBe('10時');
    expect(timeText('17:30', 'easy-ja')).toBe('午後5時30分');
    expect(timeText('12:00', 'easy-ja')).toBe('午後12時');
  });
  it('keep a source’s month a month', () => {
    expect(fullDay('2026-04', 'ja')).toBe('2026年4月');
    expect(fullDay('2026-04-01', 'ja')).toBe('2026年4月1日');
  });
  it('are English in English', () => {
    expect(dayText('2026-11-24', '2026-11-20', 'en')).toBe('Tue 24 November');
    expect(dayText('2027-01-04', '2026-12-28', 'en')).toBe('Mon 4 January 2027');
    expect(weekdayOf('2026-11-22', 'en')).toBe('Sun');
    expect(timeText('09:00', 'en')).toBe('9:00');
    expect(timeText('17:30', 'en')).toBe('17:30');
    expect(monthText('2027-04', 'en')).toBe('April 2027');
    expect([fullDay('2026-04', 'en'), fullDay('2026-04-01', 'en')]).toEqual(['April 2026', '1 April 2026']);
    expect(listText(['a', 'b'], 'en')).toBe('a, b');
    expect(listText(['灘区', '須磨区'], 'ja')).toBe('灘区・須磨区');
  });
  it('put the sun between opening and closing, never outside', () => {
    expect(share('14:30', '10:00', '19:00')).toBe(0.5);
    expect(share('08:00', '10:00', '19:00')).toBe(0);
    expect(share('21:00', '10:00', '19:00')).toBe(1);
  });
});
