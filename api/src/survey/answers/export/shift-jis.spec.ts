import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { ShiftJis } from './shift-jis.js';

const roundTrip = (text: string): [string, number] => {
  const encoder = new ShiftJis();
  return [iconv.decode(encoder.encode(text), 'Shift_JIS'), encoder.replaced];
};

describe('Shift_JIS', () => {
  it.each(['灘区・東灘区', 'わからない,答えたくない', 'ｶﾅ', '①㈱髙﨑', '～', '"', '\r\n'])('keeps %j', (text) => {
    expect(roundTrip(text)).toEqual([text, 0]);
  });

  it.each([
    ['한국어', '〓〓〓', 3],
    ['👶です', '〓です', 1],
    ['Việt', 'Vi〓t', 1],
    ['辻󠄀', '辻〓', 1],
  ])('shows and counts what it lacks in %j', (text, expected, count) => {
    expect(roundTrip(text)).toEqual([expected, count]);
  });

  it('says beforehand which texts will lose something', () => {
    expect(new ShiftJis().lossy(['はい', 'Tiếng Việt', '한국어'])).toBe(2);
  });
});
