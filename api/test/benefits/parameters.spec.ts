import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import {
  type CatalogueStaff,
  catalogueStaff,
  code,
  content,
  faults,
  goldens,
  inKobe,
  Version,
} from './catalogue-harness.js';

const PARAMETERS = '/api/staff/parameters';
const ID = 'income.belowSchoolAidLimit';

describe('figures that belong to no service', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
  });
  afterAll(() => test.close());

  const figure = (changes: object = {}) => ({
    ...{ id: ID, from: '2026-04-01', to: null, value: 3_800_000, source: 'https://www.city.kobe.lg.jp/limit' },
    ...{ checkedOn: '2026-11-20', nextCheckDue: '2027-04-01', note: '市の回答（15番）' },
    ...changes,
  });
  const propose = (changes: object = {}, by = staff.editor) => by.post(`${PARAMETERS}/proposals`, figure(changes));
  const decide = (id: string, act: string, by: Caller, body: object = {}) =>
    by.post(`${PARAMETERS}/proposals/${id}/${act}`, body);
  const held = async (id = ID) => {
    const { parameters } = (await new Caller(test).get('/api/public/catalogue')).body;
    return parameters.find((each: { id: string }) => each.id === id)?.values ?? null;
  };

  it('hold once a second person has agreed; what held without an end ends the day before', async () => {
    const first = await propose();
    expect([first.status, first.body]).toMatchObject([
      201,
      { state: 'waiting', isOwn: true, before: null, decider: null, note: '市の回答（15番）' },
    ]);
    expect(await held()).toBeNull();
    expect(code(await decide(first.body.proposalId, 'approve', staff.editor))).toEqual([403, 'role.forbidden']);
    const approved = await decide(first.body.proposalId, 'approve', staff.supervisor);
    expect(approved.body).toMatchObject({ state: 'approved', isOwn: false, decider: { id: expect.any(String) } });
    expect(await held()).toEqual([
      { from: '2026-04-01', to: null, value: 3_800_000, source: 'https://www.city.kobe.lg.jp/limit' },
    ]);

    const next = await propose({ from: '2027-04-01', value: 3_900_000, nextCheckDue: '2028-04-01' });
    expect(next.body.before).toBe(3_800_000);
    await decide(next.body.proposalId, 'approve', staff.manager);
    expect((await held()).map(({ from, to, value }: Record<string, unknown>) => [from, to, value])).toEqual([
      ['2026-04-01', '2027-03-31', 3_800_000],
      ['2027-04-01', null, 3_900_000],
    ]);
    const audited = await test.sql<{ action: string; before: string; value: string }>(
      `SELECT action, detail->>'before' AS before, detail->>'value' AS value FROM audit_entry
        WHERE subject_type = 'parameter' AND subject_id = $1 ORDER BY id`,
      [ID],
    );
    expect(audited.map(({ action, before, value }) => [action, before, value])).toEqual([
      ['parameter.propose', null, '3800000'],
      ['parameter.approve', null, '3800000'],
      ['parameter.propose', null, '3900000'],
      ['parameter.approve', null, '3900000'],
    ]);
  });

  it('are not approved by who proposed them, nor twice', async () => {
    const own = await propose({ id: 'income.below4900k' }, staff.supervisor);
    const { proposalId } = own.body;
    expect(code(await decide(proposalId, 'approve', staff.supervisor))).toEqual([403, 'parameter.ownApproval']);
    const both = await Promise.all([1, 2].map(() => decide(proposalId, 'approve', staff.manager)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(code(await decide(proposalId, 'return', staff.manager, { reason: 'x' }))).toEqual([
      409,
      'parameter.stateChanged',
    ]);
    expect(code(await decide('0199aaaa-0000-7000-8000-00000000beef', 'approve', staff.manager))).toEqual([
      404,
      'parameter.notFound',
    ]);
  });

  it('are returned with a word of why, or taken back; then they may be proposed again', async () => {
    const one = await propose({ id: 'income.returned' });
    expect(code(await propose({ id: 'income.returned', value: 1 }, staff.otherEditor))).toEqual([
      409,
      'parameter.waiting',
    ]);
    expect(code(await decide(one.body.proposalId, 'return', staff.manager, { reason: '' }))).toEqual([
      400,
      'input.invalid',
    ]);
    const back = await decide(one.body.proposalId, 'return', staff.manager, { reason: '出典にない' });
    expect(back.body).toMatchObject({ state: 'returned', reason: '出典にない' });
    expect((await propose({ id: 'income.returned' })).status).toBe(201);
    expect(await held('income.returned')).toBeNull();
    const waiting = await staff.supervisor.get(`${PARAMETERS}/proposals?limit=1`);
    expect(waiting.body.items).toMatchObject([{ id: 'income.returned', state: 'waiting', isOwn: false }]);
    const returned = await staff.supervisor.get(`${PARAMETERS}/proposals?state=returned`);
    expect(returned.body.items).toMatchObject([{ id: 'income.returned', reason: '出典にない' }]);
  });

  it('are refused where they contradict themselves, what holds, or the version of a service', async () => {
    const cases: [object, string[]][] = [
      [{ id: 'jido-teate.limit' }, ['id ofService']],
      [{ to: '2026-03-01' }, ['to dateOrder']],
      [{ id: 'x.y', nextCheckDue: null }, ['nextCheckDue nextCheckMissing']],
      [{ id: 'x.y', nextCheckDue: '2026-11-24' }, ['nextCheckDue nextCheckPast']],
      [{ from: '2026-06-01' }, ['from figuresOverlap']],
    ];
    for (const [changes, expected] of cases) {
      const answer = await propose(changes);
      expect([changes, ...code(answer), ...faults(answer)]).toEqual([changes, 422, 'parameter.unfit', ...expected]);
    }
    for (const bad of [{ id: 'Income' }, { value: -1 }, { source: 'http://a.example/' }, { note: '' }, { more: 1 }]) {
      expect(code(await propose(bad))).toEqual([400, 'input.invalid']);
    }
  });

  it('are looked at again: what is late is marked, and „it is still so“ moves its day', async () => {
    const { proposalId } = (await propose({ id: 'income.looked', nextCheckDue: '2026-12-01' })).body;
    await decide(proposalId, 'approve', staff.manager);
    test.clock.set('2026-12-02T10:00:00+09:00');
    const staffThen = await catalogueStaff(test);
    const late = async () => {
      const { items } = (await staffThen.editor.get(`${PARAMETERS}?limit=100`)).body;
      return items.find(({ id }: { id: string }) => id === 'income.looked');
    };
    const { shared } = (await staffThen.editor.get('/api/staff/services/upkeep')).body;
    const [{ waiting }] = (await test.sql(
      `SELECT count(*)::int AS waiting FROM parameter_proposal WHERE state = 'waiting'`,
    )) as [{ waiting: number }];
    expect(shared).toBe(waiting + 1);
    expect(await late()).toMatchObject({ overdue: true, checkedOn: '2026-11-20', nextCheckDue: '2026-12-01' });
    const confirm = (nextCheckDue: string) =>
      staffThen.editor.post(`${PARAMETERS}/confirm`, { id: 'income.looked', from: '2026-04-01', nextCheckDue });
    expect(code(await confirm('2026-12-02'))).toEqual([422, 'parameter.checkDayInvalid']);
    expect((await confirm('2027-06-01')).status).toBe(204);
    expect(await late()).toMatchObject({ overdue: false, checkedOn: '2026-12-02', nextCheckDue: '2027-06-01' });
    const first = await staffThen.editor.get(`${PARAMETERS}?limit=1`);
    const rest = await staffThen.editor.get(`${PARAMETERS}?cursor=${first.body.nextCursor}&limit=100`);
    expect(
      [...first.body.items, ...rest.body.items].map(({ id, from }: Record<string, string>) => `${id} ${from}`),
    ).toEqual(
      (await test.sql(`SELECT id || ' ' || valid_from AS at FROM parameter ORDER BY id, valid_from`)).map(
        ({ at }) => at,
      ),
    );
    test.clock.set('2026-11-24T13:20:00+09:00');
  });

  it('are looked at no more once they are over', async () => {
    const from = { id: 'income.over', nextCheckDue: '2026-12-01' };
    await decide((await propose(from)).body.proposalId, 'approve', staff.manager);
    const next = await propose({ ...from, from: '2026-12-01', nextCheckDue: '2027-04-01' });
    await decide(next.body.proposalId, 'approve', staff.manager);
    const shared = async (by: Caller) => (await by.get('/api/staff/services/upkeep')).body.shared;
    const before = await shared(staff.editor);
    test.clock.set('2026-12-02T10:00:00+09:00');
    const { editor } = await catalogueStaff(test);
    const { items } = (await editor.get(`${PARAMETERS}?limit=100`)).body;
    expect(items.filter(({ id }: { id: string }) => id === 'income.over')).toMatchObject([
      { to: '2026-11-30', nextCheckDue: '2026-12-01', overdue: false },
      { to: null, overdue: false },
    ]);
    expect(await shared(editor)).toBe(before);
    test.clock.set('2026-11-24T13:20:00+09:00');
  });

  it('name no day of looking that never was', async () => {
    await test.sql(`INSERT INTO parameter (id, valid_from, value, source) VALUES ('income.old', '2020-04-01', 1, 'x')`);
    const { items } = (await staff.editor.get(`${PARAMETERS}?limit=100`)).body;
    expect(items.find(({ id }: { id: string }) => id === 'income.old')).toMatchObject({
      ...{ from: '2020-04-01', checkedOn: null, nextCheckDue: null, overdue: false },
    });
    await test.sql(`DELETE FROM parameter WHERE id = 'income.old'`);
  });

  it('are approved by a second person whatever the program does', async () => {
    const { proposalId } = (await propose({ id: 'income.guarded' })).body;
    for (const decider of ['author_id', 'NULL']) {
      await expect(
        test.sql(`UPDATE parameter_proposal SET state = 'approved', decider_id = ${decider} WHERE id = $1`, [
          proposalId,
        ]),
      ).rejects.toThrow('parameter_proposal_four_eyes');
    }
  });

  it('are not named after what a yearly pay does not tell', async () => {
    for (const id of ['income.below158kMonthly', 'income.band', 'residence.kobe']) {
      const answer = await propose({ id, value: 158_000 });
      expect([...code(answer), ...faults(answer)]).toEqual([422, 'parameter.unfit', 'id noLimit']);
    }
  });

  it('are what rules of services may go by', async () => {
    const rule = { all: [inKobe, { fact: 'income.band', lt: { param: ID } }] };
    const household = (facts: object) => ({ facts, children: [], childrenComplete: true });
    const [eligible, notEligible, unknown] = goldens();
    const version = await Version.service(staff, 'goes-by-shared', {
      rule,
      content: content(),
      goldens: [
        { ...eligible, household: household({ 'residence.ward': 'nada', 'income.band': 2_000_000 }) },
        { ...notEligible, household: household({ 'residence.ward': 'nada', 'income.band': 9_000_000 }) },
        { ...unknown, household: household({ 'residence.ward': 'nada' }) },
      ],
    });
    expect(version.body.readiness.problems).toEqual([]);
  });
});
