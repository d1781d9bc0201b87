import { describe, expect, it } from '@jest/globals';
import type { SendOutcome } from '../line/line.service.js';
import { verdict } from './request.rules.js';

const after = (
  kind: SendOutcome['kind'],
  status: number | undefined,
  size = 500,
  maybeTaken = false,
  untaken = false,
) =>
  verdict(
    { kind, requestId: null, ...(status && { status }), ...(untaken && { untaken }) },
    { size, attempts: 1, maybeTaken },
    0.5,
  );

describe('what to do after LINE’s answer', () => {
  it.each([
    ['accepted', 200, 500, false, { do: 'accept' }],
    ['alreadyAccepted', 409, 500, true, { do: 'accept' }],
    ['retryable', undefined, 500, false, { do: 'retry', maybeTaken: true }],
    ['retryable', 503, 500, false, { do: 'retry', maybeTaken: true }],
    ['rateLimited', 429, 500, false, { do: 'retry', maybeTaken: false }],
    ['rateLimited', 429, 500, true, { do: 'retry', maybeTaken: true }],
    ['quotaExceeded', 429, 500, false, { do: 'halt' }],
    ['rejected', 400, 500, false, { do: 'split' }],
    ['rejected', 400, 2, false, { do: 'split' }],
    ['rejected', 400, 1, false, { do: 'fail' }],
    ['rejected', 400, 500, true, { do: 'undecided' }],
    ['rejected', 400, 1, true, { do: 'undecided' }],
    ['rejected', 404, 500, false, { do: 'retry', maybeTaken: false }],
    ['rejected', 413, 1, false, { do: 'retry', maybeTaken: false }],
  ] as const)('%s %s of %i, maybe taken before: %s', (kind, status, size, maybeTaken, expected) => {
    expect(after(kind, status, size, maybeTaken)).toMatchObject(expected);
  });

  it.each([
    [undefined, false],
    [undefined, true],
    [401, false],
    [403, true],
  ] as const)(
    'not sent at all (%s), maybe taken before: %s → again, and nothing new is to be feared',
    (status, before) => {
      expect(after('retryable', status, 500, before, true)).toMatchObject({ do: 'retry', maybeTaken: before });
    },
  );

  it('waits longer each time, never more than a minute, never nothing', () => {
    const waits = Array.from({ length: 20 }, (_, index) => {
      const step = verdict(
        { kind: 'retryable', requestId: null },
        { size: 1, attempts: index + 1, maybeTaken: true },
        1,
      );
      return step.do === 'retry' ? step.afterMs : 0;
    });
    expect(waits[0]).toBe(500);
    expect(waits.at(-1)).toBe(60_000);
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
  });
});
