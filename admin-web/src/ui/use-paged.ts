import { computed, ref, shallowRef } from 'vue';
import type { Page } from '@tsunagu/api-client';
import { codeOf, requestIdOf } from '../api/http';
import type { ScreenState } from './screen-state';

/** A list that comes in pages. A later request wins over an earlier one that answers late. */
export function usePaged<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>) {
  const state = ref<ScreenState>('loading');
  const items = shallowRef<T[]>([]);
  const nextCursor = ref<string | null>(null);
  const code = ref<string | null>(null);
  const requestId = ref<string | null>(null);
  const loadingMore = ref(false);
  const moreFailed = ref<string | null>(null);
  let round = 0;

  function put(next: T[]): void {
    items.value = next;
    state.value = next.length > 0 ? 'ready' : 'empty';
  }

  async function load(): Promise<void> {
    const mine = ++round;
    if (items.value.length === 0) state.value = 'loading';
    moreFailed.value = null;
    try {
      const page = await fetchPage(null);
      if (mine !== round) return;
      nextCursor.value = page.nextCursor;
      put(page.items);
    } catch (error) {
      if (mine !== round) return;
      code.value = codeOf(error);
      requestId.value = requestIdOf(error);
      state.value = 'failed';
    }
  }

  async function more(): Promise<void> {
    if (!nextCursor.value || loadingMore.value) return;
    const mine = round;
    loadingMore.value = true;
    moreFailed.value = null;
    try {
      const page = await fetchPage(nextCursor.value);
      if (mine !== round) return;
      nextCursor.value = page.nextCursor;
      put([...items.value, ...page.items]);
    } catch (error) {
      moreFailed.value = codeOf(error);
    } finally {
      loadingMore.value = false;
    }
  }

  /** Reads again what is shown, which stays until then: something in it has moved. */
  async function again(): Promise<void> {
    const mine = ++round;
    const shown = items.value.length;
    moreFailed.value = null;
    try {
      const next: T[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<T> = await fetchPage(cursor);
        if (mine !== round) return;
        next.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor && next.length < shown);
      nextCursor.value = cursor;
      put(next);
    } catch (error) {
      if (mine === round) moreFailed.value = codeOf(error);
    }
  }

  /** Starts over with nothing on the screen: another filter, another search. */
  function restart(): Promise<void> {
    items.value = [];
    nextCursor.value = null;
    return load();
  }

  return {
    state,
    items,
    code,
    requestId,
    loadingMore,
    moreFailed,
    hasMore: computed(() => nextCursor.value !== null),
    load,
    more,
    again,
    restart,
    put,
  };
}
