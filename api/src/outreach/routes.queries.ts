import { Injectable } from '@nestjs/common';
import { addDays, type DateText } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import type { RouteFunnel } from './routes.dto.js';
import { type Counts, shownOf, STEPS } from './routes.funnel.js';
import { daysOf, type Period } from './routes.rules.js';

/** Who came within the period: openings without a person, and households. */
type Came = { id: string } & Counts;

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
    const counts = await this.counts(ids, period, today);
    return new Map(ids.map((id) => [id, { scanned: scanned.get(id) ?? 0, ...shownOf(counts.get(id)!) }]));
  }

  private async counts(ids: string[], period: Period, today: DateText): Promise<Map<string, Counts>> {
    const rows = await this.database.manager.query<Came[]>(
      `SELECT route_id AS id, 0 AS opened, count(friend_on) FILTER (WHERE NOT friend_before)::int AS friend,
              count(started_on)::int AS started, count(finished_on)::int AS finished, count(consulted_on)::int AS consulted
         FROM route_arrival
        WHERE route_id = ANY ($1::uuid[]) AND arrived_on BETWEEN $2 AND $3
        GROUP BY 1
       UNION ALL
       SELECT route_id, sum(opened)::int, sum(friends)::int, 0, 0, 0
         FROM route_opening
        WHERE route_id = ANY ($1::uuid[]) AND day BETWEEN $2 AND $3
        GROUP BY 1`,
      [ids, firstDay(period, today), today],
    );
    const counts = new Map(ids.map((id) => [id, nobody()]));
    for (const row of rows) {
      for (const step of STEPS) counts.get(row.id)![step] += row[step];
    }
    return counts;
  }
}

const nobody = (): Counts => Object.fromEntries(STEPS.map((step) => [step, 0])) as Counts;
