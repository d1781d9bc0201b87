import { nextTick, ref, type Ref } from 'vue';
import { problemPlaces } from '../../../phrases/ja/service-versions';
import type { Section } from './sections';

export type Language = 'ja' | 'easy-ja' | 'en';
const written = 'input, select, textarea, button';

/** The field of a place, or the nearest around it that the page shows. */
function fieldAt(within: HTMLElement, path: string): HTMLElement | null {
  const keys = path.split('.');
  for (let length = keys.length; length > 0; length--) {
    const place = CSS.escape(keys.slice(0, length).join('.'));
    const found = within.querySelector<HTMLElement>(`[data-at~="${place}"]`);
    if (found) return found.matches(written) ? found : found.querySelector<HTMLElement>(written);
  }
  return (
    within.querySelector<HTMLElement>('.rnode--bad :is(input, select, button), [aria-invalid="true"]') ??
    within.querySelector<HTMLElement>('.ruleedit button')
  );
}

/** Which part of a version is open, and the way from what is wrong to its field. */
export function useSection(main: Ref<HTMLElement | null>) {
  const section = ref<Section>('rule');
  const language = ref<Language>('ja');

  async function goTo(path: string): Promise<void> {
    section.value = problemPlaces.find(([pattern]) => pattern.test(path))?.[2] ?? 'words';
    const [, last] = /\.(ja|easy-ja|en)$/.exec(path) ?? [];
    if (last) language.value = last as Language;
    await nextTick();
    if (main.value) fieldAt(main.value, path)?.focus();
  }
  return { section, language, goTo };
}
