import { describe, expect, it } from 'vitest';
import { errors as easyErrors, unknownError as easyUnknown } from './easy-ja/errors.ts';
import { pack } from './easy-ja/index.ts';
import { reader } from './easy-ja/readings.ts';
import { benefits } from './ja/benefits.ts';
import { consultations } from './ja/consultations.ts';
import { emergency } from './ja/emergency.ts';
import { errors, unknownError } from './ja/errors.ts';
import { home } from './ja/home.ts';
import { letters } from './ja/letters.ts';
import { questions } from './ja/questions.ts';
import { registration } from './ja/registration.ts';
import { settings } from './ja/settings.ts';
import { shell } from './ja/shell.ts';
import { survey } from './ja/survey.ts';
import { welcome } from './ja/welcome.ts';

const ja = {
  ...{ benefits, consultations, emergency, home, letters, questions, registration, settings, shell, survey, welcome },
  errors: { ...errors, unknownError },
};
const easy = { ...pack.phrases, errors: { ...easyErrors, unknownError: easyUnknown } };

type Tree = string | ((...values: never[]) => string) | readonly Tree[] | { readonly [key: string]: Tree };

/** Every sentence with its key; a sentence with a gap is filled with what could stand there. */
function sentences(tree: Tree, key = ''): [key: string, text: string][] {
  if (typeof tree === 'string') return [[key, tree]];
  if (typeof tree === 'function') return [[key, tree(...(['3', '3', '3'] as never[]))]];
  return Object.entries(tree).flatMap(([name, inner]) => sentences(inner, key ? `${key}.${name}` : name));
}

// Words that judge, promise or blame (voice, 2.6), and marks that shout.
const never =
  /受けられます|もらえます|必ず|絶対|大丈夫|残念ながら|あいにく|ご了承|させていただ|お子様|子供|ママ|パパ|片親|母子家庭|お得|エラー|無効|不正|お気軽に|がんばって|おめでとう|診断|判定|外人|[！!♪…]/;

describe('phrases', () => {
  it('have every key in both languages', () => {
    const keys = (tree: Tree) => sentences(tree).map(([key]) => key);
    expect(keys(easy)).toEqual(keys(ja));
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
