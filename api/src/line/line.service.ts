import { setTimeout as wait } from 'node:timers/promises';
import { HTTPFetchError } from '@line/bot-sdk';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { Env } from '../platform/env/env.js';
import { log } from '../platform/log/log.js';
import { Friendships } from './friendships.js';
import { IdTokens } from './id-tokens.js';
import { LineClient } from './line.client.js';
import { LineLogin } from './line-login.js';
import { AGGREGATION_UNIT, MAX_MULTICAST_RECIPIENTS } from './line.limits.js';
import { checkCount, type LineMessage, MessageTooLarge } from './line.messages.js';
import { LineTimeouts } from './line-timeouts.js';
import { RichMenus } from './rich-menus.js';
import { accepted, outcomeOf, type SendOutcome } from './send-outcome.js';
import type { TalkLanguage } from './talk-texts.js';

export {
  MAX_MULTICAST_RECIPIENTS,
  MAX_RICH_MENU_IMAGE_BYTES,
  MAX_RICH_MENU_LINKS,
  RETRY_KEY_LIFETIME_MS,
} from './line.limits.js';
export { type LineMessage, MessageTooLarge, type Notice, noticeMessage, textMessage } from './line.messages.js';
export { type RichMenuAnswer, type RichMenuObject, RichMenuTrouble } from './rich-menus.js';
export type { SendOutcome } from './send-outcome.js';

export interface Multicast {
  to: readonly string[];
  messages: readonly LineMessage[];
  retryKey: string;
  aggregationUnit?: string;
}

/** What a higher room knows of a person in the talk, for choosing between fixed texts. */
export interface Acquaintance {
  language: TalkLanguage;
  isRegistered: boolean;
}

/** LINE could not be reached or did not take it; the same push may be tried again later with the same retry key. */
export class LineNotReached extends Error {
  override readonly name = 'LineNotReached';
}

const PUSH_ATTEMPTS = 3;
const FIRST_WAIT_MS = 200;

/** All that the other rooms may ask of LINE. Never called inside a database transaction. */
@Injectable()
export class LineService {
  private know: (lineUserId: string) => Promise<Acquaintance | null> = () => Promise.resolve(null);

  constructor(
    private readonly env: Env,
    private readonly client: LineClient,
    private readonly idTokens: IdTokens,
    private readonly timeouts: LineTimeouts,
    private readonly friendships: Friendships,
    private readonly login: LineLogin,
    /** Rich menus at LINE; like everything else here never touched inside a transaction. */
    readonly richMenus: RichMenus,
  ) {}

  /** A higher room tells language and registration of a LINE user. Called from a provider's constructor. */
  useAcquaintance(know: (lineUserId: string) => Promise<Acquaintance | null>): void {
    this.know = know;
  }

  acquaintance(lineUserId: string): Promise<Acquaintance | null> {
    return this.know(lineUserId);
  }

  /** Erases a person from the ledger of friends, in the transaction that erases the household. */
  forget(tx: Transaction, lineUserId: string): Promise<void> {
    return this.friendships.forget(tx, lineUserId);
  }

  /** Takes back at LINE what somebody who has left had allowed. Answers whether LINE did; never throws. */
  deauthorize(userAccessToken: string): Promise<boolean> {
    return this.login.deauthorize(userAccessToken);
  }

  /** Who an ID token of LINE Login belongs to. Refusals `session.idTokenInvalid`, `line.unavailable`. */
  verifyIdToken(idToken: string): Promise<{ lineUserId: string }> {
    return this.idTokens.verify(idToken);
  }

  /** The address that opens a page of the LIFF app; the official form, so that it also opens inside LINE. */
  liffUrl(path: string): string {
    return `https://liff.line.me/${this.env.LIFF_ID}${path}`;
  }

  /**
   * Sends to one person. The retry key belongs to the event that causes the push and stays the same when that is
   * handled again. Tries three times.
   * @throws LineNotReached when LINE has not said that it will deliver: try later with the same key.
   */
  async push(
    lineUserId: string,
    messages: readonly LineMessage[],
    retryKey: string,
    { silent = false }: { silent?: boolean } = {},
  ): Promise<SendOutcome> {
    checkCount(messages);
    const body = { to: lineUserId, messages: [...messages], ...(silent && { notificationDisabled: true }) };
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.send('push', (client) => client.pushMessageWithHttpInfo(body, retryKey));
      if (outcome.kind === 'accepted' || outcome.kind === 'alreadyAccepted') return outcome;
      const isHopeless = outcome.kind === 'quotaExceeded' || outcome.kind === 'rejected';
      if (isHopeless || attempt === PUSH_ATTEMPTS) throw new LineNotReached(`push: ${outcome.kind}`);
      await wait(FIRST_WAIT_MS * 2 ** (attempt - 1));
    }
  }

  /** Answers a webhook event, free of charge. The token works once and for a minute, so nothing is tried again. */
  reply(replyToken: string, messages: readonly LineMessage[]): Promise<SendOutcome> {
    checkCount(messages);
    return this.send('reply', (client) => client.replyMessageWithHttpInfo({ replyToken, messages: [...messages] }));
  }

  /** Sends the same messages to at most 500 people, once. Never throws for what LINE answers; the caller retries. */
  async multicast({ to, messages, retryKey, aggregationUnit }: Multicast): Promise<SendOutcome> {
    if (to.length === 0 || to.length > MAX_MULTICAST_RECIPIENTS) throw new RangeError('multicast: 1 to 500 recipients');
    const body = multicastBody(to, messages, aggregationUnit);
    return this.send('multicast', (client) => client.multicastWithHttpInfo(body, retryKey));
  }

  /** The exact text of the body that `multicast` sends for these. */
  multicastText({ to, messages, aggregationUnit }: Omit<Multicast, 'retryKey'>): string {
    return JSON.stringify(multicastBody(to, messages, aggregationUnit));
  }

  /** Asks LINE whether it would take these messages; sends nothing. @throws MessageTooLarge when it would not. */
  async validate(messages: readonly LineMessage[]): Promise<void> {
    checkCount(messages);
    const outcome = await this.send('validate', (client) =>
      client.validateMulticastWithHttpInfo({ messages: [...messages] }),
    );
    if (outcome.kind === 'rejected' && outcome.status === 400) throw new MessageTooLarge('LINE refuses these messages');
    if (outcome.kind !== 'accepted') throw new LineNotReached('validate');
  }

  /** Messages that may be sent this month and were sent already, as LINE counts them (per recipient). */
  async quota(): Promise<{ limit: number | null; used: number }> {
    const [quota, consumption] = await this.client.call(
      (client) => Promise.all([client.getMessageQuota(), client.getMessageQuotaConsumption()]),
      this.timeouts.callMs,
    );
    return { limit: quota.type === 'limited' ? (quota.value ?? null) : null, used: consumption.totalUsage };
  }

  private async send(
    what: string,
    work: (client: Parameters<Parameters<LineClient['call']>[0]>[0]) => Promise<{ httpResponse: Response }>,
  ): Promise<SendOutcome> {
    try {
      const { httpResponse } = await this.client.call(work, this.timeouts.sendMs);
      return accepted(httpResponse.headers);
    } catch (error) {
      const outcome = outcomeOf(error);
      // LINE keeps no log for us: its request id and the status are all that can be asked about later.
      const fault = error instanceof HTTPFetchError ? undefined : error instanceof Error ? error.name : 'unknown';
      const entry = { what, ...outcome, fault };
      // A month's quota that is used up and a channel that LINE refuses do not pass by themselves.
      const needsPerson = outcome.kind === 'quotaExceeded' || outcome.status === 401 || outcome.status === 403;
      if (needsPerson) log.error(entry, 'line');
      else log.warn(entry, 'line');
      return outcome;
    }
  }
}

function multicastBody(to: readonly string[], messages: readonly LineMessage[], unit: string | undefined) {
  checkCount(messages);
  if (unit !== undefined && !AGGREGATION_UNIT.test(unit)) throw new RangeError('multicast: no name for a unit');
  return { to: [...to], messages: [...messages], ...(unit !== undefined && { customAggregationUnits: [unit] }) };
}
