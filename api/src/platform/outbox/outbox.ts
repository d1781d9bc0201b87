import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database, type Transaction } from '../database/database.js';
import { Env } from '../env/env.js';
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
const BATCH = 50;
const LEASE_MS = 30_000;
const IDLE_MS = 1_000;
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
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly env: Env,
  ) {}

  /** Registers a subscriber; called from a provider's constructor. The name is stored, so keep it. */
  on<P extends object>(topic: Topic<P>, subscriber: string, handler: (payload: P) => Promise<void>): void {
    const handlers = this.subscribers.get(topic.name) ?? new Map<string, Handler>();
    if (handlers.has(subscriber)) throw new Error(`outbox: ${subscriber} subscribes to ${topic.name} twice`);
    this.subscribers.set(topic.name, handlers.set(subscriber, handler));
  }

  /** Writes the event for every subscriber into the running transaction. */
  async publish<P extends object>(tx: Transaction, topic: Topic<P>, payload: P): Promise<void> {
    const now = this.clock.now();
    const rows = [...(this.subscribers.get(topic.name)?.keys() ?? [])].map((subscriber) => ({
      topic: topic.name,
      subscriber,
      payload,
      createdAt: now,
      availableAt: now,
    }));
    if (rows.length === 0) return;
    await tx.manager.insert(OutboxRow, rows);
    tx.afterCommit(() => this.live.wake([WAKE]));
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
    await this.running;
  }

  /** Delivers what is due until nothing is left; tests call it instead of waiting. */
  async drain(): Promise<void> {
    while (!this.stopped && (await this.deliverBatch()) > 0);
  }

  /** How many events nobody could be told about. */
  async givenUp(): Promise<number> {
    return this.database.manager.createQueryBuilder(OutboxRow, 'o').where('o.given_up_at IS NOT NULL').getCount();
  }

  private kick(): void {
    this.again = true;
    this.running ??= (async () => {
      while (this.again && !this.stopped) {
        this.again = false;
        await this.drain().catch((error: unknown) => this.report(error, 'outbox.drain'));
      }
      this.running = null;
    })();
  }

  private async deliverBatch(): Promise<number> {
    const now = this.clock.now();
    const [claimed] = await this.database.manager.query<[Claimed[], number]>(
      `UPDATE outbox SET attempts = attempts + 1, available_at = $1
        WHERE id IN (SELECT id FROM outbox WHERE given_up_at IS NULL AND available_at <= $2
                      ORDER BY available_at LIMIT $3 FOR UPDATE SKIP LOCKED)
        RETURNING id, topic, subscriber, payload, attempts`,
      [new Date(now.getTime() + LEASE_MS), now, BATCH],
    );
    await Promise.all(claimed.map((row) => this.deliver(row)));
    return claimed.length;
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
      await this.database.manager.update(OutboxRow, row.id, {
        availableAt: new Date(now.getTime() + backoff(row.attempts)),
        givenUpAt: row.attempts >= MAX_ATTEMPTS ? now : null,
      });
    }
  }

  private report(error: unknown, where: string): void {
    const fault = error instanceof Error ? error.name : 'unknown';
    const frames = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4) : [];
    log.warn({ fault, where, frames }, 'outbox');
  }
}
