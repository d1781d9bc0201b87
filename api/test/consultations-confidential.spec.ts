import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { city, desk, everything, open, outcomeOf, parents, words } from './consultations-harness.js';
import { Keyring } from '../src/platform/sealing/keyring.js';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { makePerson } from './harness/line.js';
import { registerParent, type TestParent } from './harness/parent.js';
import { rowsHolding } from './harness/rows-holding.js';
import { signIn } from './harness/staff.js';

const SECRET = '夫が夜になると物を投げます';
const ANSWER = 'ここまで一人で調べてこられたのですね';
const NOTE = '次回までに窓口へ確認する';

describe('what was said stays here (R-14)', () => {
  let test: TestApp;
  let counsellor: { caller: Caller; id: string };

  beforeAll(async () => {
    test = await startApp({ line: true });
    counsellor = await signIn(test, ['counsellor']);
  });
  afterAll(() => test.close());

  const friend = async (): Promise<TestParent> => {
    const { lineUserId } = await makePerson(test);
    return registerParent(test, { lineUserId });
  };
  const pushes = () => test.simulator.state.received.filter(({ path }) => path.endsWith('/message/push'));

  it('is found in no table, and LINE is sent only a doorbell', async () => {
    const parent = await friend();
    const id = await open(parent.caller, SECRET);
    await counsellor.caller.post(desk(id, '/take'));
    await counsellor.caller.post(desk(id, '/messages'), words(ANSWER));
    await counsellor.caller.post(desk(id, '/notes'), { text: NOTE });
    await parent.caller.post(parents(id, '/messages'), words(`${SECRET}。また書きます`));
    const before = pushes().length;
    await test.outbox.drain();

    const rung = pushes().slice(before);
    expect(rung).toHaveLength(1);
    const body = JSON.parse(rung[0]!.body) as { to: string; messages: { altText: string }[] };
    expect(body.to).toBe(parent.lineUserId);
    expect(body.messages).toHaveLength(1);
    expect(body.messages[0]!.altText).toBe('返信があります。');
    expect(rung[0]!.body).toContain(`/consultations/${id}`);
    const strings = rung[0]!.body.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]+。?/gu);
    expect(new Set(strings)).toEqual(new Set(['返信があります。', 'ひらく']));

    const kept = await everything(test);
    expect(kept).toContain(id);
    const sent = test.simulator.state.received.map(({ path, headers, body: text }) =>
      JSON.stringify([path, headers, text]),
    );
    for (const text of [SECRET, ANSWER, NOTE]) {
      const bytes = Buffer.from(text);
      for (const form of [text, bytes.toString('hex'), bytes.toString('base64'), JSON.stringify(text).slice(1, -1)]) {
        expect(kept.includes(form)).toBe(false);
        expect(sent.some((request) => request.includes(form))).toBe(false);
      }
    }
    const shown = (await counsellor.caller.get(desk(id, '/messages'))).body as { items: { text: string }[] };
    expect(shown.items.map(({ text }) => text)).toEqual([SECRET, ANSWER, `${SECRET}。また書きます`]);
  });

  it('is not told by the service whose card it was opened from, or that was shown: in no row but the catalogue’s', async () => {
    const [asked, shown] = ['tokubetsu-jido-fuyo-teate', 'shoni-mansei'];
    const before = await rowsHolding(test, [asked, shown]);
    const parent = await friend();
    const id = await open(parent.caller, 'この手当について', { serviceId: asked });
    await counsellor.caller.post(desk(id, '/take'));
    await counsellor.caller.post(desk(id, '/messages'), words('ほかにもあります', { serviceId: shown }));
    await test.outbox.drain();

    expect(await rowsHolding(test, [asked, shown])).toEqual(before);
    expect((await parent.caller.get(parents(id))).body).toMatchObject({ serviceId: asked });
    expect((await counsellor.caller.get(desk(id))).body).toMatchObject({ service: { id: asked } });
    const { items } = (await parent.caller.get(parents(id, '/messages'))).body as { items: { service: unknown }[] };
    expect(items).toMatchObject([{ service: null }, { service: { id: shown } }]);
    // Nor by how long what is sealed is.
    const lengths = await test.sql(
      `SELECT octet_length(sealed_service) AS length FROM consultation WHERE id = $1
        UNION SELECT octet_length(sealed_service) FROM message WHERE consultation_id = $1 AND sealed_service IS NOT NULL`,
      [id],
    );
    expect(lengths).toHaveLength(1);
  });

  it('does not open in another row, with another key or after a change: a fault without text', async () => {
    const parent = await friend();
    const id = await open(parent.caller, SECRET);
    const other = await open(parent.caller, 'ほかの相談の文');
    await parent.caller.post(parents(id, '/messages'), words('二通目'));
    const viewer = await signIn(test, ['cityViewer']);
    const moves = [
      `UPDATE message m SET sealed_text = o.sealed_text FROM message o WHERE m.consultation_id = $1 AND m.seq = 2
         AND o.consultation_id = m.consultation_id AND o.seq = 1 AND $2::uuid IS NOT NULL`,
      `UPDATE message m SET sealed_text = o.sealed_text FROM message o WHERE m.consultation_id = $1 AND m.seq = 2
         AND o.consultation_id = $2`,
      `UPDATE message SET sealed_text = set_byte(sealed_text, 20, get_byte(sealed_text, 20) # 1)
        WHERE consultation_id = $1 AND seq = 2 AND $2::uuid IS NOT NULL`,
      `UPDATE message SET sealed_text = ''::bytea WHERE consultation_id = $1 AND seq = 2 AND $2::uuid IS NOT NULL`,
    ];
    const [{ sealed_text: whole }] = (await test.sql<{ sealed_text: Buffer }>(
      'SELECT sealed_text FROM message WHERE consultation_id = $1 AND seq = 2',
      [id],
    )) as [{ sealed_text: Buffer }];
    for (const move of moves) {
      await test.sql(move, [id, other]);
      for (const [who, path] of [
        [parent.caller, parents(id, '/messages')],
        [counsellor.caller, desk(id, '/messages')],
        [counsellor.caller, '/api/staff/consultations?view=waiting'],
        [viewer.caller, city(id, '/messages')],
      ] as const) {
        const answer = await who.get(path);
        expect(answer).toMatchObject({ status: 500, body: { code: 'fault', requestId: expect.any(String) } });
        expect(Object.keys(answer.body as object).sort()).toEqual(['code', 'requestId']);
      }
      await test.sql('UPDATE message SET sealed_text = $2 WHERE consultation_id = $1 AND seq = 2', [id, whole]);
    }
    expect((await parent.caller.get(parents(id, '/messages'))).status).toBe(200);
  });

  describe('the doorbell', () => {
    const minutes = (n: number) => test.clock.advance({ minutes: n });
    const reply = async (id: string): Promise<string> =>
      ((await counsellor.caller.post(desk(id, '/messages'), words('返事'))).body as { id: string }).id;
    const taken = async (parent: TestParent): Promise<string> => {
      const id = await open(parent.caller);
      await counsellor.caller.post(desk(id, '/take'));
      await test.outbox.drain();
      return id;
    };
    const rings = (parent: TestParent): number => test.simulator.state.ledger.of(parent.lineUserId);

    it('rings once for several replies, and once more for what is still unread after five minutes', async () => {
      const parent = await friend();
      const id = await taken(parent);
      await reply(id);
      await test.outbox.drain();
      minutes(1);
      await reply(id);
      await reply(id);
      await test.outbox.drain();
      expect(rings(parent)).toBe(1);
      await test.jobs.run('consultations.ringLater');
      await test.outbox.drain();
      expect(rings(parent)).toBe(1);
      minutes(4);
      await test.jobs.run('consultations.ringLater');
      await test.outbox.drain();
      expect(rings(parent)).toBe(2);
      minutes(6);
      await test.jobs.run('consultations.ringLater');
      await test.outbox.drain();
      expect(rings(parent)).toBe(2);
    });

    it('does not ring for what was read meanwhile', async () => {
      const parent = await friend();
      const id = await taken(parent);
      await reply(id);
      await parent.caller.post(parents(id, '/read'), { seq: 2 });
      await test.outbox.drain();
      expect(rings(parent)).toBe(0);
    });

    it('rings once although LINE accepted and then failed, with one retry key', async () => {
      const parent = await friend();
      const id = await taken(parent);
      const messageId = await reply(id);
      test.simulator.state.faults.add({ path: '/message/push', kind: 'status-after-accept', status: 500, times: 2 });
      const before = pushes().length;
      await test.outbox.drain();
      test.clock.advance({ seconds: 2 });
      await test.outbox.drain();
      const keys = pushes()
        .slice(before)
        .map(({ headers }) => headers['x-line-retry-key']);
      expect(keys.length).toBeGreaterThan(1);
      expect(new Set(keys)).toEqual(new Set([messageId]));
      expect(
        new Set(
          pushes()
            .slice(before)
            .map(({ body }) => body),
        ).size,
      ).toBe(1);
      expect(rings(parent)).toBe(1);
      expect(await test.sql('SELECT 1 FROM outbox')).toHaveLength(0);
    });

    it.each([
      ['the month’s quota is used up', () => void (test.simulator.state.quota = { type: 'limited', value: 0 })],
      [
        'LINE refuses the request',
        () => test.simulator.state.faults.add({ path: '/push', kind: 'status', status: 400, times: 9 }),
      ],
      [
        'there is no token',
        () => {
          test.simulator.tokens.expireAll();
          test.simulator.state.faults.add({ path: '/oauth2/v3/token', kind: 'status', status: 400, times: 9 });
        },
      ],
    ])('does not take it for rung when %s: the news stays, is rung later, and quiet begins then', async (_, spoil) => {
      const parent = await friend();
      const id = await taken(parent);
      spoil();
      await reply(id);
      await test.outbox.drain();
      minutes(1);
      await test.outbox.drain();
      expect(rings(parent)).toBe(0);
      expect(await test.sql('SELECT attempts, given_up_at FROM outbox')).toEqual([{ attempts: 2, given_up_at: null }]);
      test.simulator.state.quota = { type: 'none' };
      test.simulator.state.faults.clear();
      minutes(10);
      await test.outbox.drain();
      expect(rings(parent)).toBe(1);
      expect(await test.sql('SELECT 1 FROM outbox')).toHaveLength(0);
      minutes(1);
      await reply(id);
      await test.outbox.drain();
      expect(rings(parent)).toBe(1);
    });

    it('does not call somebody who blocks the account', async () => {
      const parent = await friend();
      const id = await taken(parent);
      const { HouseholdsService } = await import('../src/households/households.service.js');
      await test.app.get(HouseholdsService, { strict: false }).noteFriend(parent.lineUserId, false, test.clock.now());
      await reply(id);
      const before = pushes().length;
      await test.outbox.drain();
      expect(pushes()).toHaveLength(before);
    });

    it('makes no sound at night', async () => {
      const parent = await friend();
      const id = await taken(parent);
      const start = test.clock.now().toISOString();
      test.clock.set('2026-11-24T20:00:00+09:00');
      await test.sql('UPDATE session SET seen_at = $1', [test.clock.now()]);
      await reply(id);
      await test.outbox.drain();
      expect(JSON.parse(pushes().at(-1)!.body)).toMatchObject({ to: parent.lineUserId, notificationDisabled: true });
      test.clock.set(start);
    });
  });

  describe('gone means gone (R-29)', () => {
    it('erases everything of a household that leaves', async () => {
      const parent = await friend();
      const other = await friend();
      const id = await open(parent.caller, SECRET);
      const stays = await open(other.caller, SECRET);
      await counsellor.caller.post(desk(id, '/take'));
      await counsellor.caller.post(desk(id, '/notes'), { text: NOTE });
      expect((await parent.caller.post('/api/parent/leave')).status).toBe(200);
      await test.outbox.drain();
      for (const table of ['message', 'consultation_note']) {
        expect(await test.sql(`SELECT 1 FROM ${table} WHERE consultation_id = $1`, [id])).toHaveLength(0);
      }
      expect(await test.sql('SELECT wrapped_key FROM consultation WHERE id = $1', [id])).toHaveLength(0);
      expect(outcomeOf(await counsellor.caller.get(desk(id)))).toEqual([404, 'consultation.notFound']);
      expect((await other.caller.get(parents(stays, '/messages'))).status).toBe(200);
    });

    it('leaves no opened key in memory, once the one that lay in the row is gone', async () => {
      const parent = await friend();
      const id = await open(parent.caller, SECRET);
      const [message] = await test.sql<{ id: string; sealed_text: Buffer }>(
        'SELECT id, sealed_text FROM message WHERE consultation_id = $1',
        [id],
      );
      const keyring = test.app.get(Keyring);
      // With a key that opens nothing, only one that is still in memory could read it.
      const read = () =>
        keyring.unseal(
          { keyId: '', wrapped: Buffer.alloc(60) },
          `consultation:${id}`,
          message!.sealed_text,
          `message:${message!.id}:text`,
        );
      expect(read()).toBe(SECRET);
      expect((await parent.caller.post('/api/parent/leave')).status).toBe(200);
      expect(read).toThrow();
    });

    it('erases three years after closing, and not a day earlier', async () => {
      const parent = await friend();
      const closed = await open(parent.caller);
      const kept = await open(parent.caller);
      await counsellor.caller.post(desk(closed, '/take'));
      await counsellor.caller.post(desk(closed, '/close'), { outcome: 'informed' });
      const there = (id: string) => test.sql('SELECT 1 FROM consultation WHERE id = $1', [id]);
      const start = test.clock.now();
      const later = new Date(start);
      later.setUTCFullYear(later.getUTCFullYear() + 3);
      test.clock.set(later.toISOString());
      await test.jobs.run('consultations.eraseOld');
      expect(await there(closed)).toHaveLength(1);
      test.clock.advance({ seconds: 1 });
      await test.jobs.run('consultations.eraseOld');
      expect(await there(closed)).toHaveLength(0);
      expect(await there(kept)).toHaveLength(1);
      expect(
        await test.sql(`SELECT actor_name FROM audit_entry WHERE action = 'consultation.erase' AND subject_id = $1`, [
          closed,
        ]),
      ).toEqual([{ actor_name: 'consultations.retention' }]);
      test.clock.set(start.toISOString());
    });
  });
});
