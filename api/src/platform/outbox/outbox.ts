import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database, type Transaction } from '../database/database.js';
import { Env } from '../env/env.js';
import { Jobs } from '../jobs/jobs.js';
import { Live } from '../live/live.js';
import { log } from '../log/log.js';
import { OutboxRow } from './outbox.entity.js';
import { type Claimed, Subscribers, type Topic } from './subscribers.js';

export { Topic } from './subscribers.js';

const WAKE = 'outbox';
/** Deliveries under way for one subscriber; a slow one fills its own lane and nobody else's. */
const LANE = 20;
/** A lane is filled again when it is half empty, so that a long queue is not fetched row by row. */
const REFILL = LANE / 2;
/** News that a subscriber takes together at most: few enough to hold nobody up, and when there were as many, more soon. */
const TOGETHER = 100;
const SOON_MS = 200;
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
  private readonly subscribers = new Subscribers();
  private readonly underWay = new Set<Promise<void>>();
  private readonly lanes = new Map<string, number>();
  private claiming: Promise<void> | null = null;
  private again = false;
  /** Time to take what gathered for those who take their news together. */
  private round = false;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private more: NodeJS.Timeout | undefined;

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
    this.subscribers.add(topic, subscriber, ([payload]) => handler(payload!));
  }

  /**
   * The same for a subscriber to whom a moment does not matter: takes what gathers within a second, at most 100 together, so that
   * a rush costs it little. When it throws, all of them come again. A subscriber takes all its topics this way or none.
   */
  onMany<P extends object>(topic: Topic<P>, subscriber: string, handler: (payloads: P[]) => Promise<void>): void {
    this.subscribers.addMany(topic, subscriber, handler);
  }

  /** Writes the event for every subscriber into the running transaction. */
  publish<P extends object>(tx: Transaction, topic: Topic<P>, payload: P): Promise<void> {
    return this.publishAll(tx, topic, [payload]);
  }

  /** Several events at once. */
  publishAll<P extends object>(tx: Transaction, topic: Topic<P>, payloads: P[]): Promise<void> {
    const now = this.clock.now();
    const subscribers = this.subscribers.of(topic);
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
    if (rows.some(({ subscriber }) => !this.subscribers.gathering.has(subscriber))) {
      tx.afterCommit(() => this.live.wake([WAKE]));
    }
    return Promise.resolve();
  }

  onApplicationBootstrap(): void {
    if (this.env.WORKERS !== 'on') return;
    this.live.subscribe([WAKE], () => this.kick());
    const tick = (): void => {
      this.kick(true);
      this.timer = setTimeout(tick, IDLE_MS);
    };
    tick();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    clearTimeout(this.more);
    await this.claiming;
    await Promise.all(this.underWay);
  }

  /** Delivers what is due until nothing is left; tests call it instead of waiting. */
  async drain(): Promise<void> {
    while (!this.stopped) {
      this.round = true;
      if ((await this.beginDue()) > 0) continue;
      // What is being taken elsewhere in this process is not under way yet.
      if (this.claiming) await this.claiming;
      else if (this.underWay.size === 0) return;
      else await Promise.race(this.underWay);
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
  private kick(round = false): void {
    this.again = true;
    this.round ||= round;
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
    for (const rows of this.subscribers.parcels(claimed)) this.begin(rows);
    return claimed.length;
  }

  private begin(rows: Claimed[]): void {
    const { subscriber } = rows[0]!;
    this.lanes.set(subscriber, (this.lanes.get(subscriber) ?? 0) + 1);
    const work = this.deliver(rows)
      // The database did not take note; the lease ends, and the row is delivered again.
      .catch((error: unknown) => this.report(error, 'outbox.note'))
      .finally(() => {
        this.underWay.delete(work);
        const left = this.lanes.get(subscriber)! - 1;
        if (left > 0) this.lanes.set(subscriber, left);
        else this.lanes.delete(subscriber);
        if (this.env.WORKERS !== 'on') return;
        if (rows.length >= TOGETHER) this.more = setTimeout(() => this.kick(true), SOON_MS);
        else if (left <= REFILL) this.kick();
      });
    this.underWay.add(work);
  }

  /** Takes what is due, of each subscriber only as much as its lane has room for. */
  private async claim(): Promise<Claimed[]> {
    const now = this.clock.now();
    const room = new Map([...this.lanes].map(([name, busy]) => [name, busy > REFILL ? 0 : LANE - busy]));
    for (const name of this.subscribers.gathering) room.set(name, this.round && !this.lanes.has(name) ? TOGETHER : 0);
    this.round = false;
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

  private async deliver(rows: Claimed[]): Promise<void> {
    const [{ topic, subscriber }] = rows as [Claimed];
    const { manager } = this.database;
    try {
      await this.subscribers.hand(rows);
      await manager.query('DELETE FROM outbox WHERE id = ANY ($1::uuid[])', [rows.map(({ id }) => id)]);
    } catch (error) {
      this.report(error, `${topic} → ${subscriber}`);
      for (const row of rows) await this.putOff(row);
    }
  }

  /** Only for whoever still holds the lease. */
  private async putOff({ id, attempts }: Claimed): Promise<void> {
    const now = this.clock.now();
    await this.database.manager.update(
      OutboxRow,
      { id, attempts },
      {
        availableAt: new Date(now.getTime() + backoff(attempts)),
        givenUpAt: attempts >= MAX_ATTEMPTS ? now : null,
      },
    );
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
