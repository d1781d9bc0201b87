import { reader } from '@tsunagu/easy-japanese';
import { type Html, html, trusted } from './html.js';

/** What stays as it is: attributes with their tags, and words of other languages or of ordinary Japanese, which say so themselves. */
const PIECES =
  /<(\w+)[^>]*\slang="[^"]*"[^>]*>.*?<\/\1\s*>|<(\w+) class="original">.*?<\/\2\s*>|<[^>]*>|(?<text>[^<]+)/gs;

/**
 * Easy Japanese with the reading over each of its kanji (voice 3.2). Whoever listens hears the base text alone.
 * @param body a page's part made by `html`, in which no text holds a `<`
 */
export function withReadings(body: Html): Html {
  return trusted(
    body.text.replaceAll(PIECES, (piece, ...rest) => {
      const { text } = rest.at(-1) as { text: string | undefined };
      return text === undefined ? piece : text.trim() === '' ? text : laid(text);
    }),
  );
}

/** Signs that stand for others (`&amp;`) hold no kanji, so they come out as they went in. */
const laid = (text: string): string =>
  reader(text)
    .map(({ base, over }) =>
      over === null ? base : html`<ruby>${base}<rp>（</rp><rt aria-hidden="true">${over}</rt><rp>）</rp></ruby>`.text,
    )
    .join('');
