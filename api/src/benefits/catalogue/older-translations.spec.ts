import { describe, expect, it } from '@jest/globals';
import type { Paper, ServiceContent } from './content.dto.js';
import { olderTranslations } from './older-translations.js';

const text = (ja: string, easy: string | null = null, en: string | null = null) => ({ ja, 'easy-ja': easy, en });
const paper = (...name: Parameters<typeof text>): Paper => ({ name: text(...name), note: null });
const content = (changes: Partial<ServiceContent> = {}): ServiceContent => ({
  ...{ name: text('教室', '教室', 'Class'), summary: text('あそぶ'), target: text('') },
  ...{ amount: text('無料', 'お金は いりません', 'Free'), howToApply: text(''), timing: text(''), desk: text('') },
  ...{ category: 'class', lifeStages: [], lifeEvents: [], figures: [], leafTexts: [], sources: [], asOf: '2026' },
  papers: [paper('母子健康手帳', null, 'Handbook'), paper('申請書', '申しこみの 紙', 'Form')],
  deadlines: [],
  desks: [],
  ...{ incompatibleWith: [], relatedTo: [], suppressIfHave: [], sensitiveCriteria: [], todos: [] },
  ...{ uncertain: null, notes: null, internalNote: null, attribution: null },
  ...changes,
});
const words = (ja: string, easy = ja) => text(ja, easy);
const leaf = (open: string) => ({
  leafId: 'a',
  yes: { ...words('住んでいる'), 'easy-ja': '住んで いる' },
  no: { ...words('住んでいない'), 'easy-ja': '住んで いない' },
  open: { ...words(open), 'easy-ja': 'どこに 住むか' },
});

describe('translations that are older than their Japanese', () => {
  const cases: [string, Partial<ServiceContent>, Partial<ServiceContent>, string[]][] = [
    ['nothing has changed', {}, {}, []],
    [
      'the Japanese alone has changed',
      {},
      { amount: text('月500円', 'お金は いりません', 'Free') },
      ['content.amount.easy-ja', 'content.amount.en'],
    ],
    [
      'one language went with it',
      {},
      { amount: text('月500円', 'お金は いりません', '500 yen a month') },
      ['content.amount.easy-ja'],
    ],
    ['there never was a translation', {}, { summary: text('いっしょにあそぶ') }, []],
    ['the translation was taken away', {}, { amount: text('月500円') }, []],
    [
      'a paper says something else',
      {},
      { papers: [paper('健康手帳', null, 'Handbook'), paper('申請書', '申しこみの 紙', 'Form')] },
      ['content.papers.0.name.en'],
    ],
    ['a paper has only moved up', {}, { papers: [paper('申請書', '申しこみの 紙', 'Form')] }, []],
    ['a paper is new', {}, { papers: [paper('通帳', '通帳', 'Bank book')] }, []],
    [
      'two papers share a translation, and one of them still fits it',
      { papers: [paper('父の印鑑', null, 'Seal'), paper('母の印鑑', null, 'Seal')] },
      { papers: [paper('母の印鑑', null, 'Seal'), paper('祖父の印鑑', null, 'Seal')] },
      ['content.papers.1.name.en'],
    ],
    [
      'a note of a paper says something else',
      { papers: [{ name: text('手帳'), note: text('区でもらう', null, 'At the ward office') }] },
      { papers: [{ name: text('手帳'), note: text('家にある', null, 'At the ward office') }] },
      ['content.papers.0.note.en'],
    ],
    [
      'words of a reason say something else',
      { leafTexts: [leaf('どこ')] },
      { leafTexts: [leaf('どの区')] },
      ['content.leafTexts.0.open.easy-ja'],
    ],
  ];
  it.each(cases)('%s', (_, before, now, paths) => {
    expect(olderTranslations(content(now), content(before)).map(({ path }) => path)).toEqual(paths);
  });

  it('a version that began as no other has none', () => {
    expect(olderTranslations(content(), null)).toEqual([]);
  });
});
