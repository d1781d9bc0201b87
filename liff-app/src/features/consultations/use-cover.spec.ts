import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, type EffectScope } from 'vue';
import { useCover } from './use-cover.ts';

let scope: EffectScope;
const open = () => scope.run(useCover)!;
const setVisibility = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};
const hidden = () => document.documentElement.hasAttribute('data-covered');

beforeEach(() => {
  vi.useFakeTimers();
  scope = effectScope();
});
afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});

describe('the cover', () => {
  it('falls in the same moment the page is left, without waiting for a render', () => {
    const { covered } = open();
    setVisibility('hidden');
    expect(hidden()).toBe(true);
    expect(covered.value).toBe(true);
  });

  it('falls when the page is put away', () => {
    open();
    window.dispatchEvent(new Event('pagehide'));
    expect(hidden()).toBe(true);
  });

  it('falls after two minutes without a touch, and a touch begins them anew', () => {
    open();
    vi.advanceTimersByTime(119_000);
    window.dispatchEvent(new Event('pointerdown'));
    vi.advanceTimersByTime(119_000);
    expect(hidden()).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(hidden()).toBe(true);
  });

  it('stays until it is lifted on purpose', () => {
    const { covered, reveal } = open();
    setVisibility('hidden');
    setVisibility('visible');
    expect(covered.value).toBe(true);
    reveal();
    expect(hidden()).toBe(false);
    vi.advanceTimersByTime(120_000);
    expect(hidden()).toBe(true);
  });

  it('leaves nothing behind when the page is closed', () => {
    open();
    setVisibility('hidden');
    scope.stop();
    expect(hidden()).toBe(false);
    setVisibility('hidden');
    expect(hidden()).toBe(false);
  });
});
