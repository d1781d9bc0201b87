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
  private slots: Slot[] = [];
  private coming: Promise<Slot[]> | null = null;
  private waiting = 0;
  private last: Promise<void> = Promise.resolve();
  /** How many slots are worth reserving at once. */
  readonly most: number;

  constructor(
    private readonly database: Database,
    env: Env,
  ) {
    this.gapMs = 1_000 / env.LINE_MULTICAST_PER_SECOND;
    this.most = Math.max(1, Math.floor(AHEAD_MS / this.gapMs));
  }

  /** Resolves when the caller may begin one request; in the order of asking. */
  turn(): Promise<void> {
    this.waiting++;
    const mine = this.last.then(() => this.next()).finally(() => this.waiting--);
    this.last = mine.catch(() => undefined);
    return mine;
  }

  /** A slot that was missed is dropped, and whoever waits takes the next. */
  private async next(): Promise<void> {
    for (;;) {
      if (this.slots.length === 0) {
        this.slots = await (this.coming ?? this.reserve());
        this.coming = null;
      }
      const slot = this.slots.shift()!;
      if (this.slots.length === 0 && this.waiting > 1) this.prefetch();
      const ms = slot.at - performance.now();
      if (ms > 0) await wait(ms);
      if (performance.now() <= slot.until) return;
    }
  }

  private prefetch(): void {
    const coming = this.reserve();
    this.coming = coming;
    // Whoever comes next asks again and hears of the fault himself.
    coming.catch(() => (this.coming = null));
  }

  private async reserve(): Promise<Slot[]> {
    const count = Math.max(1, Math.min(this.most, this.waiting));
    const asked = performance.now();
    // A clock that was set back would leave the row in the future for hours: more than a minute ahead counts for nothing.
    const [row] = await this.database.manager.query<[{ first: number; now: number }]>(
      `INSERT INTO send_pace AS p (name, next_at)
       VALUES ('multicast', clock_timestamp() + ($1::float8 + $2::float8) * interval '1 ms')
       ON CONFLICT (name) DO UPDATE SET next_at = $1::float8 * interval '1 ms' +
         CASE WHEN p.next_at BETWEEN clock_timestamp() + $2::float8 * interval '1 ms'
                                 AND clock_timestamp() + interval '1 minute'
              THEN p.next_at ELSE clock_timestamp() + $2::float8 * interval '1 ms' END
       RETURNING 1000 * extract(epoch FROM next_at - $1::float8 * interval '1 ms')::float8 AS first,
                 1000 * extract(epoch FROM clock_timestamp())::float8 AS now`,
      [count * this.gapMs, LEAD_MS],
    );
    this.time.note(asked, performance.now(), row.now);
    return Array.from({ length: count }, (_, index) => {
      const { from, to } = this.time.span(row.first + index * this.gapMs);
      return { at: to, until: Math.max(from + SLACK_MS, to + LEAST_MS) };
    });
  }
}
