import { Injectable } from '@nestjs/common';

/** How long LINE may take to answer. LINE itself waits two seconds for us; its own answers take 0.1 s as a rule. */
@Injectable()
export class LineTimeouts {
  callMs = 5_000;
  sendMs = 10_000;
}

/**
 * Gives up waiting after so long. The SDK takes no signal, so the request itself is left to end by its own;
 * should LINE still take it, the retry key makes that harmless.
 */
export function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  const signal = AbortSignal.timeout(ms);
  return new Promise<T>((resolve, reject) => {
    const give = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', give, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', give));
  });
}
