import { Injectable } from '@nestjs/common';
import { RETRY_KEY_LIFETIME_MS } from '../line/line.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { bodyHashSql } from './body-hash.js';
import { firstHouseholdSql } from './first-household.js';
import { deliverableSql } from './freeze.js';

export interface ClaimedRequest {
  id: string;
  broadcastId: string;
  language: string;
  to: string[];
  messages: string;
  unit: string;
  retryKey: string;
  bodyHash: string;
  attempts: number;
  maybeTaken: boolean;
}
export interface Acceptance {
  id: string;
  lineRequestId: string | null;
}

/** Longer than the slowest attempt, so that a claim ends only with the process that held it. */
const LEASE_MS = 60_000;

/** The table of requests: every change is durable before what follows from it is done. */
@Injectable()
export class Requests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes requests that are due. Those tried for the first time lose whoever has left, blocked or paused since the
   * freeze; afterwards a body never changes again, since LINE compares keys, not contents.
   */
  async claim(count: number): Promise<ClaimedRequest[]> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const [taken] = await tx.manager.query<[{ id: string; attempts: number }[], number]>(
        `UPDATE broadcast_request SET state = 'claimed', attempts = attempts + 1,
                maybe_taken = maybe_taken OR state = 'claimed',
                first_attempt_at = coalesce(first_attempt_at, $1), available_at = $2
          WHERE id IN (
            SELECT q.id FROM broadcast_request q JOIN broadcast b ON b.id = q.broadcast_id
             WHERE q.state IN ('waiting', 'claimed') AND q.available_at <= $1 AND b.state = 'sending'
               AND (q.first_attempt_at IS NULL OR q.first_attempt_at > $3)
             ORDER BY q.available_at, q.id LIMIT $4 FOR UPDATE OF q SKIP LOCKED)
          RETURNING id, attempts`,
        [now, new Date(now.getTime() + LEASE_MS), this.lastFirstAttempt(now), count],
      );
      const fresh = taken.filter(({ attempts }) => attempts === 1).map(({ id }) => id);
      if (fresh.length > 0) await this.dropLeavers(tx, fresh, now);
      return tx.manager.query<ClaimedRequest[]>(
        `SELECT q.id, q.broadcast_id AS "broadcastId", q.language, q.line_user_ids AS "to", m.messages, b.unit,
                q.retry_key AS "retryKey", q.body_hash AS "bodyHash", q.attempts, q.maybe_taken AS "maybeTaken"
           FROM broadcast_request q
           JOIN broadcast b ON b.id = q.broadcast_id
           JOIN broadcast_message m ON m.broadcast_id = q.broadcast_id AND m.language = q.language
          WHERE q.id = ANY ($1)`,
        [taken.map(({ id }) => id)],
      );
    });
  }

  /** LINE has them. Their LINE ids are needed no more and go; an answer that comes late counts all the same. */
  async accept(list: Acceptance[]): Promise<void> {
    await this.database.manager.query(
      `UPDATE broadcast_request q SET state = 'accepted', accepted_at = $1, line_request_id = a.request, line_user_ids = '{}'
         FROM unnest($2::uuid[], $3::text[]) AS a (id, request)
        WHERE q.id = a.id AND q.state <> 'accepted'`,
      [this.clock.now(), list.map(({ id }) => id), list.map(({ lineRequestId }) => lineRequestId)],
    );
  }

  /** To be tried again with the same key and body. Only whoever still holds the claim may say so. */
  async retry(
    { id, attempts }: ClaimedRequest,
    { afterMs, maybeTaken, status }: { afterMs: number; maybeTaken: boolean; status: number | null },
  ): Promise<void> {
    await this.database.manager.query(
      `UPDATE broadcast_request SET state = 'waiting', available_at = $3, maybe_taken = maybe_taken OR $4, last_status = $5
        WHERE id = $1 AND state = 'claimed' AND attempts = $2`,
      [id, attempts, new Date(this.clock.now().getTime() + afterMs), maybeTaken, status],
    );
  }

  /** Claimed, but not begun after all. */
  async giveBack({ id, attempts }: ClaimedRequest): Promise<void> {
    await this.database.manager.query(
      `UPDATE broadcast_request SET state = 'waiting', attempts = attempts - 1, available_at = $3,
              first_attempt_at = CASE WHEN attempts = 1 THEN NULL ELSE first_attempt_at END
        WHERE id = $1 AND state = 'claimed' AND attempts = $2`,
      [id, attempts, this.clock.now()],
    );
  }

  async close({ id, attempts }: ClaimedRequest, state: 'failed' | 'undecided', status: number | null): Promise<void> {
    await this.database.manager.query(
      `UPDATE broadcast_request SET state = $3, last_status = $4 WHERE id = $1 AND state = 'claimed' AND attempts = $2`,
      [id, attempts, state, status],
    );
  }

  /** Replaces a request that LINE has refused and surely never taken by its halves, with keys of their own. */
  async split({ id, attempts }: ClaimedRequest): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.manager.query(
        `WITH whole AS (
           DELETE FROM broadcast_request WHERE id = $1 AND state = 'claimed' AND attempts = $2 AND NOT maybe_taken
           RETURNING *, cardinality(household_ids) AS size),
         halves AS (
           SELECT w.id AS whole, w.broadcast_id, w.language, w.part, h.households, h.users,
                  CASE h.upper WHEN true THEN h.households[1] ELSE w.first_household END AS first_household
             FROM whole w, LATERAL (VALUES
               (false, w.household_ids[: w.size / 2], w.line_user_ids[: w.size / 2]),
               (true, w.household_ids[w.size / 2 + 1 :], w.line_user_ids[w.size / 2 + 1 :])) AS h (upper, households, users))
         INSERT INTO broadcast_request (broadcast_id, language, part, split_from, first_household, household_ids,
                                        line_user_ids, retry_key, body_hash, state, available_at)
         SELECT h.broadcast_id, h.language, h.part, h.whole, h.first_household, h.households, h.users,
                gen_random_uuid(), ${bodyHashSql('h.users', 'm.messages', 'b.unit')}, 'waiting', $3
           FROM halves h
           JOIN broadcast b ON b.id = h.broadcast_id
           JOIN broadcast_message m ON m.broadcast_id = h.broadcast_id AND m.language = h.language`,
        [id, attempts, this.clock.now()],
      );
    });
  }

  /**
   * Settles what no attempt will settle any more: 23 h after the first attempt the retry key may be forgotten by LINE,
   * and a stopped broadcast is not tried again. A person decides about those (`undecided`).
   */
  async sweep(): Promise<void> {
    const now = this.clock.now();
    await this.database.manager.query(
      `UPDATE broadcast_request q SET state = 'undecided'
         FROM broadcast b
        WHERE b.id = q.broadcast_id AND q.state IN ('waiting', 'claimed') AND q.available_at <= $1
          AND (q.first_attempt_at <= $2
               OR (b.state = 'stopped' AND (q.maybe_taken OR q.state = 'claimed')))`,
      [now, this.lastFirstAttempt(now)],
    );
  }

  private lastFirstAttempt(now: Date): Date {
    return new Date(now.getTime() - RETRY_KEY_LIFETIME_MS);
  }

  private async dropLeavers(tx: Transaction, ids: string[], now: Date): Promise<void> {
    await tx.manager.query(
      `WITH stay AS (
         SELECT q.id, cardinality(q.household_ids) AS before, count(r.household_id)::int AS after,
                coalesce(array_agg(e.household ORDER BY e.n) FILTER (WHERE r.household_id IS NOT NULL), '{}') AS households,
                coalesce(array_agg(e.line_user ORDER BY e.n) FILTER (WHERE r.household_id IS NOT NULL), '{}') AS users
           FROM broadcast_request q
           JOIN broadcast b ON b.id = q.broadcast_id
           JOIN article a ON a.id = b.article_id
           CROSS JOIN LATERAL unnest(q.household_ids, q.line_user_ids) WITH ORDINALITY AS e (household, line_user, n)
           LEFT JOIN household_row r ON r.household_id = e.household AND ${deliverableSql('a.topic', '$2')}
          WHERE q.id = ANY ($1)
          GROUP BY q.id)
       UPDATE broadcast_request q
          SET household_ids = stay.households, line_user_ids = stay.users,
              first_household = ${firstHouseholdSql('stay.households')}, dropped = stay.before - stay.after,
              body_hash = ${bodyHashSql('stay.users', 'm.messages', 'b.unit')}
         FROM stay, broadcast b, broadcast_message m
        WHERE q.id = stay.id AND stay.after < stay.before AND b.id = q.broadcast_id
          AND m.broadcast_id = q.broadcast_id AND m.language = q.language`,
      [ids, now],
    );
  }
}
