import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Gather } from '../platform/database/gather.js';
import type { WebhookEvent } from './webhook.entity.js';
import { needsWork, type ReceivedEvent } from './webhook-events.js';

export type ClaimedEvent = Pick<
  WebhookEvent,
  | 'id'
  | 'type'
  | 'messageType'
  | 'lineUserId'
  | 'replyToken'
  | 'isUnblocked'
  | 'isActive'
  | 'isUrgent'
  | 'occurredAt'
  | 'attempts'
>;

/** Statements on their way to the disk at once: while one waits for it, another gathers. */
const PARALLEL = 2;
const LEASE_MS = 30_000;
const BATCH = 50;
/** After this many attempts an event is let go: greeting somebody an hour later helps nobody. */
export const MAX_ATTEMPTS = 6;

/** The table of received events. */
@Injectable()
export class WebhookStore {
  private readonly gather = new Gather<object[], null>((batch) => this.insert(batch), {
    max: BATCH,
    parallel: PARALLEL,
    atOnce: true,
  });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Stores events; those that came before are passed over. A rush costs few commits. */
  async keep(events: ReceivedEvent[]): Promise<void> {
    if (events.length === 0) return;
    const receivedAt = this.clock.now().toISOString();
    await this.gather.add(events.map((event) => ({ ...event, receivedAt, isDone: !needsWork(event) })));
  }

  private async insert(batch: object[][]): Promise<null[]> {
    await this.database.manager.query(
      `INSERT INTO webhook_event (id, type, message_type, line_user_id, reply_token, is_unblocked, is_redelivery,
                                  is_active, is_urgent, occurred_at, received_at, processed_at)
       SELECT "id", "type", "messageType", "lineUserId", CASE WHEN NOT "isDone" THEN "replyToken" END, "isUnblocked",
              "isRedelivery", "isActive", "isUrgent", "occurredAt", "receivedAt", CASE WHEN "isDone" THEN "receivedAt" END
         FROM jsonb_to_recordset($1::jsonb)
           AS e("id" text, "type" text, "messageType" text, "lineUserId" text, "replyToken" text, "isUnblocked" boolean,
                "isRedelivery" boolean, "isActive" boolean, "isUrgent" boolean, "occurredAt" timestamptz,
                "receivedAt" timestamptz, "isDone" boolean)
       ON CONFLICT (id) DO NOTHING`,
      [JSON.stringify(batch.flat())],
    );
    return batch.map(() => null);
  }

  /** Takes open events, of each person only the oldest one, so that a person's events are handled in order. */
  async claim(): Promise<ClaimedEvent[]> {
    const now = this.clock.now();
    const [claimed] = await this.database.manager.query<[ClaimedEvent[], number]>(
      `UPDATE webhook_event SET attempts = attempts + 1, lease_until = $1
        WHERE id IN (
          SELECT e.id FROM webhook_event e
           WHERE e.processed_at IS NULL AND (e.lease_until IS NULL OR e.lease_until <= $2)
             AND NOT EXISTS (SELECT 1 FROM webhook_event o
                              WHERE o.line_user_id = e.line_user_id AND o.processed_at IS NULL
                                AND (o.occurred_at, o.id) < (e.occurred_at, e.id))
           ORDER BY e.occurred_at LIMIT $3 FOR UPDATE OF e SKIP LOCKED)
        RETURNING id, type, message_type AS "messageType", line_user_id AS "lineUserId", reply_token AS "replyToken",
                  is_unblocked AS "isUnblocked", is_active AS "isActive", is_urgent AS "isUrgent",
                  occurred_at AS "occurredAt", attempts`,
      [new Date(now.getTime() + LEASE_MS), now, BATCH],
    );
    return claimed;
  }

  async finish(id: string): Promise<void> {
    await this.database.manager.query(
      `UPDATE webhook_event SET processed_at = $2, reply_token = NULL, lease_until = NULL WHERE id = $1`,
      [id, this.clock.now()],
    );
  }

  /** Puts an event back for a while that grows with each attempt: 2 s, 4 s, 8 s … */
  async postpone(id: string, attempts: number): Promise<void> {
    const until = new Date(this.clock.now().getTime() + 1_000 * 2 ** attempts);
    await this.database.manager.query('UPDATE webhook_event SET lease_until = $2 WHERE id = $1', [id, until]);
  }

  async removeOlderThan(days: number): Promise<void> {
    const before = new Date(this.clock.now().getTime() - days * 86_400_000);
    await this.database.manager.query('DELETE FROM webhook_event WHERE received_at < $1', [before]);
  }
}
