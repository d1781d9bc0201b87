import { HTTPFetchError } from '@line/bot-sdk';
import { TokenNotIssued } from './channel-token.js';

/** How LINE answered one sending request. Only `accepted` and `alreadyAccepted` mean that it will be delivered. */
export interface SendOutcome {
  kind: 'accepted' | 'alreadyAccepted' | 'retryable' | 'rateLimited' | 'quotaExceeded' | 'rejected';
  /** LINE's id of the request that was accepted or refused, for asking LINE. */
  requestId: string | null;
  /** HTTP status; absent when no answer came. */
  status?: number;
  /** The request surely did not reach anybody; without this, `retryable` leaves open whether LINE took it. */
  untaken?: true;
}

// LINE gives 429 for the rate and for the month's quota alike and no machine code; only the message tells
// (reference/messaging-api/#error-responses).
const MONTHLY = /monthly limit/i;

export const accepted = (headers: Headers): SendOutcome => ({
  kind: 'accepted',
  requestId: headers.get('x-line-request-id'),
  status: 200,
});

/** What a failed request means. No answer, a timeout and 5xx leave open whether LINE took it: same key, same body again. */
export function outcomeOf(error: unknown): SendOutcome {
  if (error instanceof TokenNotIssued) return { kind: 'retryable', requestId: null, untaken: true };
  if (!(error instanceof HTTPFetchError)) return { kind: 'retryable', requestId: null };
  const { status, headers, body } = error;
  const requestId = headers.get('x-line-accepted-request-id') ?? headers.get('x-line-request-id');
  if (status === 409) return { kind: 'alreadyAccepted', requestId, status };
  if (status === 429) return { kind: MONTHLY.test(body) ? 'quotaExceeded' : 'rateLimited', requestId, status };
  // 401 after a fresh token and 403 concern the channel, not this request: nothing was taken.
  if (status === 401 || status === 403) return { kind: 'retryable', requestId, status, untaken: true };
  return { kind: status >= 500 ? 'retryable' : 'rejected', requestId, status };
}
