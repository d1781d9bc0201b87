import { vi } from 'vitest';
import type { RefusalBody, RefusalCode } from '@tsunagu/api-client';

export interface Asked {
  method: string;
  path: string;
  query: string;
  body: unknown;
}

/** Stands at the edge: what the API would answer, by 「METHOD /path」. `offline` makes every call fail as a phone without network does. */
export function fakeApi(routes: Record<string, unknown>) {
  const asked: Asked[] = [];
  const api = {
    asked,
    routes,
    offline: false,
    calls: (key: string) => asked.filter(({ method, path }) => `${method} ${path}` === key),
  };
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const url = new URL(input, 'http://localhost');
    const method = init.method ?? 'GET';
    const path = url.pathname.replace(/^\/api/, '');
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    if (api.offline) throw new TypeError('Failed to fetch');
    asked.push({ method, path, query: url.searchParams.toString(), body });
    const route = api.routes[`${method} ${path}`];
    const answer = typeof route === 'function' ? await (route as (b: unknown, u: URL) => unknown)(body, url) : route;
    if (answer instanceof Response) return answer;
    if (answer === undefined) return refusal(404, 'route.unknown');
    if (answer === null) return new Response(null, { status: 204 });
    return Response.json(answer);
  });
  return api;
}

export const refusal = (status: number, code: RefusalCode) =>
  Response.json({ code, requestId: 'r-1' } satisfies RefusalBody, { status });
export const fault = () => Response.json({ code: 'fault', requestId: '4F7K-2M' }, { status: 500 });
