import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLive } from './live.ts';

class FakeSource {
  static made: FakeSource[] = [];
  static readonly CLOSED = 2;
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;
  constructor() {
    FakeSource.made.push(this);
  }
  close() {
    this.readyState = FakeSource.CLOSED;
  }
}

describe('the live connection', () => {
  beforeEach(() => {
    setActivePinia(createPinia());
    FakeSource.made = [];
    vi.stubGlobal('EventSource', FakeSource);
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is opened again after the browser has given it up, and the listeners catch up', () => {
    const heard = vi.fn();
    useLive().listen(heard);
    const [first] = FakeSource.made;
    first!.readyState = FakeSource.CLOSED;
    first!.onerror!();
    expect(FakeSource.made).toHaveLength(1);
    vi.advanceTimersByTime(5_000);
    expect(FakeSource.made).toHaveLength(2);
    expect(heard).toHaveBeenCalledWith(null);
  });

  it('stays closed when nobody listens any more', () => {
    const stop = useLive().listen(() => undefined);
    const [first] = FakeSource.made;
    first!.readyState = FakeSource.CLOSED;
    first!.onerror!();
    stop();
    vi.advanceTimersByTime(60_000);
    expect(FakeSource.made).toHaveLength(1);
  });
});
