import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { householdLeft } from '../households/households.events.js';
import { HouseholdsService } from '../households/households.service.js';
import { systemActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { Consultation } from './consultations.entity.js';
import { SealedTexts } from './sealed-texts.js';

/** Years that a consultation is kept after it was closed; the city decides (docs/ask-the-city.md, 9). */
export const YEARS_AFTER_CLOSING = 3;
export const ERASE_OLD = 'consultations.eraseOld';

const ACTOR = systemActor('consultations.retention');
const AT_ONCE = 200;

export function keptSince(now: Date): Date {
  const since = new Date(now);
  since.setUTCFullYear(since.getUTCFullYear() - YEARS_AFTER_CLOSING);
  return since;
}

/**
 * What "gone" means: the row goes, with it the wrapped key, its messages and notes. What a backup still holds of the texts
 * cannot be opened without the key that lay in the row. The audit keeps ids only.
 */
@Injectable()
export class ConsultationsRetention {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly texts: SealedTexts,
    households: HouseholdsService,
    outbox: Outbox,
    jobs: Jobs,
  ) {
    households.eraseAlso('consultation', (tx, householdId) => this.eraseOf(tx, householdId));
    // In case something was written while the household was leaving.
    outbox.on(householdLeft, 'consultations.erase', ({ householdId }) =>
      this.database.transaction((tx) => this.eraseOf(tx, householdId)),
    );
    jobs.every('20 3 * * *', ERASE_OLD, () => this.eraseOld());
  }

  private async eraseOf(tx: Transaction, householdId: string): Promise<void> {
    const ids = await tx.manager.find(Consultation, { select: { id: true }, where: { householdId } });
    await this.erase(
      tx,
      ids.map(({ id }) => id),
    );
  }

  private async eraseOld(): Promise<void> {
    for (let erased = AT_ONCE; erased === AT_ONCE;) {
      erased = await this.database.transaction(async (tx) => {
        const rows = await tx.manager.query<{ id: string }[]>(
          `SELECT id FROM consultation WHERE state = 'closed' AND closed_at < $1
            ORDER BY closed_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
          [keptSince(this.clock.now()), AT_ONCE],
        );
        await this.erase(
          tx,
          rows.map(({ id }) => id),
        );
        return rows.length;
      });
    }
  }

  private async erase(tx: Transaction, ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.manager.delete(Consultation, ids);
    tx.afterCommit(() => {
      for (const id of ids) this.texts.forget(id);
    });
    for (const id of ids) await this.audit.record(tx, ACTOR, 'consultation.erase', { type: 'consultation', id });
  }
}
