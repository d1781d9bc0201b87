import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sign } from '@tsunagu/line-simulator';
import { LineTimeouts } from '../src/line/line-timeouts.js';
import { WebhookWorker } from '../src/line/webhook.worker.js';
import { type TestApp, startApp } from './harness/app.js';
import { connectWebhook, lineEvent, sendWebhook, settle } from './harness/line.js';

describe('LINE', () => {
  let test: TestApp;
  let lineUserId: string;
  const people = () => test.simulator.state.people;
  const talk = (id = lineUserId) => test.simulator.state.talks.get(id) ?? [];

  beforeAll(async () => {
    test = await startApp({ line: true });
    test.app.get(LineTimeouts).sendMs = 250;
    connectWebhook(test);
  });
  afterAll(() => test.close());
  beforeEach(() => {
    test.simulator.state.faults.clear();
    test.simulator.state.quota = { type: 'none' };
    lineUserId = people().add({ friendship: 'friend', wasFriend: true }).userId;
  });

  describe('the webhook', () => {
    const events = () =>
      test.sql<{ id: string; type: string }>('SELECT * FROM webhook_event WHERE line_user_id = $1', [lineUserId]);

    it('takes LINE’s own check without events', async () => {
      expect((await sendWebhook(test, [])).status).toBe(200);
    });

    it.each([
      ['none', ''],
      ['of another secret', sign('another-secret', '{"events":[]}')],
      ['too short', 'AAAA'],
      ['no base64', '%%%'],
    ])('refuses a signature that is %s, and does nothing', async (_, signature) => {
      const event = lineEvent(lineUserId, { type: 'follow', timestamp: test.clock.now().getTime() });
      const answer = await sendWebhook(test, [event], { signature });
      expect(answer.status).toBe(401);
      expect(JSON.parse(answer.body as string)).toMatchObject({ code: 'webhook.signatureInvalid' });
      expect(await events()).toEqual([]);
    });

    it('checks the bytes as they came, emoji escaped as LINE does', async () => {
      const event = lineEvent(lineUserId, {
        type: 'message',
        timestamp: 1,
        message: { type: 'text', id: '1', text: '🤨' },
      });
      const answer = await sendWebhook(test, [event]);
      expect(answer.status).toBe(200);
      await settle(test);
    });

    it('takes a hundred of the longest texts, escaped, and refuses a larger body before looking at it', async () => {
      const texts = Array.from({ length: 100 }, (_, index) =>
        lineEvent(lineUserId, {
          type: 'message',
          mode: 'standby',
          timestamp: test.clock.now().getTime(),
          message: { type: 'text', id: String(index), text: 'T' },
        }),
      );
      const raw = JSON.stringify({ destination: 'x', events: texts }).replaceAll('"T"', `"${'\\u3042'.repeat(5_000)}"`);
      expect(raw.length).toBeGreaterThan(3_000_000);
      expect((await sendWebhook(test, [], { raw })).status).toBe(200);
      await settle(test);
      const big = (bytes: number) => JSON.stringify({ destination: 'x'.repeat(bytes), events: [] });
      expect((await sendWebhook(test, [], { raw: big(4_100_000) })).status).toBe(200);
      expect((await sendWebhook(test, [], { raw: big(4_200_000) })).status).toBe(413);
    });

    it('has one effect, however often an event comes', async () => {
      const { userId } = people().add();
      lineUserId = userId;
      test.simulator.webhooks.manners.duplicates = 3;
      await test.simulator.acts.follow(userId);
      test.simulator.webhooks.manners.duplicates = 0;
      await settle(test);
      expect(await events()).toHaveLength(1);
      expect(talk(userId).filter(({ from }) => from === 'account')).toHaveLength(1);
      expect(await test.sql('SELECT 1 FROM friendship_event WHERE line_user_id = $1', [userId])).toHaveLength(1);
    });

    it('answers at once and works afterwards', async () => {
      await sendWebhook(test, [
        lineEvent(lineUserId, {
          type: 'message',
          timestamp: test.clock.now().getTime(),
          message: { type: 'sticker', id: '1' },
        }),
      ]);
      expect(
        await test.sql('SELECT 1 FROM webhook_event WHERE line_user_id = $1 AND processed_at IS NULL', [lineUserId]),
      ).toHaveLength(1);
      await settle(test);
      expect(await test.sql('SELECT 1 FROM webhook_event WHERE processed_at IS NULL')).toHaveLength(0);
    });

    it('acknowledges kinds that it does not know', async () => {
      await sendWebhook(test, [
        lineEvent(lineUserId, { type: 'teleport', timestamp: 1 }),
        lineEvent(lineUserId, { type: 'unsend', timestamp: 2, unsend: { messageId: '1' } }),
      ]);
      await settle(test);
      expect((await events()).map(({ type }) => type).sort()).toEqual(['teleport', 'unsend']);
      expect(talk()).toEqual([]);
    });

    it('forgets events after 14 days', async () => {
      await sendWebhook(test, [lineEvent(lineUserId, { type: 'beacon', timestamp: 1 })]);
      await settle(test);
      test.clock.advance({ days: 13 });
      await test.jobs.run('line.webhook-retention');
      expect(await events()).toHaveLength(1);
      test.clock.advance({ days: 1, seconds: 1 });
      await test.jobs.run('line.webhook-retention');
      expect(await events()).toHaveLength(0);
    });

    it('comes back to an event whose worker died', async () => {
      await sendWebhook(test, [lineEvent(lineUserId, { type: 'follow', timestamp: test.clock.now().getTime() })]);
      await test.sql(`UPDATE webhook_event SET attempts = 1, lease_until = $1 WHERE line_user_id = $2`, [
        new Date(test.clock.now().getTime() + 30_000),
        lineUserId,
      ]);
      await settle(test);
      expect(talk()).toEqual([]);
      test.clock.advance({ seconds: 31 });
      await settle(test);
      expect(talk()).toHaveLength(1);
    });
  });

  it('handles each event once with two workers at work', async () => {
    const ids = Array.from({ length: 20 }, () => people().add({ friendship: 'friend', wasFriend: true }).userId);
    const now = test.clock.now().getTime();
    await sendWebhook(
      test,
      ids.map((id) => lineEvent(id, { type: 'follow', timestamp: now })),
    );
    const worker = test.app.get(WebhookWorker);
    await Promise.all([worker.drain(), worker.drain(), worker.drain()]);
    expect(ids.map((id) => talk(id).length)).toEqual(ids.map(() => 1));
  });
});
