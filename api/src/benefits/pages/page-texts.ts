import type { CatalogueService, ServicePage, TranslatedTexts } from '../benefits.dto.js';
import { type Html, html } from '../../platform/pages/html.js';
import type { PageLanguage } from './page-words.js';

/** A text in the reader's language, or the city's own Japanese marked as such. */
export interface PageText {
  text: string;
  isOriginal: boolean;
}
const KEYS = ['name', 'summary', 'amount', 'timing', 'desk', 'target', 'howToApply'] as const;
export type PageTexts = Record<(typeof KEYS)[number], PageText>;

export function textsIn(language: PageLanguage, service: CatalogueService | ServicePage): PageTexts {
  const translated: TranslatedTexts | undefined = language === 'ja' ? undefined : service.translations?.[language];
  const texts = KEYS.map((key) => {
    const own = translated?.[key];
    const ja = (service as Partial<ServicePage>)[key] ?? '';
    return [key, { text: own ?? ja, isOriginal: own === undefined && language !== 'ja' }] as const;
  });
  return Object.fromEntries(texts) as PageTexts;
}

export function wordsIn(
  language: PageLanguage,
  words: { ja: string; 'easy-ja': string | null; en: string | null },
): PageText {
  const own = language === 'ja' ? words.ja : words[language];
  return { text: own ?? words.ja, isOriginal: own === null };
}

/** Readers of English hear where Japanese stands. */
export const said = (language: PageLanguage, { text, isOriginal }: PageText): Html =>
  isOriginal && language === 'en' ? html`<span lang="ja">${text}</span>` : html`${text}`;
