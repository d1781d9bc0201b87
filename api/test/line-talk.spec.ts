import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LineTimeouts } from '../src/line/line-timeouts.js';
import { LineService } from '../src/line/line.service.js';
import { type TestApp, startApp } from './harness/app.js';
import { connectWebhook, lineEvent, makePerson, sendWebhook, settle } from './harness/line.js';

describe('LINE', () => {
  let test: TestApp;
  let line: LineService;
  let lineUserId: string;
  const people = () => test.simulator.state.people;
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
});
