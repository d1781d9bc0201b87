import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { AuditChain, type ChainState } from './audit.chain.js';
import { type AuditDetail, AuditEntry } from './audit.entity.js';

export interface AuditSubject {
  type: string;
  id: string;
}
export interface AuditRecord {
  actor: Actor;
  action: string;
  subject: AuditSubject | null;
  detail?: AuditDetail | undefined;
}
type Names = (ids: string[]) => Promise<Map<string, string>>;

/** Writes down who did or saw what. Ids only: no name, no text that somebody wrote. */
@Injectable()
export class AuditService {
  private names: Names = () => Promise.resolve(new Map<string, string>());

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly chain: AuditChain,
  ) {}

  /** Adds an entry to the caller's transaction: it is there exactly when what happened is. Waits for nobody. */
  record(
    tx: Transaction,
    actor: Actor,
    action: string,
    subject: AuditSubject | null,
    detail?: AuditDetail,
  ): Promise<void> {
    return this.recordAll(tx, [{ actor, action, subject, detail }]);
  }

  /** Several entries at once. */
  recordAll(tx: Transaction, records: AuditRecord[]): Promise<void> {
    tx.writes.insert(AuditEntry, this.rows(records));
    return Promise.resolve();
  }

  /** For what was only looked at, where no transaction runs. */
  async recordView(actor: Actor, action: string, subject: AuditSubject | null, detail?: AuditDetail): Promise<void> {
    await this.database.transaction((tx) => this.record(tx, actor, action, subject, detail));
  }

  /** Lets the room that knows staff put names to ids on the audit's pages. */
  useNames(names: Names): void {
    this.names = names;
  }

  /** Names of staff by id, as far as they are known. */
  namesOf(ids: string[]): Promise<Map<string, string>> {
    return ids.length > 0 ? this.names(ids) : Promise.resolve(new Map<string, string>());
  }

  /** Chains what was committed since the last time; how many entries that were. */
  seal(): Promise<number> {
    return this.chain.seal();
  }

  /** Walks the whole chain and says where it is broken first, if anywhere. */
  verify(): Promise<ChainState> {
    return this.chain.verify();
  }

  private rows(records: AuditRecord[]) {
    const at = this.clock.now();
    return records.map(({ actor, action, subject, detail }) => ({
      at,
      actorKind: actor.kind,
      actorId: actor.id,
      actorName: actor.kind === 'system' ? actor.name : null,
      action,
      subjectType: subject?.type ?? null,
      subjectId: subject?.id ?? null,
      detail: detail ?? null,
    }));
  }
}
