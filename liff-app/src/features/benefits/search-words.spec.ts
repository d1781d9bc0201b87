import path from 'node:path';
import type { LifeEvent } from '@tsunagu/api-client';
import { describe, expect, it } from 'vitest';
import { judge } from '../../findings/findings.ts';
import { nothingKnown } from '../../household/known.ts';
import { finder as easy } from '../../phrases/easy-ja/finder.ts';
import { finder as en } from '../../phrases/en/finder.ts';
import { finder as ja } from '../../phrases/ja/finder.ts';
import { delivered, loaded, ruled } from '../../testing/delivered.ts';
import { search } from './search.ts';
import { searchWords } from './search-words.ts';

const data = path.resolve(import.meta.dirname, '../../../../api/src/benefits/data');
// By its path alone: what is delivered belongs to the API, and no code of the phone may lean on it.
const load = (file: string) => import(/* @vite-ignore */ path.join(data, file)) as Promise<Record<string, unknown>>;
const eventsOf = (await load('delivered-details.ts'))['eventsOf'] as (id: string) => LifeEvent[];
const texts = (await load('delivered-texts.ts'))['DELIVERED_TEXTS'] as Record<string, string[]>;

const services = delivered.map(({ id, name, summary, amount, desk, category }) => ({
  ...{ ...ruled(id, { ask: 'x' }), name, summary, amount, desk, category },
  lifeEvents: eventsOf(id),
  translations: {
    'easy-ja': { name: texts[id]![0]!, summary: texts[id]![1]! },
    en: { name: texts[id]![2]!, summary: texts[id]![3]! },
  },
}));
const inLanguage = (languages: string[]) => {
  const list = services.map((service) => ({
    ...service,
    translations: Object.fromEntries(Object.entries(service.translations).filter(([key]) => languages.includes(key))),
  }));
  return judge(loaded(list), nothingKnown, '2026-11-24', () => true);
};
const results = { ja: inLanguage([]), easy: inLanguage(['easy-ja']), en: inLanguage(['easy-ja', 'en']) };
const phrases = { ja, easy, en };
const ids = (words: string, language: keyof typeof results = 'ja') =>
  search(results[language], words, null, phrases[language])
    .map(({ service }) => service.id)
    .sort();

describe('the table', () => {
  it('has words enough, each once', () => {
    for (const language of ['ja', 'easy', 'en'] as const) {
      const words = searchWords.flatMap((row) => row[language].split(' '));
      expect(words.length).toBeGreaterThan(language === 'ja' ? 120 : 60);
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });

  it.each(['ja', 'easy', 'en'] as const)(
    'finds something of the delivered services by each of its words: %s',
    (language) => {
      for (const row of searchWords) {
        for (const word of row[language].split(' ')) {
          expect([word, ids(word, language).length > 0, ids(word).length > 0]).toEqual([word, true, true]);
        }
      }
    },
  );

  it('finds nothing that is not delivered: each of its meanings has a service', () => {
    for (const { ja: words, finds } of searchWords) {
      for (const find of finds.split(' ')) {
        const of = services.filter(
          ({ name, summary, category, lifeEvents }) =>
            `#${category}` === find ||
            lifeEvents.some((event) => `@${event}` === find) ||
            `${name}\n${summary}`.includes(find.replace('^', '')),
        );
        expect([words, find, of.length > 0]).toEqual([words, find, true]);
      }
    }
  });
});

const CARE = [
  'daredemo-tsuen',
  'hoiku-mushoka',
  'hoiku-nyusho',
  'hoikuryo-tashi',
  'ichiji-hoiku',
  'ichiji-hoiku-tashi',
];
const NURSERY = ['azukari-mushoka', 'byoji-hoiku', ...CARE, 'ninkagai-mushoka'];
const MEDICAL = ['fuikusho', 'funin-senshin-hyogo', 'hitorioya-iryohi', 'ikusei-iryo', 'kodomo-iryohi', 'miyuku-iryo'];
const HOSPITAL = [...MEDICAL, 'ninshin-ryoyo', 'shoni-mansei'];
const FEVER = ['byoji-hoiku', 'kodomo-iryohi', 'ninkagai-mushoka', 'shoni-influ'];
const MOVING = ['hitorioya-yachin', 'hoiku-nyusho', 'jido-teate', 'kodomo-iryohi', 'sumikaeru'];
const SITTER = ['famisapo', 'ichiji-hoiku', 'ichiji-hoiku-tashi', 'ninkagai-mushoka'];
const SCHOOL_AID = ['nyugaku-junbi', 'shogaku-kyufukin', 'shugaku-enjo', 'shugaku-shienkin', 'tokubetsu-shien-enjo'];

describe('a word finds what it means, and nothing else', () => {
  it.each<[string, string[]]>([
    ['保育園', NURSERY],
    ['病院', HOSPITAL],
    ['引っ越し', MOVING],
    ['奨学金', ['kyoiku-shien-shikin', 'shogaku-kyufukin', 'shugaku-shienkin']],
    ['学費', ['kyoiku-shien-shikin', ...SCHOOL_AID]],
    ['英語', ['kicc']],
    ['熱', FEVER],
    ['ベビーシッター', SITTER],
    ['家賃', ['hitorioya-yachin', 'jukyo-kakuho', 'sumikaeru']],
    ['予防接種', ['shoni-influ', 'yobo-sesshu']],
    ['虐待', ['jidou-soudan', 'kodomo-katei']],
    ['給食', ['kyushoku-chu', 'kyushoku-sho', 'shugaku-enjo']],
    ['歯医者', ['kodomo-iryohi', 'ninpu-shika']],
    ['双子', ['tatai-helper']],
  ])('%s', (word, expected) => {
    expect(ids(word)).toEqual(expected);
  });

  it('「お金」 finds money, and no check-up', () => {
    expect(ids('お金')).toEqual(
      expect.arrayContaining(['jido-teate', 'jukyo-kakuho', 'shugaku-enjo', 'kurashi-shien']),
    );
    expect(ids('お金').filter((id) => /kenshin|sesshu|soudan/.test(id))).toEqual([]);
  });

  it.each<['easy' | 'en', string, string[]]>([
    ['easy', 'ほいくえん', NURSERY],
    ['easy', 'ビョウイン', HOSPITAL],
    ['easy', 'ひっこし', MOVING],
    ['easy', 'ねつ', FEVER],
    ['en', 'nursery', NURSERY],
    ['en', 'Hospital', HOSPITAL],
    ['en', 'moving', MOVING],
    ['en', 'fever', FEVER],
    ['en', 'ear', ['chokaku', 'satogaeri']],
    ['en', 'train', ['koko-teiki']],
    ['en', 'babysitter', SITTER],
  ])('%s: %s', (language, word, expected) => {
    expect(ids(word, language)).toEqual(expected);
  });
});

it.each<[string, string[]]>([
  ['保育園の申し込みをしたい', NURSERY],
  ['ほいくえ', NURSERY],
  ['引っ越し　医療費', ['kodomo-iryohi']],
  ['存在しないことば', []],
])('a sentence, a word half typed, two words at once: %s', (words, expected) => {
  expect(ids(words)).toEqual(expected);
});

it('finds by the names of life events and of kinds, in the language of the screen', () => {
  const ofEvent = (event: LifeEvent) =>
    delivered.flatMap(({ id }) => (eventsOf(id).includes(event) ? [id] : [])).sort();
  expect(ids('小学校に入る')).toEqual(ofEvent('schoolStart'));
  expect(ids('海外から来た')).toEqual(ofEvent('fromAbroad'));
  expect(ids('困る', 'easy')).toEqual(expect.arrayContaining(ofEvent('worry')));
  expect(search(results.en, 'going to high school', null, en).length).toBeGreaterThanOrEqual(5);
  expect(ids('減免')).toEqual(expect.arrayContaining(['gakudo-genmen', 'minsetsu-gakudo']));
  expect(ids('vouchers', 'en')).toEqual(expect.arrayContaining(['kobecco-teikibin', 'odekake-gift', 'taxi-ken']));
});

it('has a name in every language for each kind that is delivered', () => {
  const kinds = [...new Set(delivered.map(({ category }) => category))].sort();
  for (const { categories } of [ja, easy, en]) expect(Object.keys(categories).sort()).toEqual(kinds);
});
