import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { insight, type messagingApi } from '@line/bot-sdk';
import { type Simulator, startSimulator } from '../src/index.ts';
import { clientOf, hello, refusalOf, tokenOf, U } from './helpers.ts';

const HOUR = 3_600_000;

describe('delivering exactly once', () => {
  let now: number;
  let simulator: Simulator;
  let client: messagingApi.MessagingApiClient;
  beforeEach(async () => {
    now = Date.parse('2026-11-24T13:20:00+09:00');
    simulator = await startSimulator({ port: 0, now: () => now });
    for (const n of [1, 2, 3]) simulator.state.people.add({ userId: U(n), friendship: 'friend', wasFriend: true });
    client = await clientOf(simulator);
  });
  afterEach(() => simulator.close());
  const ask = async (path: string) =>
    (await (await fetch(`${simulator.origin}/simulator${path}`)).json()) as Record<string, unknown>;

  it('names the accepted request in a 409, and repeats what a push was answered', async () => {
    const key = randomUUID();
    const first = await client.pushMessageWithHttpInfo({ to: U(1), messages: [hello] }, key);
    const again = await refusalOf(client.pushMessage({ to: U(1), messages: [hello] }, key));
    expect(again.status).toBe(409);
    expect(again.headers.get('x-line-accepted-request-id')).toBe(first.httpResponse.headers.get('x-line-request-id'));
    expect(again.headers.get('x-line-request-id')).not.toBe(first.httpResponse.headers.get('x-line-request-id'));
    expect(again.body).toEqual({ message: 'The retry key is already accepted', sentMessages: first.body.sentMessages });
  });

  it('counts the 24 hours of a key from the first request, even when that one failed', async () => {
    const key = randomUUID();
    simulator.state.faults.add({ kind: 'status', status: 500, times: 1 });
    expect((await refusalOf(client.multicast({ to: [U(1)], messages: [hello] }, key))).status).toBe(500);
    now += 23 * HOUR;
    client = await clientOf(simulator);
    await client.multicast({ to: [U(1)], messages: [hello] }, key);
    now += HOUR;
    client = await clientOf(simulator);
    await client.multicast({ to: [U(1)], messages: [hello] }, key);
    expect(await ask(`/ledger/${U(1)}`)).toMatchObject({ delivered: 2, duplicates: 1 });
  });

  it('tells duplicates from different messages, by person, unit and key', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    await client.multicast({ to: [U(1), U(2)], messages: [hello], customAggregationUnits: ['a'] }, one);
    await client.multicast({ to: [U(2), U(3)], messages: [hello], customAggregationUnits: ['a'] }, two);
    await client.multicast({
      to: [U(1)],
      messages: [{ type: 'text', text: 'べつの文' }],
      customAggregationUnits: ['b'],
    });
    expect(await ask('/ledger?retryKeys=true')).toMatchObject({
      accepted: 3,
      delivered: 5,
      people: 3,
      duplicates: 1,
      most: 2,
      byCount: { '1': 1, '2': 2 },
      byRetryKey: { [one]: [{ delivered: 2, unit: 'a' }], [two]: [{ delivered: 2, unit: 'a' }] },
    });
    expect(await ask('/ledger?unit=b')).toMatchObject({ accepted: 1, delivered: 1, duplicates: 0 });
    expect(await ask(`/ledger/${U(2)}`)).toMatchObject({
      delivered: 2,
      duplicates: 1,
      deliveries: [{ retryKey: one }, { retryKey: two }],
    });
  });

  it('accepts what blocked people are sent, and counts them as not reached', async () => {
    await simulator.acts.block(U(2));
    await client.multicast({ to: [U(1), U(2)], messages: [hello] });
    await client.pushMessage({ to: U(2), messages: [hello] });
    expect(await ask('/ledger')).toMatchObject({ accepted: 2, delivered: 1, unreached: 2 });
    expect(await ask(`/users/${U(2)}/talk`)).toEqual({ lines: [] });
  });

  it('keeps 200,000 recipients apart', async () => {
    simulator.state.reset();
    const answer = await fetch(`${simulator.origin}/simulator/friends/bulk`, {
      method: 'POST',
      body: JSON.stringify({ count: 200_000 }),
      headers: { 'content-type': 'application/json' },
    });
    expect(await answer.json()).toEqual({ friends: 200_000 });
    const ids = simulator.state.people.bulkIds;
    for (let at = 0; at < ids.length; at += 500) {
      // The SDK call is proven elsewhere; here the state is what is measured.
      simulator.state.ledger.record(ids.slice(at, at + 500), {
        requestId: 'r',
        retryKey: randomUUID(),
        messages: [hello],
        at: now,
        unit: 'a',
      });
    }
    expect(simulator.state.ledger.details('a')).toEqual({
      accepted: 400,
      delivered: 200_000,
      people: 200_000,
      duplicates: 0,
      most: 1,
      byCount: { '1': 200_000 },
    });
    simulator.state.ledger.record([ids[7]!], { requestId: 'r', retryKey: null, messages: [hello], at: now, unit: 'a' });
    expect(simulator.state.ledger.details('a')).toMatchObject({ duplicates: 1, most: 2 });
  });

  it('pages through all friends', async () => {
    simulator.state.people.addBulk(Array.from({ length: 1_500 }, (_, n) => U(n + 100)));
    const seen = new Set<string>();
    let next: string | undefined;
    do {
      const page = await client.getFollowers(next, 1_000);
      page.userIds.forEach((userId) => seen.add(userId));
      next = page.next;
    } while (next);
    expect(seen.size).toBe(1_503);
  });

  it('counts consumption and begins anew with a month in Japan', async () => {
    await client.multicast({ to: [U(1), U(2)], messages: [hello], customAggregationUnits: ['a'] });
    expect(await client.getMessageQuotaConsumption()).toMatchObject({ totalUsage: 2 });
    now = Date.parse('2026-12-01T00:00:00+09:00');
    client = await clientOf(simulator);
    expect(await client.getMessageQuotaConsumption()).toMatchObject({ totalUsage: 0 });
    expect(await client.getAggregationUnitUsage()).toMatchObject({ numOfCustomAggregationUnits: 0 });
  });

  it('sends with the 1,001st unit name of a month but does not assign it', async () => {
    for (let n = 0; n < 1_000; n++) simulator.state.month().unitsThisMonth.add(`u${n}`);
    await client.multicast({ to: [U(1)], messages: [hello], customAggregationUnits: ['late'] });
    expect(simulator.state.ledger.of(U(1))).toBe(1);
    expect(await client.getAggregationUnitUsage()).toMatchObject({ numOfCustomAggregationUnits: 1_000 });
    const page = await client.getAggregationUnitNameList('100', '900');
    expect([page.customAggregationUnits.length, page.customAggregationUnits.includes('late'), page.next]).toEqual([
      100,
      false,
      undefined,
    ]);
  });

  it('tells friends and blocks as of a day, ready the day after', async () => {
    const figures = new insight.InsightClient({
      channelAccessToken: await tokenOf(simulator),
      baseURL: simulator.origin,
    });
    simulator.state.people.add({ userId: U(4) });
    await simulator.acts.block(U(1));
    expect(await figures.getNumberOfFollowers('20261124')).toMatchObject({ status: 'unready', followers: null });
    now += 24 * HOUR;
    await simulator.acts.follow(U(4));
    await simulator.acts.block(U(2));
    const fresh = new insight.InsightClient({
      channelAccessToken: await tokenOf(simulator),
      baseURL: simulator.origin,
    });
    expect(await fresh.getNumberOfFollowers('20261124')).toMatchObject({ status: 'ready', followers: 3, blocks: 1 });
    expect((await refusalOf(fresh.getNumberOfFollowers('20261301'))).body.message).toBe('Bad Request');
    expect((await refusalOf(fresh.getNumberOfFollowers())).body.message).toBe('date is required');
  });

  it('shows displays and presses of a unit only from 20 people on', async () => {
    const figures = new insight.InsightClient({
      channelAccessToken: await tokenOf(simulator),
      baseURL: simulator.origin,
    });
    const people = Array.from({ length: 21 }, (_, n) => U(n + 100));
    for (const userId of people) simulator.state.people.add({ userId, friendship: 'friend', wasFriend: true });
    await client.multicast({ to: people, messages: [hello], customAggregationUnits: ['week'] });
    const post = (path: string, body: object = {}) =>
      fetch(`${simulator.origin}/simulator${path}`, { method: 'POST', body: JSON.stringify(body) });
    const statistics = () => figures.getStatisticsPerUnit('week', '20261124', '20261130');
    for (const userId of people.slice(0, 19)) await post(`/users/${userId}/seen`);
    expect((await statistics()).overview).toMatchObject({ uniqueImpression: null, uniqueClick: null });
    for (const userId of people) await post(`/users/${userId}/seen`);
    for (const userId of people.slice(0, 20))
      await post(`/users/${userId}/tap`, { unit: 'week', uri: 'https://a.example/' });
    expect(await statistics()).toMatchObject({
      overview: { uniqueImpression: 21, uniqueClick: 20 },
      clicks: [{ url: 'https://a.example/', uniqueClick: 20 }],
    });
    expect((await figures.getStatisticsPerUnit('week', '20261125', '20261130')).overview.uniqueImpression).toBeNull();
    expect((await refusalOf(figures.getStatisticsPerUnit('week', '20261124', '20261225'))).status).toBe(400);
  });

  it('replies once within a minute; a redelivery renews the minute, up to 20 minutes', async () => {
    const fire = () => simulator.webhooks.fire(U(1), 'message', { message: { type: 'text', id: '1', text: 'a' } });
    const reply = (replyToken: string) => client.replyMessage({ replyToken, messages: [hello] });
    const used = (await fire()).replyToken!;
    await reply(used);
    expect((await refusalOf(reply(used))).body.message).toBe('Invalid reply token');
    const late = (await fire()).replyToken!;
    now += 60_001;
    expect((await refusalOf(reply(late))).status).toBe(400);
    const redelivered = (await fire()).replyToken!;
    now += 10 * 60_000;
    simulator.state.replyTokens.get(redelivered)!.at = now;
    await reply(redelivered);
    const old = (await fire()).replyToken!;
    now += 20 * 60_000 + 1;
    simulator.state.replyTokens.get(old)!.at = now;
    client = await clientOf(simulator);
    expect((await refusalOf(reply(old))).status).toBe(400);
    expect(await client.getMessageQuotaConsumption()).toMatchObject({ totalUsage: 0 });
  });
});
