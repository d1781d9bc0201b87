import type { LiveEvent } from '@tsunagu/api-client';
import { defineStore } from 'pinia';
import { ref } from 'vue';
import { liveUrl } from '../api/parent.ts';

/** Catching up by REST renews an ended session; the stream then opens with the new one. */
const RETRY_MS = 5_000;

type Listener = (event: LiveEvent | null) => void;

/**
 * One connection for the whole app. It carries wake-ups only, so a lost one costs nothing: after every return to the page
 * and every reconnection the listeners are called with null, and catch up by REST.
 */
export const useLive = defineStore('live', () => {
  const connected = ref(false);
  const listeners = new Set<Listener>();
  let source: EventSource | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function listen(listener: Listener): () => void {
    listeners.add(listener);
    if (!source) connect();
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) disconnect();
    };
  }

  function connect() {
    source = new EventSource(liveUrl, { withCredentials: true });
    source.onopen = () => {
      connected.value = true;
      tell(null);
    };
    source.onmessage = (message: MessageEvent<string>) => {
      const event = JSON.parse(message.data) as LiveEvent;
      if (event.kind !== 'ping') tell(event);
    };
    source.onerror = () => {
      connected.value = false;
      // A browser gives up after an answer that is no stream (a session that ended, a service that restarts).
      if (source?.readyState === EventSource.CLOSED) later();
    };
    document.addEventListener('visibilitychange', resume);
    window.addEventListener('pageshow', resume);
    window.addEventListener('online', resume);
  }

  function disconnect() {
    source?.close();
    source = null;
    connected.value = false;
    clearTimeout(waiting);
    document.removeEventListener('visibilitychange', resume);
    window.removeEventListener('pageshow', resume);
    window.removeEventListener('online', resume);
  }

  function later() {
    clearTimeout(waiting);
    waiting = setTimeout(resume, RETRY_MS);
  }

  /** iOS ends connections of pages in the background without a word. */
  function resume() {
    if (document.visibilityState !== 'visible') return;
    if (source && source.readyState === EventSource.CLOSED) {
      disconnect();
      connect();
    }
    tell(null);
  }

  function tell(event: LiveEvent | null) {
    for (const listener of [...listeners]) listener(event);
  }

  return { connected, listen };
});
