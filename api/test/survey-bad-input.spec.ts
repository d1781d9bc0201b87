import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import type { Answer } from './harness/caller.js';
import { registerParent, startParent, type TestParent } from './harness/parent.js';

const VERSION = '2';
const complete = [
  { questionId: 'ward', choice: 'nada' },
  { questionId: 'children', children: [{ birthMonth: '2024-06' }], childrenComplete: true },
  { questionId: 'expecting', noAnswer: 'declined' },
  { questionId: 'guardians', noAnswer: 'later' },
  { questionId: 'language', choice: 'easy-ja' },
];

describe('bad input to the survey', () => {
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
  const stored = async ({ householdId, parentId }: TestParent = parent) => ({
    household: await test.sql(
      'SELECT facts, no_answers, children_complete, registered_at FROM household WHERE id = $1',
      [householdId],
    ),
    children: await test.sql('SELECT * FROM child WHERE household_id = $1', [householdId]),
    row: await test.sql('SELECT * FROM household_row WHERE household_id = $1', [householdId]),
    drafts: await test.sql('SELECT answers FROM survey_draft WHERE parent_id = $1', [parentId]),
  });

  const child = (birthMonth: unknown, more: object = {}) => [
    { questionId: 'children', children: [{ birthMonth, ...more }], childrenComplete: true },
  ];
  it.each<[string, object[], number, string]>([
    ['a question of nobody', [{ questionId: 'disability', choice: 'true' }], 422, 'survey.questionUnknown'],
    ['an option not offered', [{ questionId: 'ward', choice: 'nishinomiya' }], 422, 'survey.optionUnknown'],
    ['the wrong kind', [{ questionId: 'guardians', month: '2026-12' }], 422, 'survey.answerWrongType'],
    ['a number as choice', [{ questionId: 'ward', choice: 3 }], 400, 'input.invalid'],
    ['a choice as list', [{ questionId: 'ward', choice: ['nada'] }], 400, 'input.invalid'],
    ['a month that is none', child('2024-13'), 400, 'input.invalid'],
    ['a day of birth', child('2024-06-15'), 400, 'input.invalid'],
    ['a month as number', child(202406), 400, 'input.invalid'],
    ['a name of a child', child('2024-06', { name: 'はな' }), 400, 'input.invalid'],
    ['a care that is none', child('2024-06', { care: 'hospital' }), 400, 'input.invalid'],
    ['a birth to come', child('2026-12'), 422, 'survey.birthInFuture'],
    ['a birth in another century', child('2126-01'), 422, 'survey.birthInFuture'],
    ['a year of five digits', child('12024-01'), 400, 'input.invalid'],
    ['a birth too long ago', child('2001-10'), 422, 'survey.birthTooLongAgo'],
    [
      'thirteen children',
      [{ questionId: 'children', children: Array(13).fill({ birthMonth: '2015-01' }) }],
      422,
      'survey.tooManyChildren',
    ],
    [
      'hundreds of children',
      [{ questionId: 'children', children: Array(500).fill({ birthMonth: '2015-01' }) }],
      400,
      'input.invalid',
    ],
    [
      'expecting too far ahead',
      [{ questionId: 'expecting', month: '2027-10' }],
      422,
      'survey.expectingMonthOutOfRange',
    ],
    ['a fourth no-answer', [{ questionId: 'ward', noAnswer: 'secret' }], 400, 'input.invalid'],
    ['the same question twice', [complete[0] as object, complete[0] as object], 422, 'survey.answeredTwice'],
    ['sixty-one answers', Array(61).fill(complete[0]), 400, 'input.invalid'],
    ['answers that are no objects', ['ward'] as unknown as object[], 400, 'input.invalid'],
    ['a NUL', [{ questionId: 'ward\u0000', choice: 'nada' }], 400, 'input.invalid'],
  ])('%s is refused, and nothing stored', async (_, answers, status, code) => {
    const before = await stored();
    for (const send of [finish, keep]) {
      expect(await send(answers)).toMatchObject({ status, body: { code } });
    }
    expect(await stored()).toEqual(before);
  });

  it('ten thousand children are refused at the door', async () => {
    const children = Array.from({ length: 10_000 }, () => ({ birthMonth: '2015-01' }));
    for (const send of [finish, keep]) {
      const { status, body } = await send([{ questionId: 'children', children, childrenComplete: true }]);
      expect([400, 413]).toContain(status);
      expect(['input.invalid', 'body.tooLarge']).toContain(body.code);
    }
    expect(await stored()).toMatchObject({ children: [], drafts: [] });
  });

  it('answers never reach the draft of another household', async () => {
    const other = await startParent(test);
    await other.caller.post('/api/parent/consent', { version: '1' });
    await keep(complete.slice(0, 2));
    await other.caller.put('/api/parent/survey/draft', { version: VERSION, answers: complete.slice(0, 1) });
    expect((await form()).answers).toEqual(complete.slice(0, 2));
    for (const more of [{ parentId: parent.parentId }, { householdId: parent.householdId }]) {
      const answer = await other.caller.put('/api/parent/survey/draft', { version: VERSION, answers: [], ...more });
      expect(answer).toMatchObject({ status: 400, body: { code: 'input.invalid' } });
    }
    expect((await form()).answers).toEqual(complete.slice(0, 2));
  });

  it.each(['0', '1', '3', 'latest'])('answers to version %s are refused', async (version) => {
    for (const send of [finish, keep]) {
      expect(await send(complete, version)).toMatchObject({ status: 409, body: { code: 'survey.versionUnknown' } });
    }
    expect((await stored()).drafts).toEqual([]);
  });

  it('never repeats what was sent', async () => {
    const { body } = await finish([{ questionId: 'ward', choice: 'ひみつの町' }]);
    expect(JSON.stringify(body)).not.toContain('ひみつ');
  });

  it.each([
    ['deep', `{"version":"1","answers":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    [
      'deep in an answer',
      `{"version":"1","answers":[{"questionId":"ward","choice":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}]}`,
    ],
    ['huge', `{"version":"1","answers":"${'x'.repeat(300_000)}"}`],
    [
      'with a prototype',
      `{"version":"1","answers":[{"questionId":"ward","choice":"nada","__proto__":{"noAnswer":"later"}}]}`,
    ],
    ['not JSON', '{"version":'],
  ])('%s JSON is refused with a code', async (_, payload) => {
    const { statusCode, body } = await test.app.inject({
      method: 'POST',
      url: '/api/parent/survey',
      payload,
      headers: { 'content-type': 'application/json', cookie: parent.caller.cookie },
    });
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(statusCode).toBeLessThan(500);
    expect((JSON.parse(body) as { code: string }).code).not.toBe('fault');
    expect(await stored()).toMatchObject({ drafts: [], children: [], row: [] });
  });

  describe('at the door for one answer later', () => {
    let registered: TestParent;
    beforeAll(async () => {
      registered = await registerParent(test, { ward: 'kita' });
    });
    const later = (answer: unknown, version: unknown = VERSION): Promise<Answer> =>
      registered.caller.put('/api/parent/survey/answer', { version, answer });

    it.each<[string, unknown, number, string]>([
      ['a question of nobody', { questionId: 'disability', choice: 'true' }, 422, 'survey.questionUnknown'],
      ['an option not offered', { questionId: 'ward', choice: 'nishinomiya' }, 422, 'survey.optionUnknown'],
      ['the wrong kind', { questionId: 'single', month: '2026-12' }, 422, 'survey.answerWrongType'],
      ['a fourth no-answer', { questionId: 'ward', noAnswer: 'secret' }, 400, 'input.invalid'],
      ['an answer and none', { questionId: 'ward', choice: 'nada', noAnswer: 'later' }, 422, 'survey.answerUnclear'],
      ['nothing', { questionId: 'ward' }, 422, 'survey.answerUnclear'],
      [
        'a birth to come',
        { questionId: 'children', children: [{ birthMonth: '2026-12' }] },
        422,
        'survey.birthInFuture',
      ],
      [
        'the year nought',
        { questionId: 'children', children: [{ birthMonth: '0000-01' }] },
        422,
        'survey.birthTooLongAgo',
      ],
      ['the last year', { questionId: 'children', children: [{ birthMonth: '9999-12' }] }, 422, 'survey.birthInFuture'],
      [
        'thirteen children',
        { questionId: 'children', children: Array(13).fill({ birthMonth: '2015-01' }) },
        422,
        'survey.tooManyChildren',
      ],
      [
        'expecting in a far year',
        { questionId: 'expecting', month: '9999-12' },
        422,
        'survey.expectingMonthOutOfRange',
      ],
      ['expecting in the past', { questionId: 'expecting', month: '2026-01' }, 422, 'survey.expectingMonthOutOfRange'],
      ['a list', [{ questionId: 'ward', choice: 'nada' }], 400, 'input.invalid'],
      ['null', null, 400, 'input.invalid'],
      ['the household of another', { questionId: 'ward', choice: 'nada', householdId: 'x' }, 400, 'input.invalid'],
    ])('%s is refused, and nothing changed', async (_, answer, status, code) => {
      const before = await stored(registered);
      expect(await later(answer)).toMatchObject({ status, body: { code } });
      expect(await stored(registered)).toEqual(before);
    });

    it('ten thousand children, and JSON as deep, are refused at the door', async () => {
      const before = await stored(registered);
      const children = Array.from({ length: 10_000 }, () => ({ birthMonth: '2015-01' }));
      const deep = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`) as object;
      for (const answer of [
        { questionId: 'children', children },
        { questionId: 'ward', choice: deep },
      ]) {
        const { status, body } = await later(answer);
        expect([400, 413]).toContain(status);
        expect(['input.invalid', 'body.tooLarge']).toContain(body.code);
      }
      expect(await stored(registered)).toEqual(before);
    });

    it.each(['0', '1', '3', 'latest', '2;DROP TABLE child'])('an answer to version %s is refused', async (version) => {
      const before = await stored(registered);
      const { status, body } = await later({ questionId: 'ward', choice: 'nada' }, version);
      expect([status, body.code]).toEqual([409, 'survey.versionUnknown']);
      expect(await stored(registered)).toEqual(before);
    });
  });
});
