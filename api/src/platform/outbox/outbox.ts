import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database, type Transaction } from '../database/database.js';
import { Env } from '../env/env.js';
import { Jobs } from '../jobs/jobs.js';
import { Live } from '../live/live.js';
import { log } from '../log/log.js';
import { OutboxRow } from './outbox.entity.js';

/** Names an event and the shape of its payload: ids only, never a text that somebody wrote. */
export class Topic<P extends object> {
  declare readonly payload: P;
  constructor(readonly name: string) {}
}

type Handler = (payload: never) => Promise<void>;
interface Claimed {
  id: string;
  topic: string;
  subscriber: string;
  payload: object;
  attempts: number;
}

const WAKE = 'outbox';
/** Deliveries under way for one subscriber; a slow one fills its own lane and nobody else's. */
const LANE = 20;
/** A lane is filled again when it is half empty, so that a long queue is not fetched row by row. */
const REFILL = LANE / 2;
/** Longer than the longest handler: three attempts at LINE of ten seconds each, and as long again for tokens. */
const LEASE_MS = 120_000;
const IDLE_MS = 1_000;
const GIVEN_UP_KEPT_DAYS = 30;
/** Waiting grows 1 s, 2 s, 4 s … to five minutes; after this many attempts a person has to look (readiness reports it). */
const MAX_ATTEMPTS = 30;
const backoff = (attempts: number): number => Math.min(1_000 * 2 ** (attempts - 1), 300_000);

/**
 * News between rooms, written in the transaction of what happened and handed on after commit, at least once.
 * Handlers are idempotent. Any replica may deliver; a lease keeps two from doing it at the same time.
 */
@Injectable()
export class Outbox implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly subscribers = new Map<string, Map<string, Handler>>();
  private readonly underWay = new Set<Promise<void>>();
  private readonly lanes = new Map<string, number>();
  private claiming: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly env: Env,
    jobs: Jobs,
  ) {
    jobs.every('50 3 * * *', 'outbox.retention', () => this.removeGivenUp());
  }

  /** Registers a subscriber; called from a provider's constructor. The name is stored, so keep it. */
  on<P extends object>(topic: Topic<P>, subscriber: string, handler: (payload: P) => Promise<void>): void {
    const handlers = this.subscribers.get(topic.name) ?? new Map<string, Handler>();
    if (handlers.has(subscriber)) throw new Error(`outbox: ${subscriber} subscribes to ${topic.name} twice`);
    this.subscribers.set(topic.name, handlers.set(subscriber, handler));
  }

  /** Writes the event for every subscriber into the running transaction. */
  publish<P extends object>(tx: Transaction, topic: Topic<P>, payload: P): Promise<void> {
    return this.publishAll(tx, topic, [payload]);
  }

  /** Several events at once. */
  publishAll<P extends object>(tx: Transaction, topic: Topic<P>, payloads: P[]): Promise<void> {
    const now = this.clock.now();
    const subscribers = [...(this.subscribers.get(topic.name)?.keys() ?? [])];
    const rows = payloads.flatMap((payload) =>
      subscribers.map((subscriber) => ({
        topic: topic.name,
        subscriber,
        payload,
        createdAt: now,
        availableAt: now,
      })),
    );
    tx.writes.insert(OutboxRow, rows);
    if (rows.length > 0) tx.afterCommit(() => this.live.wake([WAKE]));
    return Promise.resolve();
  }

  onApplicationBootstrap(): void {
    if (this.env.WORKERS !== 'on') return;
    this.live.subscribe([WAKE], () => this.kick());
    const tick = (): void => {
      this.kick();
      this.timer = setTimeout(tick, IDLE_MS);
    };
    tick();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.claiming;
    await Promise.all(this.underWay);
  }

  /** Delivers what is due until nothing is left; tests call it instead of waiting. */
  async drain(): Promise<void> {
    while (!this.stopped) {
      if ((await this.beginDue()) > 0) continue;
      if (this.underWay.size === 0) return;
      await Promise.race(this.underWay);
    }
  }

  /** Takes back what is on its way and holds these values, in the transaction that forgets whom they belong to. */
  async forget(tx: Transaction, part: Record<string, string>): Promise<void> {
    await tx.manager.query('DELETE FROM outbox WHERE payload @> $1::jsonb', [JSON.stringify(part)]);
  }

  /** How many events nobody could be told about. */
  async givenUp(): Promise<number> {
    return this.database.manager.createQueryBuilder(OutboxRow, 'o').where('o.given_up_at IS NOT NULL').getCount();
  }

  /** Begins what is due and does not wait for it, so that the next news finds the door open. */
  private kick(): void {
    this.again = true;
    this.claiming ??= (async () => {
      while (this.again && !this.stopped) {
        this.again = false;
        await this.beginDue().catch((error: unknown) => this.report(error, 'outbox.claim'));
      }
      this.claiming = null;
    })();
  }

  private async beginDue(): Promise<number> {
    const claimed = await this.claim();
    for (const row of claimed) this.begin(row);
    return claimed.length;
  }

  private begin(row: Claimed): void {
    const { subscriber } = row;
    this.lanes.set(subscriber, (this.lanes.get(subscriber) ?? 0) + 1);
    const work = this.deliver(row)
      // The database did not take note; the lease ends, and the row is delivered again.
      .catch((error: unknown) => this.report(error, 'outbox.note'))
      .finally(() => {
        this.underWay.delete(work);
        const left = this.lanes.get(subscriber)! - 1;
        if (left > 0) this.lanes.set(subscriber, left);
        else this.lanes.delete(subscriber);
        if (this.env.WORKERS === 'on' && left <= REFILL) this.kick();
      });
    this.underWay.add(work);
  }

  /** Takes what is due, of each subscriber only as much as its lane has room for. */
  private async claim(): Promise<Claimed[]> {
    const now = this.clock.now();
    const room = [...this.lanes].map(([name, busy]) => [name, busy > REFILL ? 0 : LANE - busy]);
    const [claimed] = await this.database.manager.query<[Claimed[], number]>(
      `UPDATE outbox SET attempts = attempts + 1, available_at = $1
        WHERE id IN (
          SELECT due.id
            FROM (SELECT DISTINCT subscriber FROM outbox WHERE given_up_at IS NULL AND available_at <= $2) AS lane,
                 LATERAL (SELECT o.id FROM outbox o
                           WHERE o.subscriber = lane.subscriber AND o.given_up_at IS NULL AND o.available_at <= $2
                           ORDER BY o.available_at LIMIT coalesce(($4::jsonb ->> lane.subscriber)::int, $3)
                           FOR UPDATE SKIP LOCKED) AS due)
        RETURNING id, topic, subscriber, payload, attempts`,
      [new Date(now.getTime() + LEASE_MS), now, LANE, JSON.stringify(Object.fromEntries(room))],
    );
    return claimed;
  }

  private async deliver(row: Claimed): Promise<void> {
    const handler = this.subscribers.get(row.topic)?.get(row.subscriber);
    try {
      if (!handler) throw new Error('outbox: no such subscriber');
      await handler(row.payload as never);
      await this.database.manager.delete(OutboxRow, row.id);
    } catch (error) {
      this.report(error, `${row.topic} → ${row.subscriber}`);
      const now = this.clock.now();
      // Only for whoever still holds the lease.
      await this.database.manager.update(
        OutboxRow,
        { id: row.id, attempts: row.attempts },
        {
          availableAt: new Date(now.getTime() + backoff(row.attempts)),
          givenUpAt: row.attempts >= MAX_ATTEMPTS ? now : null,
        },
      );
    }
  }

  /** A month is long enough for a person to have looked; then nothing of anybody may stay. */
  private async removeGivenUp(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - GIVEN_UP_KEPT_DAYS * 86_400_000);
    await this.database.manager.query('DELETE FROM outbox WHERE given_up_at <= $1', [before]);
  }

  private report(error: unknown, where: string): void {
    const fault = error instanceof Error ? error.name : 'unknown';
    const frames = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4) : [];
    log.warn({ fault, where, frames }, 'outbox');
  }
}
