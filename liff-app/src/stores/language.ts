import type { Language } from '@tsunagu/api-client';
import { defineStore } from 'pinia';
import { computed, ref, shallowReactive, watchEffect } from 'vue';
import { languages } from '../phrases/languages.ts';
import type { Pack } from '../phrases/pack.ts';

const kept = 'tsunagu.language';
const packs: Record<Exclude<Language, 'ja'>, () => Promise<{ pack: Pack }>> = {
  'easy-ja': () => import('../phrases/easy-ja/index.ts'),
  en: () => import('../phrases/en/index.ts'),
};

/** The language of every screen. All but Japanese are loaded when first wanted; the choice is remembered on the phone. */
export const useLanguage = defineStore('language', () => {
  const current = ref<Language>('ja');
  const loaded = shallowReactive(new Map<Language, Pack>());
  /** What the current language says; null for Japanese, which comes with the screens. */
  const pack = computed(() => loaded.get(current.value) ?? null);

  async function choose(language: Language) {
    if (language !== 'ja' && !loaded.has(language)) loaded.set(language, (await packs[language]()).pack);
    current.value = language;
    remember(language);
  }

  /** The language chosen on this phone before, if any. */
  function remembered(): Language | null {
    const word = read();
    return languages.find(({ code }) => code === word)?.code ?? null;
  }

  watchEffect(() => {
    const page = document.documentElement;
    page.lang = current.value === 'en' ? 'en' : 'ja';
    page.classList.toggle('easy', current.value === 'easy-ja');
  });

  return { current, pack, choose, remembered };
});

// Storage may be switched off; the choice then lasts as long as the page.
function read(): string | null {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
}

function remember(language: Language) {
  try {
    localStorage.setItem(kept, language);
  } catch {
    return;
  }
}
