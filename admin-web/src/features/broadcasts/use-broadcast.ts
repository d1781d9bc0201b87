import { onScopeDispose, ref, shallowRef } from 'vue';
import type { BroadcastView } from '@tsunagu/api-client';
import { codeOf, requestIdOf } from '../../api/http';
import { broadcasts } from '../../api/staff';
import { useLive } from '../../stores/live';
import type { ScreenState } from '../../ui/screen-state';

const coalesceMs = 300;

/** One broadcast, renewed by wake-ups; many of them in a second ask once. */
export function useBroadcast(id: string) {
  const state = ref<ScreenState>('loading');
  const code = ref<string | null>(null);
  const requestId = ref<string | null>(null);
  const view = shallowRef<BroadcastView | null>(null);
  let timer: ReturnType<typeof setTimeout> | null = null;

  async function load(): Promise<void> {
    try {
      view.value = await broadcasts.read(id);
      state.value = 'ready';
    } catch (error) {
      code.value = codeOf(error);
      requestId.value = requestIdOf(error);
      if (!view.value) state.value = 'failed';
    }
  }
  function soon(): void {
    timer ??= setTimeout(() => {
      timer = null;
      void load();
    }, coalesceMs);
  }
  useLive().listen((event) => {
    if (event.kind === 'broadcast' && (event.id === id || event.id === null)) soon();
  }, soon);
  onScopeDispose(() => {
    if (timer) clearTimeout(timer);
  });

  return { state, code, requestId, view, load };
}
