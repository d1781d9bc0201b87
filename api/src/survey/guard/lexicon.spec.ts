import { describe, expect, it } from '@jest/globals';
import lexicon from '../data/sensitive-lexicon.json' with { type: 'json' };
import { normalise, stripped } from './normalise.js';
import { judgeText, worst } from './words.js';

const outcome = (text: string): string => {
  const severity = worst(text);
  return severity === null || severity === 'info' ? 'allow' : severity;
};

describe('the cases that came with the lexicon', () => {
  it('are all there', () => {
    expect(lexicon.test_cases).toHaveLength(163);
  });

  it.each(lexicon.test_cases.map(({ text, expected }) => [text, expected] as const))('%s: %s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });
});

describe('reading', () => {
  it.each<[string, string, string]>([
    ['half-width katakana with its marks', 'ｶﾞﾝ', 'ガン'],
    ['full-width letters', 'ＡＤＨＤ', 'adhd'],
    ['a mark that stands alone', 'か\u3099', 'が'],
    ['katakana stays katakana', 'ガン', 'ガン'],
    ['enclosed characters', '㈱', '(株)'],
  ])('%s', (_, written, read) => {
    expect(normalise(written).text).toBe(read);
    expect(normalise(written).text).toBe(written.normalize('NFKC').toLowerCase());
  });

  it.each(['障 害', '障・害', '障　害', '障\u200b害', '障/害', '障「害」', '障-害'])(
    '%s is still one word',
    (written) => {
      expect(stripped(normalise(written)).text).toBe('障害');
      expect(outcome(`${written}はありますか`)).toBe('block');
    },
  );

  it('shows the word where it was written, whatever form it was found in', () => {
    const written = '①お子さんに ｼｮｳｶﾞｲ、または 障 害 はありますか';
    const [verdict] = judgeText(written);
    expect(written.slice(verdict!.hit.start, verdict!.hit.start + verdict!.hit.length)).toBe('障 害');
  });
});

describe('masks come before words', () => {
  it.each(['DVDの貸し出し', 'お子さんの障子貼り体験', '認知経路を教えてください', 'スローガンの募集', '薬局一覧'])(
    '%s',
    (text) => {
      expect(outcome(text)).toBe('allow');
    },
  );
});

describe('intent', () => {
  it.each<[string, string | undefined, string]>([
    ['障害のあるお子さん向けの情報を受け取りたいですか', undefined, 'warn'],
    ['障害のあるお子さん向けの情報', '受け取りたい情報を選んでください', 'warn'],
    ['障害者手帳を持っている', '受け取りたい情報を選んでください', 'block'],
    ['障害', 'あてはまるものを選んでください', 'block'],
    ['Disability support', 'Which topics would you like to read about?', 'warn'],
    ['My child has a disability', 'What is true for you?', 'block'],
  ])('%s under %s: %s', (text, parent, severity) => {
    expect(worst(text, parent)).toBe(severity);
  });
});

describe('English', () => {
  it.each<[string, string]>([
    ['Does your child have a disability?', 'block'],
    ['Has anyone in your family been diagnosed with depression?', 'block'],
    ['What is your religion?', 'block'],
    ['Are you taking any medication?', 'block'],
    ['Have you experienced domestic violence?', 'block'],
    ['What is your nationality?', 'warn'],
    ['Are you a single parent?', 'warn'],
    ['Which ward do you live in?', 'allow'],
    ['Which language would you like to use?', 'allow'],
    ['When were your children born?', 'allow'],
  ])('%s: %s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });
});
