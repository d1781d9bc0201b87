import type { RefusalBody } from '@tsunagu/api-client';

/** An expected "no" of the API: a code the phrases know, and the number to quote when asking. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly requestId: string | null;
  readonly fields: { path: string; rule: string }[];

  constructor(status: number, body: Partial<RefusalBody>) {
    super(body.code ?? `http.${String(status)}`);
    this.name = 'Refusal';
    this.status = status;
    this.code = body.code ?? (status >= 500 ? 'server.fault' : `http.${String(status)}`);
    this.requestId = body.requestId ?? null;
    this.fields = body.fields ?? [];
  }
}

/** The request never got an answer: no network, or the server is away. */
export class Unreachable extends Error {
  readonly code = 'network.unreachable';
  constructor() {
    super('network.unreachable');
    this.name = 'Unreachable';
  }
}

/** The code of whatever went wrong; a fault of our own page is thrown on, not hidden. */
export function codeOf(error: unknown): string {
  if (error instanceof Refusal || error instanceof Unreachable) return error.code;
  throw error;
}

export function requestIdOf(error: unknown): string | null {
  return error instanceof Refusal ? error.requestId : null;
}

export type Query = Record<string, string | number | null | undefined>;

let onSignedOut: () => void = () => undefined;
/** Told when the session has ended on the server while a page is open. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

async function send<T>(method: string, path: string, query: Query = {}, body?: unknown): Promise<T> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  }
  const suffix = search.size > 0 ? `?${search.toString()}` : '';
  const init: RequestInit = { method, credentials: 'include', headers: { accept: 'application/json' } };
  if (body !== undefined) {
    init.headers = { accept: 'application/json', 'content-type': 'application/json' };
    init.body = JSON.stringify(body);
  }
  let response: Response;
  try {
    response = await fetch(`/api${path}${suffix}`, init);
  } catch {
    throw new Unreachable();
  }
  if (!response.ok) {
    const refusal = new Refusal(response.status, await readBody<Partial<RefusalBody>>(response, {}));
    if (response.status === 401 && !path.startsWith('/staff/session')) onSignedOut();
    throw refusal;
  }
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

async function readBody<T>(response: Response, otherwise: T): Promise<T> {
  try {
    return ((await response.json()) as T | null) ?? otherwise;
  } catch {
    return otherwise;
  }
}

export const http = {
  get: <T>(path: string, query?: Query) => send<T>('GET', path, query),
  post: <T>(path: string, body?: unknown) => send<T>('POST', path, {}, body ?? {}),
  put: <T>(path: string, body: unknown) => send<T>('PUT', path, {}, body),
  patch: <T>(path: string, body: unknown) => send<T>('PATCH', path, {}, body),
  delete: <T>(path: string) => send<T>('DELETE', path),
};
