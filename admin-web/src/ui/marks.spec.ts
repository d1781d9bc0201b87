import { describe, expect, it } from 'vitest';
import { stretchesOf } from './marks';

describe('marks in a text', () => {
  it('cut it without losing a letter', () => {
    const text = 'お子さんに食物アレルギーはありますか';
    const parts = stretchesOf(text, [{ from: 5, to: 12, tone: 'danger' }]);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts).toEqual([
      { text: 'お子さんに', tone: null },
      { text: '食物アレルギー', tone: 'danger' },
      { text: 'はありますか', tone: null },
    ]);
  });

  it('let the graver one win where two overlap, and stay inside the text', () => {
    expect(
      stretchesOf('abcdef', [
        { from: 1, to: 4, tone: 'danger' },
        { from: 3, to: 99, tone: 'warn' },
        { from: -5, to: 1, tone: 'warn' },
      ]),
    ).toEqual([
      { text: 'a', tone: 'warn' },
      { text: 'bcd', tone: 'danger' },
      { text: 'ef', tone: 'warn' },
    ]);
    expect(stretchesOf('', [{ from: 0, to: 1, tone: 'warn' }])).toEqual([]);
  });

  it('never part a letter of two units that is marked whole', () => {
    expect(stretchesOf('𠮷野', [{ from: 0, to: 2, tone: 'warn' }])).toEqual([
      { text: '𠮷', tone: 'warn' },
      { text: '野', tone: null },
    ]);
  });
});
