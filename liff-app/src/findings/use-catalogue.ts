import { shallowRef, watch } from 'vue';
import { loadAskable } from '../household/askable.ts';
import { makeAskable } from '../household/questions.ts';
import { useLanguage } from '../stores/language.ts';
import { useSession } from '../stores/session.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { loadCatalogue } from './catalogue.ts';

/** The catalogue in the language of the screen, loaded anew when that changes, and what this person may be asked for. */
export function useCatalogue() {
  const language = useLanguage();
  const session = useSession();
  const askable = shallowRef(makeAskable(null));
  const loaded = useLoaded(async () => {
    const registered = session.me?.stage === 'ready';
    const [catalogue, may] = await Promise.all([
      loadCatalogue(language.current),
      registered ? loadAskable() : askable.value,
    ]);
    askable.value = may;
    return catalogue;
  });
  watch(
    () => language.current,
    () => void loaded.reload(),
  );
  return { ...loaded, askable };
}
