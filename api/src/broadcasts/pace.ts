import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Env } from '../platform/env/env.js';
import { ServerTime } from './server-time.js';

/** A slot that was missed by more than this is given up, so that what was held up does not go out in a bunch. */
const SLACK_MS = 20;
/** Even when the database is so far away that its clock is hardly known, a slot is open this long. */
const LEAST_MS = 5;
/** The first slot lies so far ahead that the answer arrives before it. */
const LEAD_MS = 30;
/** Slots for so long are taken at once; replicas take turns. */
const AHEAD_MS = 50;

/** The span of this process's own time in which one request may begin. */
interface Slot {
  at: number;
  until: number;
}

/**
 * Keeps all replicas together under the multicast rate. Requests are spaced evenly by one row in the database; its
 * clock is the only one that all replicas share, hence `clock_timestamp()` and not our own Clock. Within any second
 * at most rate × 1.02 + 1 requests begin: 199 at the default of 195, and LINE takes 200.
 */
@Injectable()
export class Pace {
  private readonly time = new ServerTime();
  private readonly gapMs: number;
  /** How many slots are worth reserving at once. */
  readonly most: number;

  constructor(
    private readonly database: Database,
    env: Env,
  ) {
    this.gapMs = 1_000 / env.LINE_MULTICAST_PER_SECOND;
    this.most = Math.max(1, Math.floor(AHEAD_MS / this.gapMs));
  }

  async reserve(count: number): Promise<Slot[]> {
    const asked = performance.now();
    // A clock that was set back would leave the row in the future for hours: more than a minute ahead counts for nothing.
    const [row] = await this.database.manager.query<[{ first: number; now: number }]>(
      `INSERT INTO send_pace AS p (name, next_at)
       VALUES ('multicast', clock_timestamp() + ($1 + $2) * interval '1 ms')
       ON CONFLICT (name) DO UPDATE SET next_at = $1 * interval '1 ms' +
         CASE WHEN p.next_at BETWEEN clock_timestamp() + $2 * interval '1 ms' AND clock_timestamp() + interval '1 minute'
              THEN p.next_at ELSE clock_timestamp() + $2 * interval '1 ms' END
       RETURNING 1000 * extract(epoch FROM next_at - $1 * interval '1 ms')::float8 AS first,
                 1000 * extract(epoch FROM clock_timestamp())::float8 AS now`,
      [count * this.gapMs, LEAD_MS],
    );
    this.time.note(asked, performance.now(), row.now);
    return Array.from({ length: count }, (_, index) => {
      const { from, to } = this.time.span(row.first + index * this.gapMs);
      return { at: to, until: Math.max(from + SLACK_MS, to + LEAST_MS) };
    });
  }

  /** Waits for the slot's time, or for that of another when this one is missed. */
  async begin(slot: Slot): Promise<void> {
    for (let next = slot; ; [next] = (await this.reserve(1)) as [Slot]) {
      const ms = next.at - performance.now();
      if (ms > 0) await wait(ms);
      if (performance.now() <= next.until) return;
    }
  }
}
