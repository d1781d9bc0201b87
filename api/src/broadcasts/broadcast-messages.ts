import type { ArticleCard } from '../articles/articles.service.js';
import type { Language, Words } from '../households/households.service.js';
import { type LineMessage, noticeMessage } from '../line/line.service.js';

const BUTTON: Record<Language, string> = { ja: 'くわしく読む', 'easy-ja': 'くわしく 読む', en: 'Read more' };
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
  const end = Math.max(
    cut.lastIndexOf('。'),
    cut.findLastIndex((letter, i) => letter === '.' && cut[i + 1] === ' '),
  );
  return end >= 20 ? cut.slice(0, end + 1).join('') : `${cut.join('')}…`;
}

/** An article need not have English; easy Japanese stands in for it. */
const inLanguage = (words: Words, language: Language): string => words[language] ?? words['easy-ja'];

/** What LINE gets to see of an article: its public title and first words, and a link that names nobody. */
export const messagesOf = (
  { id, title, body }: Pick<ArticleCard, 'id' | 'title' | 'body'>,
  language: Language,
  liffUrl: (path: string) => string,
): LineMessage[] => [
  noticeMessage({
    altText: inLanguage(title, language),
    title: inLanguage(title, language),
    paragraphs: [leadOf(inLanguage(body, language))],
    buttons: [{ label: BUTTON[language], uri: liffUrl(`/letters/${id}`) }],
  }),
];
