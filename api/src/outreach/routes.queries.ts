import { Injectable } from '@nestjs/common';
import { addDays, type DateText } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import type { RouteFunnel } from './routes.dto.js';
import { type Counts, type Step, STEPS, withoutSmallFigures } from './routes.funnel.js';
import { daysOf, PERIODS, type Period } from './routes.rules.js';

/** Who came within the period at this place of `PERIODS` and within no shorter one: openings without a person, and households. */
type Came = { id: string; period: number } & Record<Step, number>;

const firstDay = (period: Period, today: DateText): DateText => addDays(today, 1 - daysOf(period));

/** Named questions about routes. */
@Injectable()
export class RouteQueries {
  constructor(private readonly database: Database) {}

  /** Of each route the steps of those who came within the period, today included. */
  async funnels(ids: string[], period: Period, today: DateText): Promise<Map<string, RouteFunnel>> {
    const scans = await this.database.manager.query<{ id: string; scanned: number }[]>(
      `SELECT route_id AS id, sum(count)::int AS scanned FROM route_scan
        WHERE route_id = ANY ($1::uuid[]) AND day BETWEEN $2 AND $3 GROUP BY 1`,
      [ids, firstDay(period, today), today],
    );
    const scanned = new Map(scans.map((row) => [row.id, row.scanned]));
    const counts = await this.counts(ids, today);
    return new Map(
      ids.map((id) => [id, { scanned: scanned.get(id) ?? 0, ...withoutSmallFigures(counts.get(id)!)[period] }]),
    );
  }

  /** All periods at once: what may be shown of one depends on the others. */
  private async counts(ids: string[], today: DateText): Promise<Map<string, Counts>> {
    const rows = await this.database.manager.query<Came[]>(
      `SELECT route_id AS id, cardinality($2::date[]) - width_bucket(arrived_on, $2::date[]) AS period,
              0 AS opened, count(friend_on) FILTER (WHERE NOT friend_before)::int AS friend, count(started_on)::int AS started,
              count(finished_on)::int AS finished, count(consulted_on)::int AS consulted
         FROM route_arrival
        WHERE route_id = ANY ($1::uuid[]) AND arrived_on BETWEEN ($2::date[])[1] AND $3
        GROUP BY 1, 2
       UNION ALL
       SELECT route_id, cardinality($2::date[]) - width_bucket(day, $2::date[]), sum(opened)::int, sum(friends)::int, 0, 0, 0
         FROM route_opening
        WHERE route_id = ANY ($1::uuid[]) AND day BETWEEN ($2::date[])[1] AND $3
        GROUP BY 1, 2`,
      [ids, PERIODS.map((each) => firstDay(each, today)).reverse(), today],
    );
    const counts = new Map(ids.map((id) => [id, nobody()]));
    for (const row of rows) {
      // A longer period holds those of the shorter ones.
      for (const period of PERIODS.slice(row.period)) {
        for (const step of STEPS) counts.get(row.id)![period][step] += row[step];
      }
    }
    return counts;
  }
}

const nobody = (): Counts =>
  Object.fromEntries(
    PERIODS.map((period) => [period, Object.fromEntries(STEPS.map((step) => [step, 0]))]),
  ) as unknown as Counts;
