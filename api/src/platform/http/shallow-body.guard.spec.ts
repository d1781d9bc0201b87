import { expect, it } from '@jest/globals';
import { isDeeperThan } from './shallow-body.guard.js';

it.each([
  ['nothing', undefined, 0, false],
  ['a text', 'a', 0, false],
  ['an empty list', [], 0, false],
  ['a list in a list', [[1]], 1, true],
  ['a list in a list', [[1]], 2, false],
  ['an object in an object', { a: { b: { c: 1 } } }, 2, true],
  ['an object in an object', { a: { b: { c: 1 } } }, 3, false],
  ['a hundred thousand lists', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown, 10, true],
])('%s, case %#', (_, value, depth, deeper) => {
  expect(isDeeperThan(value, depth)).toBe(deeper);
});
