import { describe, expect, it } from '@jest/globals';
import { bothSides } from './incompatible.js';

const service = (id: string, ...incompatibleWith: string[]) => ({ id, incompatibleWith });

describe('services one cannot have together', () => {
  it.each([
    ['named by one of them', [service('a', 'b'), service('b')], { a: ['b'], b: ['a'] }],
    ['named by both', [service('a', 'b'), service('b', 'a')], { a: ['b'], b: ['a'] }],
    [
      'three, of which two do not mind each other',
      [service('a', 'b', 'c'), service('b'), service('c')],
      { a: ['b', 'c'], b: ['a'], c: ['a'] },
    ],
    ['with one that is not there', [service('a', 'gone')], { a: [] }],
    ['with itself', [service('a', 'a')], { a: [] }],
  ])('%s', (_case, services, expected) => {
    expect(Object.fromEntries(bothSides(services))).toEqual(expected);
  });
});
