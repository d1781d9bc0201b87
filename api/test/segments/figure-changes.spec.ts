import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CatalogueStore } from '../../src/benefits/catalogue.store.js';
import {
  type CatalogueStaff,
  catalogueStaff,
  code,
  content,
  faults,
  goldens,
  inKobe,
  Version,
} from '../benefits/catalogue-harness.js';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import { registerParent } from '../harness/parent.js';
import { signIn } from '../harness/staff.js';
import { counts, family, many, read } from './changes-harness.js';
import { storeHouseholds } from './households.js';

/** A limit that decides a fact: two delivered services ask for it. */
const LIMIT = 'income.belowSchoolAidLimit';
/** A limit that a rule names itself. */
const NAMED = 'rent.limit';
const PATH = '/api/staff/parameters/changes';

describe('whose result a shared figure changes', () => {
  let test: TestApp;
  let staff: CatalogueStaff;

  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    await test.sql('DELETE FROM household');
    await test.sql('DELETE FROM parameter_proposal');
    await test.sql('DELETE FROM parameter');
    await renewed();
  });

  /** The catalogue as it is read anew, with the figures that hold. */
  const renewed = async (): Promise<void> => {
    test.app.get(CatalogueStore).drop();
    await new Caller(test).get('/api/public/catalogue');
  };
  const figure = (changes: object = {}) => ({ id: LIMIT, from: '2026-04-01', to: null, value: 3_800_000, ...changes });
  const compare = async (changes: object = {}, by = staff.editor) => read(await by.post(PATH, figure(changes)));
  const hold = async (changes: object = {}) => {
    const said = {
      source: 'https://www.city.kobe.lg.jp/limit',
      checkedOn: '2026-11-20',
      nextCheckDue: '2027-04-01',
      note: '市の回答',
    };
    const { body } = await staff.editor.post('/api/staff/parameters/proposals', { ...figure(changes), ...said });
    expect((await staff.supervisor.post(`/api/staff/parameters/proposals/${body.proposalId}/approve`, {})).status).toBe(
      200,
    );
    await renewed();
  };
  /** A pupil of a municipal school; the income is all that decides on 就学援助. */
  const earns = (income: unknown, more: Record<string, unknown> = {}) =>
    family('nada', '', {
      facts: { 'income.band': income, 'benefit.receivesChildRearingAllowance': false, ...more },
      children: [{ birthMonth: '2016-06', school: 'kobe-municipal' }],
    });
  const band = (low: number, high: number | null) => ({ low, high });
  const byService = ({ result }: Awaited<ReturnType<typeof compare>>) =>
    result.services.map(({ serviceId, changes }: { serviceId: string; changes: never }) => [
      serviceId,
      counts(changes),
    ]);

  it('is told for every published service whose rule asks what the figure decides', async () => {
    await storeHouseholds(test, [
      ...many(20, earns(band(2_000_000, 3_000_000))),
      ...many(30, earns('8000000-')),
      ...many(12, earns(band(3_000_000, 4_000_000))),
      // Said outright: no limit says otherwise.
      ...many(11, earns(band(2_000_000, 3_000_000), { [LIMIT]: false })),
    ]);
    const answer = await compare();
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/x-ndjson']);
    expect(answer.lines.slice(0, 2)).toEqual([
      { kind: 'progress', done: 0, of: 2 },
      { kind: 'progress', done: 1, of: 2 },
    ]);
    expect(answer.result).toMatchObject({ kind: 'figureChanges', on: '2026-11-24' });
    // 就学援助 also asks 生活保護, which nobody is asked: above the limit stays unknown.
    expect(byService(answer)).toEqual([
      ['shugaku-enjo', [20, 0, 0, 53]],
      ['nyugaku-junbi', [0, 0, 0, 73]],
    ]);
    const [{ name, changes }] = answer.result.services;
    expect([name, changes.published, changes.total]).toEqual(['就学援助', true, 73]);
    expect(changes.groups[0].stages.find(({ stage }: { stage: string }) => stage === 'elementary').count).toBe(20);
    expect(changes.groups[0].samples[0]).toMatchObject({
      stages: ['elementary'],
      before: { verdict: expect.not.stringMatching('likely') },
      after: { verdict: 'likely' },
    });
    expect(JSON.stringify(answer.lines)).not.toMatch(/2000000|3800000|8000000/);
  });

  it('is compared with what holds: higher, lower, and what was proposed for a later day', async () => {
    await hold({ value: 2_500_000 });
    await storeHouseholds(test, [
      ...many(20, earns(2_400_000)),
      ...many(30, earns(3_000_000)),
      ...many(15, earns(4_000_000)),
    ]);
    const first = (answer: Awaited<ReturnType<typeof compare>>) => byService(answer)[0][1];
    expect(first(await compare({ value: 2_500_000 }))).toEqual([0, 0, 0, 65]);
    expect(first(await compare({ value: 3_500_000 }))).toEqual([30, 0, 0, 35]);
    expect(first(await compare({ value: 2_000_000 }))).toEqual([0, 0, 20, 45]);
    const next = { from: '2027-04-01', value: 3_500_000 };
    expect(first(await compare(next))).toEqual([0, 0, 0, 65]);
    expect(first(await compare({ ...next, on: '2027-04-01' }))).toEqual([30, 0, 0, 35]);
    await hold(next);
    expect(first(await compare({ ...next, value: 4_500_000, on: '2027-04-01' }))).toEqual([15, 0, 0, 50]);
  });

  it('is told for a rule that names the figure, and of what becomes newly not and unknown', async () => {
    await hold({ id: NAMED, value: 3_000_000 });
    const [eligible, notEligible, unknown] = goldens();
    const household = (facts: object) => ({
      facts: { 'residence.ward': 'nada', ...facts },
      children: [],
      childrenComplete: true,
    });
    await Version.published(staff, 'rent-help', {
      rule: { all: [inKobe, { fact: 'income.band', lt: { param: NAMED } }] },
      content: content(),
      goldens: [
        { ...eligible, household: household({ 'income.band': 1_000_000 }) },
        { ...notEligible, household: household({ 'income.band': 9_000_000 }) },
        { ...unknown, household: household({}) },
      ],
    });
    await storeHouseholds(test, [...many(20, earns(2_400_000)), ...many(14, earns(band(1_000_000, 2_000_000)))]);
    expect(byService(await compare({ id: NAMED, value: 1_500_000 }))).toEqual([['rent-help', [0, 20, 14, 0]]]);
    // Ended before today: nobody knows what holds now.
    expect(byService(await compare({ id: NAMED, to: '2026-11-23' }))).toEqual([['rent-help', [0, 0, 34, 0]]]);
  });

  it('leaves out what is below ten, and what would tell it', async () => {
    await storeHouseholds(test, [...many(9, earns(2_000_000)), ...many(60, earns(9_000_000))]);
    const answer = await compare();
    expect(byService(answer)[0]).toEqual(['shugaku-enjo', [null, null, null, null]]);
    const [{ changes }] = answer.result.services;
    expect(changes.groups.every(({ wards, samples }: never) => [wards, samples].flat().length === 0)).toBe(true);
  });

  it('says so where no service goes by it', async () => {
    const answer = await compare({ id: 'income.nobody' });
    expect(answer.lines).toEqual([{ kind: 'figureChanges', on: '2026-11-24', services: [] }]);
  });

  it('is written down, with no word of a household', async () => {
    await compare({ on: '2026-12-01' });
    expect(
      await test.sql(
        `SELECT subject_type, subject_id, detail FROM audit_entry WHERE action = 'parameter.compare' ORDER BY id DESC LIMIT 1`,
      ),
    ).toEqual([
      {
        subject_type: 'parameter',
        subject_id: LIMIT,
        detail: { from: '2026-04-01', value: 3_800_000, on: '2026-12-01', services: 2 },
      },
    ]);
  });

  it('is refused where the figure contradicts itself, what holds, or is a service’s', async () => {
    await hold();
    const cases: [object, string[]][] = [
      [{ id: 'jido-teate.limit' }, ['id ofService']],
      [{ to: '2026-03-01' }, ['to dateOrder']],
      [{ from: '2025-06-01' }, ['from figuresOverlap']],
    ];
    for (const [changes, expected] of cases) {
      const answer = await compare(changes);
      expect([changes, ...code(answer), ...faults(answer)]).toEqual([changes, 422, 'parameter.unfit', ...expected]);
    }
    for (const bad of [{ id: 'Income' }, { value: -1 }, { value: null }, { from: '2026-02-30' }, { more: 1 }]) {
      expect(code(await compare(bad))).toEqual([400, 'input.invalid']);
    }
    for (const on of ['2025-10-19', '2029-11-30'])
      expect(code(await compare({ on }))).toEqual([400, 'segment.daysRefused']);
  });

  it('is for those who write and approve', async () => {
    for (const role of ['counsellor', 'cityViewer', 'cityApprover', 'systemAdministrator'] as const) {
      const { caller } = await signIn(test, [role]);
      expect(code(await compare({}, caller))).toEqual([403, 'role.forbidden']);
    }
    const { caller: parent } = await registerParent(test);
    for (const caller of [new Caller(test), parent]) {
      expect(code(await compare({}, caller))).toEqual([401, 'session.missing']);
    }
    for (const caller of [staff.supervisor, staff.manager]) {
      expect((await compare({}, caller)).result.kind).toBe('figureChanges');
    }
  });
});
