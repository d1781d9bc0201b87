import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newKey, seal, SealBroken, unseal } from './sealing.js';

describe('sealing', () => {
  const key = newKey();
  it('opens what it sealed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, identity) => {
        expect(unseal(key, seal(key, Buffer.from(text), identity), identity).toString()).toBe(
          Buffer.from(text).toString(),
        );
      }),
    );
  });

  it('never seals the same text twice to the same bytes', () => {
    expect(seal(key, Buffer.from('同じ文'), 'a')).not.toEqual(seal(key, Buffer.from('同じ文'), 'a'));
  });

  it.each([
    ['another key', (sealed: Buffer) => unseal(newKey(), sealed, 'message:1:text')],
    ['another row', (sealed: Buffer) => unseal(key, sealed, 'message:2:text')],
    ['a cut end', (sealed: Buffer) => unseal(key, sealed.subarray(0, -1), 'message:1:text')],
    ['nothing', () => unseal(key, Buffer.alloc(0), 'message:1:text')],
  ])('does not open with %s', (_, open) => {
    expect(() => open(seal(key, Buffer.from('ひみつ'), 'message:1:text'))).toThrow(SealBroken);
  });

  it('does not open after any single bit has changed', () => {
    const sealed = seal(key, Buffer.from('ひみつ'), 'x');
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => unseal(key, changed, 'x')).toThrow(SealBroken);
    }
  });
});
