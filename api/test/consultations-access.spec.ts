import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { city, desk, open, outcomeOf, parents, words } from './consultations-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import { Caller } from './harness/caller.js';
import { registerParent, type TestParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';

interface Staff {
  caller: Caller;
  id: string;
}

describe('consultations', () => {
  let test: TestApp;
  let parent: TestParent;
  let stranger: TestParent;
  let on: Staff;
  let off: Staff;
  let supervisor: Staff;
  let manager: Staff;
  let viewer: Staff;

  beforeAll(async () => {
    test = await startApp();
    parent = await registerParent(test, { ward: 'nada' });
    stranger = await registerParent(test);
    on = await signIn(test, ['counsellor'], '西岡 翔');
    off = await signIn(test, ['counsellor']);
    supervisor = await signIn(test, ['supervisor']);
    manager = await signIn(test, ['manager']);
    viewer = await signIn(test, ['cityViewer']);
  });
  afterAll(() => test.close());

  const listed = async ({ caller }: Staff, view: string): Promise<string[]> => {
    const { body } = await caller.get(`/api/staff/consultations?view=${view}&limit=100`);
    return (body as { items: { id: string }[] }).items.map(({ id }) => id);
  };
  const audited = (id: string): Promise<{ action: string; actor_id: string }[]> =>
    test.sql(
      `SELECT action, actor_id FROM audit_entry WHERE subject_type = 'consultation' AND subject_id = $1 ORDER BY id`,
      [id],
    );

  it('is a wrong id to another parent', async () => {
    const id = await open(parent.caller);
    for (const path of [parents(id), parents(id, '/messages')]) {
      const wrong = await stranger.caller.get(path.replace(id, randomUUID()));
      expect(outcomeOf(wrong)).toEqual([404, 'consultation.notFound']);
      expect(outcomeOf(await stranger.caller.get(path))).toEqual(outcomeOf(wrong));
    }
    expect(outcomeOf(await stranger.caller.post(parents(id, '/messages'), words('のぞき')))).toEqual([
      404,
      'consultation.notFound',
    ]);
    expect(outcomeOf(await stranger.caller.post(parents(id, '/read'), { seq: 1 }))).toEqual([
      404,
      'consultation.notFound',
    ]);
    const list = (await stranger.caller.get('/api/parent/consultations')).body as { items: { id: string }[] };
    expect(list.items.map((item) => item.id)).not.toContain(id);
    expect(outcomeOf(await new Caller(test).get(parents(id)))).toEqual([401, 'session.missing']);
    expect(outcomeOf(await on.caller.get(parents(id)))).toEqual([401, 'session.missing']);
    expect(outcomeOf(await parent.caller.get(desk(id)))).toEqual([401, 'session.missing']);
  });

  it('is a wrong id to a counsellor who is off it, from the moment of handing over', async () => {
    const id = await open(parent.caller);
    await on.caller.post(desk(id, '/take'));
    await on.caller.post(desk(id, '/notes'), { text: '次は火曜日に確認' });
    const tries = (who: Staff): Promise<[number, string?][]> =>
      Promise.all([
        who.caller.get(desk(id)),
        who.caller.get(desk(id, '/messages')),
        who.caller.get(desk(id, '/notes')),
        who.caller.get(desk(id, '/household')),
        who.caller.post(desk(id, '/messages'), words('あ')),
        who.caller.post(desk(id, '/notes'), { text: 'あ' }),
        who.caller.post(desk(id, '/read'), { seq: 1 }),
        who.caller.post(desk(id, '/hand-over'), { counsellorId: who.id }),
        who.caller.post(desk(id, '/close'), { outcome: 'other' }),
        who.caller.post(desk(id, '/reopen')),
      ]).then((answers) => answers.map(outcomeOf));
    expect(new Set((await tries(off)).map(String))).toEqual(new Set(['404,consultation.notFound']));
    expect(await listed(off, 'all')).not.toContain(id);

    const handed = await on.caller.post(desk(id, '/hand-over'), { counsellorId: off.id });
    expect(handed).toMatchObject({ status: 200, body: { counsellor: { id: off.id }, state: 'answering' } });
    expect(new Set((await tries(on)).map(String))).toEqual(new Set(['404,consultation.notFound']));
    expect(await listed(on, 'all')).not.toContain(id);
    expect(await listed(off, 'mine')).toContain(id);
    const notes = (await off.caller.get(desk(id, '/notes'))).body as { items: object[] };
    expect(notes.items).toMatchObject([{ author: '西岡 翔', text: '次は火曜日に確認' }]);
    expect((await audited(id)).map(({ action }) => action)).toContain('consultation.handOver');
  });

  it('hands over only to active counsellors and supervisors', async () => {
    const id = await open(parent.caller);
    await on.caller.post(desk(id, '/take'));
    for (const counsellorId of [randomUUID(), viewer.id, manager.id]) {
      const answer = await on.caller.post(desk(id, '/hand-over'), { counsellorId });
      expect(outcomeOf(answer)).toEqual([409, 'counsellor.unknown']);
    }
    const gone = await signIn(test, ['counsellor']);
    await test.sql('UPDATE staff_account SET disabled_at = now() WHERE id = $1', [gone.id]);
    const answer = await on.caller.post(desk(id, '/hand-over'), { counsellorId: gone.id });
    expect(outcomeOf(answer)).toEqual([409, 'counsellor.unknown']);
    const assigned = await open(parent.caller);
    expect((await supervisor.caller.post(desk(assigned, '/hand-over'), { counsellorId: off.id })).body).toMatchObject({
      state: 'answering',
      counsellor: { id: off.id },
    });
  });

  it('gives supervisors all, managers all to read, others nothing', async () => {
    const id = await open(parent.caller);
    await on.caller.post(desk(id, '/take'));
    for (const reader of [supervisor, manager]) {
      expect(await listed(reader, 'all')).toContain(id);
      expect((await reader.caller.get(desk(id, '/messages'))).body).toMatchObject({ items: [{ seq: 1 }] });
    }
    await supervisor.caller.post(desk(id, '/read'), { seq: 1 });
    expect((await on.caller.get(desk(id))).body).toMatchObject({ unread: 1 });
    expect((await supervisor.caller.post(desk(id, '/messages'), words('お待たせして申し訳ありません'))).status).toBe(
      201,
    );
    for (const rest of ['/messages', '/take', '/close', '/notes', '/hand-over', '/reopen']) {
      expect(outcomeOf(await manager.caller.post(desk(id, rest), {}))).toEqual([403, 'role.forbidden']);
    }
    const editor = await signIn(test, ['editor']);
    expect(outcomeOf(await editor.caller.get(desk(id)))).toEqual([403, 'role.forbidden']);
    expect(outcomeOf(await viewer.caller.get(desk(id)))).toEqual([403, 'role.forbidden']);
  });

  it('writes down each look of somebody who is not on it, whatever is looked at', async () => {
    const id = await open(parent.caller);
    await on.caller.post(desk(id, '/take'));
    const before = (await audited(id)).length;
    for (const rest of ['', '/messages?after=1', '/notes', '/letters']) {
      expect((await on.caller.get(desk(id, rest))).status).toBe(200);
      expect(await audited(id)).toHaveLength(before);
    }
    for (const [index, rest] of ['', '/messages?after=1', '/messages', '/notes', '/letters'].entries()) {
      expect((await supervisor.caller.get(desk(id, rest))).status).toBe(200);
      expect((await audited(id)).slice(before + index)).toEqual([
        { action: 'consultation.view', actor_id: supervisor.id },
      ]);
    }
    await on.caller.get(desk(id, '/messages'));
    expect((await audited(id)).at(-1)).toEqual({ action: 'consultation.view', actor_id: on.id });
  });

  it('lets the city look through glass, and writes each look down (R-13)', async () => {
    const id = await open(parent.caller, 'ガラス越しに読めること');
    const before = (await audited(id)).length;
    const list = (await viewer.caller.get('/api/city/consultations?limit=100')).body as {
      items: { id: string; preview: string }[];
    };
    expect(list.items.find((item) => item.id === id)).toMatchObject({ preview: '', state: 'waiting' });
    expect((await viewer.caller.get(city(id))).body).toMatchObject({ id, preview: 'ガラス越しに読めること' });
    const { body } = await viewer.caller.get(city(id, '/messages'));
    expect(body).toMatchObject({ items: [{ text: 'ガラス越しに読めること' }] });
    expect((await audited(id)).slice(before)).toEqual([
      { action: 'consultation.cityView', actor_id: viewer.id },
      { action: 'consultation.cityView', actor_id: viewer.id },
    ]);
    expect(
      await test.sql(`SELECT 1 FROM audit_entry WHERE action = 'consultation.cityList' AND actor_id = $1`, [viewer.id]),
    ).toHaveLength(1);
    expect(outcomeOf(await viewer.caller.get(city(randomUUID())))).toEqual([404, 'consultation.notFound']);
    for (const path of [city(id, '/messages'), city(id, '/read'), city(id, '/take')]) {
      expect((await viewer.caller.post(path, words('書けない'))).status).toBe(404);
    }
    expect(outcomeOf(await viewer.caller.post(desk(id, '/messages'), words('書けない')))).toEqual([
      403,
      'role.forbidden',
    ]);
    expect(outcomeOf(await supervisor.caller.get(city(id)))).toEqual([403, 'role.forbidden']);
    expect((await parent.caller.get(parents(id, '/messages'))).body).toMatchObject({ items: [{ readAt: null }] });
  });
});
