import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { lineFollowed, lineUnfollowed } from './line.events.js';

interface Change {
  eventId: string;
  lineUserId: string;
  followed: boolean;
  isUnblocked: boolean;
  at: Date;
}

/** Who is a friend of the account: the newest event wins, whatever the order in which LINE delivers them. */
@Injectable()
export class Friendships {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /** @returns whether this is now the newest that is known of the person; false for what was overtaken. */
  async note({ eventId, lineUserId, followed, isUnblocked, at }: Change): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const { manager } = tx;
      const added = await manager.query<unknown[]>(
        `INSERT INTO friendship_event (id, line_user_id, kind, is_unblocked, occurred_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO NOTHING RETURNING 1`,
        [eventId, lineUserId, followed ? 'followed' : 'unfollowed', isUnblocked, at],
      );
      const newest = await manager.query<unknown[]>(
        `INSERT INTO friendship (line_user_id, state, changed_at) VALUES ($1, $2, $3)
         ON CONFLICT (line_user_id) DO UPDATE SET state = excluded.state, changed_at = excluded.changed_at
           WHERE friendship.changed_at <= excluded.changed_at
         RETURNING 1`,
        [lineUserId, followed ? 'friend' : 'blocked', at],
      );
      if (newest.length === 0) return false;
      if (added.length > 0) await this.publish(tx, { lineUserId, followed, isUnblocked, at });
      return true;
    });
  }

  /** Erases the person from the ledger; the events stay as numbers without anybody. */
  async forget(tx: Transaction, lineUserId: string): Promise<void> {
    await tx.manager.query('DELETE FROM friendship WHERE line_user_id = $1', [lineUserId]);
    await tx.manager.query('UPDATE friendship_event SET line_user_id = NULL WHERE line_user_id = $1', [lineUserId]);
    await this.outbox.forget(tx, { lineUserId });
    await tx.manager.query('DELETE FROM webhook_event WHERE line_user_id = $1 AND processed_at IS NOT NULL', [
      lineUserId,
    ]);
  }

  private publish(tx: Transaction, { lineUserId, followed, isUnblocked, at }: Omit<Change, 'eventId'>): Promise<void> {
    const news = { lineUserId, at: at.toISOString() };
    return followed
      ? this.outbox.publish(tx, lineFollowed, { ...news, isUnblocked })
      : this.outbox.publish(tx, lineUnfollowed, news);
  }
}
