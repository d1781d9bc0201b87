import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HouseholdsService } from '../src/households/households.service.js';
import { LineTimeouts } from '../src/line/line-timeouts.js';
import { log } from '../src/platform/log/log.js';
import { Sender } from '../src/broadcasts/sender.js';
import { type TestApp, startApp } from './harness/app.js';
import { makeParent, settle } from './harness/line.js';
import { registerParent } from './harness/parent.js';
import { rowsHolding } from './harness/rows-holding.js';
import { signIn } from './harness/staff.js';

const LEAVE = '/api/parent/leave';

describe('leaving and LINE', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp({ line: true });
    test.app.get(LineTimeouts).callMs = 250;
  });
  afterAll(() => test.close());
  beforeEach(() => test.simulator.state.faults.clear());

  const DEAUTHORIZE = '/user/v1/deauthorize';
  const TOKEN = '/oauth2/v3/token';
  const fault = (path: string, kind: 'status' | 'hang' | 'close-before', status?: number) =>
    test.simulator.state.faults.add({ path, kind, times: 1, ms: 600, ...(status && { status }) });

  const deauthorizations = () => test.simulator.state.received.filter(({ path }) => path === DEAUTHORIZE);
  const canStillRead = async (accessToken: string) =>
    (await fetch(`${test.simulator.origin}/v2/profile`, { headers: { authorization: `Bearer ${accessToken}` } }))
      .status === 200;

  it('takes back at LINE what was allowed there, with the token of the LINE Login channel', async () => {
    const { caller, lineUserId } = await makeParent(test);
    const accessToken = test.simulator.tokens.accessToken(lineUserId);
    expect(await canStillRead(accessToken)).toBe(true);
    expect(await caller.post(LEAVE, { accessToken })).toMatchObject({ status: 200, body: { lineLink: 'done' } });
    expect(await canStillRead(accessToken)).toBe(false);
    await settle(test);
    expect(await rowsHolding(test, [lineUserId, accessToken])).toEqual([]);
  });

  it('asks nothing of LINE where the page has no token', async () => {
    const { caller } = await makeParent(test);
    const before = deauthorizations().length;
    expect((await caller.post(LEAVE)).body.lineLink).toBe('notAsked');
    expect(deauthorizations()).toHaveLength(before);
  });

  it.each<[string, () => void]>([
    ['LINE is broken', () => fault(DEAUTHORIZE, 'status', 500)],
    ['LINE limits', () => fault(DEAUTHORIZE, 'status', 429)],
    ['LINE does not answer', () => fault(DEAUTHORIZE, 'hang')],
    ['LINE hangs up', () => fault(DEAUTHORIZE, 'close-before')],
    ['LINE gives no channel token', () => fault(TOKEN, 'status', 400)],
    ['LINE gives no channel token in time', () => fault(TOKEN, 'hang')],
  ])('is done though %s, and the log tells nothing of the person', async (_, breakIt) => {
    const { caller, lineUserId } = await makeParent(test);
    const accessToken = test.simulator.tokens.accessToken(lineUserId);
    const lines: unknown[] = [];
    const warn = log.warn.bind(log);
    log.warn = (...args: unknown[]) => void lines.push(args);
    breakIt();
    try {
      const { status, body } = await caller.post(LEAVE, { accessToken });
      expect([status, body.lineLink]).toEqual([200, 'failed']);
      expect(body.certificate.tables).toContain('household');
    } finally {
      log.warn = warn;
    }
    expect(JSON.stringify(lines)).toContain('deauthorize');
    for (const secret of [lineUserId, accessToken]) expect(JSON.stringify(lines)).not.toContain(secret);
    await settle(test);
    expect(await rowsHolding(test, [lineUserId, accessToken])).toEqual([]);
    expect((await caller.get('/api/parent/session')).status).toBe(401);
  });

  it('is done though the token belongs to nobody', async () => {
    const { caller } = await makeParent(test);
    expect((await caller.post(LEAVE, { accessToken: 'made up' })).body).toMatchObject({ lineLink: 'failed' });
    expect((await caller.get('/api/parent/session')).status).toBe(401);
  });

  it('calls LINE only when the household is gone already', async () => {
    const { caller, lineUserId } = await makeParent(test);
    const accessToken = test.simulator.tokens.accessToken(lineUserId);
    fault(DEAUTHORIZE, 'hang');
    const before = deauthorizations().length;
    const leaving = caller.post(LEAVE, { accessToken });
    const until = Date.now() + 5_000;
    while (deauthorizations().length === before && Date.now() < until) await new Promise(setImmediate);
    expect(await test.sql('SELECT 1 FROM parent WHERE line_user_id = $1', [lineUserId])).toEqual([]);
    expect((await leaving).body.lineLink).toBe('failed');
  });

  it('leaves nothing of a household with everything that a household can have in any table', async () => {
    // Of its recipients a letter knows the first one twice.
    const { caller, lineUserId } = await makeParent(test);
    const other = await registerParent(test, {
      ward: 'nada',
      lineUserId: test.simulator.state.people.add({ friendship: 'friend' }).userId,
    });
    const { body: consent } = await caller.get('/api/parent/consent');
    await caller.post('/api/parent/consent', { version: consent.version });
    const { version } = (await caller.get('/api/parent/survey')).body;
    const answers = [
      { questionId: 'ward', choice: 'nada' },
      { questionId: 'children', children: [{ birthMonth: '2024-06' }], childrenComplete: true },
      { questionId: 'expecting', month: '2026-12' },
      { questionId: 'guardians', noAnswer: 'later' },
      { questionId: 'language', choice: 'ja' },
    ];
    expect((await caller.post('/api/parent/survey', { version, answers })).body.stage).toBe('ready');
    expect((await caller.put('/api/parent/survey/draft', { version, answers })).status).toBe(200);
    await caller.patch('/api/parent/settings', { pause: true, stoppedTopics: ['play'] });
    await caller.patch('/api/parent/settings', { pause: false });
    await caller.post('/api/parent/household/confirm');
    test.clock.set('2026-12-01T13:20:00+09:00');
    expect(
      (await caller.post('/api/parent/session', { idToken: await test.simulator.tokens.idToken(lineUserId) })).status,
    ).toBe(200);
    await caller.post('/api/parent/household/births', { births: [{ birthMonth: '2026-12' }] });

    // A consultation with a reply and a note, and one that waits.
    const counsellor = (await signIn(test, ['counsellor'])).caller;
    const open = async (text: string) =>
      (await caller.post('/api/parent/consultations', { clientId: randomUUID(), category: 'procedure', text })).body.id;
    const id = await open('保育園について教えてください。');
    const path = `/api/staff/consultations/${id}`;
    expect((await counsellor.post(`${path}/take`)).status).toBeLessThan(300);
    expect(
      (await counsellor.post(`${path}/messages`, { clientId: randomUUID(), text: '窓口は区役所です。' })).status,
    ).toBeLessThan(300);
    expect((await counsellor.post(`${path}/notes`, { text: '明日また見る' })).status).toBeLessThan(300);
    await open('もう一つ教えてください。');

    // A letter that was opened.
    const editor = (await signIn(test, ['editor'])).caller;
    const supervisor = (await signIn(test, ['supervisor'])).caller;
    const text = (ja: string) => ({ ja, 'easy-ja': ja });
    const article = (
      await editor.post('/api/staff/articles', { title: text('お知らせ'), body: text('ご案内です。'), topic: 'health' })
    ).body.id;
    await editor.post(`/api/staff/articles/${article}/submit`);
    await supervisor.post(`/api/staff/articles/${article}/approve`);
    const condition = { fact: 'residence.ward', in: ['nada'] };
    const segment = (await editor.post('/api/staff/segments', { name: '灘区', condition })).body.id;
    const broadcast = (await editor.post('/api/staff/broadcasts', { articleId: article, segmentId: segment })).body.id;
    await editor.post(`/api/staff/broadcasts/${broadcast}/submit`);
    await supervisor.post(`/api/staff/broadcasts/${broadcast}/approve`);
    expect((await editor.post(`/api/staff/broadcasts/${broadcast}/start`)).status).toBeLessThan(300);
    await test.app.get(Sender).drain();
    await settle(test);
    expect((await caller.get(`/api/parent/letters/${article}`)).status).toBe(200);

    const [parent] = await test.sql('SELECT id, household_id FROM parent WHERE line_user_id = $1', [lineUserId]);
    const identities = [lineUserId, String(parent?.['household_id'])];
    const ours = [...identities, String(parent?.['id']), id];
    const before = await rowsHolding(test, ours);
    expect(before).toEqual(
      expect.arrayContaining([
        'child',
        'consent',
        'consultation',
        'friend',
        'household',
        'household_row',
        'letter_opening',
        'message',
        'parent',
        'survey_draft',
      ]),
    );

    const { certificate } = (await caller.post(LEAVE, { accessToken: test.simulator.tokens.accessToken(lineUserId) }))
      .body;
    await settle(test);
    expect(await rowsHolding(test, identities)).toEqual([]);
    const { token } = await test.app.get(HouseholdsService, { strict: false }).signIn(other.lineUserId);
    other.caller['cookies'].set('tsunagu_parent', token);
    expect((await other.caller.get(`/api/parent/letters/${article}`)).status).toBe(200);
    // Numbers that lead to nobody stay in the audit, and only there.
    expect(await rowsHolding(test, ours)).toEqual(['audit_entry']);
    const erased = before.filter((name) => name !== 'audit_entry');
    // What hangs on a row that is named goes with it.
    const withParents: Record<string, string> = {
      message: 'consultation',
      consultation_note: 'consultation',
      letter_opening: 'broadcast_request',
      survey_draft: 'parent',
    };
    expect(
      erased.map((name) => withParents[name] ?? name).filter((name) => !certificate.tables.includes(name)),
    ).toEqual([]);
  });

  it('lets the same person begin anew with nothing of before', async () => {
    const { caller, lineUserId, idToken } = await makeParent(test);
    await caller.post('/api/parent/consent', { version: '1' });
    await caller.patch('/api/parent/settings', { language: 'easy-ja', pause: true, stoppedTopics: ['play'] });
    const { version } = (await caller.get('/api/parent/survey')).body;
    const draft = { version, answers: [{ questionId: 'ward', choice: 'suma' }] };
    expect((await caller.put('/api/parent/survey/draft', draft)).status).toBe(200);
    await caller.post(LEAVE);
    await settle(test);
    const again = await caller.post('/api/parent/session', { idToken });
    expect(again.body).toMatchObject({
      stage: 'consent',
      reconsent: false,
      language: 'ja',
      household: null,
      unread: 0,
      pausedUntil: null,
      stoppedTopics: [],
      reconfirm: null,
    });
    await caller.post('/api/parent/consent', { version: '1' });
    expect((await caller.get('/api/parent/survey')).body).toMatchObject({
      resumed: false,
      finished: false,
      answers: [],
    });
    expect((await caller.get('/api/parent/consultations')).body).toEqual({ items: [], nextCursor: null });
    expect((await caller.get('/api/parent/letters')).body).toEqual({ items: [], nextCursor: null });
    // The account still has the friend; LINE tells so the next time something changes.
    await test.simulator.acts.block(lineUserId);
    await settle(test);
    expect((await caller.get('/api/parent/session')).body.friend).toBe(false);
  });
});
