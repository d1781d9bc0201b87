import { expect, it } from 'vitest';
import { takeWish, wish } from './wish.ts';

it('is shown once', () => {
  wish({ fact: 'child.care', children: [1] });
  expect(takeWish()).toEqual({ fact: 'child.care', children: [1] });
  expect(takeWish()).toBeNull();
});
