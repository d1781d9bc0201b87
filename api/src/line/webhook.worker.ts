import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Env } from '../platform/env/env.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Live } from '../platform/live/live.js';
import { log } from '../platform/log/log.js';
import { Friendships } from './friendships.js';
import { TalkRoom } from './talk-room.js';
import { WEBHOOK_WAKE } from './webhook.controller.js';
import { type ClaimedEvent, MAX_ATTEMPTS, WebhookStore } from './webhook.store.js';

const IDLE_MS = 1_000;
const KEPT_DAYS = 14;

/** Handles stored events, on any replica, each person's in order. */
@Injectable()
export class WebhookWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly env: Env,
    private readonly live: Live,
    private readonly store: WebhookStore,
    private readonly friendships: Friendships,
    private readonly talk: TalkRoom,
    jobs: Jobs,
  ) {
    jobs.every('20 3 * * *', 'line.webhook-retention', () => this.store.removeOlderThan(KEPT_DAYS));
  }

  onApplicationBootstrap(): void {
    if (this.env.WORKERS !== 'on') return;
    this.live.subscribe([WEBHOOK_WAKE], () => this.kick());
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

  /** Handles what is due until nothing is left; tests call it instead of waiting. */
  async drain(): Promise<void> {
    for (;;) {
      if (this.stopped) return;
      const events = await this.store.claim();
      if (events.length === 0) return;
      await Promise.all(events.map((event) => this.handle(event)));
    }
  }

  private kick(): void {
    this.again = true;
    this.running ??= (async () => {
      while (this.again && !this.stopped) {
        this.again = false;
        await this.drain().catch((error: unknown) => log.warn({ fault: nameOf(error) }, 'webhook'));
      }
      this.running = null;
    })();
  }

  private async handle(event: ClaimedEvent): Promise<void> {
    try {
      await this.act(event);
      await this.store.finish(event.id);
    } catch (error) {
      const isLast = event.attempts >= MAX_ATTEMPTS;
      log.warn({ fault: nameOf(error), type: event.type, attempts: event.attempts, isLast }, 'webhook');
      await (isLast ? this.store.finish(event.id) : this.store.postpone(event.id, event.attempts));
    }
  }

  private async act(event: ClaimedEvent): Promise<void> {
    const { id: eventId, lineUserId, isUnblocked, occurredAt: at } = event;
    if (!lineUserId) return;
    if (event.type === 'follow') {
      const isNewest = await this.friendships.note({ eventId, lineUserId, followed: true, isUnblocked, at });
      if (isNewest && event.isActive) await this.talk.greet(event, lineUserId);
    } else if (event.type === 'unfollow') {
      await this.friendships.note({ eventId, lineUserId, followed: false, isUnblocked: false, at });
    } else if (event.type === 'message') {
      if (event.isActive) await this.talk.showTheWay(event, lineUserId);
    }
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
