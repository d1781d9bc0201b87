import { createHmac, randomBytes } from 'node:crypto';
import type { State } from './state.ts';

export interface WebhookEvent {
  type: string;
  webhookEventId: string;
  timestamp: number;
  mode: 'active';
  source: { type: 'user'; userId: string };
  deliveryContext: { isRedelivery: boolean };
  replyToken?: string;
  [key: string]: unknown;
}

/** What LINE does with its webhooks besides sending them once, in order, at once. */
export interface WebhookManners {
  /** Sends every event so many times more. */
  duplicates: number;
  /** Holds events back and sends this many together in reverse order. */
  reorder: number;
  delayMs: number;
  /** Sends again, marked as redelivery, when the answer is not 2xx. */
  redeliver: boolean;
  /** How long before each redelivery. LINE does not tell; a test wants none. */
  redeliverAfterMs?: number;
}

export type WebhookResult = 'OK' | 'ERROR_STATUS_CODE' | 'REQUEST_TIMEOUT' | 'COULD_NOT_CONNECT' | 'INACTIVE';

/** The account's own user id, `destination` of every webhook. */
export const BOT_USER_ID = `U${'0'.repeat(32)}`;
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIMEOUT_MS = 2_000;
const MAX_REDELIVERIES = 3;

/** A ULID: 48 bits of time, 80 of chance. */
export function ulid(now: number): string {
  let time = now;
  let head = '';
  for (let i = 0; i < 10; i++) {
    head = CROCKFORD[time % 32]! + head;
    time = Math.floor(time / 32);
  }
  return head + [...randomBytes(16)].map((byte) => CROCKFORD[byte % 32]!).join('');
}

/** LINE writes characters outside the basic plane as escaped surrogates, so re-serialising the body breaks the signature. */
export const rawBody = (body: object): string =>
  JSON.stringify(body).replace(/[\ud800-\udfff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase()}`);

export const sign = (secret: string, raw: string): string => createHmac('sha256', secret).update(raw).digest('base64');

export class Webhooks {
  manners: WebhookManners = { duplicates: 0, reorder: 0, delayMs: 0, redeliver: false };
  readonly sent: { status: number; reason: WebhookResult; at: number; event: WebhookEvent }[] = [];
  private held: WebhookEvent[] = [];
  private readonly state: State;
  /** Everything on its way; awaited at the end. */
  private readonly underway = new Set<Promise<void>>();

  constructor(state: State) {
    this.state = state;
  }

  /** Makes an event of this person and sends it as the manners say. Resolves when it has been answered. */
  async fire(userId: string, type: string, fields: object = {}): Promise<WebhookEvent> {
    const now = this.state.settings.now();
    const event: WebhookEvent = {
      type,
      mode: 'active',
      timestamp: now,
      source: { type: 'user', userId },
      webhookEventId: ulid(now),
      deliveryContext: { isRedelivery: false },
      ...fields,
    };
    if (type !== 'unfollow') {
      event.replyToken = randomBytes(16).toString('hex');
      this.state.replyTokens.set(event.replyToken, { userId, at: now, used: false, eventAt: now });
    }
    this.held.push(event);
    if (this.held.length < this.manners.reorder) return event;
    const batch = this.held.splice(0).reverse();
    const work = this.send(batch);
    this.underway.add(work);
    await work.finally(() => this.underway.delete(work));
    return event;
  }

  async settle(): Promise<void> {
    await Promise.all(this.underway);
  }

  /** Sends what `reorder` holds back, however few there are. */
  async flush(): Promise<void> {
    const work = this.send(this.held.splice(0).reverse());
    this.underway.add(work);
    await work.finally(() => this.underway.delete(work));
  }

  /** What the console's "Verify" button does: a signed body without events. */
  async test(endpoint: string): Promise<object> {
    const { status, reason } = await this.transmit(endpoint, []);
    return {
      success: reason === 'OK',
      timestamp: new Date(this.state.settings.now()).toISOString(),
      statusCode: status,
      reason,
      detail: status > 0 ? String(status) : reason === 'REQUEST_TIMEOUT' ? 'Request timeout' : 'Failure to connect',
    };
  }

  private async send(batch: WebhookEvent[]): Promise<void> {
    const { duplicates, delayMs, redeliver, redeliverAfterMs = 0 } = this.manners;
    if (delayMs > 0) await wait(delayMs);
    for (const event of batch) {
      let status = 0;
      for (let copy = 0; copy <= duplicates; copy++) status = await this.post([event]);
      for (let again = 0; redeliver && !isFine(status) && again < MAX_REDELIVERIES; again++) {
        if (redeliverAfterMs > 0) await wait(redeliverAfterMs);
        const token = event.replyToken ? this.state.replyTokens.get(event.replyToken) : undefined;
        if (token) token.at = this.state.settings.now();
        status = await this.post([{ ...event, deliveryContext: { isRedelivery: true } }]);
      }
    }
  }

  /** Sends the events in one body, signed over its raw bytes. Returns the answer's status, 0 when none came in time. */
  async post(events: WebhookEvent[]): Promise<number> {
    const { active, endpoint } = this.state.webhook;
    const { status, reason } = active
      ? await this.transmit(endpoint, events)
      : { status: 0, reason: 'INACTIVE' as const };
    for (const event of events) this.sent.push({ status, reason, at: this.state.settings.now(), event });
    if (this.sent.length > 5_000) this.sent.splice(0, 1_000);
    return status;
  }

  private async transmit(endpoint: string, events: WebhookEvent[]): Promise<{ status: number; reason: WebhookResult }> {
    const raw = rawBody({ destination: BOT_USER_ID, events });
    try {
      const answer = await fetch(endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'x-line-signature': sign(this.state.settings.channelSecret, raw),
          'user-agent': 'LineBotWebhook/2.0',
        },
        body: raw,
        // LINE follows no redirect and waits two seconds.
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await answer.arrayBuffer();
      return { status: answer.status, reason: isFine(answer.status) ? 'OK' : 'ERROR_STATUS_CODE' };
    } catch (error) {
      return { status: 0, reason: (error as Error).name === 'TimeoutError' ? 'REQUEST_TIMEOUT' : 'COULD_NOT_CONNECT' };
    }
  }
}

const isFine = (status: number): boolean => status >= 200 && status < 300;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
