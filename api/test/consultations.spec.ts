import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { desk, open, outcomeOf, parents, words } from './consultations-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import { Caller } from './harness/caller.js';
import { registerParent, startParent, type TestParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';

interface Staff {
  caller: Caller;
  id: string;
}

describe('consultations', () => {
  let test: TestApp;
  let parent: TestParent;
  let on: Staff;
  let off: Staff;

  beforeAll(async () => {
    test = await startApp();
    parent = await registerParent(test, { ward: 'nada' });
    on = await signIn(test, ['counsellor'], '西岡 翔');
    off = await signIn(test, ['counsellor']);
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

  it('goes from the first words to an answer, and on', async () => {
    const opened = await parent.caller.post(
      '/api/parent/consultations',
      words('  保育所の申しこみは、\nいつからですか  ', { category: 'childcare' }),
    );
    const { id } = opened.body as { id: string };
    expect(opened).toMatchObject({
      status: 201,
      body: {
        state: 'open',
        category: 'childcare',
        serviceId: null,
        unread: 0,
        promise: { date: '2026-11-24', dueAt: expect.any(String) },
      },
    });
    const [waiting] = ((await on.caller.get('/api/staff/consultations?view=waiting')).body as { items: object[] })
      .items;
    expect(waiting).toMatchObject({
      id,
      number: expect.stringMatching(/^2026-\d{4}$/),
      alias: expect.any(String),
      ward: 'nada',
      language: 'ja',
      state: 'waiting',
      counsellor: null,
      overdue: false,
      unread: 1,
      preview: '保育所の申しこみは、 いつからですか',
      dueAt: (opened.body as { promise: { dueAt: string } }).promise.dueAt,
    });
    expect(outcomeOf(await on.caller.post(desk(id, '/messages'), words('早い返事')))).toEqual([
      409,
      'consultation.notMine',
    ]);

    const taken = await on.caller.post(desk(id, '/take'));
    expect(taken).toMatchObject({
      status: 200,
      body: { state: 'answering', counsellor: { id: on.id, name: '西岡 翔' } },
    });
    expect((await on.caller.post(desk(id, '/read'), { seq: 1 })).status).toBe(204);
    const [read] = ((await parent.caller.get(parents(id, '/messages'))).body as { items: object[] }).items;
    expect(read).toMatchObject({ seq: 1, from: 'parent', sender: null, service: null, readAt: expect.any(String) });

    const serviceId = (await test.sql<{ id: string }>('SELECT id FROM service ORDER BY id LIMIT 1'))[0]!.id;
    const reply = await on.caller.post(desk(id, '/messages'), words('2月の末までです。', { serviceId }));
    expect(reply).toMatchObject({
      status: 201,
      body: {
        seq: 2,
        from: 'counsellor',
        sender: { name: '西岡 翔', qualification: '社会福祉士' },
        service: { id: serviceId },
      },
    });
    expect((await parent.caller.get(parents(id))).body).toMatchObject({ unread: 1, promise: null });
    expect((await parent.caller.get('/api/parent/session')).body).toMatchObject({ unread: 1 });
    expect((await on.caller.get(desk(id))).body).toMatchObject({ state: 'answered', dueAt: null, unread: 0 });

    expect((await parent.caller.post(parents(id, '/read'), { seq: 2 })).status).toBe(204);
    expect((await parent.caller.get('/api/parent/session')).body).toMatchObject({ unread: 0 });
    const after = await parent.caller.post(parents(id, '/messages'), words('ありがとうございます'));
    expect(after).toMatchObject({ status: 201, body: { seq: 3, from: 'parent' } });
    expect((await on.caller.get(desk(id))).body).toMatchObject({
      state: 'answering',
      unread: 1,
      dueAt: expect.any(String),
    });
    const newer = (await on.caller.get(desk(id, '/messages?after=2'))).body as { items: { text: string }[] };
    expect(newer.items.map(({ text }) => text)).toEqual(['ありがとうございます']);
    expect((await audited(id)).map(({ action }) => action)).toEqual([
      'consultation.open',
      'consultation.take',
      'consultation.reply',
      'consultation.write',
    ]);
  });

  it('opens only after the survey is finished (R-09)', async () => {
    const fresh = await startParent(test);
    const before = await fresh.caller.post('/api/parent/consultations', words('まだ', { category: 'unsure' }));
    expect(outcomeOf(before)).toEqual([409, 'consent.missing']);
    expect(await test.sql('SELECT 1 FROM consultation WHERE parent_id = $1', [fresh.parentId])).toHaveLength(0);
    const { HouseholdsService } = await import('../src/households/households.service.js');
    const households = test.app.get(HouseholdsService, { strict: false });
    await households.agree(fresh.actor, (await households.consentText()).version);
    const agreed = await fresh.caller.post('/api/parent/consultations', words('まだ', { category: 'unsure' }));
    expect(outcomeOf(agreed)).toEqual([409, 'survey.unfinished']);
  });

  it('refuses bad input before anything happens', async () => {
    const id = await open(parent.caller);
    const opening = { category: 'money', text: 'あ', clientId: randomUUID() };
    const bad = [
      { ...opening, text: '' },
      { ...opening, text: ' \n ' },
      { ...opening, text: 'あ'.repeat(2001) },
      { ...opening, category: 'secret' },
      { ...opening, clientId: '1' },
      { ...opening, serviceId: 'no-such-service' },
      { ...opening, householdId: parent.householdId },
    ];
    for (const body of bad)
      expect(outcomeOf(await parent.caller.post('/api/parent/consultations', body))).toEqual([400, 'input.invalid']);
    expect(outcomeOf(await parent.caller.get(parents(id, '/messages?after=-1')))).toEqual([400, 'input.invalid']);
    expect(outcomeOf(await parent.caller.get(parents(id, '/messages?after=x')))).toEqual([400, 'input.invalid']);
    expect(outcomeOf(await on.caller.get('/api/staff/consultations?cursor=bad'))).toEqual([400, 'cursor.invalid']);
    await on.caller.post(desk(id, '/take'));
    const unknownService = words('あ', { serviceId: 'no-such-service' });
    expect(outcomeOf(await on.caller.post(desk(id, '/messages'), unknownService))).toEqual([400, 'input.invalid']);
  });

  it('closes when the desk says so, and opens again when the parent writes', async () => {
    const id = await open(parent.caller);
    expect(outcomeOf(await on.caller.post(desk(id, '/close'), { outcome: 'informed' }))).toEqual([
      409,
      'consultation.notMine',
    ]);
    await on.caller.post(desk(id, '/take'));
    expect(outcomeOf(await on.caller.post(desk(id, '/reopen')))).toEqual([409, 'consultation.notClosed']);
    expect((await on.caller.post(desk(id, '/close'), { outcome: 'guided' })).body).toMatchObject({
      state: 'closed',
      outcome: 'guided',
      dueAt: null,
      closedAt: expect.any(String),
    });
    expect(outcomeOf(await on.caller.post(desk(id, '/close'), { outcome: 'guided' }))).toEqual([
      409,
      'consultation.closed',
    ]);
    expect(outcomeOf(await on.caller.post(desk(id, '/messages'), words('あとから')))).toEqual([
      409,
      'consultation.closed',
    ]);
    expect(outcomeOf(await on.caller.post(desk(id, '/hand-over'), { counsellorId: off.id }))).toEqual([
      409,
      'consultation.closed',
    ]);
    expect((await parent.caller.get(parents(id))).body).toMatchObject({ state: 'closed', promise: null });
    expect(await listed(on, 'mine')).not.toContain(id);
    expect(await listed(on, 'all')).toContain(id);
    expect((await on.caller.post(desk(id, '/reopen'))).body).toMatchObject({
      state: 'answering',
      closedAt: null,
      outcome: null,
    });
    await on.caller.post(desk(id, '/close'), { outcome: 'noReply' });
    expect((await parent.caller.post(parents(id, '/messages'), words('続きがあります'))).status).toBe(201);
    expect((await parent.caller.get(parents(id))).body).toMatchObject({
      state: 'open',
      promise: { date: '2026-11-24' },
    });
    expect((await on.caller.get(desk(id))).body).toMatchObject({ state: 'answering', counsellor: { id: on.id } });
  });

  it('shows the household beside the thread', async () => {
    const first = await open(parent.caller, '一つ目', { category: 'money' });
    const id = await open(parent.caller);
    await on.caller.post(desk(id, '/take'));
    const { status, body } = await on.caller.get(desk(id, '/household'));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      alias: expect.any(String),
      friend: true,
      household: { ward: 'nada', children: [{ birthMonth: '2024-06' }] },
      earlier: expect.arrayContaining([expect.objectContaining({ id: first, category: 'money', state: 'waiting' })]),
    });
    expect((body as { findings: object[] }).findings.length).toBeGreaterThan(10);
    expect((body as { earlier: { id: string }[] }).earlier.map((earlier) => earlier.id)).not.toContain(id);
    expect(JSON.stringify(body)).not.toContain(parent.lineUserId);
    expect((await audited(id)).map(({ action }) => action)).toContain('consultation.viewHousehold');
  });

  it('becomes overdue by the clock and says when an answer came late', async () => {
    const id = await open(parent.caller);
    await on.caller.post(desk(id, '/take'));
    const { dueAt } = (await on.caller.get(desk(id))).body as { dueAt: string };
    const start = test.clock.now().toISOString();
    await parent.caller.post(parents(id, '/messages'), words('もう一つ'));
    expect((await on.caller.get(desk(id))).body).toMatchObject({ dueAt });
    test.clock.set(new Date(Date.parse(dueAt) + 1).toISOString());
    // The staff session is idle for hours by then: its owner signs in again.
    await test.sql('UPDATE session SET seen_at = $1', [test.clock.now()]);
    expect((await on.caller.get(desk(id))).body).toMatchObject({ overdue: true });
    await on.caller.post(desk(id, '/messages'), words('遅くなりました'));
    expect((await on.caller.get(desk(id))).body).toMatchObject({ overdue: false, dueAt: null });
    const [entry] = await test.sql(
      `SELECT detail FROM audit_entry WHERE action = 'consultation.reply' AND subject_id = $1`,
      [id],
    );
    expect(entry).toEqual({ detail: { late: true } });
    test.clock.set(start);
  });
});
