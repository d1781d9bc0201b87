import { describe, expect, it } from 'vitest';
import { kanjiPercentOf, readability, sentencesOf } from './readability';

const kinds = (text: string, measure?: 'standard' | 'easy') =>
  readability(text, measure).hints.map((hint) => hint.kind);

describe('readability', () => {
  it('hints at a sentence only beyond 50 characters, spaces not counted', () => {
    expect(kinds('あ'.repeat(50) + '。')).not.toContain('long');
    expect(kinds('あ'.repeat(51) + '。')).toContain('long');
    expect(kinds('あ い'.repeat(25) + '。')).not.toContain('long');
  });

  it('is stricter for easy Japanese', () => {
    const text = 'あ'.repeat(45) + '。';
    expect(kinds(text)).not.toContain('long');
    expect(kinds(text, 'easy')).toContain('long');
  });

  it.each([
    '申しこまなければなりません。',
    '受け取れないことはない。',
    '使えないわけではありません。',
    '待たざるを得ない。',
    '行かなくてはいけません。',
  ])('finds the double negative in %s', (text) => {
    expect(kinds(text)).toContain('doubleNegative');
  });

  it('leaves a plain negative alone', () => {
    expect(kinds('予約は要りません。費用はかからない。')).not.toContain('doubleNegative');
  });

  it('measures the share of kanji among letters', () => {
    expect(kanjiPercentOf('漢字かな')).toBe(50);
    expect(kanjiPercentOf('。、')).toBe(0);
    expect(
      kinds('対象世帯居住要件確認書類提出期限厳守願通知受領後速達郵送対応窓口担当者氏名記載必須事項一覧'),
    ).toContain('kanji');
  });

  it('names office words and era years with something instead', () => {
    expect(readability('速やかに提出してください。').hints).toContainEqual({
      kind: 'word',
      text: '速やかに',
      instead: 'すぐに',
    });
    expect(kinds('令和8年に始まります。')).toContain('era');
    expect(kinds('2026年（令和8年）に始まります。')).not.toContain('era');
  });

  it('scores plain text 100 and each hint lower', () => {
    expect(readability('区役所で申しこめます。').score).toBe(100);
    expect(readability('').score).toBe(100);
    expect(readability('速やかに、別途ご連絡ください。').score).toBeLessThan(90);
  });

  it('splits at full stops and lines, without list marks', () => {
    expect(sentencesOf('一つ目。\n・二つ目\n\n三つ目？')).toEqual(['一つ目', '二つ目', '三つ目']);
  });
});
