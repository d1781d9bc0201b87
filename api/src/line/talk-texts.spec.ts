import { describe, expect, it } from '@jest/globals';
import { type TalkLanguage, TalkTexts } from './talk-texts.js';

const japanese = { service: 'つなぐ', city: '神戸市' };
const english = { service: 'Tsunagu', city: 'Kobe City' };
const texts = new TalkTexts(
  { ja: japanese, 'easy-ja': japanese, en: english },
  (path) => `https://liff.line.me/1${path}`,
);

interface Line {
  text: string;
  size: string;
}
const linesOf = (messages: object[]): Line[] =>
  (messages as { contents: { body: { contents: Line[] } } }[]).flatMap(({ contents }) => contents.body.contents);
const LANGUAGES = /English.*やさしい日本語.*top of the page/;

describe('the greeting', () => {
  it.each<TalkLanguage>(['ja', 'easy-ja', 'en'])(
    'in %s says in one small line where other languages are',
    (language) => {
      for (const messages of [
        texts.greeting(language, { isKnown: false }),
        texts.greetingAgain(language, { isKnown: false }),
      ]) {
        const offered = linesOf(messages).filter(({ text }) => LANGUAGES.test(text));
        expect(offered).toMatchObject([{ size: 'sm' }]);
        expect(linesOf(messages).at(-1)).toBe(offered[0]);
      }
    },
  );

  it.each<TalkLanguage>(['ja', 'easy-ja', 'en'])('in %s does not say it to whoever has chosen', (language) => {
    for (const messages of [
      texts.greeting(language, { isKnown: true }),
      texts.greetingAgain(language, { isKnown: true }),
    ]) {
      expect(linesOf(messages).filter(({ text }) => LANGUAGES.test(text))).toEqual([]);
    }
  });
});

describe('the answer to whatever is written in the talk', () => {
  const textOf = (messages: object[]) => JSON.stringify(messages);

  it.each<[TalkLanguage, RegExp, RegExp]>([
    ['ja', /相談員には届きません/, /does not reach/],
    ['easy-ja', /とどきません/, /does not reach/],
    ['en', /does not reach/, /届きません|とどきません/],
  ])('is in %s for whoever has chosen it, and in nothing else', (language, own, other) => {
    expect(textOf(texts.reply(language, false))).toMatch(own);
    expect(textOf(texts.reply(language, false))).not.toMatch(other);
  });

  it('is in Japanese and English for whoever has not chosen', () => {
    const [japaneseWay, englishWay, ...more] = texts.reply(null, false);
    expect(textOf([japaneseWay!])).toMatch(/届きません/);
    expect(textOf([englishWay!])).toMatch(/does not reach/);
    expect(more).toEqual([]);
  });

  it.each<[TalkLanguage | null, number]>([
    ['ja', 1],
    ['en', 1],
    [null, 2],
  ])('begins with the numbers in danger, in each language that may be read (%s)', (language, count) => {
    const [first, ...ways] = texts.reply(language, true);
    const lines = linesOf([first!]);
    expect(lines).toHaveLength(count);
    for (const { text } of lines) expect(text).toMatch(/110.*119.*0120-279-338/s);
    // LINE takes five messages in one answer.
    expect(ways).toHaveLength(count);
  });
});
