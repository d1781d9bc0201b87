import type { SendOutcome } from '../line/line.service.js';

/** What is known of a request when LINE has answered. */
export interface Attempted {
  size: number;
  attempts: number;
  /** An earlier attempt ended without a clear answer: LINE may have it. */
  maybeTaken: boolean;
}

export type Verdict =
  | { do: 'accept' }
  | { do: 'retry'; afterMs: number; maybeTaken: boolean }
  | { do: 'split' }
  | { do: 'fail' }
  | { do: 'undecided' }
  | { do: 'halt' };

const FIRST_MS = 500;
const MOST_MS = 60_000;
/** 0.5 s, 1 s, 2 s … one minute; `chance` 0–1 spreads what failed together. */
const backoff = (attempts: number, chance: number): number =>
  Math.min(FIRST_MS * 2 ** (attempts - 1), MOST_MS) * (0.5 + chance / 2);

/**
 * What to do after an answer (docs/messaging-api/retrying-api-request). Retrying keeps key and body. New keys only for
 * what LINE has surely never taken; where that is not sure, a person decides.
 */
export function verdict(outcome: SendOutcome, { size, attempts, maybeTaken }: Attempted, chance: number): Verdict {
  switch (outcome.kind) {
    case 'accepted':
    case 'alreadyAccepted':
      return { do: 'accept' };
    case 'retryable':
      // Without a token, or with one that is refused, nothing was taken, and no request of this minute fares better.
      return outcome.untaken
        ? { do: 'retry', afterMs: backoff(attempts + 3, chance), maybeTaken }
        : { do: 'retry', afterMs: backoff(attempts, chance), maybeTaken: true };
    case 'rateLimited':
      return { do: 'retry', afterMs: backoff(attempts + 1, chance), maybeTaken };
    case 'quotaExceeded':
      return { do: 'halt' };
    case 'rejected':
      // 400 speaks of this body. Anything else (404, 413 …) would strike every request alike.
      if (outcome.status !== 400) return { do: 'retry', afterMs: backoff(attempts + 3, chance), maybeTaken };
      if (maybeTaken) return { do: 'undecided' };
      return size > 1 ? { do: 'split' } : { do: 'fail' };
  }
}
