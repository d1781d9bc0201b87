import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import { registerParent, type TestParent } from './harness/parent.js';

const ELDER = { birthMonth: '2018-09' };
const YOUNGER = { birthMonth: '2024-06' };

describe('an answer about each child', () => {
  let test: TestApp;
  let parent: TestParent;
  let version: string;
  beforeAll(async () => {
    test = await startApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    parent = await registerParent(test, { children: [ELDER, YOUNGER] });
    version = (await parent.caller.get('/api/parent/survey')).body.version;
  });

  const answer = (given: object) => parent.caller.put('/api/parent/survey/answer', { version, answer: given });
  const list = (...children: object[]) => answer({ questionId: 'children', children, childrenComplete: true });
  const stored = async () => ({
    children: await test.sql(
      `SELECT to_char(birth_from, 'YYYY-MM') AS born, care, school FROM child WHERE household_id = $1 ORDER BY position`,
      [parent.householdId],
    ),
    noAnswers: (await test.sql('SELECT no_answers FROM household WHERE id = $1', [parent.householdId]))[0]![
      'no_answers'
    ],
  });
  const born = ({ birthMonth }: typeof ELDER, care: string | null = null, school: string | null = null) => ({
    born: birthMonth,
    care,
    school,
  });

  it('from two phones at once takes nothing of the other away', async () => {
    for (let times = 0; times < 10; times++) {
      await list(ELDER, YOUNGER);
      const answers = await Promise.all([
        answer({ questionId: 'care', perChild: [{ child: 1, choice: 'licensed' }] }),
        answer({ questionId: 'school', perChild: [{ child: 0, choice: 'kobe-municipal' }] }),
        answer({ questionId: 'care', perChild: [{ child: 0, noAnswer: 'declined' }] }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(await stored()).toEqual({
        children: [born(ELDER, null, 'kobe-municipal'), born(YOUNGER, 'licensed')],
        noAnswers: { 'child.care.1': 'declined' },
      });
    }
  });

  it('leaves what was said of the others', async () => {
    await answer({ questionId: 'care', perChild: [{ child: 0, noAnswer: 'later' }] });
    await answer({ questionId: 'care', perChild: [{ child: 1, choice: 'other' }] });
    expect(await stored()).toEqual({
      children: [born(ELDER), born(YOUNGER, 'other')],
      noAnswers: { 'child.care.1': 'later' },
    });
    await answer({ questionId: 'care', perChild: [{ child: 0, choice: 'none' }] });
    await answer({ questionId: 'care', perChild: [{ child: 1, noAnswer: 'unknown' }] });
    expect(await stored()).toEqual({
      children: [born(ELDER, 'none'), born(YOUNGER)],
      noAnswers: { 'child.care.2': 'unknown' },
    });
  });

  it.each<[string, object[]]>([
    ['in another order', [YOUNGER, ELDER]],
    ['without the first one', [YOUNGER]],
    ['with one before them', [{ birthMonth: '2016-01' }, ELDER, YOUNGER]],
  ])('is not said of another child when they are listed %s meanwhile', async (_, children) => {
    await list(...children);
    const before = await stored();
    const given = { questionId: 'care', perChild: [{ child: 0, birthMonth: ELDER.birthMonth, choice: 'licensed' }] };
    expect(await answer(given)).toMatchObject({ status: 409, body: { code: 'household.childrenChanged' } });
    expect(await stored()).toEqual(before);
  });

  it('is taken where the child is still in its place', async () => {
    await list(ELDER, YOUNGER, { birthMonth: '2026-01' });
    const perChild = [ELDER, YOUNGER].map(({ birthMonth }, child) => ({ child, birthMonth, choice: 'none' }));
    expect((await answer({ questionId: 'care', perChild })).status).toBe(200);
    expect((await stored()).children).toMatchObject([born(ELDER, 'none'), born(YOUNGER, 'none'), { care: null }]);
  });

  it('is refused too when they change while it is on its way', async () => {
    await test.sql('BEGIN');
    await test.sql('SELECT 1 FROM household WHERE id = $1 FOR UPDATE', [parent.householdId]);
    const sent = answer({ questionId: 'care', perChild: [{ child: 0, choice: 'licensed' }] });
    const until = Date.now() + 5_000;
    while ((await test.sql('SELECT 1 FROM pg_locks WHERE NOT granted')).length === 0 && Date.now() < until)
      await new Promise(setImmediate);
    await test.sql('DELETE FROM child WHERE household_id = $1 AND position = 1', [parent.householdId]);
    await test.sql('COMMIT');
    expect(await sent).toMatchObject({ status: 409, body: { code: 'household.childrenChanged' } });
    expect((await stored()).children).toEqual([born(YOUNGER)]);
  });

  it('names a child by a month, not by a day or a name', async () => {
    for (const birthMonth of ['2018-09-01', 'はな', 201809])
      expect(await answer({ questionId: 'care', perChild: [{ child: 0, birthMonth, choice: 'none' }] })).toMatchObject({
        status: 400,
        body: { code: 'input.invalid' },
      });
  });

  it('that comes with a list is about the children of the list', async () => {
    const registered = [
      { questionId: 'ward', choice: 'nada' },
      { questionId: 'children', children: [YOUNGER, ELDER], childrenComplete: true },
      { questionId: 'expecting', choice: 'false' },
    ];
    const care = (birthMonth: string) => ({
      questionId: 'care',
      perChild: [{ child: 0, birthMonth, choice: 'other' }],
    });
    const finish = (one: object) =>
      parent.caller.post('/api/parent/survey', { version, answers: [...registered, one] });
    expect(await finish(care(ELDER.birthMonth))).toMatchObject({ status: 422, body: { code: 'survey.childUnknown' } });
    expect((await finish(care(YOUNGER.birthMonth))).status).toBe(200);
    expect((await stored()).children).toEqual([born(YOUNGER, 'other'), born(ELDER)]);
  });
});
