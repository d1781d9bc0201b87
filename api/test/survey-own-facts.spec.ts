import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import { registerParent, type TestParent } from './harness/parent.js';
import { Draft, ownQuestion, surveyStaff, type SurveyStaff, words } from './survey-harness.js';

const FORGET = 'survey.forgetUnasked';
const options = (...values: string[]) => values.map((value) => ({ value, label: words(`こたえ${value}`) }));
const often = ownQuestion({ type: 'single', options: options('often', 'rarely') });

describe('answers to own questions', () => {
  let test: TestApp;
  let staff: SurveyStaff;
  let parent: TestParent;
  beforeAll(async () => {
    test = await startApp();
    staff = await surveyStaff(test);
    parent = await registerParent(test, { ward: 'suma' });
  });
  afterAll(() => test.close());

  /** A version with these own questions and those of version 2, published. */
  const publish = async (...own: object[]): Promise<Draft> => {
    const draft = await Draft.begin(staff);
    await draft.change([...draft.body.questions, ...own]);
    await draft.publish();
    return draft;
  };
  const factIn = ({ body }: Draft, id = 'park'): string =>
    body.questions.find((question: { id: string }) => question.id === id).fact;
  const answer = (version: string, sent: object, { caller } = parent) =>
    caller.put('/api/parent/survey/answer', { version, answer: sent });
  const kept = async ({ householdId } = parent) => {
    const [row] = await test.sql<{ facts: object; no_answers: object; row: object; answered_version: string }>(
      `SELECT h.facts, h.no_answers, r.facts AS row, h.answered_version
         FROM household h JOIN household_row r ON r.household_id = h.id WHERE h.id = $1`,
      [householdId],
    );
    const own = (facts: object) =>
      Object.fromEntries(Object.entries(facts).filter(([fact]) => fact.startsWith('custom.')));
    return {
      facts: own(row!.facts),
      noAnswers: own(row!.no_answers),
      row: own(row!.row),
      version: row!.answered_version,
    };
  };

  it('say to which version they were given, at the desk too', async () => {
    expect((await kept()).version).toBeNull();
    const { version } = await publish(ownQuestion());
    expect((await answer(version, { questionId: 'park', choice: 'true' })).status).toBe(200);
    expect(await kept()).toMatchObject({ version, facts: { 'custom.park': true }, row: { 'custom.park': true } });
    const next = await publish(ownQuestion());
    const { body } = await staff.manager.get(`/api/staff/answers/${parent.householdId}`);
    expect(body).toMatchObject({ version: next.version, answeredVersion: version });
  });

  it('stay where a later version asks the same, with other words around it', async () => {
    const draft = await publish(ownQuestion({ why: words('公園の催しの案内のためです。') }));
    expect(factIn(draft)).toBe('custom.park');
    await test.jobs.run(FORGET);
    expect((await kept()).facts).toEqual({ 'custom.park': true });
  });

  it.each<[string, object]>([
    ['another type', often],
    ['other options', { ...often, options: options('often', 'rarely', 'never') }],
    [
      'another word for an option',
      { ...often, options: [...options('often'), { value: 'rarely', label: words('いつも') }] },
    ],
  ])('never stand under %s', async (_, changed) => {
    const draft = await publish(changed);
    expect(factIn(draft)).toBe(`custom.park@${draft.version}`);
    const { body } = await staff.manager.get(`/api/staff/answers/${parent.householdId}`);
    expect(body.questions.find(({ question }: any) => question.id === 'park').answer).toBeNull();
    expect((await answer(draft.version, { questionId: 'park', choice: 'rarely' })).status).toBe(200);
    expect((await kept()).facts).toMatchObject({ [`custom.park@${draft.version}`]: 'rarely' });
  });

  it('keep apart what two drafts of one day ask under one name', async () => {
    const changes = [
      ownQuestion({ id: 'pool' }),
      ownQuestion({ id: 'pool', type: 'single', options: options('warm', 'cold') }),
    ];
    const drafts = [await Draft.begin(staff), await Draft.begin(staff)];
    for (const [index, draft] of drafts.entries()) {
      await draft.change([...draft.body.questions, changes[index]]);
      await draft.act('check');
    }
    for (const draft of drafts) expect((await draft.act('submit')).status).toBe(200);
    expect(drafts.map((draft) => factIn(draft, 'pool'))).toEqual(['custom.pool', `custom.pool@${drafts[1]!.version}`]);
    for (const draft of drafts) expect((await draft.approve()).status).toBe(200);
  });

  it('are gone by the next night once nobody asks for them, and of nobody else anything is', async () => {
    const silent = await registerParent(test, { ward: 'nada' });
    const { version } = await publish(ownQuestion({ id: 'zoo' }), often);
    await answer(version, { questionId: 'zoo', choice: 'true' });
    await answer(version, { questionId: 'zoo', noAnswer: 'later' }, silent);
    await answer(version, { questionId: 'park', choice: 'often' }, silent);
    const before = await test.sql('SELECT facts FROM household WHERE id = $1', [silent.householdId]);
    expect(before[0]?.['facts']).toMatchObject({ 'residence.ward': 'nada' });
    const next = await publish(often);
    await test.jobs.run(FORGET);
    expect(await kept()).toMatchObject({ facts: {}, noAnswers: {}, row: {} });
    const fact = factIn(next);
    expect(await kept(silent)).toMatchObject({ facts: { [fact]: 'often' }, noAnswers: {}, row: { [fact]: 'often' } });
    expect(await test.sql('SELECT facts FROM household WHERE id = $1', [silent.householdId])).toEqual(before);
    const told = await test.sql('SELECT actor_kind, subject_id, detail FROM audit_entry WHERE action = $1', [FORGET]);
    expect(told.at(-1)).toMatchObject({ subject_id: null, detail: { households: 2 } });
    expect(told.at(-1)?.['detail'].facts.split(',')).toEqual(expect.arrayContaining(['custom.park', 'custom.zoo']));
    await test.jobs.run(FORGET);
    expect(await test.sql('SELECT 1 FROM audit_entry WHERE action = $1', [FORGET])).toHaveLength(told.length);
  });
});
