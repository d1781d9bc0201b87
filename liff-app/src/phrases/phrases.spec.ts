import { describe, expect, it } from 'vitest';
import { pack as easyPack } from './easy-ja/index.ts';
import { reader } from '@tsunagu/easy-japanese';
import { pack as enPack } from './en/index.ts';
import { benefit } from './ja/benefit.ts';
import { benefits } from './ja/benefits.ts';
import { consultations } from './ja/consultations.ts';
import { emergency } from './ja/emergency.ts';
import { errors, unknownError } from './ja/errors.ts';
import { finder } from './ja/finder.ts';
import { home } from './ja/home.ts';
import { letters } from './ja/letters.ts';
import { questions } from './ja/questions.ts';
import { registration } from './ja/registration.ts';
import { settings } from './ja/settings.ts';
import { shell } from './ja/shell.ts';
import { survey } from './ja/survey.ts';
import { welcome } from './ja/welcome.ts';
import type { Pack } from './pack.ts';

const ja = {
  ...{ benefit, benefits, consultations, emergency, finder, home, letters, questions },
  ...{ registration, settings, shell, survey, welcome },
  errors: { ...errors, unknownError },
};
const all = (pack: Pack) => ({ ...pack.phrases, errors: { ...pack.errors, unknownError: pack.unknownError } });
const easy = all(easyPack);
const en = all(enPack);

type Tree = string | ((...values: never[]) => string) | readonly Tree[] | { readonly [key: string]: Tree };

/** Every sentence with its key; a sentence with a gap is filled with what could stand there. */
function sentences(tree: Tree, key = '', gap = '3'): [key: string, text: string][] {
  if (typeof tree === 'string') return [[key, tree]];
  if (typeof tree === 'function') return [[key, tree(...([gap, gap, gap] as never[]))]];
  return Object.entries(tree).flatMap(([name, inner]) => sentences(inner, key ? `${key}.${name}` : name, gap));
}

// Words that judge, promise or blame (voice, 2.6), and marks that shout.
const never =
  /受けられます|もらえます|必ず|絶対|大丈夫|残念ながら|あいにく|ご了承|させていただ|お子様|子供|ママ|パパ|片親|母子家庭|お得|エラー|無効|不正|お気軽に|がんばって|おめでとう|診断|判定|外人|[！!♪…]/;

describe('phrases', () => {
  it.each([
    ['easy-ja', easy],
    ['en', en],
  ])('have every key in %s', (_language, tree) => {
    const keys = (of: Tree) =>
      sentences(of)
        .map(([key]) => key)
        .sort();
    expect(keys(tree)).toEqual(keys(ja));
  });

  it.each([
    ['ja', ja],
    ['easy-ja', easy],
  ])('never judge, promise or shout in %s', (_language, tree) => {
    expect(sentences(tree).filter(([, text]) => never.test(text))).toEqual([]);
  });

  it('in easy Japanese have a reading for every kanji', () => {
    const without = sentences(easy).flatMap(([key, text]) =>
      reader(text).flatMap(({ base, over }) =>
        over === null && /[\u4e00-\u9fff]/.test(base) ? [`${key}: ${base}`] : [],
      ),
    );
    expect(without).toEqual([]);
  });
});

describe('English phrases', () => {
  const japanese = /[\u3040-\u30ff\u3400-\u9fff]/;
  /** Names of languages are written as their readers write them, labels of papers as they are printed. */
  const deliberate = ['settings.japanese', 'settings.easyJapanese', 'questions.tax.incomeTaxExempt.how'];

  it('have Japanese only in brackets behind an English name', () => {
    const found = sentences(en).filter(([, text]) => japanese.test(text.replaceAll(/ \([^()]*\)/g, '')));
    expect(found.map(([key]) => key).filter((key) => !deliberate.includes(key))).toEqual([]);
  });

  it('say each gap that the Japanese says', () => {
    const marked = (tree: Tree): string[] =>
      sentences(tree, '', '§').flatMap(([key, text]) => (text.includes('§') ? [key] : []));
    // English has names for months.
    expect([...marked(en), 'survey.monthOf'].sort()).toEqual(marked(ja).sort());
  });

  it('shout, promise and judge no more than the Japanese', () => {
    const never =
      /[!…]|\b(guarantee|certainly|definitely|eligible|sorry to hear|congratulations|error|invalid|failed|must)\b/i;
    expect(sentences(en).filter(([, text]) => never.test(text))).toEqual([]);
  });

  it('keep sentences short', () => {
    const long = sentences(en).flatMap(([key, text]) =>
      text
        .split(/(?<=[.?:])\s/)
        .filter((sentence) => sentence.split(/\s+/).length > 26)
        .map((sentence) => [key, sentence]),
    );
    expect(long).toEqual([]);
  });

  it('fit on their buttons', () => {
    const buttons = { ...en.survey, ...en.registration };
    for (const word of [
      buttons.next,
      buttons.finish,
      buttons.agree,
      buttons.unknown,
      buttons.declined,
      buttons.later,
    ]) {
      expect(word.length).toBeLessThanOrEqual(20);
    }
    for (const word of [en.shell.home, en.shell.benefits, en.shell.consultations, en.shell.settings]) {
      expect(word.length).toBeLessThanOrEqual(8);
    }
  });
});

describe('readings', () => {
  const read = (text: string) =>
    reader(text)
      .map(({ base, over }) => (over ? `${base}[${over}]` : base))
      .join('');

  it('take the longest word and leave the kana of a verb alone', () => {
    expect(read('東灘区の 窓口に 出す')).toBe('東灘区[ひがしなだく]の 窓口[まどぐち]に 出[だ]す');
  });
  it('read counters behind a digit, days and people by their own names', () => {
    expect(read('2026年11月24日（火）')).toBe('2026年[ねん]11月[がつ]24日[にじゅうよっか]（火[か]）');
    expect(read('3人と 1人')).toBe('3人[にん]と 1人[ひとり]');
  });
  it('take a reading that was written by hand', () => {
    expect(read('上方《かみがた》の 人')).toBe('上方[かみがた]の 人[ひと]');
  });
});
