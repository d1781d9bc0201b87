import type { CatalogueService, ServicePage, TranslatedTexts } from '../benefits.dto.js';
import { type Html, html } from '../../platform/pages/html.js';
import { PAGE_WORDS, type PageLanguage } from './page-words.js';

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

/** The name of another service. It is looked for on paper: what stands there goes with it. */
export function nameIn(language: PageLanguage, name: Parameters<typeof wordsIn>[1]): PageText {
  const { text, isOriginal } = wordsIn(language, name);
  if (isOriginal || text.includes(name.ja)) return { text, isOriginal };
  return { text: language === 'en' ? `${text} (${name.ja})` : `${text}（${name.ja}）`, isOriginal };
}

/** Whoever reads another language sees and hears where ordinary Japanese stands. */
export function said(language: PageLanguage, { text, isOriginal }: PageText): Html {
  if (!isOriginal || language === 'ja' || text === '') return html`${text}`;
  const own = language === 'en' ? html`<span lang="ja">${text}</span>` : html`<span class="original">${text}</span>`;
  return html`${own} <small class="fellback">${PAGE_WORDS[language].inJapanese}</small>`;
}
