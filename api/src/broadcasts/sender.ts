import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LineNotReached, type LineMessage, LineService, MessageTooLarge } from '../line/line.service.js';
import { Database } from '../platform/database/database.js';
import { Env } from '../platform/env/env.js';
import { Live } from '../platform/live/live.js';
import { log } from '../platform/log/log.js';
import { bodyHash } from './body-hash.js';
import { Broadcast } from './broadcasts.entity.js';
import { Ending } from './ending.js';
import { Marks } from './marks.js';
import { Pace } from './pace.js';
import { Progress } from './progress.js';
import { verdict } from './request.rules.js';
import { type ClaimedRequest, Requests } from './requests.js';

export const SEND_WAKE = 'broadcast-work';
const IDLE_MS = 1_000;
/** Open calls per process: at LINE's usual 0.1 s these are enough for the whole rate. */
const MOST_UNDER_WAY = 40;
/** A claim that waited longer for its turn asks again whether its broadcast still goes on: stopping takes ≤ 1 s. */
const STALE_MS = 250;

/**
 * Sends what is frozen, on any number of replicas. The order is always: claim stored, call, answer stored; whatever dies
 * in between leaves a claim that ends by itself, and the same key and body find out at LINE what became of it.
 */
@Injectable()
export class Sender implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly marks: Marks;
  private readonly underWay = new Set<Promise<void>>();
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly env: Env,
    private readonly live: Live,
    private readonly database: Database,
    private readonly line: LineService,
    private readonly requests: Requests,
    private readonly pace: Pace,
    private readonly ending: Ending,
    private readonly progress: Progress,
  ) {
    this.marks = new Marks(requests);
  }

  onApplicationBootstrap(): void {
    if (this.env.WORKERS !== 'on') return;
    this.live.subscribe([SEND_WAKE], () => this.kick());
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

  /** Sends what is due until nothing is left, and ends what is complete; tests call it instead of waiting. */
  async drain(): Promise<void> {
    await this.requests.sweep();
    while (!this.stopped) {
      // Claimed by the handful: one commit for each request would cost more than the calls.
      if (MOST_UNDER_WAY - this.underWay.size < this.pace.most) {
        await Promise.race(this.underWay);
        continue;
      }
      const claimed = await this.requests.claim(this.pace.most);
      if (claimed.length > 0) for (const request of claimed) this.begin(request);
      else if (this.underWay.size === 0) break;
      else await Promise.race(this.underWay);
    }
    await Promise.all(this.underWay);
    await this.ending.finish();
  }

  private kick(): void {
    this.again = true;
    this.running ??= (async () => {
      while (this.again && !this.stopped) {
        this.again = false;
        await this.drain().catch((error: unknown) => report(error, 'drain'));
      }
      this.running = null;
    })();
  }

  private begin(request: ClaimedRequest): void {
    const since = performance.now();
    const work = this.pace
      .turn()
      .then(() => this.attempt(request, since))
      // Its claim ends by itself; the request is tried again with the same key.
      .catch((error: unknown) => report(error, 'attempt'))
      .finally(() => this.underWay.delete(work));
    this.underWay.add(work);
  }

  private async attempt(request: ClaimedRequest, since: number): Promise<void> {
    const isStale = performance.now() - since > STALE_MS;
    if (this.stopped || (isStale && !(await this.goesOn(request.broadcastId)))) return this.requests.giveBack(request);
    // Everybody in it has left since the freeze.
    if (request.to.length === 0) return this.marks.add({ id: request.id, lineRequestId: null });

    const messages = JSON.parse(request.messages) as LineMessage[];
    const call = { to: request.to, messages, aggregationUnit: request.unit };
    if (bodyHash(this.line.multicastText(call)) !== request.bodyHash)
      throw new Error('broadcast: the body has changed');
    const outcome = await this.line.multicast({ ...call, retryKey: request.retryKey });
    const status = outcome.status ?? null;
    const next = verdict(outcome, { ...request, size: request.to.length }, Math.random());
    switch (next.do) {
      case 'accept':
        await this.marks.add({ id: request.id, lineRequestId: outcome.requestId });
        break;
      case 'retry':
        await this.requests.retry(request, { ...next, status });
        break;
      case 'split':
        await this.splitOrHalt(request, messages);
        break;
      case 'fail':
        await this.requests.close(request, 'failed', status);
        break;
      case 'undecided':
        await this.requests.close(request, 'undecided', status);
        break;
      case 'halt':
        await this.ending.halt(request.broadcastId, 'quota');
        await this.requests.retry(request, { afterMs: 0, maybeTaken: false, status });
        break;
    }
    this.progress.moved(request.broadcastId);
  }

  /** Refused for one recipient: halve until that one is alone. Refused for its text: every request would be. */
  private async splitOrHalt(request: ClaimedRequest, messages: LineMessage[]): Promise<void> {
    try {
      await this.line.validate(messages);
    } catch (error) {
      if (error instanceof LineNotReached) {
        return this.requests.retry(request, { afterMs: IDLE_MS, maybeTaken: false, status: 400 });
      }
      if (!(error instanceof MessageTooLarge)) throw error;
      await this.ending.halt(request.broadcastId, 'refused');
      return this.requests.retry(request, { afterMs: 0, maybeTaken: false, status: 400 });
    }
    await this.requests.split(request);
  }

  private goesOn(id: string): Promise<boolean> {
    return this.database.manager.existsBy(Broadcast, { id, state: 'sending' });
  }
}

function report(error: unknown, where: string): void {
  log.warn({ fault: error instanceof Error ? error.name : 'unknown', where }, 'broadcast sender');
}
