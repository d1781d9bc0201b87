import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { insertion } from '../platform/database/rows.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { log } from '../platform/log/log.js';
import { AuditSeal } from './audit.entity.js';
import { GENESIS, linkHash, type SealedEntry } from './audit.hash.js';

export interface ChainState {
  entries: number;
  sealed: number;
  intact: boolean;
  /** The first entry that is not what was sealed. */
  brokenAt: string | null;
  cause: 'changed' | 'removed' | null;
}
type Break = { brokenAt: string; cause: 'changed' | 'removed' };

/** What is hashed in one turn of the event loop: nobody who sends something meanwhile waits for long. */
const BATCH = 500;
/** One sealer over all replicas. */
const LOCK = 7_402_020;
/** How far behind the newest seal the minute's round looks for entries whose transaction ended late. */
const LOOK_BACK = 20_000;

const ENTRY = `e.id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS at, e.actor_kind AS "actorKind",
  e.actor_id AS "actorId", e.actor_name AS "actorName", e.action, e.subject_type AS "subjectType",
  e.subject_id AS "subjectId", e.detail`;

interface Link extends Omit<SealedEntry, 'id'> {
  id: string | null;
  entryId: string;
  position: string;
  previousHash: Buffer;
  hash: Buffer;
}

/**
 * The hash chain over the entries. Entries are written without waiting for each other and linked afterwards, in the
 * order of sealing: an id that becomes visible late gets a later place and none is left out.
 */
@Injectable()
export class AuditChain {
  private walking: Promise<ChainState> | null = null;

  constructor(
    private readonly database: Database,
    jobs: Jobs,
  ) {
    jobs.every('* * * * *', 'audit.seal', async () => void (await this.seal(LOOK_BACK)));
    // Whatever the minute's round could not see, however late it came.
    jobs.every('40 3 * * *', 'audit.sealAll', async () => void (await this.seal()));
  }

  /** Seals every committed entry that has no seal, or only those up to `lookBack` ids behind the newest sealed one. */
  async seal(lookBack?: number): Promise<number> {
    let after = lookBack === undefined ? 0 : (await this.newestSealed()) - lookBack;
    let total = 0;
    for (;;) {
      const from = after;
      const ids = await this.database.transaction(({ manager }) => this.sealBatch(manager, from));
      total += ids.length;
      if (ids.length < BATCH) return total;
      // What becomes visible behind this place now is for the next round.
      after = Number(ids.at(-1));
    }
  }

  /** Two callers share one walk. */
  verify(): Promise<ChainState> {
    this.walking ??= this.walk().finally(() => (this.walking = null));
    return this.walking;
  }

  private async newestSealed(): Promise<number> {
    const [{ newest }] = await this.database.manager.query<[{ newest: string }]>(
      'SELECT coalesce(max(entry_id), 0) AS newest FROM audit_seal',
    );
    return Number(newest);
  }

  /** @returns the ids of the entries sealed; none while another replica is sealing. */
  private async sealBatch(manager: EntityManager, after: number): Promise<string[]> {
    const [{ free }] = await manager.query<[{ free: boolean }]>('SELECT pg_try_advisory_xact_lock($1) AS free', [LOCK]);
    if (!free) return [];
    const [head] = await manager.query<{ position: string; hash: Buffer }[]>(
      'SELECT position, hash FROM audit_seal ORDER BY position DESC LIMIT 1',
    );
    // Both sides begin at the same id, so that only the recent part of either index is read.
    const entries = await manager.query<SealedEntry[]>(
      `SELECT ${ENTRY} FROM audit_entry e
        WHERE e.id > $1
          AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id AND s.entry_id > $1)
        ORDER BY e.id LIMIT $2`,
      [after, BATCH],
    );
    if (entries.length === 0) return [];
    let previous: Buffer = head?.hash ?? GENESIS;
    let position = Number(head?.position ?? 0);
    const seals = entries.map((entry) => {
      position += 1;
      const seal = { entryId: entry.id, position: String(position), previousHash: previous };
      previous = linkHash(previous, position, entry);
      return { ...seal, hash: previous };
    });
    const sealing = insertion(manager, AuditSeal, seals);
    await manager.query(sealing.text('$1'), [sealing.value]);
    // The log leaves the database behind: a chain that was cut short and sealed anew does not match it.
    log.info({ position, hash: previous.toString('hex') }, 'audit sealed');
    return entries.map(({ id }) => id);
  }

  private async walk(): Promise<ChainState> {
    let previous: Buffer = GENESIS;
    let position = 0;
    let broken: Break | null = null;
    while (!broken) {
      const links = await this.linksAfter(position);
      for (const link of links) {
        broken = checkLink(link, position + 1, previous);
        if (broken) break;
        previous = link.hash;
        position += 1;
      }
      if (links.length < BATCH) break;
    }
    const [count] = await this.database.manager.query<[{ entries: string; sealed: string }]>(
      'SELECT (SELECT count(*) FROM audit_entry) AS entries, (SELECT count(*) FROM audit_seal) AS sealed',
    );
    const { entries, sealed } = count;
    return {
      entries: Number(entries),
      sealed: Number(sealed),
      intact: broken === null,
      brokenAt: broken?.brokenAt ?? null,
      cause: broken?.cause ?? null,
    };
  }

  private linksAfter(position: number): Promise<Link[]> {
    return this.database.manager.query<Link[]>(
      `SELECT s.entry_id AS "entryId", s.position, s.previous_hash AS "previousHash", s.hash, ${ENTRY}
         FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id
        WHERE s.position > $1 ORDER BY s.position LIMIT $2`,
      [position, BATCH],
    );
  }
}

function checkLink(link: Link, position: number, previous: Buffer): Break | null {
  const { id, entryId } = link;
  if (id === null || Number(link.position) !== position) return { brokenAt: entryId, cause: 'removed' };
  const hash = linkHash(previous, position, { ...link, id });
  const same = link.previousHash.equals(previous) && link.hash.equals(hash);
  return same ? null : { brokenAt: entryId, cause: 'changed' };
}
