import { RETRY_KEY_MS, UUID } from './limits.ts';
import type { State } from './state.ts';

/** A key lives 24 hours from the first request that bore it, whatever became of that request. */
export function seeRetryKey({ retryKeysSeen, retryKeys, settings }: State, retryKey: string): void {
  if (!UUID.test(retryKey)) return;
  const now = settings.now();
  const first = retryKeysSeen.get(retryKey);
  if (first !== undefined && now - first < RETRY_KEY_MS) return;
  retryKeysSeen.set(retryKey, now);
  retryKeys.delete(retryKey);
}
