import { computed, type ComputedRef } from 'vue';
import { useLanguage } from '../stores/language.ts';

/** The `lang` of what the city writes itself, such as names and conditions of benefits: told only where it differs. */
export function useOfficialLang(): ComputedRef<'ja' | undefined> {
  const language = useLanguage();
  return computed(() => (language.current === 'en' ? 'ja' : undefined));
}
