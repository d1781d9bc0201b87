import { randomUUID } from 'node:crypto';

/** An answer as LINE would give it. */
export interface LineAnswer {
  status: number;
  body: object | Buffer;
  headers?: Record<string, string>;
}

export interface Detail {
  message: string;
  property: string;
}

/** LINE refuses; the body is LINE's own shape, without a machine code. */
export class LineRefusal extends Error {
  readonly status: number;
  readonly details: Detail[] | undefined;
  readonly headers: Record<string, string>;

  constructor(status: number, message: string, details?: Detail[], headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.details = details;
    this.headers = headers;
  }

  get body(): object {
    return { message: this.message, ...(this.details && { details: this.details }) };
  }
}

export const ok = (body: object = {}, headers: Record<string, string> = {}): LineAnswer => ({
  status: 200,
  body,
  headers,
});
export const accepted = (body: object = {}): LineAnswer => ({ status: 202, body });
export const newRequestId = (): string => randomUUID();
