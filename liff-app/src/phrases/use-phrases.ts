import type { Texts } from '@tsunagu/api-client';
import { computed, type ComputedRef } from 'vue';
import { useLanguage } from '../stores/language.ts';
import type { Feature, Pack } from './pack.ts';
import { textIn } from './text-in.ts';

/** The phrases of a feature in the language of the screen. Japanese comes with the feature, the others on demand. */
export function usePhrases<F extends Feature>(feature: F, ja: Pack['phrases'][F]): ComputedRef<Pack['phrases'][F]> {
  const language = useLanguage();
  return computed(() => language.pack?.phrases[feature] ?? ja);
}

/** Picks from a text that the API gave in several languages. */
export function useTexts(): (texts: Texts) => string {
  const language = useLanguage();
  return (texts) => textIn(texts, language.current);
}
