import { describe, expect, it } from '@jest/globals';
import { HTTPFetchError } from '@line/bot-sdk';
import { TokenNotIssued } from './channel-token.js';
import { outcomeOf } from './send-outcome.js';

const answer = (status: number, body = '', headers: Record<string, string> = {}) =>
  new HTTPFetchError('', { status, statusText: '', headers: new Headers(headers), body });

describe('what an answer of LINE means', () => {
  it.each([
    [409, '{"message":"The retry key is already accepted"}', 'alreadyAccepted'],
    [429, '{"message":"You have reached your monthly limit."}', 'quotaExceeded'],
    [429, '{"message":"The API rate limit has been exceeded. Try again later."}', 'rateLimited'],
    [429, 'not even JSON', 'rateLimited'],
    [500, '', 'retryable'],
    [502, '<html>', 'retryable'],
    [400, '{"message":"The request body has 1 error(s)"}', 'rejected'],
    [413, '', 'rejected'],
  ])('%i %s → %s', (status, body, kind) => {
    expect(outcomeOf(answer(status, body))).toMatchObject({ kind, status });
  });

  it.each([new TypeError('fetch failed'), new DOMException('timed out', 'TimeoutError'), 'thrown text'])(
    'no answer (%s) → retryable, without a status',
    (error) => expect(outcomeOf(error)).toEqual({ kind: 'retryable', requestId: null }),
  );

  it.each([401, 403])('%i concerns the channel → retryable, and surely not taken', (status) => {
    expect(outcomeOf(answer(status))).toMatchObject({ kind: 'retryable', status, untaken: true });
  });

  it('no token, whatever the token endpoint answered → retryable, and surely not taken', () => {
    const error = new TokenNotIssued('', { cause: answer(400) });
    expect(outcomeOf(error)).toEqual({ kind: 'retryable', requestId: null, untaken: true });
  });

  it.each([500, 503])('%i leaves open whether it was taken', (status) => {
    expect(outcomeOf(answer(status))).not.toHaveProperty('untaken');
  });

  it('names the request that was accepted before, not the repeated one', () => {
    const headers = { 'x-line-request-id': 'second', 'x-line-accepted-request-id': 'first' };
    expect(outcomeOf(answer(409, '', headers)).requestId).toBe('first');
  });
});
