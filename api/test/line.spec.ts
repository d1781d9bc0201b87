import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sign } from '@tsunagu/line-simulator';
import { SignJWT } from 'jose';
import { ChannelToken } from '../src/line/channel-token.js';
import { LineTimeouts } from '../src/line/line-timeouts.js';
import { LineNotReached, LineService, noticeMessage, textMessage } from '../src/line/line.service.js';
import { WebhookWorker } from '../src/line/webhook.worker.js';
import { type TestApp, startApp } from './harness/app.js';
import { connectWebhook, lineEvent, makePerson, sendWebhook, settle } from './harness/line.js';

const KEY = '11111111-2222-4333-8444-555555555555';
const LOGIN_CHANNEL = '2000000002';

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

  describe('ID tokens', () => {
    const { idToken } = { idToken: (changes?: object) => test.simulator.tokens.idToken(lineUserId, changes) };
    const refusal = (code: string, status: number) => expect.objectContaining({ code, status });

    it('give the user id that LINE signed', async () => {
      expect(await line.verifyIdToken(await idToken())).toEqual({ lineUserId });
    });

    it.each([
      ['for another channel', { aud: '9999999999' }],
      ['of another issuer', { iss: 'https://evil.example' }],
      ['too old', { ageSeconds: 3_601 }],
    ])('%s are refused', async (_, changes) => {
      await expect(line.verifyIdToken(await idToken(changes))).rejects.toEqual(refusal('session.idTokenInvalid', 401));
    });

    it.each(['', 'x', 'a.b.c', '.'.repeat(4_000)])('that are none are refused (%#)', async (text) => {
      await expect(line.verifyIdToken(text)).rejects.toEqual(refusal('session.idTokenInvalid', 401));
    });

    it('signed with the channel secret (HS256) or not at all are refused', async () => {
      const now = Math.floor(test.clock.now().getTime() / 1000);
      const forged = await new SignJWT({})
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('https://access.line.me').setSubject(lineUserId).setAudience(LOGIN_CHANNEL)
        .setIssuedAt(now).setExpirationTime(now + 3_600)
        .sign(Buffer.from('simulator-channel-secret-000000')); // prettier-ignore
      await expect(line.verifyIdToken(forged)).rejects.toEqual(refusal('session.idTokenInvalid', 401));
      const [, payload] = forged.split('.');
      const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
      await expect(line.verifyIdToken(none)).rejects.toEqual(refusal('session.idTokenInvalid', 401));
    });

    it('with one letter changed are refused', async () => {
      const [head, payload, signature] = (await idToken()).split('.') as [string, string, string];
      const other = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub: string };
      other.sub = `U${'1'.repeat(32)}`;
      const changed = `${head}.${Buffer.from(JSON.stringify(other)).toString('base64url')}.${signature}`;
      await expect(line.verifyIdToken(changed)).rejects.toEqual(refusal('session.idTokenInvalid', 401));
    });

    it('cannot be checked while LINE’s keys are out of reach', async () => {
      const other = await startApp({ line: true });
      other.simulator.state.faults.add({ path: '/oauth2/v2.1/certs', kind: 'status', times: 1 });
      const { userId } = other.simulator.state.people.add();
      const token = await other.simulator.tokens.idToken(userId);
      const service = other.app.get(LineService);
      await expect(service.verifyIdToken(token)).rejects.toEqual(refusal('line.unavailable', 503));
      await expect(service.verifyIdToken(token)).resolves.toEqual({ lineUserId: userId });
      await other.close();
    });
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

  describe('friends', () => {
    const state = async () =>
      (await test.sql<{ state: string }>('SELECT state FROM friendship WHERE line_user_id = $1', [lineUserId]))[0]
        ?.state;
    const at = (seconds: number) => test.clock.now().getTime() - 3_600_000 + seconds * 1_000;

    it('follow the newest event, whatever the order of arrival', async () => {
      const follow = (time: number) =>
        lineEvent(lineUserId, { type: 'follow', timestamp: at(time), follow: { isUnblocked: false } });
      const block = (time: number) => lineEvent(lineUserId, { type: 'unfollow', timestamp: at(time) });
      await sendWebhook(test, [follow(30)]);
      await settle(test);
      expect(await state()).toBe('friend');
      await sendWebhook(test, [block(20)]);
      await settle(test);
      expect(await state()).toBe('friend');
      await sendWebhook(test, [follow(50), block(40), block(60), follow(10)]);
      await settle(test);
      expect(await state()).toBe('blocked');
      expect(await test.sql('SELECT 1 FROM friendship_event WHERE line_user_id = $1', [lineUserId])).toHaveLength(6);
    });

    it('are greeted in one bubble with one button, by the free reply', async () => {
      const { lineUserId: id } = await makePerson(test);
      const said = talk(id);
      expect(said).toHaveLength(1);
      expect(said[0]?.message).toMatchObject({ type: 'flex', altText: '友だち追加ありがとうございます' });
      const text = JSON.stringify(said[0]?.message);
      expect(text.match(/"type":"button"/g)).toHaveLength(1);
      expect(text).toContain('"uri":"https://liff.line.me/2000000002-simulate/"');
      expect(text).toContain('110（警察）');
      expect(text).toContain('English / やさしい日本語');
      expect(test.simulator.state.ledger.of(id)).toBe(0);
    });

    it('are greeted by push when the webhook was late', async () => {
      const { userId } = people().add();
      await test.simulator.acts.follow(userId);
      test.clock.advance({ seconds: 51 });
      await settle(test);
      expect(talk(userId)).toHaveLength(1);
      expect(test.simulator.state.ledger.of(userId)).toBe(1);
    });

    it('are greeted once though LINE’s answer to the reply was lost', async () => {
      const { userId } = people().add();
      test.simulator.state.faults.add({ path: '/message/reply', kind: 'status-after-accept', times: 1 });
      await test.simulator.acts.follow(userId);
      await settle(test);
      test.clock.advance({ seconds: 5 });
      await settle(test);
      expect(talk(userId)).toHaveLength(1);
      expect(await test.sql('SELECT 1 FROM webhook_event WHERE processed_at IS NULL')).toHaveLength(0);
    });

    it('are greeted in the end though the month’s quota was used up when the webhook was late', async () => {
      const { userId } = people().add();
      await test.simulator.acts.follow(userId);
      test.clock.advance({ seconds: 51 });
      test.simulator.state.quota = { type: 'limited', value: 0 };
      await settle(test);
      expect(talk(userId)).toHaveLength(0);
      test.simulator.state.quota = { type: 'none' };
      test.clock.advance({ seconds: 5 });
      await settle(test);
      expect(talk(userId)).toHaveLength(1);
    });

    it('who come back hear that everything is as it was', async () => {
      const { lineUserId: id } = await makePerson(test);
      await test.simulator.acts.block(id);
      await test.simulator.acts.follow(id);
      await settle(test);
      expect(talk(id).at(-1)?.message).toMatchObject({
        altText: 'また、お知らせをお届けできるようになりました。登録の内容は前のままです。',
      });
    });
  });

  describe('what is typed in the talk', () => {
    const WORDS = 'じつは上の子のことで困っていて、だれにも言えません';

    it('is answered with the way to the private page and the emergency numbers, and is nowhere kept', async () => {
      await test.simulator.acts.say(lineUserId, WORDS);
      await settle(test);
      const said = talk().filter(({ from }) => from === 'account');
      // Nobody knows this person's language yet.
      expect(said).toHaveLength(2);
      const [text, english] = said.map(({ message }) => JSON.stringify(message));
      expect(text).toContain('https://liff.line.me/2000000002-simulate/consultations');
      expect(text).toContain('189（子どもの安全）');
      expect(english).toContain('189 (a child’s safety)');
      const [{ kept }] = (await test.sql<{ kept: string }>(
        `SELECT (SELECT json_agg(e)::text FROM webhook_event e) || coalesce((SELECT json_agg(o)::text FROM outbox o), '') AS kept`,
      )) as [{ kept: string }];
      expect(kept).not.toContain('困って');
      expect(kept).not.toContain('\\u56f0');
    });

    it('gets the emergency numbers first when a word calls for help', async () => {
      await test.simulator.acts.say(lineUserId, 'もう消えたい');
      await settle(test);
      const said = talk().filter(({ from }) => from === 'account');
      expect(said).toHaveLength(3);
      expect(JSON.stringify(said[0]?.message)).toContain('0120-279-338');
      expect(JSON.stringify(said)).not.toContain('消えたい');
      expect(await test.sql('SELECT is_urgent FROM webhook_event WHERE line_user_id = $1', [lineUserId])).toEqual([
        { is_urgent: true },
      ]);
    });

    it('is left alone while another module answers', async () => {
      await sendWebhook(test, [
        lineEvent(lineUserId, {
          type: 'message',
          mode: 'standby',
          timestamp: test.clock.now().getTime(),
          message: { type: 'text', id: '1', text: 'x' },
        }),
      ]);
      await settle(test);
      expect(talk()).toEqual([]);
    });

    it('is answered in the language a higher room knows', async () => {
      line.useAcquaintance((id) =>
        Promise.resolve(id === lineUserId ? { language: 'easy-ja', isRegistered: true } : null),
      );
      await test.simulator.acts.say(lineUserId, 'こんにちは');
      await settle(test);
      expect(JSON.stringify(talk().at(-1)?.message)).toContain('相談員に とどきません');
      line.useAcquaintance(() => Promise.resolve(null));
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
