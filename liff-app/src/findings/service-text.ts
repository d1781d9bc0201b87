import type { CatalogueService, Language, ServicePage, TranslatedCard } from '@tsunagu/api-client';

export interface CityText {
  text: string;
  /** Written by the city in Japanese only. */
  isOriginal: boolean;
}
type OnCard = 'name' | 'summary' | 'amount' | 'timing' | 'desk';

/** What the city writes about a service, in the language of the screen where somebody has translated it. */
export function serviceText(service: TranslatedCard, what: 'name' | 'summary', language: Language): CityText;
export function serviceText(service: CatalogueService, what: OnCard, language: Language): CityText;
export function serviceText(service: ServicePage, what: OnCard | 'target' | 'howToApply', language: Language): CityText;
export function serviceText(
  service: TranslatedCard & Partial<ServicePage>,
  what: OnCard | 'target' | 'howToApply',
  language: Language,
): CityText {
  const written = service[what] ?? '';
  const own = language === 'ja' ? undefined : service.translations?.[language]?.[what];
  if (own === undefined) return original(written);
  // A name is looked for on paper: what stands there goes with it.
  const text = what === 'name' && !own.includes(written) ? `${own}（${written}）` : own;
  return { text: language === 'en' ? text.replace('（', ' (').replace('）', ')') : text, isOriginal: false };
}

/** A name or note with a language each. */
export function wordsIn(
  words: { ja: string; 'easy-ja': string | null; en: string | null },
  language: Language,
): CityText {
  const own = language === 'ja' ? null : words[language];
  return own === null ? original(words.ja) : { text: own, isOriginal: false };
}

/** What there is in Japanese only. */
export const original = (text: string): CityText => ({ text, isOriginal: true });
