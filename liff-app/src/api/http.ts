import type { RefusalBody } from '@tsunagu/api-client';
import { Fault, Refusal, Unreachable } from './errors.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const patience = 20_000;

let renew: (() => Promise<boolean>) | null = null;

/** Names who can renew a session that the API no longer knows. Asked once per call, never in a loop. */
export function renewSessionWith(renewal: (() => Promise<boolean>) | null): void {
  renew = renewal;
}

/** One call to the API of the same origin. Answers the body, or throws `Refusal`, `Unreachable` or `Fault`. */
export async function call<T>(method: Method, path: string, body?: unknown): Promise<T> {
  try {
    return await once<T>(method, path, body, 'same-origin');
  } catch (error) {
    const lost = error instanceof Refusal && error.status === 401 && path !== '/parent/session';
    if (!lost || !renew || !(await renew())) throw error;
    return once<T>(method, path, body, 'same-origin');
  }
}

/** A call that says nothing of who asks: no cookie goes with it, so nothing of it can be recorded for a household. */
export const callUnseen = <T>(path: string): Promise<T> => once<T>('GET', path, undefined, 'omit');

async function once<T>(method: Method, path: string, body: unknown, credentials: RequestCredentials): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, {
      method,
      credentials,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: giveUpAfter(patience),
    });
  } catch {
    throw new Unreachable();
  }
  if (response.status === 204) return undefined as T;
  const text = await response.text().catch(() => {
    throw new Unreachable();
  });
  const answer = parse(text);
  if (response.ok && answer !== undefined) return answer as T;
  const requestId = isRefusal(answer) ? answer.requestId : response.headers.get('x-request-id');
  // A refusal has a code of its own at any status (LINE out of reach is a 503); `fault` means that something broke.
  if (isRefusal(answer) && answer.code !== 'fault') throw new Refusal(response.status, answer);
  throw new Fault(requestId);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRefusal(answer: unknown): answer is RefusalBody {
  return typeof answer === 'object' && answer !== null && 'code' in answer && typeof answer.code === 'string';
}

/** `AbortSignal.timeout` is younger than some of LINE's browsers. */
function giveUpAfter(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), milliseconds);
  return controller.signal;
}
