import { type EntityTarget, LessThan } from 'typeorm';
import { type BenefitsService, isServiceId } from '../benefits/benefits.service.js';
import { accessRefusals } from '../platform/access/access.refusals.js';
import type { Database, Transaction } from '../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, type PageQuery, toPage } from '../platform/http/page.js';
import type { KeptServicePage } from './saved.dto.js';
import { savedRefusals } from './saved.refusals.js';
import { type Keepable, type KeepRefusal, MOST_SAVED } from './saved.rules.js';

interface Kept {
  id: string;
  householdId: string;
  serviceId: string;
}

interface Refusals {
  refusalOf: (keeping: Keepable) => KeepRefusal | null;
  tooMany: 'saved.tooMany' | 'used.tooMany';
}

/** A list of services that a household keeps, newest first: those it saved, those it uses. */
export class KeptServices<T extends Kept> {
  constructor(
    private readonly database: Database,
    private readonly benefits: BenefitsService,
    private readonly entity: EntityTarget<T>,
    private readonly refusals: Refusals,
  ) {}

  async page(householdId: string, { cursor, limit = PAGE_DEFAULT }: PageQuery): Promise<KeptServicePage> {
    const rows = await this.database.manager.find<Kept>(this.entity, {
      where: { householdId, ...before(cursor) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    return toPage(
      rows,
      limit,
      ({ serviceId }) => ({ serviceId }),
      ({ id }) => [id],
    );
  }

  /**
   * Keeping twice is keeping once.
   * @throws Refusal `service.notFound`, one of its own when it is not to be kept here, and one when there are too many
   */
  async keep(householdId: string, serviceId: string): Promise<void> {
    this.checkMayKeep(await this.benefits.page(serviceId));
    await this.database.transaction(async (tx) => {
      await holdHousehold(tx, householdId);
      // Another process may have published it with such a condition a moment ago.
      this.checkMayKeep(await this.benefits.keeping(tx, serviceId));
      const kept = await tx.manager.findBy<Kept>(this.entity, { householdId });
      if (kept.some((one) => one.serviceId === serviceId)) return;
      if (kept.length >= MOST_SAVED) throw savedRefusals.refuse(this.refusals.tooMany);
      await tx.manager.insert<Kept>(this.entity, { householdId, serviceId });
    });
  }

  /** Forgetting what is not kept is no fault: another phone may have been faster. */
  async forget(householdId: string, serviceId: string): Promise<void> {
    if (isServiceId(serviceId)) await this.database.manager.delete<Kept>(this.entity, { householdId, serviceId });
  }

  private checkMayKeep(keeping: Keepable): void {
    const refusal = this.refusals.refusalOf(keeping);
    if (refusal) throw savedRefusals.refuse(refusal);
  }
}

/** Where the page after a cursor begins, newest first. */
export const before = (cursor: string | undefined) =>
  cursor ? { id: LessThan(decodeCursor(cursor, ['uuid'])[0]) } : {};

/** Two taps of one household follow each other, and none overtakes its leaving. */
export async function holdHousehold({ manager }: Transaction, id: string): Promise<void> {
  const rows = await manager.query<object[]>('SELECT 1 FROM household WHERE id = $1 FOR UPDATE', [id]);
  if (rows.length === 0) throw accessRefusals.refuse('session.missing');
}
