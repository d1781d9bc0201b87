import { type LineAnswer, LineRefusal, newRequestId, ok } from './answer.ts';
import * as limit from './limits.ts';
import { bodyRefusal, checkMessages } from './message-check.ts';
import { nextMessageId } from './message-ids.ts';
import type { State } from './state.ts';

type Json = Record<string, unknown>;

export interface SendCall {
  body: Json;
  raw: string;
  retryKey: string | undefined;
}

const sentMessages = (messages: object[]): { id: string; quoteToken: string }[] =>
  messages.map(() => ({
    id: nextMessageId(),
    quoteToken: newRequestId().replaceAll('-', ''),
  }));

/** Reply, push and multicast, with everything that LINE refuses. */
export class Messaging {
  private readonly state: State;

  constructor(state: State) {
    this.state = state;
  }

  reply({ body, retryKey }: SendCall): LineAnswer {
    if (retryKey !== undefined) throw new LineRefusal(400, 'The retry key is not supported for this endpoint');
    checkMessages(body['messages']);
    const { now } = this.state.settings;
    const token = this.state.replyTokens.get(String(body['replyToken']));
    const since = token ? now() - token.at : 0;
    const sinceEvent = token ? now() - (token.eventAt ?? token.at) : 0;
    // A redelivered event renews the minute, but never beyond 20 minutes after the event itself.
    if (!token || token.used || since > limit.REPLY_TOKEN_MS || sinceEvent > limit.REDELIVERED_REPLY_MS)
      throw new LineRefusal(400, 'Invalid reply token');
    token.used = true;
    // A reply is free: it is not counted against the month's quota.
    this.state.deliver([token.userId], body['messages']);
    return ok({ sentMessages: sentMessages(body['messages']) });
  }

  push(call: SendCall): LineAnswer {
    const to = call.body['to'];
    return this.send(
      call,
      [this.recipient(to, 'to', () => new LineRefusal(400, 'Failed to send messages'))],
      (messages) => ({ sentMessages: sentMessages(messages) }),
    );
  }

  multicast(call: SendCall): LineAnswer {
    const to = call.body['to'];
    if (!Array.isArray(to) || to.length === 0 || to.length > limit.MAX_MULTICAST) {
      throw bodyRefusal([{ message: `Size must be between 1 and ${limit.MAX_MULTICAST}`, property: 'to' }]);
    }
    return this.send(
      call,
      to.map((userId: unknown, index) => this.recipient(userId, `to[${index}]`)),
      () => ({}),
    );
  }

  validate({ body, retryKey }: SendCall): LineAnswer {
    if (retryKey !== undefined) throw new LineRefusal(400, 'The retry key is not supported for this endpoint');
    checkMessages(body['messages']);
    return ok();
  }

  private recipient(userId: unknown, property: string, unknown?: () => LineRefusal): string {
    const refuse = () =>
      new LineRefusal(400, `The property, '${property}', in the request body is invalid (line: -, column: -)`);
    if (typeof userId !== 'string' || !limit.USER_ID.test(userId)) throw refuse();
    if (!this.state.people.knows(userId)) throw (unknown ?? refuse)();
    return userId;
  }

  private send({ body, raw, retryKey }: SendCall, to: string[], answer: (messages: object[]) => object): LineAnswer {
    const { settings, retryKeys, people } = this.state;
    const now = settings.now();
    if (retryKey !== undefined && !limit.UUID.test(retryKey)) throw new LineRefusal(400, 'Invalid X-Line-Retry-Key');
    const before = retryKey === undefined ? undefined : retryKeys.get(retryKey);
    if (before) throw new AlreadyAccepted(before.requestId, before.answer);
    checkMessages(body['messages']);
    const messages = body['messages'] as object[];
    const unit = this.unit(body['customAggregationUnits']);
    const reached = to.filter((userId) => people.isFriend(userId));
    if (this.state.quota.type === 'limited' && this.state.month().consumed + reached.length > this.state.quota.value) {
      throw new LineRefusal(429, 'You have reached your monthly limit.');
    }
    const requestId = newRequestId();
    const given = answer(messages);
    if (retryKey !== undefined) retryKeys.set(retryKey, { at: now, requestId, body: raw, answer: given });
    this.state.consumed += reached.length;
    this.state.deliver(reached, messages, unit);
    this.state.ledger.record(reached, { requestId, retryKey: retryKey ?? null, messages, at: now, unit }, to.length);
    return ok(given, { 'x-line-request-id': requestId });
  }

  private unit(units: unknown): string | null {
    if (units === undefined) return null;
    const [name, ...more] = Array.isArray(units) ? (units as unknown[]) : [null];
    if (more.length > 0 || typeof name !== 'string' || !/^[A-Za-z0-9_]{1,30}$/.test(name)) {
      throw bodyRefusal([{ message: 'Invalid unit name', property: 'customAggregationUnits' }]);
    }
    const { unitsThisMonth } = this.state.month();
    // The 1,001st name of a month is silently not counted.
    if (!unitsThisMonth.has(name) && unitsThisMonth.size >= limit.MAX_UNITS_A_MONTH) return null;
    unitsThisMonth.add(name);
    return name;
  }
}

/** 409: this retry key was accepted before; nothing is sent again. */
export class AlreadyAccepted extends LineRefusal {
  private readonly given: object;
  constructor(requestId: string, given: object) {
    super(409, 'The retry key is already accepted', undefined, { 'x-line-accepted-request-id': requestId });
    this.given = given;
  }
  override get body(): object {
    return { message: this.message, ...this.given };
  }
}
