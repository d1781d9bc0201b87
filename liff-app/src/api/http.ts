import { addressOf, type RefusalBody, type Route, type RouteAnswer, type RouteInput } from '@tsunagu/api-client';
import { Fault, Refusal, Unreachable } from './errors.ts';

const patience = 20_000;

let renew: (() => Promise<boolean>) | null = null;

/** Names who can renew a session that the API no longer knows. Asked once per call, never in a loop. */
export function renewSessionWith(renewal: (() => Promise<boolean>) | null): void {
  renew = renewal;
}

/** One call of the API, typed by its document. Answers the body, or throws `Refusal`, `Unreachable` or `Fault`. */
export async function call<R extends Route>(route: R, input: RouteInput<R>): Promise<RouteAnswer<R>> {
  try {
    return await once(route, input, 'same-origin');
  } catch (error) {
    const lost = error instanceof Refusal && error.status === 401 && !route.endsWith(' /api/parent/session');
    if (!lost || !renew || !(await renew())) throw error;
    return once(route, input, 'same-origin');
  }
}

/** A call that says nothing of who asks: no cookie goes with it, so nothing of it can be recorded for a household. */
export const callUnseen = <R extends Route>(route: R, input: RouteInput<R>): Promise<RouteAnswer<R>> =>
  once(route, input, 'omit');

async function once<R extends Route>(
  route: R,
  input: { path?: object; query?: object; body?: unknown },
  credentials: RequestCredentials,
): Promise<RouteAnswer<R>> {
  const { method, address } = addressOf(route, input);
  let response: Response;
  try {
    response = await fetch(address, {
      method,
      credentials,
      ...(input.body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input.body),
      }),
      signal: giveUpAfter(patience),
    });
  } catch {
    throw new Unreachable();
  }
  if (response.status === 204) return undefined as RouteAnswer<R>;
  const text = await response.text().catch(() => {
    throw new Unreachable();
  });
  const parsed = parse(text);
  if (response.ok && parsed) return parsed.json as RouteAnswer<R>;
  const answer = parsed?.json;
  const requestId = isRefusal(answer) ? answer.requestId : response.headers.get('x-request-id');
  // A refusal has a code of its own at any status (LINE out of reach is a 503); `fault` means that something broke.
  if (isRefusal(answer) && answer.code !== 'fault') throw new Refusal(response.status, answer);
  throw new Fault(requestId);
}

function parse(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
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
