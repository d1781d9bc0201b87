import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { tokyoDate } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { Gather } from '../platform/database/gather.js';
import { log } from '../platform/log/log.js';

/** Counts how often a code is opened. Of whoever opens it nothing is looked at: no cookie, no address, no device. */
@Injectable()
export class RouteScans {
  // On the day a flyer is handed out all scans meet in one row: those that wait for the disk are added up first.
  private readonly gather = new Gather<string, null>((codes) => this.store(codes), { max: 1_000 });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A code that nobody made counts for nothing. A count that fails holds nobody up. */
  async count(code: string): Promise<void> {
    await this.gather.add(code).catch((error: unknown) => {
      log.warn({ fault: error instanceof Error ? error.name : 'unknown' }, 'route scan');
    });
  }

  private async store(codes: string[]): Promise<null[]> {
    await this.database.manager.query(
      `INSERT INTO route_scan (route_id, day, count)
       SELECT r.id, $2, c.count
         FROM (SELECT code, count(*)::int AS count FROM unnest($1::text[]) AS u (code) GROUP BY code) c
         JOIN route r ON r.code = c.code
        ORDER BY r.id
       ON CONFLICT (route_id, day) DO UPDATE SET count = route_scan.count + excluded.count`,
      [codes, tokyoDate(this.clock.now())],
    );
    return codes.map(() => null);
  }
}
