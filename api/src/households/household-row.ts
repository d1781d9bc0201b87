import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import type { Transaction } from '../platform/database/database.js';
import { HouseholdRow } from './household-row.entity.js';
import { Child, Friend, Household, Parent } from './households.entity.js';
import { toRow } from './households.rules.js';

@Injectable()
export class RowKeeper {
  constructor(private readonly clock: Clock) {}

  /**
   * Writes the narrow row anew, inside the transaction that changed something. Locks the household first and reads
   * after that, so that of two changes at once the later one sees the earlier.
   */
  async refresh(tx: Transaction, householdId: string): Promise<void> {
    const { manager } = tx;
    const household = await lockHousehold(tx, householdId);
    if (!household?.registeredAt) return;
    const parent = await manager.findOneByOrFail(Parent, { householdId });
    const children = await manager.find(Child, { where: { householdId }, order: { position: 'ASC' } });
    const friend = await manager.findOneBy(Friend, { lineUserId: parent.lineUserId });
    const row = toRow(household, parent, children, friend?.isFriend ?? null, this.clock.now());
    await manager.upsert(HouseholdRow, row, ['householdId']);
  }
}

/** Changes of one household happen one after the other. */
export const lockHousehold = (tx: Transaction, id: string): Promise<Household | null> =>
  tx.manager.findOne(Household, { where: { id }, lock: { mode: 'pessimistic_write' } });
