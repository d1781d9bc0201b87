import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import { registerParent, startParent, type TestParent } from './harness/parent.js';
import { asInput, Draft, ownQuestion, surveyStaff, type SurveyStaff, words } from './survey-harness.js';

const REGISTRATION = [
  { questionId: 'ward', choice: 'nada' },
  { questionId: 'children', children: [{ birthMonth: '2024-06' }, { birthMonth: '2018-09' }], childrenComplete: true },
  { questionId: 'expecting', choice: 'false' },
  { questionId: 'guardians', noAnswer: 'later' },
  { questionId: 'language', choice: 'en' },
];

describe('a survey while versions change', () => {
  let test: TestApp;
  let staff: SurveyStaff;
  let parent: TestParent;
  beforeAll(async () => {
    test = await startApp();
    staff = await surveyStaff(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    parent = await begin();
  });

  const begin = async (): Promise<TestParent> => {
    const started = await startParent(test);
    await started.caller.post('/api/parent/consent', { version: '1' });
    return started;
  };
  /** Time goes by; everybody has to sign in again. */
  const later = async (amount: { hours?: number; days?: number }): Promise<void> => {
    test.clock.advance(amount);
    staff = await surveyStaff(test);
    parent = await startParent(test, { lineUserId: parent.lineUserId });
  };
  const form = async (of = parent) => (await of.caller.get('/api/parent/survey')).body;
  const keep = (version: string, answers: object[], of = parent) =>
    of.caller.put('/api/parent/survey/draft', { version, answers });
  const finish = (version: string, answers: object[], of = parent) =>
    of.caller.post('/api/parent/survey', { version, answers });
  const answer = (version: string, one: object, of = parent) =>
    of.caller.put('/api/parent/survey/answer', { version, answer: one });
  /** Publishes another version with these questions added. */
  const publish = async (...questions: object[]): Promise<string> => {
    const draft = await Draft.begin(staff);
    if (questions.length > 0) await draft.change([...draft.body.questions, ...questions]);
    await draft.publish();
    return draft.version;
  };
  const facts = async (of = parent) =>
    (await test.sql('SELECT facts, no_answers FROM household WHERE id = $1', [of.householdId]))[0]!;

  it('parents see neither the catalogue nor what staff wrote beside the questions', async () => {
    const version = await publish(ownQuestion({ purpose: 'ひみつの目的' }));
    const shown = await form();
    expect(shown.version).toBe(version);
    expect(JSON.stringify(shown)).not.toMatch(/ひみつの目的|"(catalogueId|purpose|reason|considered)"/);
    expect(shown.questions.find(({ id }: { id: string }) => id === 'care')).toMatchObject({
      perChild: true,
      showIf: { someChild: { fyAge: { lte: 5 } } },
    });
  });

  describe('left half-way', () => {
    it('is finished on its own version, also after another one was published', async () => {
      const { version: old } = await form();
      await keep(old, REGISTRATION.slice(0, 2));
      const now = await publish(ownQuestion({ id: 'later', stage: 'registration' }));
      await later({ days: 40 });
      expect(await form()).toMatchObject({ version: old, resumed: true, answers: REGISTRATION.slice(0, 2) });
      expect((await keep(old, REGISTRATION.slice(0, 3))).status).toBe(200);
      expect((await finish(old, REGISTRATION)).body).toMatchObject({ stage: 'ready' });
      expect(await form()).toMatchObject({ version: now, resumed: false, finished: true });
      // Done is done: the old version is closed to this parent as well.
      expect(await finish(old, REGISTRATION)).toMatchObject({ status: 409, body: { code: 'survey.versionUnknown' } });
      expect((await test.sql(`SELECT state FROM survey_version WHERE version = $1`, [old]))[0]).toEqual({
        state: 'retired',
      });
    });

    it('opens an old version to nobody else', async () => {
      const { version: old } = await form();
      await keep(old, REGISTRATION.slice(0, 1));
      await publish();
      await later({ days: 2 });
      const stranger = await begin();
      for (const send of [finish, keep]) {
        expect(await send(old, REGISTRATION, stranger)).toMatchObject({
          status: 409,
          body: { code: 'survey.versionUnknown' },
        });
      }
      expect(await facts(stranger)).toMatchObject({ facts: {}, no_answers: {} });
      expect((await form(stranger)).answers).toEqual([]);
    });

    it('a form that was open when the version changed can still be sent, for a day', async () => {
      const { version: old } = await form();
      await publish();
      await later({ hours: 23 });
      expect((await finish(old, REGISTRATION)).status).toBe(200);
      parent = await begin();
      await later({ hours: 2 });
      expect((await finish(old, REGISTRATION)).status).toBe(409);
    });

    it.each(['draft', 'checked', 'awaitingCity', 'approved'])('a version that is %s takes no answer', async (state) => {
      const draft = await Draft.begin(staff);
      const steps = [() => draft.act('check'), () => draft.act('submit'), () => draft.approve()];
      for (const step of steps.slice(0, ['draft', 'checked', 'awaitingCity', 'approved'].indexOf(state))) await step();
      expect(draft.body.state).toBe(state);
      for (const send of [finish, keep]) {
        expect(await send(draft.version, REGISTRATION)).toMatchObject({
          status: 409,
          body: { code: 'survey.versionUnknown' },
        });
      }
    });
  });

  describe('for each child', () => {
    const registered = async () => {
      await finish((await form()).version, REGISTRATION);
      return (await form()).version as string;
    };
    const children = () =>
      test.sql<{ care: string | null; school: string | null }>(
        'SELECT care, school FROM child WHERE household_id = $1 ORDER BY position',
        [parent.householdId],
      );

    it('keeps one answer each, and the kinds of no-answer apart', async () => {
      const version = await registered();
      const { status, body } = await answer(version, {
        questionId: 'care',
        perChild: [
          { child: 0, choice: 'licensed' },
          { child: 1, noAnswer: 'declined' },
        ],
      });
      expect([status, body.household.children.length]).toEqual([200, 2]);
      expect(await children()).toEqual([
        { care: 'licensed', school: null },
        { care: null, school: null },
      ]);
      expect((await facts())['no_answers']).toMatchObject({ 'child.care.2': 'declined' });
      expect((await form()).answers).toContainEqual({
        questionId: 'care',
        perChild: [
          { child: 0, choice: 'licensed' },
          { child: 1, noAnswer: 'declined' },
        ],
      });
      await answer(version, { questionId: 'care', perChild: [{ child: 1, choice: 'other' }] });
      expect(await children()).toEqual([
        { care: 'licensed', school: null },
        { care: 'other', school: null },
      ]);
      expect((await facts())['no_answers']).not.toHaveProperty('child.care.2');
    });

    it('one no-answer stands for all of them, and a new list of children has none', async () => {
      const version = await registered();
      await answer(version, { questionId: 'school', noAnswer: 'unknown' });
      expect((await facts())['no_answers']).toMatchObject({ 'child.school.1': 'unknown', 'child.school.2': 'unknown' });
      await answer(version, { questionId: 'children', children: [{ birthMonth: '2020-01' }], childrenComplete: true });
      expect(Object.keys((await facts())['no_answers'] as object)).not.toEqual(
        expect.arrayContaining([expect.stringContaining('child.school')]),
      );
    });

    it.each<[string, object, string]>([
      ['a child who is not there', { perChild: [{ child: 2, choice: 'none' }] }, 'survey.childUnknown'],
      [
        'the same child twice',
        {
          perChild: [
            { child: 0, choice: 'none' },
            { child: 0, choice: 'other' },
          ],
        },
        'survey.answeredTwice',
      ],
      ['an answer and none', { perChild: [{ child: 0, choice: 'none', noAnswer: 'later' }] }, 'survey.answerUnclear'],
      ['an option not offered', { perChild: [{ child: 0, choice: 'hospital' }] }, 'survey.optionUnknown'],
      ['one answer for all', { choice: 'none' }, 'survey.answerWrongType'],
    ])('%s is refused, and nothing stored', async (_, given, code) => {
      const version = await registered();
      const before = [await children(), await facts()];
      expect(await answer(version, { questionId: 'care', ...given })).toMatchObject({ status: 422, body: { code } });
      expect([await children(), await facts()]).toEqual(before);
    });

    it.each<[string, object, number]>([
      ['a child before the first', { child: -1, choice: 'none' }, 400],
      ['half a child', { child: 0.5, choice: 'none' }, 400],
      ['a name', { child: 0, choice: 'none', name: 'はな' }, 400],
    ])('%s is no answer', async (_, one, status) => {
      const version = await registered();
      expect((await answer(version, { questionId: 'care', perChild: [one] })).status).toBe(status);
    });

    it('ten thousand children are refused at the door', async () => {
      const version = await registered();
      const perChild = Array.from({ length: 10_000 }, (_, child) => ({ child, choice: 'none' }));
      const sent = await answer(version, { questionId: 'care', perChild });
      expect(sent.status).toBeGreaterThanOrEqual(400);
      expect(sent.status).toBeLessThan(500);
      expect(['input.invalid', 'body.tooLarge']).toContain(sent.body.code);
    });
  });

  describe('branching', () => {
    const small = ownQuestion({
      id: 'playgroup',
      stage: 'registration',
      title: words('遊びの会に来たいですか', '遊びの 会に 来たいですか', 'Would you like to come to playgroups?'),
      showIf: { someChild: { ageMonths: { lt: 48 } } },
    });
    const care = { questionId: 'playgroup', choice: 'true' };
    let version: string;
    beforeAll(async () => {
      version = await publish(small);
    });

    it('asks those for whom it holds', async () => {
      expect(await finish(version, REGISTRATION)).toMatchObject({
        status: 422,
        body: { code: 'survey.answerMissing', fields: [{ path: 'playgroup', rule: 'survey.answerMissing' }] },
      });
      expect((await finish(version, [...REGISTRATION, care])).status).toBe(200);
      expect((await facts())['facts']).toMatchObject({ 'custom.playgroup': true });
    });

    it('asks nobody else, and keeps nothing that was said before another answer closed the question', async () => {
      const older = REGISTRATION.map((each) =>
        each.questionId === 'children' ? { ...each, children: [{ birthMonth: '2012-05' }] } : each,
      );
      expect((await finish(version, [...older, care])).status).toBe(200);
      expect((await facts())['facts']).not.toHaveProperty('custom.playgroup');
      expect(await answer(version, care)).toMatchObject({ status: 422, body: { code: 'survey.questionNotAsked' } });
    });

    it('an unanswered condition does not hold', async () => {
      const none = REGISTRATION.map(({ questionId }) => ({ questionId, noAnswer: 'declined' }));
      expect((await finish(version, none)).status).toBe(200);
    });

    it('knows the household when one answer comes later', async () => {
      parent = await registerParent(test, { children: [{ birthMonth: '2025-01' }] });
      expect((await answer(version, care)).status).toBe(200);
      expect((await facts())['facts']).toMatchObject({ 'custom.playgroup': true });
    });
  });

  describe('several at once, and numbers', () => {
    let version: string;
    beforeAll(async () => {
      const { body } = await staff.editor.get('/api/staff/survey/catalogue?limit=100');
      const plans = body.items.find(({ id }: { id: string }) => id === 'plans').question;
      version = await publish(asInput(plans), ownQuestion({ id: 'books', type: 'count', options: [], countMax: 5 }));
    });
    beforeEach(async () => {
      parent = await registerParent(test);
    });

    it('keeps chosen and not chosen, nothing chosen, and no answer as different things', async () => {
      await answer(version, { questionId: 'plans', choices: ['movingToRental'] });
      expect((await facts())['facts']).toMatchObject({
        'plan.movingToRental': true,
        'plan.vocationalTraining': false,
        'plan.movingNearParents': false,
      });
      expect((await form()).answers).toContainEqual({ questionId: 'plans', choices: ['movingToRental'] });
      await answer(version, { questionId: 'plans', choices: [] });
      expect((await form()).answers).toContainEqual({ questionId: 'plans', choices: [] });
      await answer(version, { questionId: 'plans', noAnswer: 'declined' });
      expect((await form()).answers).toContainEqual({ questionId: 'plans', noAnswer: 'declined' });
      expect((await facts())['facts']).not.toHaveProperty('plan.movingToRental');
    });

    it('counts up to its end', async () => {
      await answer(version, { questionId: 'books', count: 5 });
      expect((await form()).answers).toContainEqual({ questionId: 'books', count: 5 });
    });

    it.each<[object, number, string]>([
      [{ questionId: 'plans', choices: ['moon'] }, 422, 'survey.optionUnknown'],
      [{ questionId: 'plans', choices: ['movingToRental', 'movingToRental'] }, 422, 'survey.answeredTwice'],
      [{ questionId: 'plans', choice: 'movingToRental' }, 422, 'survey.answerWrongType'],
      [{ questionId: 'plans', choices: Array(41).fill('movingToRental') }, 400, 'input.invalid'],
      [{ questionId: 'plans', choices: [['movingToRental']] }, 400, 'input.invalid'],
      [{ questionId: 'books', count: 6 }, 422, 'survey.countOutOfRange'],
      [{ questionId: 'books', count: -1 }, 400, 'input.invalid'],
      [{ questionId: 'books', count: '3' }, 400, 'input.invalid'],
      [{ questionId: 'books', count: 123456789012 }, 400, 'input.invalid'],
      [{ questionId: 'single', choice: 'true', count: 2 }, 422, 'survey.answerUnclear'],
    ])('%j is refused, and nothing stored', async (given, status, code) => {
      const before = await facts();
      expect(await answer(version, given)).toMatchObject({ status, body: { code } });
      expect(await facts()).toEqual(before);
    });
  });
});
