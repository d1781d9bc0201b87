import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { systemActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { log } from '../platform/log/log.js';
import { Refusal } from '../platform/refusals/refusal.js';
import { Broadcast } from './broadcasts.entity.js';
import { BroadcastsService } from './broadcasts.service.js';
import { firstHouseholdSql } from './first-household.js';

const SCHEDULE = systemActor('schedule');
const DAY_MS = 86_400_000;
const LINE_IDS_KEPT_DAYS = 14;
/** Requests of a broadcast are settled within a day of its end. */
const SETTLED_WITHIN_DAYS = 3;

/** Starts what is due, and removes what is needed no more. */
@Injectable()
export class BroadcastJobs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly broadcasts: BroadcastsService,
    jobs: Jobs,
  ) {
    jobs.every('* * * * *', 'broadcasts.start-due', () => this.startDue());
    jobs.every('40 3 * * *', 'broadcasts.retention', () => this.removeOld());
  }

  private async startDue(): Promise<void> {
    const due = await this.database.manager.find(Broadcast, {
      where: { state: 'scheduled', scheduledAt: LessThanOrEqual(this.clock.now()) },
      order: { scheduledAt: 'ASC' },
      select: { id: true },
    });
    for (const { id } of due) {
      try {
        await this.broadcasts.start(SCHEDULE, id);
      } catch (error) {
        if (!(error instanceof Refusal)) {
          // Left as it is and tried again in a minute; the others must not wait for it.
          log.error({ fault: error instanceof Error ? error.name : 'unknown', broadcast: id }, 'schedule');
        } else if (error.code === 'broadcast.articleNotApproved') {
          await this.broadcasts.stopForArticle(SCHEDULE, id);
        }
        // `broadcast.stateChanged`: another replica or a person was first.
      }
    }
  }

  /** LINE ids of what was never accepted, and households that left while their request was under way. */
  private async removeOld(): Promise<void> {
    const now = this.clock.now().getTime();
    await this.database.manager.query(
      `UPDATE broadcast_request q SET line_user_ids = '{}' FROM broadcast b
        WHERE b.id = q.broadcast_id AND b.finished_at < $1 AND q.line_user_ids <> '{}'`,
      [new Date(now - LINE_IDS_KEPT_DAYS * DAY_MS)],
    );
    await this.database.manager.query(
      `WITH stay AS (
         SELECT q.id, cardinality(q.household_ids) AS before, count(h.id)::int AS after,
                coalesce(array_agg(e.household ORDER BY e.n) FILTER (WHERE h.id IS NOT NULL), '{}') AS households,
                coalesce(array_agg(e.line_user ORDER BY e.n)
                         FILTER (WHERE h.id IS NOT NULL AND e.line_user IS NOT NULL), '{}') AS users
           FROM broadcast_request q
           JOIN broadcast b ON b.id = q.broadcast_id
           CROSS JOIN LATERAL unnest(q.household_ids, q.line_user_ids) WITH ORDINALITY AS e (household, line_user, n)
           LEFT JOIN household h ON h.id = e.household
          WHERE b.finished_at >= $1 AND NOT (q.state = 'claimed')
          GROUP BY q.id)
       UPDATE broadcast_request q SET household_ids = stay.households, line_user_ids = stay.users,
              first_household = ${firstHouseholdSql('stay.households')}
         FROM stay WHERE q.id = stay.id AND stay.after < stay.before`,
      [new Date(now - SETTLED_WITHIN_DAYS * DAY_MS)],
    );
  }
}
