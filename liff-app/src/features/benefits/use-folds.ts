import { inject, type InjectionKey, provide, type Ref, ref, watch } from 'vue';
import type { LifeEvent } from '@tsunagu/api-client';
import { useView } from '../../navigation/way-back.ts';

interface View {
  words: string;
  event: LifeEvent | null;
  unfolded: Iterable<string>;
}

const key: InjectionKey<Set<string>> = Symbol('folds');

/** What is looked for, and what is unfolded: whoever comes back from a card finds the finder as it was. */
export function useFolds() {
  const words = ref('');
  const event = ref<LifeEvent | null>(null);
  const unfolded = new Set<string>();
  provide(key, unfolded);
  const before = useView((): View => ({ words: words.value, event: event.value, unfolded: [...unfolded] }));
  if (before) {
    words.value = before.words;
    event.value = before.event;
    for (const name of before.unfolded) unfolded.add(name);
  }
  return { words, event };
}

/** Whether one part is unfolded, by its name in the finder. */
export function useFold(name: string): Ref<boolean> {
  const unfolded = inject(key, null);
  const is = ref(unfolded?.has(name) ?? false);
  watch(is, (now) => (now ? unfolded?.add(name) : unfolded?.delete(name)), { flush: 'sync' });
  return is;
}
