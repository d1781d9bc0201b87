import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { type Actor, systemActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Broadcast } from './broadcasts.entity.js';
import type { StopCause } from './broadcasts.rules.js';
import { Progress } from './progress.js';

const SENDER = systemActor('broadcasts');

/** How a broadcast ends: sent to the last request, or stopped by somebody or something. */
@Injectable()
export class Ending {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly progress: Progress,
  ) {}

  /** Ends broadcasts whose requests are all settled. Of several replicas that notice, one does it. */
  async finish(): Promise<void> {
    const due = await this.database.manager.query<{ id: string }[]>(
      `SELECT b.id FROM broadcast b WHERE b.state = 'sending' AND NOT EXISTS
         (SELECT 1 FROM broadcast_request q WHERE q.broadcast_id = b.id AND q.state IN ('waiting', 'claimed'))`,
    );
    for (const { id } of due) {
      await this.database.transaction(async (tx) => {
        const { affected } = await tx.manager.update(
          Broadcast,
          { id, state: 'sending' },
          { state: 'sent', finishedAt: this.clock.now() },
        );
        if (!affected) return;
        await this.audit.record(tx, SENDER, 'broadcast.finish', { type: 'broadcast', id });
        tx.afterCommit(() => this.progress.wake(id));
      });
    }
  }

  /** Ends one that is being sent because going on makes no sense. */
  async halt(id: string, cause: Exclude<StopCause, 'person'>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { affected } = await tx.manager.update(
        Broadcast,
        { id, state: 'sending' },
        { state: 'stopped', stopCause: cause, finishedAt: this.clock.now() },
      );
      if (affected) await this.noteStop(tx, SENDER, id, cause);
    });
  }

  async noteStop(tx: Transaction, actor: Actor, id: string, cause: StopCause): Promise<void> {
    await this.audit.record(tx, actor, 'broadcast.stop', { type: 'broadcast', id }, { cause });
    tx.afterCommit(() => this.progress.wake(id));
  }
}
