import { describe, expect, it } from 'vitest';
import { monthStarts, movedTo, thisMonth } from './months';

const days = { from: '2026-11-01', to: '2027-04-01' };

describe('the two days of a sentence about who is newly eligible', () => {
  it('begin with this month', () => {
    expect(thisMonth('2026-12-31T10:00')).toEqual({ from: '2026-12-01', to: '2027-01-01' });
    expect(monthStarts('2026-11-28')).toEqual(expect.arrayContaining(['2025-11-01', '2027-12-01']));
  });

  it.each([
    [{ from: '2027-01-01' }, { from: '2027-01-01', to: '2027-04-01' }],
    [{ from: '2027-04-01' }, { from: '2027-04-01', to: '2027-05-01' }],
    [{ from: '2025-11-01' }, { from: '2025-11-01', to: '2026-12-01' }],
    [{ to: '2026-11-01' }, { from: '2026-10-01', to: '2026-11-01' }],
    [{ to: '2027-12-01' }, { from: '2026-11-01', to: '2027-12-01' }],
    [{ to: '2026-12-01' }, { from: '2026-11-01', to: '2026-12-01' }],
  ])('%j takes the other along', (part, expected) => expect(movedTo(part, days)).toEqual(expected));
});
