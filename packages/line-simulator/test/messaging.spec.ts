import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { channelAccessToken, HTTPFetchError, messagingApi } from '@line/bot-sdk';
import { type Simulator, startSimulator } from '../src/index.ts';
import { pngOf } from './helpers.ts';

const U = (n: number): string => `U${String(n).padStart(32, '0')}`;
const hello: messagingApi.Message = { type: 'text', text: 'こんにちは' };

describe('sending through the official SDK', () => {
  let now = Date.parse('2026-11-24T13:20:00+09:00');
  let simulator: Simulator;
  let client: messagingApi.MessagingApiClient;

  const connect = async (): Promise<void> => {
    const tokens = new channelAccessToken.ChannelAccessTokenClient({ baseURL: simulator.origin });
    const { access_token } = await tokens.issueStatelessChannelToken(
      'client_credentials',
      undefined,
      undefined,
      simulator.state.settings.channelId,
      simulator.state.settings.channelSecret,
    );
    client = new messagingApi.MessagingApiClient({ channelAccessToken: access_token, baseURL: simulator.origin });
  };
  const refusal = async (
    call: Promise<unknown>,
  ): Promise<{ status: number; body: { message: string }; headers: Headers }> => {
    const error = await call.then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!(error instanceof HTTPFetchError)) throw new Error('was not refused');
    return { status: error.status, body: JSON.parse(error.body) as { message: string }, headers: error.headers };
  };

  beforeAll(async () => {
    simulator = await startSimulator({ port: 0, now: () => now, multicastPerSecond: 200 });
  });
  afterAll(() => simulator.close());
  beforeEach(async () => {
    simulator.state.reset();
    for (const n of [1, 2, 3]) simulator.state.people.add({ userId: U(n), friendship: 'friend', wasFriend: true });
    await connect();
  });

  it('pushes to a friend, whose talk shows it', async () => {
    await client.pushMessage({ to: U(1), messages: [hello] });
    expect(simulator.state.talks.get(U(1))).toEqual([{ from: 'account', message: hello, at: now }]);
    expect(simulator.state.ledger.of(U(1))).toBe(1);
  });

  it('says 200 for somebody who has blocked the account, and delivers nothing', async () => {
    simulator.state.people.get(U(2))!.friendship = 'blocked';
    await client.multicast({ to: [U(1), U(2)], messages: [hello] });
    expect(simulator.state.ledger.summary()).toMatchObject({ delivered: 1, people: 1 });
  });

  it.each<[string, messagingApi.MulticastRequest]>([
    ['six messages', { to: [U(1)], messages: Array.from({ length: 6 }, () => hello) }],
    ['no message', { to: [U(1)], messages: [] }],
    ['501 recipients', { to: Array.from({ length: 501 }, () => U(1)), messages: [hello] }],
    ['an unknown recipient', { to: [U(1), U(99)], messages: [hello] }],
    ['something that is no user id', { to: ['U1'], messages: [hello] }],
    ['text of 5,001 units', { to: [U(1)], messages: [{ type: 'text', text: 'あ'.repeat(5001) }] }],
    ['text of 2,501 emoji', { to: [U(1)], messages: [{ type: 'text', text: '😀'.repeat(2501) }] }],
    ['an empty text', { to: [U(1)], messages: [{ type: 'text', text: '' }] }],
    [
      'altText of 1,501',
      { to: [U(1)], messages: [{ type: 'flex', altText: 'a'.repeat(1501), contents: { type: 'bubble' } }] },
    ],
    [
      'a bubble over 30 KB',
      {
        to: [U(1)],
        messages: [
          {
            type: 'flex',
            altText: 'a',
            contents: {
              type: 'bubble',
              body: { type: 'box', layout: 'vertical', contents: [{ type: 'text', text: 'a'.repeat(31_000) }] },
            },
          },
        ],
      },
    ],
    [
      '13 bubbles',
      {
        to: [U(1)],
        messages: [
          {
            type: 'flex',
            altText: 'a',
            contents: { type: 'carousel', contents: Array.from({ length: 13 }, () => ({ type: 'bubble' as const })) },
          },
        ],
      },
    ],
    [
      'an address of 1,001 characters',
      {
        to: [U(1)],
        messages: [
          {
            type: 'flex',
            altText: 'a',
            contents: {
              type: 'bubble',
              footer: {
                type: 'box',
                layout: 'vertical',
                contents: [
                  { type: 'button', action: { type: 'uri', label: 'a', uri: `https://a.example/${'a'.repeat(1000)}` } },
                ],
              },
            },
          },
        ],
      },
    ],
    ['two aggregation units', { to: [U(1)], messages: [hello], customAggregationUnits: ['a', 'b'] }],
    ['an aggregation unit in Japanese', { to: [U(1)], messages: [hello], customAggregationUnits: ['灘区'] }],
  ])('refuses %s with 400 and reaches nobody', async (_, request) => {
    const { status, body } = await refusal(client.multicast(request));
    expect(status).toBe(400);
    expect(body.message).toEqual(expect.any(String));
    expect(simulator.state.ledger.delivered).toBe(0);
  });

  it('takes text of exactly 5,000 units', async () => {
    await client.pushMessage({ to: U(1), messages: [{ type: 'text', text: '😀'.repeat(2500) }] });
    expect(simulator.state.ledger.delivered).toBe(1);
  });

  it('refuses an old and a false token with 401', async () => {
    now += 901_000;
    expect((await refusal(client.pushMessage({ to: U(1), messages: [hello] }))).status).toBe(401);
    const stranger = new messagingApi.MessagingApiClient({ channelAccessToken: 'x', baseURL: simulator.origin });
    expect((await refusal(stranger.pushMessage({ to: U(1), messages: [hello] }))).status).toBe(401);
  });

  it('answers 409 for a retry key it has accepted, for 24 hours, and then sends again', async () => {
    const key = randomUUID();
    await client.multicast({ to: [U(1)], messages: [hello] }, key);
    now += 23 * 3_600_000;
    await connect();
    const again = await refusal(client.multicast({ to: [U(1)], messages: [hello] }, key));
    expect(again.status).toBe(409);
    expect(again.headers.get('x-line-accepted-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(simulator.state.ledger.of(U(1))).toBe(1);
    now += 3_600_000;
    await connect();
    await client.multicast({ to: [U(1)], messages: [hello] }, key);
    expect(simulator.state.ledger.of(U(1))).toBe(2);
  });

  it('refuses a malformed retry key', async () => {
    expect((await refusal(client.pushMessage({ to: U(1), messages: [hello] }, 'no-uuid'))).status).toBe(400);
  });

  it('has a limit for the month', async () => {
    simulator.state.quota = { type: 'limited', value: 1 };
    const { status, body } = await refusal(client.multicast({ to: [U(1), U(2)], messages: [hello] }));
    expect([status, body.message]).toEqual([429, 'You have reached your monthly limit.']);
    simulator.state.quota = { type: 'none' };
    await client.multicast({ to: [U(1), U(2)], messages: [hello] });
    expect(simulator.state.ledger.delivered).toBe(2);
  });

  it('replies once within a minute, and not with a retry key', async () => {
    const event = await simulator.webhooks.fire(U(1), 'message', { message: { type: 'text', id: '1', text: 'a' } });
    await client.replyMessage({ replyToken: event.replyToken!, messages: [hello] });
    expect((await refusal(client.replyMessage({ replyToken: event.replyToken!, messages: [hello] }))).status).toBe(400);
    const late = await simulator.webhooks.fire(U(1), 'message', { message: { type: 'text', id: '2', text: 'a' } });
    now += 61_000;
    expect((await refusal(client.replyMessage({ replyToken: late.replyToken!, messages: [hello] }))).status).toBe(400);
  });

  it('refuses a body over 2 MB with 413', async () => {
    const answer = await fetch(`${simulator.origin}/v2/bot/message/push`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${simulator.tokens.issue({ grant_type: 'client_credentials', client_id: simulator.state.settings.channelId, client_secret: simulator.state.settings.channelSecret }, 'long').access_token}`,
      },
      body: JSON.stringify({ to: U(1), messages: [{ type: 'text', text: 'a'.repeat(2_200_000) }] }),
    });
    expect(answer.status).toBe(413);
  });

  describe('faults', () => {
    it.each([
      ['500 before accepting', { kind: 'status', status: 500, times: 1 }, 0],
      ['500 after accepting', { kind: 'status-after-accept', status: 500, times: 1 }, 1],
      ['closing before accepting', { kind: 'close-before', times: 1 }, 0],
      ['closing after accepting', { kind: 'close-after-accept', times: 1 }, 1],
      ['hanging', { kind: 'hang', ms: 50, times: 1 }, 0],
    ] as const)('%s: the same key afterwards means one delivery', async (_, fault, before) => {
      const key = randomUUID();
      simulator.state.faults.add({ ...fault, path: '/multicast' });
      await expect(client.multicast({ to: [U(1)], messages: [hello] }, key)).rejects.toThrow();
      expect(simulator.state.ledger.of(U(1))).toBe(before);
      await client.multicast({ to: [U(1)], messages: [hello] }, key).catch(() => undefined);
      expect(simulator.state.ledger.of(U(1))).toBe(1);
    });
  });

  it('keeps what it received, without tokens and secrets', async () => {
    await client.pushMessage({ to: U(1), messages: [{ type: 'text', text: '見つかる文' }] });
    const answer = await fetch(`${simulator.origin}/simulator/requests`);
    const text = await answer.text();
    expect(text).toContain('見つかる文');
    expect(text).not.toContain(simulator.state.settings.channelSecret);
    expect(text).not.toContain('Bearer');
  });

  it('counts a hundred thousand friends exactly', async () => {
    simulator.state.people.addBulk(Array.from({ length: 100_000 }, (_, n) => U(n + 1000)));
    for (let at = 0; at < 2_000; at += 500) {
      await client.multicast({ to: Array.from({ length: 500 }, (_, n) => U(1000 + at + n)), messages: [hello] });
    }
    expect(simulator.state.ledger.summary()).toEqual({
      accepted: 4,
      delivered: 2000,
      people: 2000,
      byCount: { '1': 2000 },
    });
  });

  it('links a rich menu that has an image', async () => {
    const { richMenuId } = await client.createRichMenu({
      size: { width: 2500, height: 843 },
      selected: true,
      name: 'a',
      chatBarText: 'メニュー',
      areas: [],
    });
    expect((await refusal(client.linkRichMenuIdToUser(U(1), richMenuId))).status).toBe(400);
    const blob = new messagingApi.MessagingApiBlobClient({
      channelAccessToken: simulator.tokens.issue(
        {
          grant_type: 'client_credentials',
          client_id: simulator.state.settings.channelId,
          client_secret: simulator.state.settings.channelSecret,
        },
        'long',
      ).access_token,
      baseURL: simulator.origin,
    });
    await blob.setRichMenuImage(richMenuId, new Blob([pngOf(2500, 843)], { type: 'image/png' }));
    await client.linkRichMenuIdToUser(U(1), richMenuId);
    expect(await client.getRichMenuIdOfUser(U(1))).toMatchObject({ richMenuId });
  });
});
