import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { LineService } from '../line/line.service.js';
import { type ParentActor, systemActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { SessionService } from '../platform/session/session.service.js';
import { Erasure } from './consent.entity.js';
import { lockHousehold } from './household-row.js';
import { Friend, Household } from './households.entity.js';
import { householdLeft } from './households.events.js';
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

  async leave(actor: ParentActor): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { manager } = tx;
      const parent = await this.parents.of(actor, manager);
      const { householdId, lineUserId } = parent;
      await lockHousehold(tx, householdId);
      await this.outbox.publish(tx, householdLeft, { householdId });
      for (const erase of this.erasers.values()) await erase(tx, householdId);
      await this.sessions.endAll(tx, 'parent', parent.id);
      await this.line.forget(tx, lineUserId);
      await manager.delete(Friend, { lineUserId });
      await manager.delete(Household, { id: householdId });
      const { identifiers } = await manager.insert(Erasure, {
        erasedAt: this.clock.now(),
        tables: [...OWN_TABLES, ...this.erasers.keys()].sort(),
      });
      // Who left is exactly what must not be written down.
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(tx, systemActor('households'), 'household.erase', { type: 'erasure', id });
    });
  }
}
