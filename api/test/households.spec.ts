import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HouseholdsService } from '../src/households/households.service.js';
import { householdChanged, householdLeft, householdRegistered } from '../src/households/households.events.js';
import { type TestApp, startApp } from './harness/app.js';
import { Caller } from './harness/caller.js';
import { registerParent, startParent, type TestParent } from './harness/parent.js';

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
        reconfirm: null,
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

  describe('unread messages', () => {
    it('are counted by the room that knows them, for registered households', async () => {
      const parent = await registerParent(test);
      const other = await registerParent(test);
      households.countUnreadBy(async (id) => (id === parent.householdId ? 3 : 0));
      expect([(await me(parent)).unread, (await me(other)).unread]).toEqual([3, 0]);
    });
  });
});
