import { describe, expect, it } from '@jest/globals';
import type { Paper, ServiceContent } from './content.dto.js';
import { olderTranslations, saidRight, type Translated, translatedOf } from './older-translations.js';

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

const marked = ['content.amount.easy-ja', 'content.amount.en'];
/** What is known of the translations after these versions, one copied from the other. */
const history = (versions: Partial<ServiceContent>[]): Translated =>
  versions.reduce<Translated>((known, one) => translatedOf(content(one), known), {});
const pathsOf = (now: Partial<ServiceContent>, ...before: Partial<ServiceContent>[]): string[] =>
  olderTranslations(content(now), translatedOf(content(now), history(before))).map(({ path }) => path);

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
    expect(pathsOf(now, before)).toEqual(paths);
  });

  it('a version that began as no other has none', () => {
    const fresh = content();
    expect(olderTranslations(fresh, translatedOf(fresh, {}))).toEqual([]);
  });
});

describe('a translation that nobody has looked at', () => {
  const free = text('無料', 'お金は いりません', 'Free');
  const paid = text('月500円', 'お金は いりません', 'Free');

  it('stays marked from version to version, until the Japanese is what it was', () => {
    expect(pathsOf({ amount: paid }, { amount: free }, { amount: paid })).toEqual(marked);
    expect(pathsOf({ amount: { ...paid, ja: '月600円' } }, { amount: free }, { amount: paid })).toEqual(marked);
    expect(pathsOf({ amount: free }, { amount: free }, { amount: paid })).toEqual([]);
  });

  it('is marked no more once it is another, and then goes by the Japanese beside it', () => {
    const told = { ...paid, en: '500 yen a month', 'easy-ja': '月500円' };
    expect(pathsOf({ amount: told }, { amount: free }, { amount: paid }, { amount: told })).toEqual([]);
    expect(pathsOf({ amount: { ...told, ja: '無料' } }, { amount: free }, { amount: told })).toEqual(marked);
  });

  it('is marked no more once somebody says that it is right, for that Japanese alone', () => {
    const now = content({ amount: paid });
    const kept = saidRight(now, translatedOf(now, history([{ amount: free }])), 'content.amount.en');
    expect(olderTranslations(now, kept!).map(({ path }) => path)).toEqual(['content.amount.easy-ja']);
    const next = content({ amount: { ...paid, ja: '月600円' } });
    expect(olderTranslations(next, translatedOf(next, kept!)).map(({ path }) => path)).toEqual(marked);
    expect(saidRight(now, kept!, 'content.amount.en')).toBeNull();
    expect(saidRight(now, kept!, 'content.summary.en')).toBeNull();
  });
});
