import { describe, expect, it } from 'vitest';
import type { FlyerBlockKind, FlyerPaper } from '@tsunagu/api-client';
import { newBlock, restack, SIDES, titleOf } from './blocks';

const papers = Object.keys(SIDES) as FlyerPaper[];
const kinds: FlyerBlockKind[] = ['text', 'shape', 'photo', 'qr'];

describe('a new block', () => {
  it.each(papers.flatMap((paper) => kinds.map((kind) => [kind, paper] as const)))('%s lies on %s', (kind, paper) => {
    const block = newBlock(kind, paper, []);
    const page = SIDES[paper];
    expect(Math.min(block.x, block.y)).toBeGreaterThanOrEqual(0);
    expect(block.x + block.width).toBeLessThanOrEqual(page.width);
    expect(block.y + block.height).toBeLessThanOrEqual(page.height);
    // The API takes no smaller code, and only whole tenths of a millimetre.
    if (kind === 'qr') expect(Math.min(block.width, block.height)).toBeGreaterThanOrEqual(150);
    for (const side of [block.x, block.y, block.width, block.height]) expect(Number.isInteger(side)).toBe(true);
  });

  it('has a name that no other has', () => {
    expect(newBlock('text', 'a4', ['text-1', 'text-2']).id).toBe('text-3');
  });
});

describe('blocks on each other', () => {
  const stack = ['a', 'b', 'c'].map((id) => ({ ...newBlock('shape', 'a4', []), id }));
  it.each([
    ['a', 1, 'bac'],
    ['c', -1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('%s by %d', (id, by, order) => {
    expect(
      restack(stack, id, by)
        .map((block) => block.id)
        .join(''),
    ).toBe(order);
  });

  it('are called by their words, without readings', () => {
    expect(titleOf({ ...newBlock('text', 'a4', []), text: '区役所《くやくしょ》へ\nどうぞ' })).toBe('区役所へ どうぞ');
    expect(titleOf(newBlock('photo', 'a4', []))).toBe('写真');
  });
});
