import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { LineService } from '../line/line.service.js';
import { accessRefusals } from '../platform/access/access.refusals.js';
import { type ParentActor, systemActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { SessionService } from '../platform/session/session.service.js';
import { Erasure, type KeptPart } from './consent.entity.js';
import type { ErasureCertificate, LeaveAnswer } from './household-life.dto.js';
import { lockHousehold } from './household-row.js';
import { Friend, Household } from './households.entity.js';
import { householdLeft } from './households.events.js';
import { householdsRefusals } from './households.refusals.js';
import { Parents } from './parents.js';

export type Eraser = (tx: Transaction, householdId: string) => Promise<void>;

const OWN_TABLES = [
  'parent',
  'household',
  'child',
  'household_row',
  'consent',
  'friend',
  'friendship',
  'friendship_event',
  'outbox',
  'session',
  'webhook_event',
];
/** What stays, in rows that lead to nobody (docs/retention.md). */
const KEPT: KeptPart[] = [
  { table: 'audit_entry', reason: 'accountability' },
  { table: 'broadcast_request', reason: 'figures' },
  { table: 'friendship_event', reason: 'figures' },
  { table: 'erasure', reason: 'proof' },
];

/** Leaving erases at once: nothing of the household is left behind, only a certificate that names tables. */
@Injectable()
export class Leaving {
  private readonly erasers = new Map<string, Eraser>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly sessions: SessionService,
    private readonly parents: Parents,
    private readonly audit: AuditService,
    private readonly line: LineService,
  ) {}

  /** A higher room has rows of the household removed in the same transaction. Called from a provider's constructor. */
  eraseAlso(table: string, eraser: Eraser): void {
    if (this.erasers.has(table)) throw new Error(`households: ${table} is erased twice`);
    this.erasers.set(table, eraser);
  }

  /**
   * Erases, and then has LINE take back what was allowed there (LINE Login development guidelines). What LINE answers to that
   * changes nothing: the household is gone by then.
   */
  async leave(actor: ParentActor, accessToken?: string): Promise<LeaveAnswer> {
    const certificate = toCertificate(await this.erase(actor));
    if (accessToken === undefined) return { certificate, lineLink: 'notAsked' };
    return { certificate, lineLink: (await this.line.deauthorize(accessToken)) ? 'done' : 'failed' };
  }

  /** @throws Refusal `household.erasureUnknown` */
  async certificate(id: string): Promise<ErasureCertificate> {
    const erasure = await this.database.manager.findOneBy(Erasure, { id });
    if (!erasure) throw householdsRefusals.refuse('household.erasureUnknown');
    return toCertificate(erasure);
  }

  private erase(actor: ParentActor): Promise<Erasure> {
    return this.database.transaction(async (tx) => {
      const { manager } = tx;
      const parent = await this.parents.of(actor, manager);
      const { householdId, lineUserId } = parent;
      // Of two taps at once the second one finds nobody any more.
      if (!(await lockHousehold(tx, householdId))) throw accessRefusals.refuse('session.missing');
      // Older news of the household is news of nobody now.
      await this.outbox.forget(tx, { householdId });
      await this.outbox.publish(tx, householdLeft, { householdId });
      for (const erase of this.erasers.values()) await erase(tx, householdId);
      await this.sessions.endAll(tx, 'parent', parent.id);
      await this.line.forget(tx, lineUserId);
      await manager.delete(Friend, { lineUserId });
      await manager.delete(Household, { id: householdId });
      const erasure = manager.create(Erasure, {
        erasedAt: this.clock.now(),
        tables: [...OWN_TABLES, ...this.erasers.keys()].sort(),
        kept: KEPT,
      });
      await manager.insert(Erasure, erasure);
      // Who left is exactly what must not be written down.
      const subject = { type: 'erasure', id: erasure.id };
      await this.audit.record(tx, systemActor('households'), 'household.erase', subject);
      return erasure;
    });
  }
}

const toCertificate = ({ id, erasedAt, tables, kept }: Erasure): ErasureCertificate => ({
  id,
  erasedAt: erasedAt.toISOString(),
  tables,
  kept,
});
