import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, Caller } from '../harness/caller.js';
import { startApp, type TestApp } from '../harness/app.js';
import { signIn } from '../harness/staff.js';

const PATH = '/api/staff/services/check-rule';
const kobe = { fact: 'residence.kobe', eq: true };
const nested = (levels: number): object =>
  Array.from({ length: levels }).reduce<object>((inner) => ({ not: inner }), kobe);
const figure = (changes: object) => ({
  ...{ id: 'check.limit', from: '2026-04-01', to: null, value: 3_000_000, source: 'https://www.city.kobe.lg.jp/' },
  ...{ checkedOn: '2026-11-20', nextCheckDue: null },
  ...changes,
});

describe('a rule that cannot be read', () => {
  let test: TestApp;
  let editor: Caller;
  let cookie: string;
  const versions = () => test.sql('SELECT service_id, rule, state FROM service_version ORDER BY service_id, state, id');
  let before: unknown;

  beforeAll(async () => {
    test = await startApp();
    editor = (await signIn(test, ['editor'])).caller;
    ({ cookie } = editor);
    before = await versions();
  });
  afterAll(() => test.close());
  afterEach(async () => expect(await versions()).toEqual(before));

  const raw = (payload: string): Promise<Answer> =>
    test.app
      .inject({ method: 'POST', url: PATH, payload, headers: { 'content-type': 'application/json', cookie } })
      .then((answer) => ({ status: answer.statusCode, body: answer.json(), headers: answer.headers }));

  it.each<[string, unknown, string, string]>([
    ['no node', {}, '', 'node'],
    ['two nodes in one place', { ...kobe, not: kobe }, '', 'node'],
    ['an empty list', { all: [] }, '/all', 'list'],
    ['a list that is none', { any: kobe }, '/any', 'list'],
    ['something else than a node', { all: [kobe, 7] }, '/all/1', 'object'],
    ['an unknown key', { all: [{ ...kobe, 'weight/2': 1 }] }, '/all/0/weight~12', 'unknownKey'],
    ['an unknown fact', { not: { fact: 'family.nationality', eq: 'x' } }, '/not/fact', 'unknownFact'],
    ['a fact of an object', { fact: 'constructor', eq: true }, '/fact', 'unknownFact'],
    ['an unknown value', { fact: 'residence.ward', in: ['nada', 'ashiya'] }, '/in/1', 'unknownValue'],
    ['a value of another type', { fact: 'residence.kobe', eq: 'yes' }, '/eq', 'unknownValue'],
    ['an operator that does not fit', { fact: 'income.band', eq: 3 }, '/eq', 'operator'],
    ['no operator', { fact: 'residence.kobe' }, '', 'operator'],
    ['a figure nobody wrote down', { fact: 'income.band', lt: { param: 'check.no' } }, '/lt/param', 'unknownParameter'],
    ['a figure inside a figure', { fact: 'income.band', lt: { param: { param: 'a' } } }, '/lt/param', 'text'],
    ['NUL in what nobody judges by', { all: [kobe, { ...kobe, id: 'a\u0000b' }] }, '/all/1/id', 'text'],
    ['half a character', { ...kobe, textKey: '\ud800' }, '/textKey', 'text'],
    ['NUL in what the desk asks', { not: { ask: { topic: 'x', text: 'a\u0000' } } }, '/not/ask/text', 'text'],
    ['NUL in an answer', { fact: 'preference.language', eq: 'j\u0000a' }, '/eq', 'literal'],
    ['an age of the household', { fyAge: { gte: 1 } }, '', 'node'],
    ['a range without a bound', { someChild: { ageMonths: {} } }, '/someChild/ageMonths', 'range'],
    ['an empty range', { someChild: { fyAge: { gte: 3, lte: 2 } } }, '/someChild/fyAge', 'range'],
    ['no calendar day', { validity: { from: '2026-02-29' } }, '/validity/from', 'date'],
    ['too many children', { countChildren: { gte: 31, where: { ask: 'x' } } }, '/countChildren/gte', 'number'],
    ['too deep a nest', nested(32), '/not'.repeat(32), 'depth'],
    [
      'too many nodes',
      { all: Array.from({ length: 6 }, () => ({ any: Array.from({ length: 100 }, () => kobe) })) },
      '/all/4/any/94',
      'nodes',
    ],
  ])('%s: told with its place and a code', async (_, rule, path, code) => {
    const { status, body } = await editor.post(PATH, { rule });
    expect([status, body.ok, body.sentence, body.verdicts]).toEqual([200, false, '', []]);
    expect(body.errors).toContainEqual({ path, code });
  });

  it.each([1_000, 10_000])('%d nested nots are refused before anything walks them', async (levels) => {
    const { status, body } = await raw(`{"rule":${'{"not":'.repeat(levels)}{"ask":"x"}${'}'.repeat(levels)}}`);
    expect([status, body.code, body.fields]).toEqual([400, 'input.invalid', [{ path: 'body', rule: 'maxDepth' }]]);
  });

  it.each([
    ['cut off', '{"rule":{"all":['],
    ['no JSON', 'rule=1'],
    ['nothing', ''],
  ])('a body that is %s gets a code', async (_, payload) => {
    const { status, body } = await raw(payload);
    expect(status).toBe(400);
    expect(body.code).toMatch(/^(body\.malformed|input\.invalid)$/);
  });

  it.each([['x'], [7], [null], [[kobe]], [undefined]])('a rule that is %j is no rule', async (rule) => {
    const { status, body } = await editor.post(PATH, { rule });
    expect([status, body.code]).toEqual([400, 'input.invalid']);
    expect(body.fields[0].path).toBe('rule');
  });

  it('a figure of the draft is an amount: none may refer to itself or to another', async () => {
    const rule = { fact: 'income.band', lt: { param: 'check.limit' } };
    for (const value of [{ param: 'check.limit' }, { param: 'check.other' }, '3000000', null]) {
      const { status, body } = await editor.post(PATH, { rule, figures: [figure({ value })] });
      expect([status, body.code]).toEqual([400, 'input.invalid']);
      expect(body.fields[0].path).toBe('figures.0.value');
    }
    expect((await editor.post(PATH, { rule, figures: [figure({})] })).body).toMatchObject({ ok: true, errors: [] });
  });
});
