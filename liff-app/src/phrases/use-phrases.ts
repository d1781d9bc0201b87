import type { Texts } from '@tsunagu/api-client';
import { computed, type ComputedRef } from 'vue';
import { useLanguage } from '../stores/language.ts';
import type { EasyPack, Feature } from './easy-ja/index.ts';

/** The phrases of a feature in the language of the screen. Japanese comes with the feature, easy Japanese on demand. */
export function usePhrases<F extends Feature>(
  feature: F,
  ja: EasyPack['phrases'][F],
): ComputedRef<EasyPack['phrases'][F]> {
  const language = useLanguage();
  return computed(() =>
    language.current === 'easy-ja' && language.easyPack ? language.easyPack.phrases[feature] : ja,
  );
}

/** Picks from a text that the API gave in every language; an empty translation falls back to Japanese. */
export function useTexts(): (texts: Texts) => string {
  const language = useLanguage();
  return (texts) => texts[language.current] || texts.ja;
}
