import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { RouteFunnel } from './routes.dto.js';
import { withheld } from './routes.rules.js';

interface Counted {
  id: string;
  scanned: number;
  opened: number;
  friend: number;
  started: number;
  finished: number;
  consulted: number;
}

/** Named questions about routes. */
@Injectable()
export class RouteQueries {
  constructor(private readonly database: Database) {}

  /** Of each route the steps of those who came from one day to another, both included. */
  async funnels(ids: string[], from: string, to: string): Promise<Map<string, RouteFunnel>> {
    const rows = await this.database.manager.query<Counted[]>(
      `SELECT r.id, s.scanned, a.*
         FROM unnest($1::uuid[]) AS r (id),
              LATERAL (SELECT coalesce(sum(count), 0)::int AS scanned FROM route_scan
                        WHERE route_id = r.id AND day BETWEEN $2 AND $3) s,
              LATERAL (SELECT count(*)::int AS opened, count(friend_on)::int AS friend, count(started_on)::int AS started,
                              count(finished_on)::int AS finished, count(consulted_on)::int AS consulted
                         FROM route_arrival WHERE route_id = r.id AND arrived_on BETWEEN $2 AND $3) a`,
      [ids, from, to],
    );
    return new Map(
      rows.map(({ id, scanned, opened, friend, started, finished, consulted }) => [
        id,
        {
          scanned,
          opened: withheld(opened),
          friend: withheld(friend),
          started: withheld(started),
          finished: withheld(finished),
          consulted: withheld(consulted),
        },
      ]),
    );
  }
}
