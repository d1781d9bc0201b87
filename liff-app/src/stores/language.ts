import type { Language } from '@tsunagu/api-client';
import { defineStore } from 'pinia';
import { ref, shallowRef, watchEffect } from 'vue';
import type { EasyPack } from '../phrases/easy-ja/index.ts';

const kept = 'tsunagu.language';

/** The language of every screen. Easy Japanese is loaded when it is first wanted and remembered on the phone. */
export const useLanguage = defineStore('language', () => {
  const current = ref<Language>('ja');
  const easyPack = shallowRef<EasyPack | null>(null);

  async function choose(language: Language) {
    if (language === 'easy-ja' && !easyPack.value) easyPack.value = (await import('../phrases/easy-ja/index.ts')).pack;
    current.value = language;
    remember(language);
  }

  /** The language chosen on this phone before, if any. */
  function remembered(): Language | null {
    const word = read();
    return word === 'ja' || word === 'easy-ja' ? word : null;
  }

  watchEffect(() => document.documentElement.classList.toggle('easy', current.value === 'easy-ja'));

  return { current, easyPack, choose, remembered };
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
