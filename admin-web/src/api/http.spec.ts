import { afterEach, describe, expect, it, vi } from 'vitest';
import { call, Unreachable } from './http';

const answer = (make: (init: RequestInit) => Response | Promise<Response>): void => {
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => Promise.resolve(make(init)));
};
const cut = (): Response =>
  new Response('{"id":"half', { status: 200, headers: { 'content-type': 'application/json' } });

describe('a call of the API', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('that is cut in the middle of its answer is unreachable, not a fault of the page', async () => {
    answer(cut);
    await expect(call('GET /api/staff/session', {})).rejects.toBeInstanceOf(Unreachable);
  });

  it('that never gets an answer ends by itself', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    answer((init) => {
      signals.push(init.signal);
      throw new DOMException('timed out', 'TimeoutError');
    });
    await expect(call('GET /api/staff/session', {})).rejects.toBeInstanceOf(Unreachable);
    expect(signals[0]).toBeInstanceOf(AbortSignal);
  });
});
