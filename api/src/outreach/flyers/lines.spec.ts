import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Font } from './font.js';
import { breakLines, withoutRuby } from './lines.js';

const font = Font.of('regular');
const lines = (text: string, max: number, keep = false): string[] =>
  breakLines(text, max, font, keep).map(({ runs }) => runs.map((run) => run.text).join(''));

describe('breaking lines', () => {
  it.each<[string, string, number, string[]]>([
    ['wherever two signs meet', 'あいうえおか', 3, ['あいう', 'えおか']],
    ['where it was asked for', 'あ\nい\n\nう', 9, ['あ', 'い', '', 'う']],
    ['never before a full stop (行頭禁則)', 'あいう。え', 3, ['あい', 'う。え']],
    ['never before a small kana', 'あいうっえ', 3, ['あい', 'うっえ']],
    ['never after an opening bracket (行末禁則)', 'あい「うえ」', 3, ['あい', '「う', 'え」']],
    ['between words of English, without the space', 'to the city', 3.6, ['to the', 'city']],
    ['inside a word only where it is wider than a line', 'あ漢字', 1, ['あ', '漢', '字']],
  ])('%s', (_, text, max, expected) => expect(lines(text, max)).toEqual(expected));

  it('keeps phrases of やさしい日本語 whole, and goes on after a pause', () => {
    expect(lines('子どもを 育てて います。聞いて ください', 8, true)).toEqual([
      '子どもを 育てて',
      'います。聞いて',
      'ください',
    ]);
    expect(lines('とても長い言葉の並び', 4, true)).toEqual(['とても長', 'い言葉の', '並び']);
  });

  it('keeps a word with its reading, as wide as the wider of the two', () => {
    const [line] = breakLines('この区役所《くやくしょ》へ', 20, font, false);
    expect(line!.runs.map(({ text, ruby }) => [text, ruby?.text])).toEqual([
      ['この', undefined],
      ['区役所', 'くやくしょ'],
      ['へ', undefined],
    ]);
    expect(line!.width).toBeCloseTo(6, 5);
    const [wide] = breakLines('志《こころざし》', 20, font, false);
    expect(wide!.width).toBeCloseTo(2.5, 5);
    expect(wide!.runs[0]!.offset).toBeCloseTo(0.75, 5);
    expect(lines('｜お茶《おちゃ》', 9)).toEqual(['お茶']);
    expect(withoutRuby('この区役所《くやくしょ》へ｜お茶《ちゃ》')).toBe('この区役所へお茶');
  });

  it('loses nothing, and no line is too wide unless a single sign is', () => {
    const sign = fc.constantFrom(...'あっ漢、。「」（）ー 　aW9!?\n');
    const long = fc.string({ unit: sign, maxLength: 80 });
    fc.assert(
      fc.property(long, fc.integer({ min: 2, max: 12 }), fc.boolean(), (text, max, keep) => {
        const broken = breakLines(text, max, font, keep);
        const shown = broken.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
        expect(shown.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        const words = text.split(/[\s\p{Script=Han}\p{Script=Hiragana}、。「」（）ー]/u);
        const widest = Math.max(max, ...words.map((word) => font.width(word)));
        for (const line of broken) expect(line.width).toBeLessThanOrEqual(widest + 0.01);
      }),
    );
  });
});

describe('the font', () => {
  it('knows 全角 from proportional signs', () => {
    expect(font.width('つなぐ')).toBe(3);
    expect(font.width('i')).toBeLessThan(0.4);
  });

  it.each([
    ['つなぐ 神戸市 ①〜', true],
    ['𠮷野家', true],
    ['子ども🧸', false],
    ['한국어', false],
  ])('has every sign of %s: %s', (text, has) => expect(font.has(text)).toBe(has));
});
