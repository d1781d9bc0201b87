import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { lockHousehold, RowKeeper } from './household-row.js';
import { Parent } from './households.entity.js';
import { lockLineUser } from './parents.js';

/** The ledger of who is a friend of the account, fed by the webhook's news. */
@Injectable()
export class Friends {
  constructor(
    private readonly database: Database,
    private readonly rows: RowKeeper,
  ) {}

  /** News may come late, twice or out of order: only what is newer than the known state counts. */
  async note(lineUserId: string, isFriend: boolean, at: Date): Promise<void> {
    await this.database.transaction(async (tx) => {
      await lockLineUser(tx, lineUserId);
      const parent = await tx.manager.findOneBy(Parent, { lineUserId });
      // The household before the friend, as when it leaves. News of somebody who left meanwhile is not kept.
      if (parent && !(await lockHousehold(tx, parent.householdId))) return;
      await tx.manager.query(
        `INSERT INTO friend (line_user_id, is_friend, changed_at) VALUES ($1, $2, $3)
         ON CONFLICT (line_user_id) DO UPDATE SET is_friend = excluded.is_friend, changed_at = excluded.changed_at
           WHERE friend.changed_at <= excluded.changed_at`,
        [lineUserId, isFriend, at],
      );
      if (parent) await this.rows.refresh(tx, parent.householdId);
    });
  }
}
