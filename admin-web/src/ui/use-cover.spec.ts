import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { useCover } from './use-cover';

const visibility = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T14:32:00+09:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the cover', () => {
  it.each([
    [4 * 60_000 + 59_000, false],
    [5 * 60_000, true],
  ])('after %i ms away is %s', (away, expected) => {
    const scope = effectScope();
    const cover = scope.run(() => useCover());
    visibility('hidden');
    vi.setSystemTime(Date.now() + away);
    visibility('visible');
    expect(cover?.covered.value).toBe(expected);
    cover?.uncover();
    expect(cover?.covered.value).toBe(false);
    scope.stop();
  });
});
