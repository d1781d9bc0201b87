import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { validateSignature } from '@line/bot-sdk';
import { type Simulator, startSimulator } from '../src/index.ts';
import { rawBody } from '../src/webhooks.ts';

const USER = `U${'a'.repeat(32)}`;

describe('webhooks and LINE Login', () => {
  let now = Date.parse('2026-11-24T13:20:00+09:00');
  let simulator: Simulator;
  let server: http.Server;
  let received: { raw: string; signature: string }[] = [];
  let answerWith = 200;
  let refuse = (_: string): boolean => false;

  beforeAll(async () => {
    server = http.createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        received.push({
          raw: Buffer.concat(chunks).toString(),
          signature: String(request.headers['x-line-signature']),
        });
        response.writeHead(refuse(received.at(-1)!.raw) ? 500 : answerWith).end();
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    simulator = await startSimulator({
      port: 0,
      now: () => now,
      webhookUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    });
  });
  afterAll(async () => {
    await simulator.close();
    server.close();
  });
  beforeEach(() => {
    simulator.state.reset();
    simulator.webhooks.manners = { duplicates: 0, reorder: 0, delayMs: 0, redeliver: false };
    simulator.state.people.add({ userId: USER });
    received = [];
    answerWith = 200;
    refuse = () => false;
  });
  const events = () =>
    received.flatMap(
      ({ raw }) =>
        (
          JSON.parse(raw) as {
            events: {
              type: string;
              webhookEventId: string;
              deliveryContext: { isRedelivery: boolean };
              follow?: { isUnblocked: boolean };
            }[];
          }
        ).events,
    );

  it('signs the raw bytes, emoji as escaped surrogates', async () => {
    await simulator.acts.follow(USER);
    await simulator.acts.say(USER, '助けて🤨');
    const { raw, signature } = received.at(-1)!;
    expect(raw).toContain('\\uD83E\\uDD28');
    expect(validateSignature(raw, simulator.state.settings.channelSecret, signature)).toBe(true);
    const again = createHmac('sha256', simulator.state.settings.channelSecret)
      .update(JSON.stringify(JSON.parse(raw)))
      .digest('base64');
    expect(again).not.toBe(signature);
  });

  it('says whether a follow is an unblock', async () => {
    await simulator.acts.follow(USER);
    await simulator.acts.block(USER);
    await simulator.acts.follow(USER);
    expect(events().map(({ type, follow }) => [type, follow?.isUnblocked])).toEqual([
      ['follow', false],
      ['unfollow', undefined],
      ['follow', true],
    ]);
  });

  it('delivers again, marked and with the same id, until the answer is 2xx', async () => {
    simulator.webhooks.manners.redeliver = true;
    answerWith = 500;
    await simulator.acts.follow(USER);
    const sent = events();
    expect(sent.map(({ deliveryContext }) => deliveryContext.isRedelivery)).toEqual([false, true, true, true]);
    expect(new Set(sent.map(({ webhookEventId }) => webhookEventId)).size).toBe(1);
  });

  it('repeats and reorders when told to', async () => {
    simulator.webhooks.manners = { duplicates: 1, reorder: 2, delayMs: 0, redeliver: false };
    await simulator.acts.follow(USER);
    expect(received).toHaveLength(0);
    await simulator.acts.block(USER);
    expect(events().map(({ type }) => type)).toEqual(['unfollow', 'unfollow', 'follow', 'follow']);
  });

  it('redelivers the event that failed, not one that happened to be sent meanwhile', async () => {
    const other = `U${'b'.repeat(32)}`;
    simulator.state.people.add({ userId: other });
    simulator.webhooks.manners.redeliver = true;
    refuse = (raw) => raw.includes(USER);
    await Promise.all([simulator.acts.follow(USER), simulator.acts.follow(other)]);
    expect(received.filter(({ raw }) => raw.includes(USER))).toHaveLength(4);
    expect(received.filter(({ raw }) => raw.includes(other))).toHaveLength(1);
  });

  it('sends what is held back when told to, and says why a webhook failed', async () => {
    simulator.webhooks.manners.reorder = 5;
    await simulator.acts.follow(USER);
    await simulator.acts.postback(USER, 'a=1');
    expect(received).toHaveLength(0);
    answerWith = 500;
    await simulator.webhooks.flush();
    expect(events().map(({ type }) => type)).toEqual(['postback', 'follow']);
    expect(simulator.webhooks.sent.slice(-2)).toMatchObject([{ reason: 'ERROR_STATUS_CODE' }, { status: 500 }]);
  });

  it('escapes only what lies outside the basic plane', () => {
    expect(rawBody({ a: 'あ😀' })).toBe('{"a":"あ\\uD83D\\uDE00"}');
  });

  describe('ID tokens', () => {
    const verify = async (idToken: string, more: Record<string, string> = {}) => {
      const answer = await fetch(`${simulator.origin}/oauth2/v2.1/verify`, {
        method: 'POST',
        body: new URLSearchParams({ id_token: idToken, client_id: simulator.state.settings.loginChannelId, ...more }),
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    };

    it('are verified by LINE', async () => {
      expect(await verify(await simulator.tokens.idToken(USER))).toMatchObject({
        status: 200,
        body: { sub: USER, iss: 'https://access.line.me' },
      });
    });

    it.each([
      ['for another channel', () => simulator.tokens.idToken(USER, { aud: '1' }), 'Invalid IdToken Audience.'],
      [
        'of another issuer',
        () => simulator.tokens.idToken(USER, { iss: 'https://evil.example' }),
        'Invalid IdToken Issuer.',
      ],
      ['an hour old', () => simulator.tokens.idToken(USER, { ageSeconds: 3_601 }), 'IdToken expired.'],
      [
        'with a changed signature',
        async () => `${(await simulator.tokens.idToken(USER)).slice(0, -6)}AAAAAA`,
        'Invalid IdToken.',
      ],
      ['that are none', async () => 'x.y.z', 'Invalid IdToken.'],
    ])('are refused %s', async (_, make, reason) => {
      expect(await verify(await make())).toEqual({
        status: 400,
        body: { error: 'invalid_request', error_description: reason },
      });
    });

    it('come with the LIFF context, fresh each time, for twelve hours', async () => {
      const code = simulator.tokens.liffCode(USER);
      const context = async () => fetch(`${simulator.origin}/simulator/liff/context?code=${code}`);
      expect(await (await context()).json()).toMatchObject({
        idToken: expect.any(String),
        friend: false,
        language: 'ja',
      });
      now += 12 * 3_600_000;
      expect((await context()).status).toBe(404);
    });
  });
});
