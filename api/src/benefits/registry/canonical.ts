import { createHash } from 'node:crypto';
import type { Json, RawRecord } from './record-shape.js';

/** The same text for the same record, whatever the order of its keys. A value that is null is as good as missing. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value)
    .filter(([, inner]) => inner !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}

/** Tells whether two editions of a record are the same. */
export const recordHash = (record: RawRecord): string =>
  createHash('sha256').update(canonical(record)).digest('base64url').slice(0, 22);
