import type { RefusalBody, RefusalCode } from '@tsunagu/api-client';

/** The API said no, with a code that has a phrase: expected, and shown where it happened. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: RefusalCode;
  readonly requestId: string;
  readonly fields: NonNullable<RefusalBody['fields']>;

  constructor(status: number, body: RefusalBody) {
    super(body.code);
    this.status = status;
    this.code = body.code;
    this.requestId = body.requestId;
    this.fields = body.fields ?? [];
  }
}

/** Nothing answered: no network, or the answer never arrived. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The API broke. `requestId` is what a parent can tell us. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly requestId: string | null;

  constructor(requestId: string | null) {
    super('fault');
    this.requestId = requestId;
  }
}

/** What a screen shows when it could not be filled. */
export type Trouble =
  { kind: 'offline' } | { kind: 'refused'; code: RefusalCode } | { kind: 'ours'; reference: string | null };

/** Sorts whatever was thrown into one of the three standing pages. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Unreachable) return { kind: 'offline' };
  if (error instanceof Refusal) return { kind: 'refused', code: error.code };
  return { kind: 'ours', reference: error instanceof Fault ? error.requestId : null };
}
