import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ChannelToken } from '../src/line/channel-token.js';
import { LineTimeouts } from '../src/line/line-timeouts.js';
import { LineNotReached, LineService, noticeMessage, textMessage } from '../src/line/line.service.js';
import { type TestApp, startApp } from './harness/app.js';
import { connectWebhook } from './harness/line.js';

const KEY = '11111111-2222-4333-8444-555555555555';

describe('LINE', () => {
  let test: TestApp;
  let line: LineService;
  let lineUserId: string;
  const people = () => test.simulator.state.people;
  const requests = (path: string) => test.simulator.state.received.filter((request) => request.path.startsWith(path));
  const talk = (id = lineUserId) => test.simulator.state.talks.get(id) ?? [];

  beforeAll(async () => {
    test = await startApp({ line: true });
    line = test.app.get(LineService);
    test.app.get(LineTimeouts).sendMs = 250;
    connectWebhook(test);
  });
  afterAll(() => test.close());
  beforeEach(() => {
    test.simulator.state.faults.clear();
    test.simulator.state.quota = { type: 'none' };
    lineUserId = people().add({ friendship: 'friend', wasFriend: true }).userId;
  });

  describe('sending', () => {
    const hello = [textMessage('こんにちは')];
    const send = (retryKey: string = crypto.randomUUID()) =>
      line.multicast({ to: [lineUserId], messages: hello, retryKey });
    const fault = (kind: 'status' | 'status-after-accept' | 'hang' | 'close-after-accept', times = 1) =>
      test.simulator.state.faults.add({ path: '/message/', kind, times, ms: 400 });

    it('says that LINE accepted, and calls the second time already accepted', async () => {
      const key = crypto.randomUUID();
      const first = await send(key);
      expect(first).toMatchObject({ kind: 'accepted', status: 200 });
      expect(await send(key)).toEqual({ kind: 'alreadyAccepted', status: 409, requestId: first.requestId });
      expect(test.simulator.state.ledger.of(lineUserId)).toBe(1);
    });

    it.each(['status', 'status-after-accept', 'hang', 'close-after-accept'] as const)(
      '%s leaves it open',
      async (kind) => {
        fault(kind);
        expect(await send()).toMatchObject({ kind: 'retryable' });
      },
    );

    it('tells the month’s quota from the rate', async () => {
      test.simulator.state.quota = { type: 'limited', value: test.simulator.state.consumed };
      expect(await send()).toMatchObject({ kind: 'quotaExceeded', status: 429 });
      expect(await line.quota()).toEqual({ limit: test.simulator.state.consumed, used: test.simulator.state.consumed });
      test.simulator.state.quota = { type: 'none' };
      expect((await line.quota()).limit).toBeNull();
      test.simulator.state.faults.add({ path: '/multicast', kind: 'status', status: 429, times: 1 });
      expect(await send()).toMatchObject({ kind: 'rateLimited', status: 429 });
    });

    it('calls a wrong recipient rejected', async () => {
      const outcome = await line.multicast({ to: [`U${'f'.repeat(32)}`], messages: hello, retryKey: KEY });
      expect(outcome).toMatchObject({ kind: 'rejected', status: 400 });
    });

    it('sends exactly the text it says it sends', async () => {
      const request = { to: [lineUserId], messages: hello, aggregationUnit: 'b_x1' };
      await line.multicast({ ...request, retryKey: crypto.randomUUID() });
      expect(requests('/v2/bot/message/multicast').at(-1)?.body).toBe(line.multicastText(request));
    });

    it('pushes once though the first two answers are lost, with one body and one key', async () => {
      fault('status-after-accept');
      fault('close-after-accept');
      const before = requests('/v2/bot/message/push').length;
      expect(await line.push(lineUserId, hello, crypto.randomUUID())).toMatchObject({ kind: 'alreadyAccepted' });
      const calls = requests('/v2/bot/message/push').slice(before);
      expect(calls).toHaveLength(3);
      expect(new Set(calls.map(({ body }) => body)).size).toBe(1);
      expect(new Set(calls.map(({ headers }) => headers['x-line-retry-key'])).size).toBe(1);
      expect(test.simulator.state.ledger.of(lineUserId)).toBe(1);
    });

    it('takes a push for sent only when LINE says so', async () => {
      test.simulator.state.quota = { type: 'limited', value: test.simulator.state.consumed };
      await expect(line.push(lineUserId, hello, crypto.randomUUID())).rejects.toThrow(LineNotReached);
      test.simulator.state.quota = { type: 'none' };
      await expect(line.push(`U${'f'.repeat(32)}`, hello, crypto.randomUUID())).rejects.toThrow(LineNotReached);
    });

    it.each([404, 401])('takes only a 400 of the check itself for a refusal of the messages (%i)', async (status) => {
      test.simulator.state.faults.add({ path: '/validate/multicast', kind: 'status', status, times: 2 });
      await expect(line.validate(hello)).rejects.toThrow(LineNotReached);
    });

    it('gives up a push after three attempts, for the caller to come again', async () => {
      fault('status', 3);
      await expect(line.push(lineUserId, hello, crypto.randomUUID())).rejects.toThrow(LineNotReached);
    });

    it('has messages checked by LINE without sending them', async () => {
      await line.validate([
        noticeMessage({ altText: 'a', paragraphs: ['b'], buttons: [{ label: 'c', uri: line.liffUrl('/') }] }),
      ]);
      expect(talk()).toEqual([]);
    });
  });

  describe('the channel token', () => {
    const issued = () => requests('/oauth2/v3/token').length;
    const use = () => line.quota();

    it('is asked for once, however many need it, and kept for 14 minutes', async () => {
      test.clock.advance({ minutes: 20 });
      const before = issued();
      await Promise.all(Array.from({ length: 10 }, use));
      expect(issued()).toBe(before + 1);
      test.clock.advance({ minutes: 13, seconds: 59 });
      await use();
      expect(issued()).toBe(before + 1);
      test.clock.advance({ seconds: 2 });
      await use();
      expect(issued()).toBe(before + 2);
    });

    it('is renewed once when LINE refuses it', async () => {
      await use();
      const before = issued();
      test.simulator.tokens.expireAll();
      await Promise.all(Array.from({ length: 5 }, use));
      expect(issued()).toBe(before + 1);
    });

    it.each([400, 401, 503])(
      'not given (%i): nothing was sent, and messages are not called refused',
      async (status) => {
        test.clock.advance({ minutes: 20 });
        test.simulator.state.faults.add({ path: '/oauth2/v3/token', kind: 'status', status, times: 2 });
        const messages = [textMessage('こんにちは')];
        const outcome = await line.multicast({ to: [lineUserId], messages, retryKey: crypto.randomUUID() });
        expect(outcome).toEqual({ kind: 'retryable', requestId: null, untaken: true });
        await expect(line.validate(messages)).rejects.toThrow(LineNotReached);
      },
    );

    it('does not remember that asking for it failed', async () => {
      test.clock.advance({ minutes: 20 });
      test.simulator.state.faults.add({ path: '/oauth2/v3/token', kind: 'status', times: 1 });
      await expect(test.app.get(ChannelToken).get()).rejects.toThrow();
      await expect(test.app.get(ChannelToken).get()).resolves.toEqual(expect.any(String));
    });
  });
});
