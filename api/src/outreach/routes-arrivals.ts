import { Injectable } from '@nestjs/common';
import { ConsultationsAccess } from '../consultations/consultations.access.js';
import { consultationOpened } from '../consultations/consultations.events.js';
import { HouseholdsService } from '../households/households.service.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { addDays, type DateText, tokyoDate } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { type CountedAs, readCode } from './routes.rules.js';

/** An unfinished registration is forgotten after 90 days without a visit; nothing is looked up for longer. */
const FOLLOWED_DAYS = 90;
const BATCH = 1_000;

interface Came {
  code: string;
  isFriend: boolean;
  today: DateText;
}

interface Steps {
  id: string;
  friend: boolean;
  started: string | null;
  finished: string | null;
}

/**
 * By which route a household came, and how far it got. Looked up every five minutes in batches instead of being told by
 * news for each step: on the day a flyer is handed out, registering has to stay cheap.
 */
@Injectable()
export class RouteArrivals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly households: HouseholdsService,
    consultations: ConsultationsAccess,
    outbox: Outbox,
    jobs: Jobs,
  ) {
    jobs.every('*/5 * * * *', 'outreach.route-steps', () => this.follow());
    households.eraseAlso('route_arrival', async ({ manager }, householdId) => {
      await manager.query('DELETE FROM route_arrival WHERE household_id = $1', [householdId]);
    });
    outbox.on(consultationOpened, 'outreach.route-consulted', async ({ consultationId }) => {
      const householdId = await consultations.householdOf(consultationId);
      if (householdId) await this.noteConsulted(householdId);
    });
  }

  /**
   * Counts who opened the app by a code and is not registered yet. By which code a household came is kept only after it has
   * agreed, and only the first. Says nothing about a code that is unknown.
   */
  async note(actor: ParentActor, text: string, counted: CountedAs | null): Promise<{ counted: CountedAs }> {
    const code = readCode(text);
    const { householdId } = await this.households.of(actor);
    const steps = (await this.households.milestones([householdId])).get(householdId);
    const now = steps?.isFriend ? 'friend' : 'visitor';
    if (code === null || !steps || steps.registeredAt) return { counted: now };
    // A webhook may tell of the friend between opening and agreeing.
    const came = { code, isFriend: (counted ?? now) === 'friend', today: tokyoDate(this.clock.now()) };
    const isNew = steps.agreedAt === null || (await this.keep(householdId, came));
    if (isNew && counted === null) await this.count(came);
    return { counted: now };
  }

  /** @returns whether this is the first route of the household */
  private async keep(householdId: string, { code, isFriend, today }: Came): Promise<boolean> {
    const kept = await this.database.manager.query<unknown[]>(
      `INSERT INTO route_arrival (household_id, route_id, arrived_on, friend_before, friend_on)
       SELECT $1, id, $3, $4, CASE WHEN $4 THEN $3::date END FROM route WHERE code = $2
       ON CONFLICT (household_id) DO NOTHING RETURNING household_id`,
      [householdId, code, today, isFriend],
    );
    return kept.length > 0;
  }

  private async count({ code, isFriend, today }: Came): Promise<void> {
    await this.database.manager.query(
      `INSERT INTO route_opening (route_id, day, opened, friends) SELECT id, $2, 1, $3 FROM route WHERE code = $1
       ON CONFLICT (route_id, day) DO UPDATE
         SET opened = route_opening.opened + 1, friends = route_opening.friends + excluded.friends`,
      [code, today, isFriend ? 1 : 0],
    );
  }

  /** Brings the steps of those who have not taken all of them up to date; many become a friend only after the survey. */
  async follow(): Promise<void> {
    const today = tokyoDate(this.clock.now());
    let after: [string, string] = [addDays(today, -FOLLOWED_DAYS), '00000000-0000-0000-0000-000000000000'];
    for (;;) {
      const rows = await this.database.manager.query<{ id: string; day: string }[]>(
        `SELECT household_id AS id, arrived_on::text AS day FROM route_arrival
          WHERE (finished_on IS NULL OR friend_on IS NULL) AND (arrived_on, household_id) > ($1::date, $2::uuid)
          ORDER BY arrived_on, household_id LIMIT $3`,
        [...after, BATCH],
      );
      const last = rows.at(-1);
      if (!last) return;
      await this.store(
        rows.map(({ id }) => id),
        today,
      );
      after = [last.day, last.id];
    }
  }

  private async store(ids: string[], today: string): Promise<void> {
    const steps = [...(await this.households.milestones(ids))].map(
      ([id, { isFriend, agreedAt, registeredAt }]): Steps => ({
        id,
        friend: isFriend,
        started: agreedAt && tokyoDate(agreedAt),
        finished: registeredAt && tokyoDate(registeredAt),
      }),
    );
    // Who opened a consultation before this was noted is told by the event; the steps before it follow here.
    await this.database.manager.query(
      `UPDATE route_arrival a
          SET friend_on = coalesce(a.friend_on, CASE WHEN s.friend THEN $2::date END),
              started_on = coalesce(a.started_on, s.started), finished_on = coalesce(a.finished_on, s.finished)
         FROM jsonb_to_recordset($1::jsonb) AS s (id uuid, friend boolean, started date, finished date)
        WHERE a.household_id = s.id
          AND (s.friend AND a.friend_on IS NULL OR s.started IS NOT NULL AND a.started_on IS NULL
            OR s.finished IS NOT NULL AND a.finished_on IS NULL)`,
      [JSON.stringify(steps), today],
    );
  }

  private async noteConsulted(householdId: string): Promise<void> {
    await this.database.manager.query(
      'UPDATE route_arrival SET consulted_on = $2 WHERE household_id = $1 AND consulted_on IS NULL',
      [householdId, tokyoDate(this.clock.now())],
    );
  }
}
