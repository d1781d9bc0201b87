import {
  addressOf,
  type RefusalBody,
  type RefusalCode,
  type Route,
  type RouteAnswer,
  type RouteInput,
} from '@tsunagu/api-client';

/** What can go wrong outside the API's own words: no network, or an answer from something in between. */
export type EdgeCode = 'network.unreachable' | 'http.403' | 'http.404' | 'http.409' | 'http.429';
/** Whatever a screen may have to explain. */
export type TroubleCode = RefusalCode | EdgeCode;

const edgeCodes: Record<number, TroubleCode> = {
  401: 'session.missing',
  403: 'http.403',
  404: 'http.404',
  409: 'http.409',
  429: 'http.429',
};

/** An expected "no" of the API: a code the phrases know, and the number to quote when asking. */
export class Refusal extends Error {
  readonly code: TroubleCode;
  readonly status: number;
  readonly requestId: string | null;
  readonly fields: { path: string; rule: string }[];

  constructor(status: number, body: Partial<RefusalBody>) {
    const code = body.code ?? edgeCodes[status] ?? 'fault';
    super(code);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.requestId = body.requestId ?? null;
    this.fields = body.fields ?? [];
  }
}

/** The request never got an answer: no network, or the server is away. */
export class Unreachable extends Error {
  readonly code = 'network.unreachable' satisfies EdgeCode;
  constructor() {
    super('network.unreachable');
    this.name = 'Unreachable';
  }
}

/** The code of whatever went wrong; a fault of our own page is thrown on, not hidden. */
export function codeOf(error: unknown): TroubleCode {
  if (error instanceof Refusal || error instanceof Unreachable) return error.code;
  throw error;
}

export function requestIdOf(error: unknown): string | null {
  return error instanceof Refusal ? error.requestId : null;
}

let onSignedOut: () => void = () => undefined;
/** Told when the session has ended on the server while a page is open. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

/** The slowest answers (a preview over all households) end by themselves after five seconds. */
const PATIENCE_MS = 20_000;

/** One call of the API, typed by its document: what goes in, and what it answers when it does not refuse. */
export async function call<R extends Route>(route: R, input: RouteInput<R>): Promise<RouteAnswer<R>> {
  const response = await ask(route, input, { accept: 'application/json', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (response.status === 204) return undefined as RouteAnswer<R>;
  try {
    return (await response.json()) as RouteAnswer<R>;
  } catch {
    // The connection broke in the middle of the answer: what was asked may have been done, and asking again is safe.
    throw new Unreachable();
  }
}

/** A call that answers with a file, which may take minutes: its head now, the rest as it comes. Stopping is the caller's. */
export const download = <R extends Route>(route: R, input: RouteInput<R>, signal: AbortSignal): Promise<Response> =>
  ask(route, input, { accept: '*/*', signal });

/** A call whose body is a file as it is. */
export async function send<R extends Route>(
  route: R,
  input: RouteInput<R>,
  file: Blob,
  signal: AbortSignal = AbortSignal.timeout(60_000),
): Promise<RouteAnswer<R>> {
  const response = await ask(route, input, { accept: 'application/json', signal, file });
  return (await response.json()) as RouteAnswer<R>;
}

async function ask<R extends Route>(
  route: R,
  input: RouteInput<R>,
  { accept, signal, file }: { accept: string; signal: AbortSignal; file?: Blob },
): Promise<Response> {
  const given: { path?: object; query?: object; body?: unknown } = input;
  const { method, address } = addressOf(route, given);
  const body = file ?? (given.body === undefined ? null : JSON.stringify(given.body));
  let response: Response;
  try {
    response = await fetch(address, {
      method,
      credentials: 'include',
      headers: { accept, ...(body !== null && { 'content-type': file?.type ?? 'application/json' }) },
      ...(body !== null && { body }),
      signal,
    });
  } catch {
    throw new Unreachable();
  }
  if (!response.ok) {
    const refusal = new Refusal(response.status, await refusalOf(response));
    // Signing in is refused with 401 as well; there nothing has ended.
    if (response.status === 401 && !address.startsWith('/api/staff/session')) onSignedOut();
    throw refusal;
  }
  return response;
}

/** A proxy in between may answer with a page instead of a refusal. */
async function refusalOf(response: Response): Promise<Partial<RefusalBody>> {
  try {
    return ((await response.json()) as RefusalBody | null) ?? {};
  } catch {
    return {};
  }
}
