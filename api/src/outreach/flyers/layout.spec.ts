import { describe, expect, it } from '@jest/globals';
import type { Content, TextBlock } from './content.js';
import { hoursInWords } from './hours.js';
import { type Item, layOut, type TextItem } from './layout.js';
import { BLEED, PAPERS } from './paper.js';
import { contentOfTemplate, type Template, TEMPLATES } from './templates/index.js';
import { fillIn, unknownVariables, type Values } from './variables.js';
import { warningsOf } from './warnings.js';

const named = (japanese: string, english: string) => ({ ja: japanese, 'easy-ja': japanese, en: english });
const week = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: '09:00', closesAt: '20:00' }));
const weekend = [6, 0].map((weekday) => ({ weekday, opensAt: '09:30', closesAt: '17:00' }));
const values: Values = {
  サービス名: named('つなぐ', 'Tsunagu'),
  市: named('神戸市', 'Kobe City'),
  運営: named('つなぐ運営事務局', 'Tsunagu Operations Office'),
  受付時間: hoursInWords([...week, ...weekend]),
  休み: {
    ja: '祝日・年末年始は休み',
    'easy-ja': '祝日《しゅくじつ》と 年末年始《ねんまつねんし》は 休《やす》み',
    en: 'closed on public holidays and 29 Dec–3 Jan',
  },
};
const ADDRESS = 'https://tsunagu.example/r/ab12cd';
const isText = (item: Item): item is TextItem => item.kind === 'text';

const block: TextBlock = {
  ...{ id: 't', kind: 'text', x: 100, y: 200, width: 500, height: 300, text: 'あいう', language: 'ja' },
  ...{ size: 72, bold: true, align: 'start', place: 'top', colour: 'ink' },
};
const { colours } = contentOfTemplate(TEMPLATES[0]!);
const lay = (change: Partial<TextBlock>) => {
  const content: Content = { paper: 'a4', colours, blocks: [{ ...block, ...change }] };
  const { drawing, warnings } = layOut(content, values, null);
  return { items: drawing.items.filter(isText), kinds: warnings.map(({ kind }) => kind) };
};

describe('a text in its box', () => {
  // 72 points are 25.4 mm; three 全角 signs are 76.2 mm wide and do not fit into 50 mm.
  it('begins at the upper edge with ink and is broken at its width', () => {
    const { items } = lay({ height: 700 });
    expect(items.map(({ text, x, y, width }) => ({ text, x, y, width }))).toEqual([
      { text: 'あ', x: 10, y: 42.352, width: 25.4 },
      { text: 'い', x: 10, y: 75.372, width: 25.4 },
      { text: 'う', x: 10, y: 108.392, width: 25.4 },
    ]);
  });

  it.each([
    ['start', 10],
    ['centre', 22.3],
    ['end', 34.6],
  ] as const)('stands at the %s', (align, x) => expect(lay({ text: 'あ', align }).items[0]!.x).toBeCloseTo(x, 3));

  it.each([
    ['top', 20 + 25.4 * 0.88],
    ['middle', 20 + 15 + 25.4 * 0.38],
    ['bottom', 50 - 25.4 * 0.12],
  ] as const)('stands at the %s', (place, y) => expect(lay({ text: 'あ', place }).items[0]!.y).toBeCloseTo(y, 3));

  it.each<[string, Partial<TextBlock>, string[]]>([
    ['fits to the hair', { text: 'あ', width: 254, height: 254 }, []],
    ['is too high by a line', { text: 'あ\nい', height: 254 }, ['overflow']],
    ['is too high by a tenth of a millimetre', { text: 'あ', height: 253 }, ['overflow']],
    ['has a word that is too wide', { text: 'WWWWW', height: 254 }, ['overflow']],
    ['has a sign without a shape', { text: '🧸', width: 900 }, ['glyph']],
    ['is empty', { text: '' }, []],
  ])('%s', (_, change, kinds) => expect(lay(change).kinds).toEqual(kinds));

  it('sets readings above their words at half the size', () => {
    const { items } = lay({ text: '区役所《くやくしょ》', width: 900, size: 36 });
    const [base, ruby] = items as [TextItem, TextItem];
    expect([base.text, ruby.text]).toEqual(['区役所', 'くやくしょ']);
    expect(ruby.size).toBeCloseTo(base.size / 2, 3);
    expect(ruby.y).toBeLessThan(base.y - base.size * 0.88);
    expect(ruby.x + ruby.width / 2).toBeCloseTo(base.x + base.width / 2, 3);
    expect(ruby.y - ruby.size * 0.88).toBeGreaterThanOrEqual(block.y / 10 - 0.5);
  });
});

it('words variables in the language of the text, and names those that are none', () => {
  expect(fillIn('{市}の{サービス名}：{受付時間}', 'ja', values)).toBe(
    '神戸市のつなぐ：月〜金 9時〜20時、土〜日 9時30分〜17時',
  );
  expect(fillIn('{受付時間}', 'en', values)).toBe('Mon–Fri 9:00–20:00, Sat–Sun 9:30–17:00');
  expect(fillIn('{サービス名} by {運営}, {市}', 'en', values)).toBe('Tsunagu by Tsunagu Operations Office, Kobe City');
  expect(fillIn('{市}の {サービス名}', 'easy-ja', values)).toBe('神戸市の つなぐ');
  expect(unknownVariables('{市}と{区}と{}')).toEqual(['区']);
  // A value is not looked through again.
  expect(fillIn('{市}', 'ja', { ...values, 市: named('{運営}', '{運営}') })).toBe('{運営}');
});

/** The template as it would be with every text in one language. */
const inLanguage = (template: Template, language: 'ja' | 'easy-ja' | 'en'): Content => ({
  ...contentOfTemplate(template),
  blocks: template.blocks.map(({ words, ...each }) =>
    each.kind === 'text' && words ? { ...each, language, text: words[language] } : each,
  ),
});

describe.each(TEMPLATES)('template $id', (template) => {
  const content = contentOfTemplate(template);
  const photos = new Map([['p', { width: 4000, height: 3000 }]]);
  const whole: Content = {
    ...content,
    blocks: content.blocks.map((each) => (each.kind === 'photo' ? { ...each, photoId: 'p' } : each)),
  };

  it('has nothing to be warned of but what its maker adds', () => {
    const { warnings } = layOut(whole, values, ADDRESS);
    expect([...warnings, ...warningsOf(whole, photos, true)]).toEqual([]);
  });

  it.each(['ja', 'easy-ja', 'en'] as const)('holds its words in %s', (language) => {
    const { warnings } = layOut(inLanguage(template, language), values, ADDRESS);
    expect(warnings).toEqual([]);
  });

  it('draws the same twice, within the bleed', () => {
    const { drawing } = layOut(whole, values, ADDRESS);
    expect(layOut(whole, values, ADDRESS).drawing).toEqual(drawing);
    const { width, height } = PAPERS[template.paper];
    for (const item of drawing.items) {
      expect(Math.min(item.x, item.y)).toBeGreaterThanOrEqual(-BLEED);
      expect(item.x + item.width).toBeLessThanOrEqual(width + BLEED);
      expect(item.y + ('height' in item ? item.height : 0)).toBeLessThanOrEqual(height + BLEED);
    }
  });
});
