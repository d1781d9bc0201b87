import type { TestApp } from '../../harness/app.js';

export interface Asked {
  status: number;
  body: unknown;
}
export interface Question {
  method: string;
  path: string;
  cookie: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** One request over the network. A stream of events is answered by its head; the rest is not waited for. */
export async function ask(test: TestApp, { method, path, cookie, body, headers }: Question): Promise<Asked> {
  const stop = new AbortController();
  const response = await fetch(test.origin + path, {
    method,
    headers: {
      ...(cookie && { cookie }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    // Where it would lead is another house.
    redirect: 'manual',
    signal: stop.signal,
  });
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('event-stream')) {
    stop.abort();
    return { status: response.status, body: null };
  }
  const text = await response.text();
  return { status: response.status, body: /[/+]json/.test(type) && text ? (JSON.parse(text) as unknown) : text };
}
