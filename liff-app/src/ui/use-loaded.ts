import { ref, shallowRef } from 'vue';
import { type Trouble, troubleOf } from '../api/errors.ts';

/** One thing that a screen asks the API for, with the screen's state word. */
export function useLoaded<T>(load: () => Promise<T>) {
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  const data = shallowRef<T | null>(null);
  const trouble = shallowRef<Trouble | null>(null);

  async function reload() {
    if (!data.value) state.value = 'loading';
    try {
      data.value = await load();
      state.value = 'ready';
      trouble.value = null;
    } catch (error) {
      // What is already on the screen stays there.
      if (data.value) return;
      trouble.value = troubleOf(error);
      state.value = 'failed';
    }
  }

  void reload();
  return { state, data, trouble, reload };
}
