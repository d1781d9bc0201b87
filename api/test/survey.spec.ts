import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { questionsHash } from '../src/survey/questions-hash.js';
import { type TestApp, startApp } from './harness/app.js';
import { Caller } from './harness/caller.js';
import { registerParent, startParent, type TestParent } from './harness/parent.js';
import { rowsHolding } from './harness/rows-holding.js';

const VERSION = '2';
const complete = [
  { questionId: 'ward', choice: 'nada' },
  { questionId: 'children', children: [{ birthMonth: '2024-06' }], childrenComplete: true },
  { questionId: 'expecting', noAnswer: 'declined' },
  { questionId: 'guardians', noAnswer: 'later' },
  { questionId: 'language', choice: 'easy-ja' },
];

describe('survey', () => {
  let test: TestApp;
  let parent: TestParent;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    parent = await startParent(test);
    await parent.caller.post('/api/parent/consent', { version: '1' });
  });

  const finish = (answers: object[], version = VERSION) =>
    parent.caller.post('/api/parent/survey', { version, answers });
  const keep = (answers: object[], version = VERSION) =>
    parent.caller.put('/api/parent/survey/draft', { version, answers });
  const form = async () => (await parent.caller.get('/api/parent/survey')).body;
  const stored = async () => ({
    household: await test.sql(
      'SELECT facts, no_answers, children_complete, registered_at FROM household WHERE id = $1',
      [parent.householdId],
    ),
    children: await test.sql('SELECT * FROM child WHERE household_id = $1', [parent.householdId]),
    row: await test.sql('SELECT * FROM household_row WHERE household_id = $1', [parent.householdId]),
    drafts: await test.sql('SELECT answers FROM survey_draft WHERE parent_id = $1', [parent.parentId]),
  });

  it('holds the published questions exactly as they were published, those of before as well', async () => {
    const rows = await test.sql('SELECT version, questions, hash, state FROM survey_version ORDER BY number');
    expect(rows.map(({ version, state }) => [version, state])).toEqual([
      ['1', 'retired'],
      ['2', 'published'],
    ]);
    for (const row of rows) expect(row['hash']).toBe(questionsHash(row['questions']));
  });

  it('shows every question with its reason in all languages, caution facts marked, none required', async () => {
    const { version, questions, answers, finished, resumed } = await form();
    expect({ version, answers, finished, resumed }).toEqual({
      version: '2',
      answers: [],
      finished: false,
      resumed: false,
    });
    const registration = questions.filter(({ stage }: { stage: string }) => stage === 'registration');
    expect(registration.map(({ id }: { id: string }) => id)).toEqual([
      'ward',
      'children',
      'expecting',
      'guardians',
      'language',
    ]);
    for (const question of questions) {
      expect(question.required).toBe(false);
      for (const text of [question.title, question.why])
        expect(Object.keys(text).sort()).toEqual(['easy-ja', 'en', 'ja']);
    }
    const caution = questions.filter(({ privacy }: { privacy: string }) => privacy === 'caution');
    expect(caution.map(({ id }: { id: string }) => id)).toEqual([
      'expecting',
      'single',
      'tax',
      'incomeTax',
      'receives',
    ]);
  });

  it.each([
    ['get', '/api/parent/survey'],
    ['put', '/api/parent/survey/draft'],
    ['post', '/api/parent/survey'],
    ['put', '/api/parent/survey/answer'],
  ] as const)('is closed to strangers: %s %s', async (method, path) => {
    expect(await new Caller(test)[method](path, {})).toMatchObject({ status: 401 });
  });

  describe('before consent', () => {
    it('takes nothing', async () => {
      parent = await startParent(test);
      for (const answer of [await finish(complete), await keep(complete)]) {
        expect(answer).toMatchObject({ status: 409, body: { code: 'consent.missing' } });
      }
      expect(await stored()).toMatchObject({ drafts: [], children: [], row: [] });
    });
  });

  describe('finishing', () => {
    it('registers the household, keeps the three no-answers apart, and forgets the draft', async () => {
      await keep(complete.slice(0, 2));
      const { status, body } = await finish(complete);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        stage: 'ready',
        language: 'easy-ja',
        household: {
          ward: 'nada',
          children: [{ birthMonth: '2024-06', bornOnFirst: null, care: null, school: null }],
          childrenComplete: true,
          expectingMonth: null,
          registeredAt: test.clock.now().toISOString(),
        },
      });
      expect(body.household.facts).toEqual(
        expect.arrayContaining([
          { fact: 'residence.ward', value: 'nada', noAnswer: null },
          { fact: 'residence.kobe', value: true, noAnswer: null },
          { fact: 'family.expecting', value: null, noAnswer: 'declined' },
          { fact: 'family.guardiansNeedChildcare', value: null, noAnswer: 'later' },
        ]),
      );
      expect(await stored()).toMatchObject({
        drafts: [],
        row: [{ ward: 'nada', language: 'easy-ja', child_count: 1 }],
      });
    });

    it('keeps unknown, declined and later as three different things', async () => {
      await finish([
        ...complete.slice(0, 2),
        { questionId: 'expecting', noAnswer: 'unknown' },
        { questionId: 'guardians', noAnswer: 'declined' },
        complete[4] as object,
        { questionId: 'tax', noAnswer: 'later' },
      ]);
      expect((await stored()).household[0]).toMatchObject({
        no_answers: {
          'family.expecting': 'unknown',
          'family.guardiansNeedChildcare': 'declined',
          'tax.residentTaxExempt': 'later',
        },
      });
    });

    it('registers a parent who answers nothing at all', async () => {
      const none = ['ward', 'children', 'expecting', 'guardians', 'language'].map((questionId) => ({
        questionId,
        noAnswer: 'declined',
      }));
      expect((await finish(none)).body).toMatchObject({ stage: 'ready', household: { ward: null, children: [] } });
      expect((await form()).answers).toEqual(expect.arrayContaining(none));
    });

    it('gives the same answers back, and takes them anew later', async () => {
      const answers = [
        { questionId: 'ward', choice: 'suma' },
        {
          questionId: 'children',
          children: [
            { birthMonth: '2020-04', bornOnFirst: false, school: 'kobe-municipal' },
            { birthMonth: '2024-06', care: 'licensed' },
          ],
          childrenComplete: false,
        },
        { questionId: 'expecting', month: '2027-03' },
        { questionId: 'guardians', choice: 'false' },
        { questionId: 'language', choice: 'ja' },
      ];
      await finish(answers);
      expect(await form()).toMatchObject({ finished: true, resumed: false, answers: expect.arrayContaining(answers) });
      await finish(complete);
      expect((await form()).answers).toEqual(expect.arrayContaining(complete));
      expect((await stored()).row[0]).toMatchObject({ expecting: null, expecting_month: null, child_count: 1 });
    });

    it('asks for every registration question, if only for a no-answer', async () => {
      expect(await finish(complete.slice(1))).toMatchObject({
        status: 422,
        body: { code: 'survey.answerMissing', fields: [{ path: 'ward', rule: 'survey.answerMissing' }] },
      });
      expect((await stored()).household[0]).toMatchObject({ registered_at: null, facts: {} });
    });

    it('refuses a household outside the city, and keeps nothing of it (R-02)', async () => {
      await keep(complete);
      const answers = [{ questionId: 'ward', choice: 'outside' }, ...complete.slice(1)];
      for (const send of [finish, keep]) {
        await keep(complete);
        expect(await send(answers)).toMatchObject({ status: 422, body: { code: 'survey.outsideCity' } });
        expect(await stored()).toMatchObject({
          drafts: [],
          children: [],
          row: [],
          household: [{ facts: {}, no_answers: {}, registered_at: null }],
        });
      }
      expect((await parent.caller.get('/api/parent/session')).body).toMatchObject({ stage: 'survey', household: null });
    });
  });

  describe('a survey left half-way', () => {
    it('goes on where it was left, also from another session, and for nobody else', async () => {
      const half = complete.slice(0, 2);
      expect((await keep(half)).body).toMatchObject({ answers: half, resumed: true, finished: false });
      const again = await startParent(test, { lineUserId: parent.lineUserId });
      expect((await again.caller.get('/api/parent/survey')).body).toMatchObject({ answers: half, resumed: true });
      const other = await startParent(test);
      expect((await other.caller.get('/api/parent/survey')).body).toMatchObject({ answers: [], resumed: false });
      expect((await stored()).household[0]).toMatchObject({ facts: {}, registered_at: null });
    });

    it('is erased with the household', async () => {
      await keep(complete);
      await parent.caller.post('/api/parent/leave');
      expect(await rowsHolding(test, [parent.lineUserId])).toEqual([]);
      expect((await stored()).drafts).toEqual([]);
    });
  });

  describe('one answer later', () => {
    it('settles one fact and leaves the others', async () => {
      parent = await registerParent(test, { ward: 'kita' });
      const answer = { questionId: 'single', choice: 'true' };
      const { body } = await parent.caller.put('/api/parent/survey/answer', { version: VERSION, answer });
      expect(body.household).toMatchObject({ ward: 'kita', children: [{ birthMonth: '2024-06' }] });
      expect(body.household.facts).toContainEqual({ fact: 'family.singleParent', value: true, noAnswer: null });
      expect((await stored()).row[0]).toMatchObject({ single_parent: true, ward: 'kita' });
    });

    it('lets a registered household say that it moved away', async () => {
      parent = await registerParent(test);
      const answer = { questionId: 'ward', choice: 'outside' };
      const { status, body } = await parent.caller.put('/api/parent/survey/answer', { version: VERSION, answer });
      expect([status, body.household.ward]).toEqual([200, 'outside']);
      expect(body.household.facts).toContainEqual({ fact: 'residence.kobe', value: false, noAnswer: null });
    });

    it('waits for the registration', async () => {
      const answer = { questionId: 'single', choice: 'true' };
      expect(await parent.caller.put('/api/parent/survey/answer', { version: VERSION, answer })).toMatchObject({
        status: 409,
        body: { code: 'survey.unfinished' },
      });
    });
  });
});
