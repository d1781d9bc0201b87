import { createHash } from 'node:crypto';

/** What a page says, without what changes at every visit: scripts, styles, comments, mark-up, white space. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style|noscript|template)\b[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(-->|$)/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** SHA-256 of a page's text, or of a document's bytes. The text itself is not kept. */
export function sourceHash(type: string, body: Buffer): string {
  const isPage = /\b(html|xml|text\/)/i.test(type);
  // A page in another encoding than UTF-8 is the same every time it is read wrongly.
  return createHash('sha256')
    .update(isPage ? textOf(body.toString('utf8')) : body)
    .digest('hex');
}
