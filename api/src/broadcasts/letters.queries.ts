import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LANGUAGES } from '../households/households.service.js';
import { Database } from '../platform/database/database.js';
import { decodeCursor } from '../platform/http/page.js';
import { firstHouseholdSql } from './first-household.js';

export interface Letter {
  broadcastId: string;
  articleId: string;
  sentAt: Date;
  openedAt: Date | null;
}

/**
 * The request of each broadcast in which a household would lie: recipients are cut from the sorted list, so it is the
 * last one that begins at or before it. Every language is looked at, since the household may have changed its own.
 */
export const requestOfHousehold = (household: string): string => `
  broadcast b
  CROSS JOIN (VALUES ${LANGUAGES.map((language) => `('${language}')`).join(', ')}) AS l (language)
  CROSS JOIN LATERAL (
    SELECT * FROM broadcast_request c
     WHERE c.broadcast_id = b.id AND c.language = l.language AND c.first_household <= ${household}
     ORDER BY c.first_household DESC LIMIT 1) q`;

/** LINE has it, or may have it: whoever got the message must be able to open it. */
const ARRIVED = `(q.state IN ('accepted', 'undecided', 'claimed') OR q.maybe_taken) AND q.first_attempt_at IS NOT NULL`;

@Injectable()
export class LetterQueries {
  constructor(private readonly database: Database) {}

  /** Newest first, one more than `limit`. */
  async of(householdId: string, limit: number, cursor?: string): Promise<Letter[]> {
    const [sentAt, broadcastId] = cursor === undefined ? [null, null] : decodeCursor(cursor, ['instant', 'uuid']);
    return this.database.manager.query<Letter[]>(
      `${this.select('$1')}
          AND ($3::timestamptz IS NULL OR (coalesce(q.accepted_at, q.first_attempt_at), b.id) < ($3::timestamptz, $4::uuid))
        ORDER BY "sentAt" DESC, "broadcastId" DESC LIMIT $2`,
      [householdId, limit + 1, sentAt, broadcastId],
    );
  }

  async one(householdId: string, articleId: string): Promise<(Letter & { condition: unknown }) | null> {
    const [letter] = await this.database.manager.query<(Letter & { condition: unknown })[]>(
      `${this.select('$1', ', b.condition')} AND b.article_id = $2 ORDER BY "sentAt" DESC LIMIT 1`,
      [householdId, articleId],
    );
    return letter ?? null;
  }

  /** Notes the first opening; later ones change nothing. */
  async markOpened(householdId: string, broadcastId: string, at: Date): Promise<void> {
    await this.database.manager.query(
      `INSERT INTO letter_opening (household_id, broadcast_id, opened_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [householdId, broadcastId, at],
    );
  }

  /**
   * Takes a household that leaves out of what was sent. Requests still under way keep it until they are settled: their
   * bodies must not change any more; the nightly job takes it out then.
   */
  async forget(manager: EntityManager, householdId: string): Promise<void> {
    await manager.query('DELETE FROM letter_opening WHERE household_id = $1', [householdId]);
    await manager.query(
      `UPDATE broadcast_request t SET household_ids = array_remove(t.household_ids, $1),
              first_household = ${firstHouseholdSql('array_remove(t.household_ids, $1)')},
              line_user_ids = (SELECT coalesce(array_agg(e.line_user ORDER BY e.n), '{}')
                                 FROM unnest(t.household_ids, t.line_user_ids) WITH ORDINALITY AS e (household, line_user, n)
                                WHERE e.household <> $1 AND e.line_user IS NOT NULL)
        WHERE t.id IN (SELECT q.id FROM ${requestOfHousehold('$1')}
                        WHERE $1 = ANY (q.household_ids)
                          AND NOT (b.state = 'sending' AND q.state IN ('waiting', 'claimed')))`,
      [householdId],
    );
  }

  private select(household: string, more = ''): string {
    return `
      SELECT b.id AS "broadcastId", b.article_id AS "articleId",
             coalesce(q.accepted_at, q.first_attempt_at) AS "sentAt", o.opened_at AS "openedAt"${more}
        FROM ${requestOfHousehold(household)}
        LEFT JOIN letter_opening o ON o.broadcast_id = b.id AND o.household_id = ${household}
       WHERE ${household} = ANY (q.household_ids) AND ${ARRIVED}`;
  }
}
