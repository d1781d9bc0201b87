import { watch } from 'vue';
import { useLanguage } from '../stores/language.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { loadCatalogue } from './catalogue.ts';

/** The catalogue in the language of the screen; loaded anew when that changes. */
export function useCatalogue() {
  const language = useLanguage();
  const loaded = useLoaded(() => loadCatalogue(language.current));
  watch(
    () => language.current,
    () => void loaded.reload(),
  );
  return loaded;
}
