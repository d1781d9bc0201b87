import { describe, expect, it } from 'vitest';
import { isSpan, spanOf, type Span } from './spans';

describe('the days between which households become eligible', () => {
  it.each<[string, Span, Span, Span]>([
    [
      '2026-11-28',
      { from: '2026-10-31', to: '2026-11-28' },
      { from: '2026-11-28', to: '2026-12-01' },
      { from: '2026-11-28', to: '2027-04-01' },
    ],
    [
      '2026-12-31',
      { from: '2026-11-30', to: '2026-12-31' },
      { from: '2026-12-31', to: '2027-01-01' },
      { from: '2026-12-31', to: '2027-04-01' },
    ],
    [
      '2027-03-01',
      { from: '2027-02-28', to: '2027-03-01' },
      { from: '2027-03-01', to: '2027-04-01' },
      { from: '2027-03-01', to: '2027-04-01' },
    ],
    [
      '2027-04-01',
      { from: '2027-03-31', to: '2027-04-01' },
      { from: '2027-04-01', to: '2027-05-01' },
      { from: '2027-04-01', to: '2028-04-01' },
    ],
  ])('on %s', (today, month, next, april) => {
    expect([spanOf('month', today), spanOf('next', today), spanOf('april', today)]).toEqual([month, next, april]);
    for (const span of [month, next, april]) expect(isSpan(span)).toBe(true);
  });

  it.each([
    ['2026-11-28', '2026-11-29', true],
    ['2026-11-28', '2028-01-02', true],
    ['2026-11-28', '2028-01-03', false],
    ['2026-11-28', '2026-11-28', false],
    ['2026-11-28', '2026-11-27', false],
    ['', '2026-11-28', false],
    ['2026-11-28', '', false],
  ])('from %s to %s may be asked: %s', (from, to, may) => {
    expect(isSpan({ from, to })).toBe(may);
  });
});
