import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { open } from './consultations-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import type { Answer, Caller } from './harness/caller.js';
import { registerParent, startParent, type TestParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';

const PATH = '/api/staff/answers';
const codeOf = ({ status, body }: Answer): [number, string?] => (status < 400 ? [status] : [status, body.code]);
const ids = ({ body }: Answer): string[] => body.items.map(({ id }: { id: string }) => id);

describe('the answers desk', () => {
  let test: TestApp;
  const staff = {} as Record<
    'mine' | 'other' | 'supervisor' | 'manager' | 'editor' | 'viewer' | 'administrator',
    Caller
  >;
  let nada: TestParent;
  let tarumi: TestParent;
  let silent: TestParent;

  beforeAll(async () => {
    test = await startApp();
    const roles = [
      ['mine', 'counsellor'],
      ['other', 'counsellor'],
      ['supervisor', 'supervisor'],
      ['manager', 'manager'],
      ['editor', 'editor'],
      ['viewer', 'cityViewer'],
      ['administrator', 'systemAdministrator'],
    ] as const;
    for (const [name, role] of roles) staff[name] = (await signIn(test, [role])).caller;
    nada = await registerParent(test, {
      ward: 'nada',
      children: [{ birthMonth: '2025-11' }, { birthMonth: '2021-03' }],
      facts: { 'family.expecting': true, 'family.expectingMonth': '2027-02' },
    });
    test.clock.advance({ minutes: 1 });
    tarumi = await registerParent(test, {
      ward: 'tarumi',
      language: 'easy-ja',
      children: ['2026-01', '2022-01', '2019-01', '2017-01', '2014-05'].map((birthMonth) => ({ birthMonth })),
      facts: { 'family.expecting': false },
    });
    test.clock.advance({ minutes: 1 });
    silent = await registerParent(test, { ward: null, children: [], childrenComplete: false });
    await test.sql(
      `UPDATE household SET no_answers = no_answers || '{"family.singleParent": "later", "tax.residentTaxExempt": "unknown"}' WHERE id = $1`,
      [silent.householdId],
    );
    const consultation = await open(nada.caller);
    await staff.mine.post(`/api/staff/consultations/${consultation}/take`);
  });
  afterAll(() => test.close());

  const audited = (action: string) =>
    test.sql<{ subject_id: string; detail: Record<string, unknown> }>(
      'SELECT subject_id, detail FROM audit_entry WHERE action = $1 ORDER BY id',
      [action],
    );

  describe('one household', () => {
    it('shows each question with its answer, and the three ways of not answering apart', async () => {
      const { body } = await staff.supervisor.get(`${PATH}/${silent.householdId}`);
      expect(body).toMatchObject({ id: silent.householdId, registeredAt: '2026-11-24T04:22:00.000Z' });
      const answers = Object.fromEntries(
        body.questions.map(
          ({ question, answer }: { question: { id: string }; answer: { noAnswer?: string } | null }) => [
            question.id,
            answer?.noAnswer ?? answer,
          ],
        ),
      );
      expect(answers).toMatchObject({
        ward: 'declined',
        single: 'later',
        tax: 'unknown',
        multiples: null,
        children: null,
      });
      expect(JSON.stringify(body)).not.toContain(silent.lineUserId);
    });

    it('is served by the counsellor in whose hands its consultation is, and by nobody else', async () => {
      const { body } = await staff.mine.get(`${PATH}/${nada.householdId}`);
      expect(body.questions.find(({ question }: any) => question.id === 'expecting').answer).toEqual({
        questionId: 'expecting',
        month: '2027-02',
      });
      const never = await staff.other.get(`${PATH}/${randomUUID()}`);
      expect(codeOf(never)).toEqual([404, 'answers.notFound']);
      const strangers = [
        await staff.other.get(`${PATH}/${nada.householdId}`),
        await staff.mine.get(`${PATH}/${tarumi.householdId}`),
        await staff.manager.get(`${PATH}/${randomUUID()}`),
        await staff.manager.get(`${PATH}/${(await startParent(test)).householdId}`),
      ];
      for (const { status, body } of strangers) {
        expect([status, { ...body, requestId: '' }]).toEqual([404, { ...never.body, requestId: '' }]);
      }
      expect(codeOf(await staff.manager.get(`${PATH}/not-an-id`))).toEqual([400, 'input.invalid']);
    });

    it('leaves one entry in the audit for each look, none for a look that was refused', async () => {
      const before = (await audited('answers.view')).length;
      await staff.manager.get(`${PATH}/${tarumi.householdId}`);
      await staff.other.get(`${PATH}/${tarumi.householdId}`);
      const entries = await audited('answers.view');
      expect(entries.length).toBe(before + 1);
      expect(entries.at(-1)?.subject_id).toBe(tarumi.householdId);
    });
  });

  describe('search', () => {
    it('lists the newest first, page by page, without anything that says who it is', async () => {
      const first = await staff.manager.get(`${PATH}?limit=2`);
      expect(ids(first)).toEqual([silent.householdId, tarumi.householdId]);
      const second = await staff.manager.get(`${PATH}?limit=2&cursor=${first.body.nextCursor}`);
      expect([ids(second), second.body.nextCursor]).toEqual([[nada.householdId], null]);
      expect(first.body.items[1]).toEqual({
        id: tarumi.householdId,
        alias: expect.any(String),
        ward: 'tarumi',
        language: 'easy-ja',
        childCount: 5,
        childMonths: [10, 58, 94, 118],
        expecting: 'no',
        noAnswers: { unknown: 0, declined: 0, later: 0 },
        registeredAt: '2026-11-24T04:21:00.000Z',
      });
      expect(first.body.items[0].noAnswers).toEqual({ unknown: 1, declined: 1, later: 1 });
      expect(JSON.stringify(first.body)).not.toMatch(/U[0-9a-f]{32}/);
    });

    it('writes into the audit which conditions were set, not to what', async () => {
      await staff.manager.get(`${PATH}?ward=nada,tarumi&expecting=yes`);
      expect((await audited('answers.search')).at(-1)?.detail).toEqual({ conditions: 'expecting,ward', shown: 1 });
    });

    it('keeps to the households that a counsellor serves', async () => {
      expect(ids(await staff.mine.get(PATH))).toEqual([nada.householdId]);
      expect(ids(await staff.other.get(PATH))).toEqual([]);
      expect((await staff.mine.get(`${PATH}/count`)).body).toEqual({ count: 1 });
      expect((await staff.supervisor.get(`${PATH}/count`)).body).toEqual({ count: 3 });
    });

    it.each<[string, () => TestParent[]]>([
      ['ward=nada,tarumi', () => [tarumi, nada]],
      ['childFrom=12&childTo=12', () => [nada]],
      ['childFrom=13&childTo=57', () => []],
      ['childTo=10', () => [tarumi]],
      // The fifth child stands in no column of the narrow row.
      ['childFrom=150&childTo=150', () => [tarumi]],
      ['childFrom=151', () => []],
      ['expecting=yes', () => [nada]],
      ['expecting=no', () => [tarumi]],
      ['expecting=unanswered', () => [silent]],
      ['language=easy-ja', () => [tarumi]],
      ['language=ja&ward=nada', () => [nada]],
      ['registeredFrom=2026-11-24&registeredTo=2026-11-24', () => [silent, tarumi, nada]],
      ['registeredTo=2026-11-23', () => []],
      ['registeredFrom=2026-11-25', () => []],
      ['noAnswer=declined', () => [silent]],
      ['noAnswer=later,unknown', () => [silent]],
      ['noAnswer=declined&noAnswerTo=ward', () => [silent]],
      ['noAnswer=later&noAnswerTo=ward', () => []],
      ['noAnswer=later&noAnswerTo=single', () => [silent]],
    ])('%s', async (query, expected) => {
      const found = await staff.manager.get(`${PATH}?${query}`);
      expect([found.status, ids(found)]).toEqual([200, expected().map(({ householdId }) => householdId)]);
      expect((await staff.manager.get(`${PATH}/count?${query}`)).body).toEqual({ count: expected().length });
    });

    it.each([
      ['ward=osaka', 400, 'input.invalid'],
      ['ward=', 400, 'input.invalid'],
      ['ward=nada&ward=osaka', 400, 'input.invalid'],
      ["ward=nada' OR 1=1", 400, 'input.invalid'],
      ['childFrom=-1', 400, 'input.invalid'],
      ['childFrom=1.5', 400, 'input.invalid'],
      ['childTo=301', 400, 'input.invalid'],
      ['childFrom=20&childTo=10', 400, 'input.invalid'],
      ['expecting=maybe', 400, 'input.invalid'],
      ['language=xx', 400, 'input.invalid'],
      ['registeredFrom=2026-02-31', 400, 'input.invalid'],
      ['registeredFrom=2026-11-24&registeredTo=2026-11-01', 400, 'input.invalid'],
      ['noAnswer=never', 400, 'input.invalid'],
      ['noAnswer=later&noAnswerTo=nothing', 422, 'answers.questionUnknown'],
      ['limit=101', 400, 'input.invalid'],
      ['cursor=abc', 400, 'cursor.invalid'],
      ['name=x', 400, 'input.invalid'],
    ])('refuses %s', async (query, status, code) => {
      expect(codeOf(await staff.manager.get(`${PATH}?${encodeURI(query)}`))).toEqual([status, code]);
    });
  });

  it.each<[keyof typeof staff, number, number, number, number]>([
    ['other', 200, 404, 200, 403],
    ['supervisor', 200, 200, 200, 403],
    ['manager', 200, 200, 200, 422],
    ['editor', 403, 403, 200, 403],
    ['viewer', 403, 403, 200, 403],
    ['administrator', 403, 403, 403, 403],
  ])('%s: list %i, household %i, summary %i, export %i', async (who, ...expected) => {
    const caller = staff[who];
    const input = { purpose: '市へ出す月次報告の集計のため', format: 'csv', filter: {}, columns: ['ward'] };
    const answers = [
      await caller.get(PATH),
      await caller.get(`${PATH}/${tarumi.householdId}`),
      await caller.get(`${PATH}/summary`),
      await caller.post(`${PATH}/exports`, input),
    ];
    expect(answers.map(({ status }) => status)).toEqual(expected);
    expect((await nada.caller.get(PATH)).status).toBe(401);
  });
});
