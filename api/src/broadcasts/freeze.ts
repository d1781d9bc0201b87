import { Injectable } from '@nestjs/common';
import { type Language, LANGUAGES } from '../households/households.service.js';
import type { LineMessage } from '../line/line.service.js';
import { MAX_MULTICAST_RECIPIENTS } from '../line/line.service.js';
import { Clock } from '../platform/clock/clock.js';
import { tokyoDate } from '../platform/clock/tokyo.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { SegmentsService } from '../segments/segments.service.js';
import { bodyHashSql } from './body-hash.js';
import { type Broadcast, BroadcastMessage } from './broadcasts.entity.js';

type Chosen = Pick<Broadcast, 'id' | 'articleId' | 'condition' | 'unit'>;

/** Who may get a broadcast at this moment; `topic` and `now` are placeholders. */
export const deliverableSql = (topic: string, now: string): string =>
  `r.reachable AND NOT (${topic} = ANY (r.stopped_topics)) AND (r.paused_until IS NULL OR r.paused_until <= ${now})`;

// Nobody gets an article twice, also not through another broadcast: who has it, may have it or is about to get it.
const hasItAlready = (article: string, broadcast: string): string => `
  SELECT unnest(q.household_ids) AS household_id
    FROM broadcast_request q JOIN broadcast b ON b.id = q.broadcast_id
   WHERE b.article_id = ${article} AND b.id <> ${broadcast}
     AND (q.state IN ('accepted', 'undecided', 'claimed') OR q.maybe_taken
          OR (q.state = 'waiting' AND b.state = 'sending'))`;

/** All but Japanese, which stands in for whatever else a row might say. */
const OTHERS = LANGUAGES.filter((language) => language !== 'ja')
  .map((language) => `'${language}'`)
  .join(', ');

// The planner cannot know how many ids `unnest` gives and takes ten: it would compare each household with each of them.
const HASH_JOINS = 'SET LOCAL enable_nestloop = off';

/** Chooses the recipients and cuts them into requests, inside the database and inside one transaction. */
@Injectable()
export class Freezer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly segments: SegmentsService,
  ) {}

  /** Stores messages and requests. Which broadcast is to be frozen was settled by the caller, who holds its row. */
  async freeze(
    tx: Transaction,
    broadcast: Chosen,
    topic: string,
    messages: Record<Language, LineMessage[]>,
  ): Promise<{ recipients: number }> {
    // Two broadcasts of one article must see each other's requests.
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 75))', [broadcast.articleId]);
    await tx.manager.insert(
      BroadcastMessage,
      Object.entries(messages).map(([language, list]) => ({
        broadcastId: broadcast.id,
        language,
        messages: JSON.stringify(list),
      })),
    );
    const now = this.clock.now();
    const members = await this.segments.compile(broadcast.condition, tokyoDate(now));
    const n = members.values.length;
    await tx.manager.query(HASH_JOINS);
    const rows = await tx.manager.query<{ size: number }[]>(
      `WITH has AS (${hasItAlready(`$${n + 2}::uuid`, `$${n + 1}::uuid`)}),
       picked AS (
         SELECT r.household_id, r.line_user_id, l.language,
                (row_number() OVER (PARTITION BY l.language ORDER BY r.household_id) - 1) / $${n + 3}::int AS part
           FROM household_row r
           CROSS JOIN LATERAL (SELECT CASE WHEN r.language IN (${OTHERS}) THEN r.language ELSE 'ja' END AS language) l
          WHERE ${deliverableSql(`$${n + 4}::text`, `$${n + 5}::timestamptz`)} AND (${members.sql})
            AND NOT EXISTS (SELECT 1 FROM has WHERE has.household_id = r.household_id)),
       cut AS (
         SELECT language, part, array_agg(household_id ORDER BY household_id) AS households,
                array_agg(line_user_id ORDER BY household_id) AS users
           FROM picked GROUP BY language, part)
       INSERT INTO broadcast_request (broadcast_id, language, part, first_household, household_ids, line_user_ids,
                                      retry_key, body_hash, state, available_at)
       SELECT $${n + 1}::uuid, cut.language, cut.part, cut.households[1], cut.households, cut.users,
              gen_random_uuid(), ${bodyHashSql('cut.users', 'm.messages', `$${n + 6}::text`)}, 'waiting',
              $${n + 5}::timestamptz
         FROM cut JOIN broadcast_message m ON m.broadcast_id = $${n + 1}::uuid AND m.language = cut.language
       RETURNING cardinality(household_ids) AS size`,
      [...members.values, broadcast.id, broadcast.articleId, MAX_MULTICAST_RECIPIENTS, topic, now, broadcast.unit],
    );
    await tx.manager.query('RESET enable_nestloop');
    return { recipients: rows.reduce((sum, { size }) => sum + size, 0) };
  }

  /** How many would be chosen now. */
  async estimate({ id, articleId, condition }: Omit<Chosen, 'unit'>, topic: string): Promise<number> {
    const now = this.clock.now();
    const members = await this.segments.compile(condition, tokyoDate(now));
    const n = members.values.length;
    return this.database.transaction(async (tx) => {
      await tx.manager.query(HASH_JOINS);
      const [row] = await tx.manager.query<[{ count: number }]>(
        `WITH has AS (${hasItAlready(`$${n + 2}::uuid`, `$${n + 1}::uuid`)})
         SELECT count(*)::int AS count FROM household_row r
          WHERE ${deliverableSql(`$${n + 3}::text`, `$${n + 4}::timestamptz`)} AND (${members.sql})
            AND NOT EXISTS (SELECT 1 FROM has WHERE has.household_id = r.household_id)`,
        [...members.values, id, articleId, topic, now],
      );
      return row.count;
    });
  }
}
