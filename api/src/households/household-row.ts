import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import type { Transaction } from '../platform/database/database.js';
import { HouseholdRow } from './household-row.entity.js';
import { Household } from './households.entity.js';
import { toRow } from './households.rules.js';
import { holdHouseholds, type Whole } from './whole-household.js';

@Injectable()
export class RowKeeper {
  constructor(private readonly clock: Clock) {}

  /** Writes the narrow row anew, inside the transaction that changed something. */
  async refresh(tx: Transaction, householdId: string): Promise<void> {
    this.write(tx, [...(await holdHouseholds(tx, [householdId])).values()]);
  }

  /** The narrow rows of households that this transaction holds, as they are now. */
  write(tx: Transaction, wholes: readonly Whole[]): void {
    const now = this.clock.now();
    const rows = wholes
      .filter(({ household }) => household.registeredAt !== null)
      .map(({ household, parent, children, isFriend }) => toRow(household, parent, children, isFriend, now));
    tx.writes.put(HouseholdRow, rows);
  }
}

/** Changes of one household happen one after the other. */
export const lockHousehold = (tx: Transaction, id: string): Promise<Household | null> =>
  tx.manager.findOne(Household, { where: { id }, lock: { mode: 'pessimistic_write' } });
