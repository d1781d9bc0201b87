import { afterEach, describe, expect, it, vi } from 'vitest';
import { stubApi } from '../../test/edge';
import { deskItem } from '../../test/samples';
import { findByNumber, numberIn } from './find-consultation';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a consultation by its number', () => {
  it.each([
    ['2026-1187', '2026-1187'],
    ['20261187', '2026-1187'],
    ['２０２６－１１８７', '2026-1187'],
    ['相談 2026-1187 を開く', '2026-1187'],
    ['病児', null],
  ])('reads %s', (term, number) => {
    expect(numberIn(term)).toBe(number);
  });

  it('is looked for on every page', async () => {
    stubApi({
      'GET /staff/consultations': ({ query }) =>
        query.get('cursor') === 'next'
          ? { body: { items: [deskItem({ id: '7', number: '2026-0007' })], nextCursor: null } }
          : { body: { items: [deskItem({ id: '1' })], nextCursor: 'next' } },
    });
    expect((await findByNumber('2026-0007', 'desk'))?.id).toBe('7');
    expect(await findByNumber('2026-9999', 'desk')).toBeNull();
  });
});
