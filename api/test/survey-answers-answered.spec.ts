import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { registerParent, type TestParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';

const PATH = '/api/staff/answers';

describe('households by what they answered', () => {
  let test: TestApp;
  let manager: Caller;
  let single: TestParent;
  let silent: TestParent;

  beforeAll(async () => {
    test = await startApp({ listen: true });
    manager = (await signIn(test, ['manager'])).caller;
    single = await registerParent(test, {
      ward: 'nada',
      language: 'easy-ja',
      facts: { 'family.singleParent': true, 'family.expecting': true, 'family.expectingMonth': '2027-02' },
      children: [
        { birthMonth: '2024-06', care: 'licensed' },
        { birthMonth: '2016-05', school: 'kobe-municipal' },
      ],
    });
    silent = await registerParent(test, { ward: 'suma', children: [{ birthMonth: '2025-01' }] });
    await test.sql(
      `UPDATE household SET no_answers = no_answers || '{"family.singleParent": "declined", "child.care.1": "later"}' WHERE id = $1`,
      [silent.householdId],
    );
    // So many that figures are shown.
    for (let n = 0; n < 12; n += 1) {
      await registerParent(test, {
        ward: 'kita',
        facts: { 'family.singleParent': false, 'family.expecting': false },
        children: [
          { birthMonth: '2024-06', care: 'none' },
          { birthMonth: '2023-06', care: 'none' },
        ],
      });
    }
  });
  afterAll(() => test.close());

  const found = async (answered: string): Promise<string[]> => {
    const query = `answered=${answered}`;
    const [page, count] = [await manager.get(`${PATH}?${query}&limit=50`), await manager.get(`${PATH}/count?${query}`)];
    expect([page.status, count.body.count]).toEqual([200, page.body.items.length]);
    return page.body.items.map(({ id }: { id: string }) => id);
  };

  it.each(['single:true', 'ward:nada', 'language:easy-ja', 'expecting:true', 'care:licensed', 'school:kobe-municipal'])(
    'finds who answered %s, and nobody else',
    async (answered) => {
      expect(await found(answered)).toEqual([single.householdId]);
    },
  );

  it('takes no for an answer, and silence for none', async () => {
    expect(await found('single:false')).toHaveLength(12);
    expect(await found('single:false')).not.toContain(silent.householdId);
    expect(await found('care:none')).toHaveLength(12);
  });

  it('goes with the other conditions', async () => {
    const { body } = await manager.get(`${PATH}/count?answered=care:none&ward=nada`);
    expect(body.count).toBe(0);
  });

  it.each([
    ['single:perhaps', 422, 'answers.optionUnknown'],
    ['children:2', 422, 'answers.optionUnknown'],
    ['bornOnFirst:true', 422, 'answers.questionUnknown'],
    ['publicAssistance:true', 422, 'answers.questionUnknown'],
    ['welfare.publicAssistance:true', 400, 'input.invalid'],
    ['constructor:name', 422, 'answers.questionUnknown'],
    ['single', 400, 'input.invalid'],
    [`single:${'a'.repeat(80)}`, 400, 'input.invalid'],
    ["single:true'--", 400, 'input.invalid'],
  ])('refuses %s', async (answered, status, code) => {
    for (const path of [PATH, `${PATH}/count`]) {
      const answer = await manager.get(`${path}?answered=${encodeURIComponent(answered)}`);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    }
  });

  it('offers what can be asked for: all but lists of children', async () => {
    const { body } = await manager.get(`${PATH}/questions`);
    const options = Object.fromEntries(
      body.questions.map(({ id, perChild, options }: any) => [id, [perChild, options.map(({ value }: any) => value)]]),
    );
    expect(options).toMatchObject({
      single: [false, ['true', 'false']],
      expecting: [false, ['true', 'false']],
      care: [true, ['none', 'licensed', 'kindergarten', 'other']],
      children: [false, []],
    });
    for (const [id, [, values]] of Object.entries(options) as [string, [boolean, string[]]][]) {
      for (const value of values) expect((await manager.get(`${PATH}/count?answered=${id}:${value}`)).status).toBe(200);
    }
  });

  it('counts households by what they answered about some child, without small figures', async () => {
    const { body } = await manager.get(`${PATH}/summary`);
    const care = body.questions.find(({ id }: { id: string }) => id === 'care');
    const cells = Object.fromEntries(care.cells.map(({ value, count, hidden }: any) => [value, count ?? hidden]));
    // 12 of 14 would say that two have no such child.
    expect(cells).toEqual({
      none: 'other',
      licensed: 'small',
      kindergarten: 'small',
      other: 'small',
      unknown: 'small',
      declined: 'small',
      later: 'small',
    });
    expect(care.several).toBe(true);
  });

  it('writes into a file one word for each child', async () => {
    const answer = await fetch(`${test.origin}${PATH}/exports`, {
      method: 'POST',
      headers: { cookie: manager.cookie, 'content-type': 'application/json' },
      body: JSON.stringify({
        purpose: '市へ出す11月の月次報告の集計のため',
        format: 'csv',
        filter: {},
        columns: ['ward', 'childMonths', 'care', 'school', 'answeredVersion'],
      }),
    });
    expect(answer.status).toBe(200);
    const { body } = await manager.get(`${PATH}/questions`);
    const wordOf = (id: string, wanted: string): string =>
      body.questions.find((question: any) => question.id === id).options.find(({ value }: any) => value === wanted)
        .label.ja;
    const [licensed, none] = [wordOf('care', 'licensed'), wordOf('care', 'none')];
    const rows = (await answer.text()).trimEnd().split('\r\n');
    expect(rows).toContain(`灘区,29 126,${licensed} 未回答,未回答 ${wordOf('school', 'kobe-municipal')},`);
    expect(rows).toContain('須磨区,22,あとで,未回答,');
    expect(rows.filter((row) => row === `北区,29 41,${none} ${none},未回答 未回答,`)).toHaveLength(12);
    const filtered = await fetch(`${test.origin}${PATH}/exports`, {
      method: 'POST',
      headers: { cookie: manager.cookie, 'content-type': 'application/json' },
      body: JSON.stringify({
        purpose: '市へ出す11月の月次報告の集計のため',
        format: 'csv',
        filter: { answered: 'single:true' },
        columns: ['ward'],
      }),
    });
    expect((await filtered.json()) as object).toMatchObject({ code: 'answers.tooFew' });
  });
});
