import { describe, expect, it } from '@jest/globals';
import { canRemindOn, dueUntil, givenUpBefore, isSilent } from './saved.rules.js';

const at = (time: string, day = '2026-11-24'): Date => new Date(`${day}T${time}+09:00`);

describe('a reminder', () => {
  it.each([
    ['2026-11-23', false],
    ['2026-11-24', false],
    ['2026-11-25', true],
    ['2027-12-29', true],
    ['2027-12-30', false],
  ])('may be set for %s: %s', (day, may) => {
    expect(canRemindOn(day, at('23:59:59'))).toBe(may);
  });

  it.each([
    ['00:00:00', '2026-11-23', true],
    ['08:59:59', '2026-11-23', true],
    ['09:00:00', '2026-11-24', false],
    ['19:59:59', '2026-11-24', false],
    ['20:00:00', '2026-11-24', true],
  ])('at %s is due up to %s, silent: %s', (time, day, silent) => {
    expect([dueUntil(at(time)), isSilent(at(time))]).toEqual([day, silent]);
  });

  it('is given up three days later, over the end of a year too', () => {
    expect(givenUpBefore(at('09:00:00', '2027-01-02'))).toBe('2026-12-30');
  });
});
