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
