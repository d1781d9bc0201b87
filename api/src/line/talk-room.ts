import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Env } from '../platform/env/env.js';
import { REPLY_TOKEN_LIFETIME_MS } from './line.limits.js';
import { type LineMessage, LineNotReached, LineService } from './line.service.js';
import { TalkTexts } from './talk-texts.js';
import type { ClaimedEvent } from './webhook.store.js';

/** A retry key that belongs to an event, so that handling the event again sends nothing twice. */
export function retryKeyOf(event: string): string {
  const hex = createHash('sha256').update(event).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** What the account says in the talk: the greeting, and the way to the private page. */
@Injectable()
export class TalkRoom {
  private readonly texts: TalkTexts;

  constructor(
    env: Env,
    private readonly clock: Clock,
    private readonly line: LineService,
  ) {
    const japanese = { service: env.SERVICE_NAME, city: env.CITY_NAME };
    const english = { service: env.SERVICE_NAME_EN, city: env.CITY_NAME_EN };
    this.texts = new TalkTexts({ ja: japanese, 'easy-ja': japanese, en: english }, (path) => line.liffUrl(path));
  }

  async greet(event: ClaimedEvent, lineUserId: string): Promise<void> {
    const known = await this.line.acquaintance(lineUserId);
    const language = known?.language ?? 'ja';
    // Without news from a higher room, LINE's own word for "was here before" decides.
    const isBack = event.isUnblocked && (known?.isRegistered ?? true);
    const greeted = { isKnown: known?.isRegistered ?? false };
    const messages = isBack ? this.texts.greetingAgain(language, greeted) : this.texts.greeting(language, greeted);
    await this.answer(event, lineUserId, messages);
  }

  async showTheWay(event: ClaimedEvent, lineUserId: string): Promise<void> {
    const known = await this.line.acquaintance(lineUserId);
    await this.answer(event, lineUserId, this.texts.reply(known?.language ?? null, event.isUrgent));
  }

  /** By reply token, which is free, while that is young; by push otherwise. */
  private async answer(event: ClaimedEvent, lineUserId: string, messages: LineMessage[]): Promise<void> {
    const age = this.clock.now().getTime() - event.occurredAt.getTime();
    if (event.replyToken && age <= REPLY_TOKEN_LIFETIME_MS) {
      const { kind } = await this.line.reply(event.replyToken, messages);
      if (kind === 'accepted') return;
      if (kind === 'retryable' || kind === 'rateLimited') throw new LineNotReached('reply');
      // A token refused on a second attempt was most likely used by the first, whose answer was lost.
      if (event.attempts > 1) return;
    }
    await this.line.push(lineUserId, messages, retryKeyOf(`webhook:${event.id}`));
  }
}
