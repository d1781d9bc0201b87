import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TOPICS } from '../src/households/households.service.js';
import { type TestApp, startApp } from './harness/app.js';
import { startParent, type TestParent } from './harness/parent.js';
import { Draft, type SurveyStaff, surveyStaff } from './survey-harness.js';

const without = (...wanted: string[]) => TOPICS.filter((topic) => !wanted.includes(topic));

describe('the question which information somebody wants', () => {
  let test: TestApp;
  let staff: SurveyStaff;
  let parent: TestParent;
  let version: string;
  let asked: any;
  beforeAll(async () => {
    test = await startApp();
    staff = await surveyStaff(test);
    const { body } = await staff.editor.get('/api/staff/survey/catalogue?limit=100');
    asked = body.items.find(({ id }: { id: string }) => id === 'topics').question;
    const draft = await Draft.begin(staff);
    await draft.add({ ...asked, stage: 'registration' });
    expect(draft.body.check.verdict).toBe('ready');
    expect(draft.body.check.findings.filter(({ severity }: { severity: string }) => severity !== 'info')).toEqual([]);
    await draft.publish();
    version = draft.version;
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    parent = await startParent(test);
    await parent.caller.post('/api/parent/consent', { version: '1' });
  });

  const register = (topics: object) =>
    parent.caller.post('/api/parent/survey', {
      version,
      answers: [
        { questionId: 'ward', choice: 'nada' },
        { questionId: 'children', children: [], childrenComplete: true },
        { questionId: 'expecting', choice: 'false' },
        { questionId: 'guardians', noAnswer: 'later' },
        { questionId: 'language', choice: 'ja' },
        { questionId: 'topics', ...topics },
      ],
    });
  const answer = (topics: object) =>
    parent.caller.put('/api/parent/survey/answer', { version, answer: { questionId: 'topics', ...topics } });
  const settings = (stoppedTopics: string[]) => parent.caller.patch('/api/parent/settings', { stoppedTopics });
  const told = async () => {
    const { answers } = (await parent.caller.get('/api/parent/survey')).body;
    const { questionId: _, ...given } =
      answers.find((each: { questionId: string }) => each.questionId === 'topics') ?? {};
    return given;
  };
  const stopped = async () => {
    const [row] = await test.sql<{ sends: string[]; set: string[] }>(
      `SELECT r.stopped_topics AS sends, p.stopped_topics AS set
         FROM parent p JOIN household_row r USING (household_id) WHERE p.id = $1`,
      [parent.parentId],
    );
    expect(row!.sends).toEqual(row!.set);
    expect((await parent.caller.get('/api/parent/session')).body.stoppedTopics).toEqual(row!.set);
    return [...row!.set].sort();
  };

  it('sets the switches of the settings, while registering and afterwards', async () => {
    expect((await register({ choices: ['money', 'play'] })).status).toBe(200);
    expect(await stopped()).toEqual([...without('money', 'play')].sort());
    expect(await told()).toEqual({ choices: ['money', 'play'] });
    expect((await answer({ choices: ['school'] })).status).toBe(200);
    expect(await stopped()).toEqual([...without('school')].sort());
    expect((await answer({ choices: [] })).status).toBe(200);
    expect(await stopped()).toEqual([...TOPICS].sort());
  });

  it('is answered by the switches too', async () => {
    await register({ choices: ['money'] });
    expect((await settings(['health'])).status).toBe(200);
    expect(await told()).toEqual({ choices: without('health') });
    expect(await stopped()).toEqual(['health']);
  });

  it.each(['unknown', 'declined', 'later'] as const)('stops nothing where it is left with %s', async (noAnswer) => {
    await register({ noAnswer });
    expect([await stopped(), await told()]).toEqual([[], { noAnswer }]);
    await settings(['play']);
    expect([await stopped(), await told()]).toEqual([['play'], { choices: without('play') }]);
    await answer({ noAnswer });
    expect([await stopped(), await told()]).toEqual([['play'], { noAnswer }]);
  });

  it('keeps no answer of somebody who was never asked', async () => {
    const other = await startParent(test);
    await other.caller.post('/api/parent/consent', { version: '1' });
    await other.caller.patch('/api/parent/settings', { stoppedTopics: ['play'] });
    const [row] = await test.sql('SELECT facts, no_answers FROM household WHERE id = $1', [other.householdId]);
    expect(row).toEqual({ facts: {}, no_answers: {} });
  });

  it.each([['weather'], ['money', 'money']])('refuses %s', async (...choices) => {
    expect((await register({ choices })).status).toBe(422);
    expect((await parent.caller.get('/api/parent/session')).body).toMatchObject({ stage: 'survey', stoppedTopics: [] });
  });

  it('is offered with the topics there are, and with no other', async () => {
    const draft = await Draft.begin(staff);
    const more = [...asked.options, { value: 'weather', label: asked.options[0].label }];
    await draft.change([
      ...draft.body.questions.filter(({ id }: { id: string }) => id !== 'topics'),
      { ...asked, options: more },
    ]);
    expect(draft.body.check.problems).toContainEqual(expect.objectContaining({ code: 'optionNotInFact' }));
  });
});
