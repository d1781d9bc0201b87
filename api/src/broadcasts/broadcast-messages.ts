import type { ArticleCard } from '../articles/articles.service.js';
import { type LineMessage, noticeMessage } from '../line/line.service.js';

export const LANGUAGES = ['ja', 'easy-ja'] as const;
export type Language = (typeof LANGUAGES)[number];

const BUTTON: Record<Language, string> = { ja: 'くわしく読む', 'easy-ja': 'くわしく 読む' };
const LEAD = 80;
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** The first paragraph, cut at the end of a sentence when it is long. */
export function leadOf(body: string): string {
  const paragraph =
    body
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? '';
  const letters = [...graphemes.segment(paragraph)].map(({ segment }) => segment);
  if (letters.length <= LEAD) return paragraph;
  const cut = letters.slice(0, LEAD - 1);
  const end = cut.lastIndexOf('。');
  return end >= 20 ? cut.slice(0, end + 1).join('') : `${cut.join('')}…`;
}

/** What LINE gets to see of an article: its public title and first words, and a link that names nobody. */
export const messagesOf = (
  { id, title, body }: Pick<ArticleCard, 'id' | 'title' | 'body'>,
  language: Language,
  liffUrl: (path: string) => string,
): LineMessage[] => [
  noticeMessage({
    altText: title[language],
    title: title[language],
    paragraphs: [leadOf(body[language])],
    buttons: [{ label: BUTTON[language], uri: liffUrl(`/letters/${id}`) }],
  }),
];
