import { vi } from 'vitest';
import type { LiveEvent } from '@tsunagu/api-client';

export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
}
/** `lines`: an answer that comes line by line. */
type Answer = { status?: number; body?: unknown; lines?: readonly object[] } | 'unreachable';
type Handler = (call: Call) => Answer | Promise<Answer>;

/** Stands in for the API at the edge, `fetch`: answers by "METHOD /path" and keeps what was asked. */
export function stubApi(handlers: Record<string, Handler>) {
  const calls: Call[] = [];
  const answers = { ...handlers };
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const url = new URL(input, 'http://console.test');
    const call: Call = {
      method: init.method ?? 'GET',
      path: url.pathname.replace(/^\/api/, ''),
      query: url.searchParams,
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
    };
    calls.push(call);
    const handler = answers[`${call.method} ${call.path}`];
    const answer = handler ? await handler(call) : { status: 404, body: { code: 'route.unknown', requestId: 'r' } };
    if (answer === 'unreachable') throw new TypeError('Failed to fetch');
    const status = answer.status ?? 200;
    const lines = answer.lines?.map((line) => `${JSON.stringify(line)}\n`).join('');
    return new Response(status === 204 ? null : (lines ?? JSON.stringify(answer.body ?? {})), { status });
  });
  return {
    calls,
    to: (method: string, path: string) => calls.filter((call) => call.method === method && call.path === path),
    on: (key: string, handler: Handler) => (answers[key] = handler),
  };
}

/** Stands in for the browser's EventSource; the test is the server. */
export class FakeEventSource {
  static readonly CLOSED = 2;
  static last: FakeEventSource | null = null;
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly url: string;

  constructor(url: string) {
    this.url = url;
    FakeEventSource.last = this;
  }
  open(): void {
    this.readyState = 1;
    this.onopen?.();
  }
  send(event: LiveEvent): void {
    this.onmessage?.({ data: JSON.stringify(event) });
  }
  drop(): void {
    this.readyState = 0;
    this.onerror?.();
  }
  close(): void {
    this.readyState = FakeEventSource.CLOSED;
  }
}

export function stubEventSource(): void {
  FakeEventSource.last = null;
  vi.stubGlobal('EventSource', FakeEventSource);
}
