import { describe, expect, test } from '@jest/globals';
import * as desk from '../src/desk-words.ts';
import * as english from '../src/english-words.ts';
import { FACTS } from '../src/index.ts';
import * as sentences from '../src/sentence-words.ts';
import * as clauses from '../src/words.ts';
import { services } from './catalogue.ts';

const words = { ...clauses, ...sentences, ...desk };
const JAPANESE = /^[ぁ-んァ-ヶ一-龠々ー0-9,、。・（）「」{}a-z 年]+$/;
const keys = (table: object): string[] => Object.keys(table).sort();
const told = Object.entries(FACTS)
  .filter(([, { type, privacy }]) => type === 'boolean' && privacy !== 'do-not-ask')
  .map(([id]) => id)
  .filter((id) => id !== 'birthday');
const enums = (id: string): string[] => [...(FACTS[id]?.values ?? [])].sort();

/** Topics that a rule of the catalogue or a fact leads to the desk with. */
const topics = (rule: unknown): string[] => {
  if (typeof rule !== 'object' || rule === null) return [];
  const own = 'ask' in rule ? [typeof rule.ask === 'string' ? rule.ask : (rule.ask as { topic: string }).topic] : [];
  return [...own, ...Object.values(rule).flatMap(topics)];
};

describe('every word is there, in every language', () => {
  test('clauses for every yes or no fact, and none besides', () => {
    expect(keys(words.CLAUSES)).toEqual([...told].sort());
    expect(keys(english.CLAUSES_EN)).toEqual([...told].sort());
  });
  test('choices', () => {
    expect([keys(words.CARE), keys(english.CARE_EN)]).toEqual([enums('child.care'), enums('child.care')]);
    expect([keys(words.SCHOOL), keys(english.SCHOOL_EN)]).toEqual([enums('child.school'), enums('child.school')]);
    const wards = enums('residence.ward').filter((ward) => ward !== 'outside');
    expect([keys(words.WARD_NAMES), keys(english.WARDS_EN)]).toEqual([wards, wards]);
    const languages = ['easy-ja', 'en', 'ja', 'ko', 'vi', 'zh-Hans'];
    expect([keys(words.LANGUAGE_NAMES), keys(english.LANGUAGES_EN)]).toEqual([languages, languages]);
  });
  test('the same sentences and topics in both, and a topic for all that leads to the desk', () => {
    expect(keys(english.SENTENCES_EN)).toEqual(keys(words.SENTENCES));
    expect(keys(english.TOPICS_EN)).toEqual(keys(words.TOPICS));
    expect(keys(english.ASKS_EN)).toEqual(keys(words.ASK_SENTENCES));
    const facts = Object.values(FACTS).flatMap(({ topic }) => topic ?? []);
    const needed = [...facts, ...services.flatMap(({ json }) => topics(json))];
    expect(needed.filter((topic) => !(topic in words.TOPICS))).toEqual([]);
  });
});

const pairs: [string, clauses.Pair][] = [
  words.LANGUAGE_NAMES,
  words.CARE,
  words.SCHOOL,
  words.CLAUSES,
  words.TOPICS,
  words.ASK_SENTENCES,
  { ASK_ELSE: words.ASK_ELSE },
].flatMap((table) => Object.entries(table));

test('the wards, as they are written', () => {
  const names = Object.keys(words.WARD_NAMES).map((ward) => [words.wardName(ward, 'ja'), words.wardName(ward, 'en')]);
  expect(names.map(([ja]) => ja).join(' ')).toBe('東灘区 灘区 中央区 兵庫区 北区 長田区 須磨区 垂水区 西区');
  expect(names.map(([, en]) => en?.replace(' Ward', '')).join(' ')).toBe(
    'Higashinada Nada Chuo Hyogo Kita Nagata Suma Tarumi Nishi',
  );
  expect(words.wardName('suma', 'easy-ja')).toBe('須磨区');
  expect([words.wardName('toString', 'ja'), words.wardName('outside', 'en')]).toEqual([undefined, undefined]);
});

test.each(pairs)('%s is said in Japanese: %j', (_key, pair) => {
  expect(pair).toHaveLength(2);
  for (const text of pair) expect(text).toMatch(JAPANESE);
  expect(pair[0]).not.toMatch(/ /);
});

test.each([...Object.entries(words.CLAUSES), ...Object.entries(words.CARE), ...Object.entries(words.SCHOOL)])(
  '%s can stand before 方 and be joined: %j',
  (_key, pair) => {
    for (const text of pair) expect(text).toMatch(/(い|あ)る$|ない$/);
    expect(pair[1]).toMatch(/ /);
  },
);

test.each([...Object.entries(words.SENTENCES), ['FALLBACK', words.FALLBACK] as const])(
  '%s as a reason: %j',
  (_key, { yes, no, open }) => {
    for (const pair of [yes, no, open]) {
      expect(pair).toHaveLength(2);
      for (const text of pair) expect(text).toMatch(JAPANESE);
      expect(pair[0]).not.toMatch(/ /);
    }
    expect(yes[0]).toMatch(/ため(\{until\})?$/);
    expect(yes[1]).toMatch(/から(\{until\})?$/);
    expect(no[0]).toMatch(/ため$|（結果は窓口で確認）$/);
    expect(no[1]).toMatch(/から$|かも しれません$/);
    expect(open[0]).toMatch(/ます$|中です$|ため$|窓口で確認$/);
    expect(open[1]).toMatch(/ます$/);
    expect(new Set([...yes, ...no, ...open]).size).toBe(6);
  },
);

test.each(
  [english.WARDS_EN, english.LANGUAGES_EN, english.LABELS_EN, english.TOPICS_EN, english.ASKS_EN].flatMap((table) =>
    Object.entries(table),
  ),
)('%s is said in English: %s', (_key, text) => {
  expect(text).toMatch(/^[A-Za-z].*[a-z）).]$/);
});

test.each([english.CARE_EN, english.SCHOOL_EN, english.CLAUSES_EN].flatMap((table) => Object.entries(table)))(
  '%s and its opposite: %j',
  (_key, { yes, no }) => {
    expect(yes).toMatch(/^[a-z]/);
    expect(no).toMatch(/^[a-z]/);
    expect(no).not.toBe(yes);
  },
);

test.each([...Object.entries(english.SENTENCES_EN), ['FALLBACK', english.FALLBACK_EN] as const])(
  '%s as a reason in English: %j',
  (_key, { yes, no, open }) => {
    for (const text of [yes, no, open]) expect(text).toMatch(/^[A-Z][a-z]+ /);
    expect(new Set([yes, no, open]).size).toBe(3);
  },
);
