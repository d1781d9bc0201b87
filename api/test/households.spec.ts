import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HouseholdsService } from '../src/households/households.service.js';
import { householdChanged, householdLeft, householdRegistered } from '../src/households/households.events.js';
import { type TestApp, startApp } from './harness/app.js';
import { Caller } from './harness/caller.js';
import { registerParent, startParent, type TestParent } from './harness/parent.js';
import { rowsHolding } from './harness/rows-holding.js';

describe('households', () => {
  let test: TestApp;
  let households: HouseholdsService;
  const news: [string, string][] = [];
  beforeAll(async () => {
    test = await startApp();
    households = test.app.get(HouseholdsService, { strict: false });
    for (const topic of [householdRegistered, householdChanged, householdLeft]) {
      test.outbox.on(topic, 'test.households', async ({ householdId }) => void news.push([topic.name, householdId]));
    }
  });
  afterAll(() => test.close());

  const rowOf = async ({ householdId }: TestParent) =>
    (await test.sql('SELECT * FROM household_row WHERE household_id = $1', [householdId]))[0];
  const me = async ({ caller }: TestParent) => (await caller.get('/api/parent/session')).body;

  describe('arriving', () => {
    it('makes one household per LINE user, however often it arrives at once', async () => {
      const answers = await Promise.all(Array.from({ length: 4 }, () => households.signIn('Usame')));
      expect(new Set(answers.map(({ actor }) => actor.id)).size).toBe(1);
    });

    it('gives an alias, and leads to consent first', async () => {
      const parent = await startParent(test);
      expect(await me(parent)).toEqual({
        stage: 'consent',
        reconsent: false,
        language: 'ja',
        friend: null,
        alias: expect.stringMatching(/^[\p{Script=Hiragana}\p{Script=Han}]{2,10}$/u),
        unread: 0,
        household: null,
        pausedUntil: null,
        stoppedTopics: [],
      });
    });

    it.each(['/api/parent/session', '/api/parent/consent'])('shows nobody without a session %s', async (path) => {
      expect(await new Caller(test).get(path)).toMatchObject({ status: 401, body: { code: 'session.missing' } });
    });

    it('ends the session on request', async () => {
      const parent = await startParent(test);
      const before = parent.caller.cookie;
      expect((await parent.caller.delete('/api/parent/session')).status).toBe(204);
      expect(parent.caller.cookie).toBe('');
      expect((await parent.caller.get('/api/parent/session', { cookie: before })).status).toBe(401);
    });
  });

  describe('consent', () => {
    it('shows seven blocks in both languages', async () => {
      const { caller } = await startParent(test);
      const { body } = await caller.get('/api/parent/consent');
      expect(body).toMatchObject({ version: '1', validFrom: '2026-04-01' });
      expect(body.blocks).toHaveLength(7);
      for (const { title, paragraphs } of body.blocks) {
        for (const text of [title, ...paragraphs]) expect(Object.keys(text).sort()).toEqual(['easy-ja', 'ja']);
      }
    });

    it('leads on to the survey, and counts the first agreement only', async () => {
      const { caller, parentId } = await startParent(test);
      expect((await caller.post('/api/parent/consent', { version: '1' })).body).toMatchObject({ stage: 'survey' });
      test.clock.advance({ minutes: 5 });
      expect((await caller.post('/api/parent/consent', { version: '1' })).status).toBe(200);
      const rows = await test.sql('SELECT agreed_at FROM consent WHERE parent_id = $1', [parentId]);
      expect(rows).toHaveLength(1);
      const audit = await test.sql(
        `SELECT subject_id FROM audit_entry WHERE action = 'consent.agree' AND actor_id = $1`,
        [parentId],
      );
      expect(audit).toEqual([{ subject_id: '1' }]);
    });

    it.each([
      [{ version: '0' }, 409, 'consent.versionStale'],
      [{ version: 1 }, 400, 'input.invalid'],
      [{}, 400, 'input.invalid'],
      [{ version: '1', parentId: 'somebody' }, 400, 'input.invalid'],
    ])('refuses %j', async (body, status, code) => {
      const { caller } = await startParent(test);
      expect(await caller.post('/api/parent/consent', body)).toMatchObject({ status, body: { code } });
    });

    it('is asked for again when the text changes, and closes what needs it until then', async () => {
      const parent = await registerParent(test);
      await test.sql(`INSERT INTO consent_text SELECT '2', '2027-01-01', blocks FROM consent_text WHERE version = '1'`);
      const before = test.clock.now();
      expect(await me(parent)).toMatchObject({ stage: 'ready', reconsent: false });
      test.clock.set('2027-01-01T00:00:00+09:00');
      const { token } = await households.signIn(parent.lineUserId);
      parent.caller['cookies'].set('tsunagu_parent', token);
      expect(await me(parent)).toMatchObject({ stage: 'consent', reconsent: true });
      await expect(households.ready(parent.actor)).rejects.toMatchObject({ code: 'consent.missing' });
      expect((await parent.caller.post('/api/parent/consent', { version: '1' })).body.code).toBe(
        'consent.versionStale',
      );
      expect((await parent.caller.post('/api/parent/consent', { version: '2' })).body).toMatchObject({
        stage: 'ready',
        reconsent: false,
      });
      test.clock.set(before.toISOString());
      await test.sql(`DELETE FROM consent WHERE version = '2'`);
      await test.sql(`DELETE FROM consent_text WHERE version = '2'`);
    });
  });

  describe('registration', () => {
    it('opens what needs it only when it is finished', async () => {
      const parent = await startParent(test);
      await expect(households.ready(parent.actor)).rejects.toMatchObject({ code: 'consent.missing' });
      await households.agree(parent.actor, '1');
      await expect(households.ready(parent.actor)).rejects.toMatchObject({ code: 'survey.unfinished' });
      expect(await rowOf(parent)).toBeUndefined();
      const { householdId, parentId, actor } = await registerParent(test);
      expect(await households.ready(actor)).toEqual({ householdId, parentId });
    });

    it('keeps the narrow row with the facts', async () => {
      const parent = await registerParent(test, {
        ward: 'suma',
        children: [
          { birthMonth: '2019-04', bornOnFirst: true },
          { birthMonth: '2024-02', care: 'licensed' },
        ],
        facts: { 'family.singleParent': false, 'family.expecting': true, 'family.expectingMonth': '2027-03' },
      });
      const [row] = await test.sql(
        `SELECT *, b1_from::text AS youngest, b1_to::text AS youngest_to, b2_to::text AS second_to,
                expecting_month::text AS month FROM household_row WHERE household_id = $1`,
        [parent.householdId],
      );
      expect(row).toMatchObject({
        line_user_id: parent.lineUserId,
        ward: 'suma',
        language: 'ja',
        child_count: 2,
        children_complete: true,
        youngest: '2024-02-01',
        youngest_to: '2024-02-29',
        second_to: '2019-04-01',
        single_parent: false,
        expecting: true,
        month: '2027-03-01',
        multiples: null,
        reachable: true,
        facts: { 'residence.kobe': true, 'residence.hyogo': true },
      });
      expect(await households.facts(parent.householdId)).toMatchObject({
        childrenComplete: true,
        facts: { 'residence.ward': 'suma', 'residence.kobe': true, 'family.singleParent': false },
        children: [
          { birthMonth: '2019-04', bornOnFirst: true },
          { birthMonth: '2024-02', facts: { care: 'licensed' } },
        ],
      });
      expect(await households.headers([parent.householdId])).toEqual(
        new Map([[parent.householdId, { alias: expect.any(String), ward: 'suma', language: 'ja' }]]),
      );
    });

    it('is news once, and changes are news after that', async () => {
      const parent = await registerParent(test);
      await parent.caller.patch('/api/parent/settings', { language: 'easy-ja' });
      await test.outbox.drain();
      const mine = news.filter(([, id]) => id === parent.householdId).map(([topic]) => topic);
      expect(mine.sort()).toEqual(['household.changed', 'household.registered']);
    });
  });

  describe('settings', () => {
    it('changes language, topics and pause, in the row too', async () => {
      const parent = await registerParent(test);
      const answer = await parent.caller.patch('/api/parent/settings', {
        language: 'easy-ja',
        stoppedTopics: ['play', 'money', 'play'],
        pause: true,
      });
      expect(answer.body).toMatchObject({
        language: 'easy-ja',
        stoppedTopics: ['play', 'money'],
        pausedUntil: '2026-12-23T15:00:00.000Z',
      });
      expect(await rowOf(parent)).toMatchObject({
        language: 'easy-ja',
        stopped_topics: ['play', 'money'],
        reachable: false,
        paused_until: new Date('2026-12-24T00:00:00+09:00'),
      });
      expect(await households.lineTarget(parent.householdId)).toMatchObject({ reachable: true });
      expect((await parent.caller.patch('/api/parent/settings', { pause: false })).body.pausedUntil).toBeNull();
      expect(await rowOf(parent)).toMatchObject({ reachable: true, paused_until: null, language: 'easy-ja' });
    });

    it('comes back by itself when the month is over', async () => {
      const parent = await registerParent(test);
      await parent.caller.patch('/api/parent/settings', { pause: true });
      const before = test.clock.now();
      test.clock.set('2026-12-23T23:59:00+09:00');
      await test.jobs.run('households.resume');
      expect(await rowOf(parent)).toMatchObject({ reachable: false });
      test.clock.set('2026-12-24T00:00:00+09:00');
      await test.jobs.run('households.resume');
      expect(await rowOf(parent)).toMatchObject({ reachable: true, paused_until: null });
      test.clock.set(before.toISOString());
    });

    it('stops what was said of a child to come at once, and never asks again', async () => {
      const facts = { 'family.expecting': true, 'family.expectingMonth': '2027-03' };
      const parent = await registerParent(test, { facts });
      const { body } = await parent.caller.patch('/api/parent/settings', { expectingStopped: true });
      expect(body.household.expectingMonth).toBeNull();
      expect(body.household.facts).toContainEqual({ fact: 'family.expecting', value: null, noAnswer: 'declined' });
      expect(await rowOf(parent)).toMatchObject({ expecting: null, expecting_month: null });
    });

    it.each([
      [{ language: 'fr' }],
      [{ stoppedTopics: ['weather'] }],
      [{ stoppedTopics: 'play' }],
      [{ pause: 'yes' }],
      [{ expectingStopped: false }],
      [{ alias: '山田花子' }],
    ])('refuses %j and changes nothing', async (body) => {
      const parent = await registerParent(test);
      const before = await me(parent);
      expect(await parent.caller.patch('/api/parent/settings', body)).toMatchObject({
        status: 400,
        body: { code: 'input.invalid' },
      });
      expect(await me(parent)).toEqual(before);
    });

    it('touches nobody else', async () => {
      const first = await registerParent(test, { ward: 'kita' });
      const second = await registerParent(test, { ward: 'nishi' });
      const before = await me(first);
      await second.caller.patch('/api/parent/settings', { language: 'easy-ja', pause: true });
      expect(await me(first)).toEqual(before);
      expect((await me(second)).household.ward).toBe('nishi');
    });
  });

  describe('friends', () => {
    it('believes the newest news, in whatever order it comes', async () => {
      const parent = await registerParent(test, { friend: null });
      expect(await me(parent)).toMatchObject({ friend: null });
      const at = (minute: number) => new Date(`2026-11-24T14:${minute}:00+09:00`);
      await households.noteFriend(parent.lineUserId, false, at(20));
      await households.noteFriend(parent.lineUserId, true, at(10));
      expect(await me(parent)).toMatchObject({ friend: false });
      expect(await rowOf(parent)).toMatchObject({ reachable: false });
      expect(await households.lineTarget(parent.householdId)).toMatchObject({ reachable: false });
      await households.noteFriend(parent.lineUserId, true, at(30));
      expect(await rowOf(parent)).toMatchObject({ reachable: true });
    });

    it('remembers a friend who came before registering', async () => {
      await households.noteFriend('Uearly', true, test.clock.now());
      const parent = await startParent(test, { lineUserId: 'Uearly' });
      expect(await me(parent)).toMatchObject({ friend: true });
    });
  });

  describe('unread messages', () => {
    it('are counted by the room that knows them, for registered households', async () => {
      const parent = await registerParent(test);
      const other = await registerParent(test);
      households.countUnreadBy(async (id) => (id === parent.householdId ? 3 : 0));
      expect([(await me(parent)).unread, (await me(other)).unread]).toEqual([3, 0]);
    });
  });

  it('changes only the settings that were given, and waits its turn before it reads', async () => {
    const parent = await registerParent(test);
    const path = '/api/parent/settings';
    await test.sql('BEGIN');
    await test.sql('SELECT 1 FROM household WHERE id = $1 FOR UPDATE', [parent.householdId]);
    const change = parent.caller.patch(path, { pause: true });
    const until = Date.now() + 5_000;
    while ((await test.sql('SELECT 1 FROM pg_locks WHERE NOT granted')).length === 0 && Date.now() < until)
      await new Promise(setImmediate);
    await test.sql(`UPDATE parent SET stopped_topics = '{play}' WHERE household_id = $1`, [parent.householdId]);
    await test.sql('COMMIT');
    expect((await change).status).toBeLessThan(300);
    expect(await me(parent)).toMatchObject({ stoppedTopics: ['play'], pausedUntil: expect.any(String) });
    const [row] = await test.sql('SELECT stopped_topics FROM household_row WHERE household_id = $1', [
      parent.householdId,
    ]);
    expect(row).toEqual({ stopped_topics: ['play'] });
  });

  describe('leaving', () => {
    it('erases the household from every table, ends its sessions, and leaves the others alone', async () => {
      const other = await registerParent(test);
      const parent = await registerParent(test, { facts: { 'family.singleParent': true } });
      const second = await households.signIn(parent.lineUserId);
      await test.outbox.drain();
      const cookie = parent.caller.cookie;
      const identities = [parent.householdId, parent.lineUserId];
      expect(await rowsHolding(test, identities)).not.toEqual([]);

      expect((await parent.caller.post('/api/parent/leave')).status).toBe(204);
      expect(news).not.toContainEqual(['household.left', parent.householdId]);
      await test.outbox.drain();
      expect(news).toContainEqual(['household.left', parent.householdId]);

      expect(await rowsHolding(test, identities)).toEqual([]);
      // The audit cannot be rewritten; it keeps a number that leads to nobody.
      expect(await rowsHolding(test, [parent.parentId])).toEqual(['audit_entry']);
      for (const old of [cookie, `tsunagu_parent=${second.token}`]) {
        expect((await new Caller(test).get('/api/parent/session', { cookie: old })).status).toBe(401);
      }
      expect(await me(other)).toMatchObject({ stage: 'ready' });
    });

    it('leaves a certificate and an audit entry that name nobody', async () => {
      const parent = await registerParent(test);
      await parent.caller.post('/api/parent/leave');
      const [certificate] = await test.sql('SELECT * FROM erasure ORDER BY erased_at DESC, id DESC LIMIT 1');
      expect(certificate).toMatchObject({ erased_at: test.clock.now() });
      expect(certificate?.['tables']).toEqual(
        expect.arrayContaining(['child', 'household', 'household_row', 'parent']),
      );
      expect(
        await test.sql(
          `SELECT actor_kind, actor_id FROM audit_entry WHERE action = 'household.erase' AND subject_id = $1`,
          [certificate?.['id']],
        ),
      ).toEqual([{ actor_kind: 'system', actor_id: null }]);
    });

    it('erases before the survey is finished as well', async () => {
      const parent = await startParent(test);
      expect((await parent.caller.post('/api/parent/leave')).status).toBe(204);
      await test.outbox.drain();
      expect(await rowsHolding(test, [parent.householdId, parent.lineUserId, parent.parentId])).toEqual([]);
    });

    it('lets the same person begin anew, as somebody new', async () => {
      const parent = await registerParent(test);
      await parent.caller.post('/api/parent/leave');
      const again = await startParent(test, { lineUserId: parent.lineUserId });
      expect(again.householdId).not.toBe(parent.householdId);
      expect(await me(again)).toMatchObject({ stage: 'consent', reconsent: false, household: null });
    });
  });

  describe('people who never finish', () => {
    it('are forgotten after 90 days without coming back; registered ones are not', async () => {
      const before = test.clock.now();
      const gone = await startParent(test);
      const back = await startParent(test);
      const registered = await registerParent(test);
      test.clock.advance({ days: 60 });
      await households.signIn(back.lineUserId);
      test.clock.advance({ days: 31 });
      await test.jobs.run('households.forgetUnfinished');
      const left = await test.sql('SELECT id FROM household WHERE id = ANY($1)', [
        [gone.householdId, back.householdId, registered.householdId],
      ]);
      expect(left.map(({ id }) => String(id)).sort()).toEqual([back.householdId, registered.householdId].sort());
      test.clock.set(before.toISOString());
    });
  });

  it('loses neither of two changes at once in the narrow row', async () => {
    const parent = await registerParent(test);
    const answer = { questionId: 'single', choice: 'true' };
    await Promise.all([
      parent.caller.patch('/api/parent/settings', { stoppedTopics: ['play'] }),
      parent.caller.put('/api/parent/survey/answer', { version: '1', answer }),
      households.noteFriend(parent.lineUserId, false, new Date('2026-11-25T00:00:00Z')),
    ]);
    expect(await rowOf(parent)).toMatchObject({ single_parent: true, stopped_topics: ['play'], reachable: false });
  });

  it('knows no session of a parent who is gone', async () => {
    const parent = await registerParent(test);
    await test.sql('DELETE FROM household WHERE id = $1', [parent.householdId]);
    expect(await parent.caller.get('/api/parent/session')).toMatchObject({
      status: 401,
      body: { code: 'session.missing' },
    });
  });
});
