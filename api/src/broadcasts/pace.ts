import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Env } from '../platform/env/env.js';

/** A slot that was missed by more than this is given up, so that what was held up does not go out in a bunch. */
const SLACK_MS = 20;
/** At most this far ahead are slots taken at once, so that replicas take turns. */
const AHEAD_MS = 50;

/** The moment in this process's own time at which one request may begin; missed after `until`. */
interface Slot {
  at: number;
  until: number;
}

/**
 * Keeps all replicas together under the multicast rate. Requests are spaced evenly by one row in the database; its
 * clock is the only one that all replicas share, hence `clock_timestamp()` and not our own Clock. Within any second
 * fewer than rate × 1.02 + 1 requests begin: 200 at the default of 195, and LINE takes 200.
 */
@Injectable()
export class Pace {
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
    // A clock of the server that was set back would leave the row in the future for hours: more than a minute is none.
    const [row] = await this.database.manager.query<[{ in_ms: number }]>(
      `INSERT INTO send_pace AS p (name, next_at) VALUES ('multicast', clock_timestamp() + $1 * interval '1 ms')
       ON CONFLICT (name) DO UPDATE SET next_at = $1 * interval '1 ms' +
         CASE WHEN p.next_at BETWEEN clock_timestamp() AND clock_timestamp() + interval '1 minute' THEN p.next_at
              ELSE clock_timestamp() END
       RETURNING 1000 * extract(epoch FROM next_at - $1 * interval '1 ms' - clock_timestamp())::float8 AS in_ms`,
      [count * this.gapMs],
    );
    // The answer took a while, and how much of that came after the clock was read is unknown: begin at the later
    // bound, count as missed by the earlier.
    const known = performance.now();
    return Array.from({ length: count }, (_, index) => ({
      at: known + row.in_ms + index * this.gapMs,
      until: asked + row.in_ms + index * this.gapMs + SLACK_MS,
    }));
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
