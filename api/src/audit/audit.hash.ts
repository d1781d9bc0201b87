import { createHash } from 'node:crypto';
import type { AuditDetail } from './audit.entity.js';

/** An entry as the database writes it; instants as text, so that no microsecond is lost on the way. */
export interface SealedEntry {
  id: string;
  at: string;
  actorKind: string;
  actorId: string | null;
  actorName: string | null;
  action: string;
  subjectType: string | null;
  subjectId: string | null;
  detail: AuditDetail | null;
}

/** What stands before the first link. */
export const GENESIS = Buffer.alloc(32);

/** One form for one entry: fields in a fixed order, the keys of `detail` sorted. Changing it breaks every stored chain. */
export function canonical(entry: SealedEntry): string {
  const detail = entry.detail && Object.entries(entry.detail).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    entry.id,
    entry.at,
    entry.actorKind,
    entry.actorId,
    entry.actorName,
    entry.action,
    entry.subjectType,
    entry.subjectId,
    detail,
  ]);
}

/** SHA-256 over the link before, the position and the entry. */
export const linkHash = (previous: Buffer, position: number, entry: SealedEntry): Buffer =>
  createHash('sha256').update(previous).update(`${position}\n`).update(canonical(entry)).digest();
