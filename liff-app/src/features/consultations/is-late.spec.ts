import { expect, it } from 'vitest';
import { isLate } from './is-late.ts';

it('is late only after the promised moment', () => {
  const promise = { date: '2026-11-24', dueAt: '2026-11-24T10:00:00Z' };
  expect(isLate(promise, Date.parse('2026-11-24T10:00:00Z'))).toBe(false);
  expect(isLate(promise, Date.parse('2026-11-24T10:00:01Z'))).toBe(true);
});
