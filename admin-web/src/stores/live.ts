import { onScopeDispose, ref } from 'vue';
import { defineStore } from 'pinia';
import type { LiveEvent } from '@tsunagu/api-client';

export type LiveState = 'closed' | 'connecting' | 'open' | 'lost';
type Listener = (event: LiveEvent) => void;
const retryMs = 8000;

/**
 * The one live connection. Events are wake-ups only: whoever listens fetches by its own cursor afterwards.
 * After every (re)connection `resumed` listeners run, because whatever happened in between was not heard.
 */
export const useLive = defineStore('live', () => {
  const state = ref<LiveState>('closed');
  const listeners = new Set<Listener>();
  const resumed = new Set<() => void>();
  let source: EventSource | null = null;
  let retry: ReturnType<typeof setTimeout> | null = null;
  let everOpen = false;

  function connect(): void {
    if (source) return;
    if (retry) clearTimeout(retry);
    state.value = everOpen ? 'lost' : 'connecting';
    source = new EventSource('/api/staff/live', { withCredentials: true });
    source.onopen = () => {
      const again = everOpen;
      everOpen = true;
      state.value = 'open';
      if (again) for (const listener of resumed) listener();
    };
    source.onmessage = (message: MessageEvent<string>) => {
      const event = JSON.parse(message.data) as LiveEvent;
      if (event.kind !== 'ping') for (const listener of listeners) listener(event);
    };
    source.onerror = () => {
      state.value = 'lost';
      // The browser retries by itself unless the server refused; then we do, slowly.
      if (source?.readyState === EventSource.CLOSED) {
        source = null;
        retry = setTimeout(connect, retryMs);
      }
    };
  }

  /** Tries again at once, asked for by a person. */
  function reconnect(): void {
    source?.close();
    source = null;
    connect();
  }

  function disconnect(): void {
    if (retry) clearTimeout(retry);
    source?.close();
    source = null;
    everOpen = false;
    state.value = 'closed';
  }

  /** For the life of the calling component: hear events, and catch up after a gap. */
  function listen(onEvent: Listener, onResumed: () => void): void {
    const visible = () => {
      if (document.visibilityState === 'visible') onResumed();
    };
    listeners.add(onEvent);
    resumed.add(onResumed);
    document.addEventListener('visibilitychange', visible);
    onScopeDispose(() => {
      listeners.delete(onEvent);
      resumed.delete(onResumed);
      document.removeEventListener('visibilitychange', visible);
    });
  }

  return { state, connect, reconnect, disconnect, listen };
});
