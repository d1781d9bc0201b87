import { Injectable, type MessageEvent, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Observable, type Subscriber } from 'rxjs';
import { Env } from '../env/env.js';
import { log } from '../log/log.js';

/** A wake-up: says where to look, never what is there. */
export interface Wake {
  key: string;
  event?: object;
}
type Listener = (wake: Wake) => void;

const CHANNEL = 'live';
const RECONNECT_MS = 500;
const HEARTBEAT_MS = 25_000;
/** A NOTIFY takes milliseconds; on a connection whose server is gone it would wait for ever. */
const ANSWER_MS = 5_000;
/** More than these are not kept for other processes while the database is slow. */
const MAX_PENDING = 10_000;
/** Tabs of one browser; each stream costs a socket and its listeners. */
const STREAMS_PER_SESSION = 5;
/** NOTIFY refuses payloads of 8,000 bytes and more. */
const MAX_PAYLOAD = 7_000;

/**
 * Wake-ups between processes: one LISTEN per process, NOTIFYs gathered for a moment and sent outside any transaction,
 * because NOTIFY takes a lock across the whole server at commit. A lost wake-up costs a delay, never data.
 */
@Injectable()
export class Live implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly streams = new Map<string, Set<Subscriber<MessageEvent>>>();
  private pending: Wake[] = [];
  private flushing = false;
  private client: pg.Client | null = null;
  private stopped = false;
  private retry: NodeJS.Timeout | undefined;
  private lives: (sessionId: string) => Promise<boolean> = () => Promise.resolve(true);

  constructor(private readonly env: Env) {}

  /** Lets sessions say at each heartbeat whether a stream's session still lives: one that merely expired wakes nobody. */
  useLiveness(lives: (sessionId: string) => Promise<boolean>): void {
    this.lives = lives;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    for (const listeners of this.listeners.values()) for (const listener of listeners) listener({ key: 'shutdown' });
    await this.client?.end().catch(() => undefined);
  }

  /** Wakes every listener of these keys, in this process and all others. Never throws. */
  wake(keys: string[], event?: object): void {
    for (const key of keys) this.pending.push({ key, ...(event && { event }) });
    if (this.pending.length > MAX_PENDING) {
      this.deliver(JSON.stringify(this.pending.splice(0, this.pending.length - MAX_PENDING)));
    }
    if (this.flushing || this.pending.length === 0) return;
    this.flushing = true;
    setImmediate(() => void this.flush());
  }

  /** Calls back on each wake-up of these keys until the returned function is called. */
  subscribe(keys: string[], listener: Listener): () => void {
    for (const key of keys) {
      const set = this.listeners.get(key) ?? new Set();
      this.listeners.set(key, set.add(listener));
    }
    return () => {
      for (const key of keys) {
        this.listeners.get(key)?.delete(listener);
        if (this.listeners.get(key)?.size === 0) this.listeners.delete(key);
      }
    };
  }

  /**
   * A stream of server-sent events for these keys; ends when the session does, the oldest when it has too many.
   * `{kind:'ping'}` at start and as heartbeat.
   */
  stream(sessionId: string, keys: string[]): Observable<MessageEvent> {
    return new Observable((subscriber) => {
      const ping = (): void => subscriber.next({ data: { kind: 'ping', id: null, cause: null } });
      const ends = `session:${sessionId}`;
      const stop = this.subscribe([...keys, ends, 'reconnected'], ({ key, event }) => {
        if (key === ends || key === 'shutdown') subscriber.complete();
        else if (event) subscriber.next({ data: event });
        else ping();
      });
      const beat = async (): Promise<void> => {
        if (await this.lives(sessionId)) ping();
        else subscriber.complete();
      };
      const heartbeat = setInterval(() => void beat().catch(ping), HEARTBEAT_MS);
      const leave = this.enter(sessionId, subscriber);
      ping();
      return () => {
        clearInterval(heartbeat);
        stop();
        leave();
      };
    });
  }

  private enter(sessionId: string, subscriber: Subscriber<MessageEvent>): () => void {
    const streams = this.streams.get(sessionId) ?? new Set();
    this.streams.set(sessionId, streams.add(subscriber));
    const [oldest] = streams;
    if (streams.size > STREAMS_PER_SESSION) oldest?.complete();
    return () => {
      streams.delete(subscriber);
      if (streams.size === 0 && this.streams.get(sessionId) === streams) this.streams.delete(sessionId);
    };
  }

  private async flush(): Promise<void> {
    while (this.pending.length > 0) {
      const wakes = [...new Map(this.pending.map((wake) => [JSON.stringify(wake), wake])).values()];
      this.pending = [];
      for (const payload of chunks(wakes)) {
        // Without the database this process still wakes its own listeners; the others catch up by their cursors.
        if (!(await this.notify(payload))) this.deliver(payload);
      }
    }
    this.flushing = false;
  }

  private async notify(payload: string): Promise<boolean> {
    const { client } = this;
    if (!client) return false;
    try {
      await client.query('SELECT pg_notify($1, $2)', [CHANNEL, payload]);
      return true;
    } catch {
      // Whatever it was, a new connection is the cure; its `end` asks for one.
      if (this.client === client) this.client = null;
      void client.end().catch(() => undefined);
      return false;
    }
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({
      connectionString: this.env.DATABASE_URL,
      application_name: 'tsunagu-live',
      keepAlive: true,
      query_timeout: ANSWER_MS,
      connectionTimeoutMillis: ANSWER_MS,
    });
    client.on('error', () => undefined);
    client.on('end', () => this.reconnect());
    client.on('notification', ({ payload }) => this.deliver(payload ?? '[]'));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.client = client;
    } catch {
      await client.end().catch(() => undefined);
      this.reconnect();
    }
  }

  private reconnect(): void {
    this.client = null;
    if (this.stopped) return;
    log.warn('live: database connection lost');
    clearTimeout(this.retry);
    this.retry = setTimeout(() => {
      void this.listen().then(() => {
        if (this.client) this.deliver(JSON.stringify([{ key: 'reconnected' }]));
      });
    }, RECONNECT_MS);
  }

  private deliver(payload: string): void {
    for (const wake of JSON.parse(payload) as Wake[]) {
      for (const listener of [...(this.listeners.get(wake.key) ?? [])]) listener(wake);
    }
  }
}

function chunks(wakes: Wake[]): string[] {
  const payloads: string[] = [];
  let parts: string[] = [];
  let size = 0;
  for (const part of wakes.map((wake) => JSON.stringify(wake))) {
    const bytes = Buffer.byteLength(part) + 1;
    if (size + bytes > MAX_PAYLOAD) {
      payloads.push(`[${parts.join(',')}]`);
      parts = [];
      size = 0;
    }
    parts.push(part);
    size += bytes;
  }
  if (parts.length > 0) payloads.push(`[${parts.join(',')}]`);
  return payloads;
}
