import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { HouseholdsService } from '../src/households/households.service.js';
import { type TestApp, startApp } from './harness/app.js';
import { type Registration, registerParent, startParent, type TestParent } from './harness/parent.js';

const START = '2026-11-24T13:20:00+09:00';
const BIRTHS = '/api/parent/household/births';
const CONFIRM = '/api/parent/household/confirm';
const SETTINGS = '/api/parent/settings';

describe('the life of a household', () => {
  let test: TestApp;
  let households: HouseholdsService;
  beforeAll(async () => {
    test = await startApp();
    households = test.app.get(HouseholdsService, { strict: false });
  });
  afterAll(() => test.close());
  afterEach(() => test.clock.set(START));

  const me = async ({ caller }: TestParent) => (await caller.get('/api/parent/session')).body;
  const rowOf = async ({ householdId }: TestParent) =>
    (
      await test.sql(
        `SELECT *, b1_from::text AS b1, b2_from::text AS b2, b3_from::text AS b3 FROM household_row WHERE household_id = $1`,
        [householdId],
      )
    )[0];
  const auditOf = ({ parentId }: TestParent, action: string) =>
    test.sql('SELECT subject_id, detail FROM audit_entry WHERE actor_id = $1 AND action = $2', [parentId, action]);
  const on = async (parent: TestParent, day: string) => {
    test.clock.set(`${day}T09:00:00+09:00`);
    const { token } = await households.signIn(parent.lineUserId);
    parent.caller['cookies'].set('tsunagu_parent', token);
  };
  const answer = async ({ caller }: TestParent, given: object) => {
    const { version } = (await caller.get('/api/parent/survey')).body;
    return caller.put('/api/parent/survey/answer', { version, answer: given });
  };

  describe('a child that was expected', () => {
    const expecting = (more: Registration = {}): Registration => ({
      children: [{ birthMonth: '2021-05', care: 'licensed' }],
      facts: { 'family.expecting': true, 'family.expectingMonth': '2026-11' },
      ...more,
    });
    const record = ({ caller }: TestParent, births: unknown) => caller.post(BIRTHS, { births });

    it('is registered without entering anything again', async () => {
      const parent = await registerParent(test, expecting());
      const { status, body } = await record(parent, [{ birthMonth: '2026-11' }]);
      expect(status).toBe(200);
      expect(body.household).toMatchObject({ expectingMonth: null, childrenComplete: true });
      expect(body.household.children).toEqual([
        { birthMonth: '2021-05', bornOnFirst: null, care: 'licensed', school: null, grownOut: false },
        { birthMonth: '2026-11', bornOnFirst: null, care: null, school: null, grownOut: false },
      ]);
      expect(body.household.facts).toContainEqual({ fact: 'family.expecting', value: false, noAnswer: null });
      expect(await rowOf(parent)).toMatchObject({
        child_count: 2,
        b1: '2026-11-01',
        b2: '2021-05-01',
        expecting: false,
        expecting_month: null,
        multiples: null,
      });
      expect(await auditOf(parent, 'household.recordBirths')).toEqual([{ subject_id: null, detail: null }]);
    });

    it('may be several, born before or after the month', async () => {
      const parent = await registerParent(test, expecting({ children: [] }));
      const { body } = await record(parent, [
        { birthMonth: '2026-09', bornOnFirst: true },
        { birthMonth: '2026-09', bornOnFirst: false },
      ]);
      expect(body.household.children).toMatchObject([{ bornOnFirst: true }, { bornOnFirst: false }]);
      expect(await rowOf(parent)).toMatchObject({ child_count: 2, multiples: true, expecting: false });
    });

    it('is registered once however often it is tapped', async () => {
      const parent = await registerParent(test, expecting());
      const answers = await Promise.all([1, 2, 3].map(() => record(parent, [{ birthMonth: '2026-11' }])));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      expect(answers.find(({ status }) => status === 409)?.body.code).toBe('household.notExpecting');
      expect(await rowOf(parent)).toMatchObject({ child_count: 2 });
    });

    const month = '2026-11';
    it.each<[string, unknown, number, string]>([
      ['nobody', [], 400, 'input.invalid'],
      ['seven', Array.from({ length: 7 }, () => ({ birthMonth: month })), 400, 'input.invalid'],
      ['ten thousand', Array.from({ length: 10_000 }, () => ({ birthMonth: month })), 400, 'input.invalid'],
      ['a day', [{ birthMonth: '2026-11-24' }], 400, 'input.invalid'],
      ['a 13th month', [{ birthMonth: '2026-13' }], 400, 'input.invalid'],
      ['a name', [{ birthMonth: month, name: '太郎' }], 400, 'input.invalid'],
      ['no list', { birthMonth: month }, 400, 'input.invalid'],
      ['nothing', undefined, 400, 'input.invalid'],
      ['the next month', [{ birthMonth: '2026-12' }], 422, 'household.birthInFuture'],
      ['the year 9999', [{ birthMonth: month }, { birthMonth: '9999-01' }], 422, 'household.birthInFuture'],
      ['eleven months before the month', [{ birthMonth: '2025-12' }], 422, 'household.birthTooLongAgo'],
      ['the year 0001', [{ birthMonth: '0001-01' }], 422, 'household.birthTooLongAgo'],
    ])('refuses %s and changes nothing', async (_, births, status, code) => {
      const parent = await registerParent(test, expecting());
      const before = await me(parent);
      const refused = await record(parent, births);
      expect(refused).toMatchObject({ status, body: { code } });
      if (status === 422)
        expect(refused.body.fields).toEqual([{ path: expect.stringMatching(/^births\.\d\.birthMonth$/), rule: code }]);
      expect(await me(parent)).toEqual(before);
      expect(await auditOf(parent, 'household.recordBirths')).toEqual([]);
    });

    it('makes twelve at most', async () => {
      const children = Array.from({ length: 11 }, (_, index) => ({ birthMonth: `20${10 + index}-01` }));
      const parent = await registerParent(test, expecting({ children }));
      const two = [{ birthMonth: month }, { birthMonth: month }];
      expect(await record(parent, two)).toMatchObject({ status: 422, body: { code: 'household.tooManyChildren' } });
      expect((await record(parent, two.slice(1))).body.household.children).toHaveLength(12);
    });

    it.each<[string, Registration['facts']]>([
      ['nobody is expected', { 'family.expecting': false }],
      ['it was never said', {}],
    ])('is refused when %s', async (_, facts) => {
      const parent = await registerParent(test, expecting({ facts: facts! }));
      expect(await record(parent, [{ birthMonth: month }])).toMatchObject({
        status: 409,
        body: { code: 'household.notExpecting' },
      });
    });

    it('is not registered before the registration itself', async () => {
      const parent = await startParent(test);
      expect((await record(parent, [{ birthMonth: month }])).body.code).toBe('consent.missing');
      await parent.caller.post('/api/parent/consent', { version: '1' });
      expect((await record(parent, [{ birthMonth: month }])).body.code).toBe('survey.unfinished');
    });

    it('is asked about no more once that was stopped, in April, at birthdays and after the month', async () => {
      const parent = await registerParent(test, expecting());
      await parent.caller.patch(SETTINGS, { expectingStopped: true });
      for (const day of ['2026-12-01', '2027-01-31', '2027-04-01', '2027-11-24', '2031-04-01']) {
        await on(parent, day);
        expect((await me(parent)).reconfirm?.reason).not.toBe('expectingOver');
      }
      expect(await record(parent, [{ birthMonth: month }])).toMatchObject({ status: 409 });
    });
  });

  describe('looking at the answers again', () => {
    it('is asked for in April, and not again after 「変わりありません」', async () => {
      const parent = await registerParent(test, { children: [{ birthMonth: '2024-11' }] });
      await on(parent, '2027-03-31');
      expect((await me(parent)).reconfirm).toBeNull();
      await on(parent, '2027-04-02');
      expect((await me(parent)).reconfirm).toEqual({ since: '2027-04-01', reason: 'april' });
      const { status, body } = await parent.caller.post(CONFIRM);
      expect(status).toBe(200);
      expect(body).toMatchObject({ reconfirm: null, household: { confirmedAt: test.clock.now().toISOString() } });
      await on(parent, '2027-10-31');
      expect((await me(parent)).reconfirm).toBeNull();
      await on(parent, '2027-11-01');
      expect((await me(parent)).reconfirm).toEqual({ since: '2027-11-01', reason: 'birthday' });
    });

    it('counts once on one day', async () => {
      const parent = await registerParent(test);
      await on(parent, '2027-04-02');
      const answers = await Promise.all([1, 2, 3].map(() => parent.caller.post(CONFIRM)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(await auditOf(parent, 'household.confirm')).toHaveLength(1);
      const { confirmedAt } = (await me(parent)).household;
      test.clock.advance({ hours: 1 });
      expect((await parent.caller.post(CONFIRM)).body.household.confirmedAt).toBe(confirmedAt);
    });

    it('changes no answer', async () => {
      const parent = await registerParent(test, { ward: 'kita', facts: { 'family.singleParent': true } });
      const row = await rowOf(parent);
      const { household } = await me(parent);
      await parent.caller.post(CONFIRM);
      expect(await rowOf(parent)).toEqual(row);
      expect((await me(parent)).household).toEqual({ ...household, confirmedAt: test.clock.now().toISOString() });
    });

    it('asks only to look, once, after the month of an expected birth', async () => {
      const facts = { 'family.expecting': true, 'family.expectingMonth': '2027-02' };
      const parent = await registerParent(test, { facts });
      await on(parent, '2027-02-28');
      expect((await me(parent)).reconfirm).toBeNull();
      await on(parent, '2027-03-01');
      const { body } = await parent.caller.get('/api/parent/session');
      expect(body.reconfirm).toEqual({ since: '2027-03-01', reason: 'expectingOver' });
      expect(JSON.stringify(body)).not.toMatch(/おめでと|congrat/i);
      expect((await parent.caller.post(CONFIRM)).body.reconfirm).toBeNull();
      await on(parent, '2027-05-30');
      expect((await me(parent)).reconfirm?.reason).not.toBe('expectingOver');
    });

    it('is open to nobody without a household of their own', async () => {
      const parent = await startParent(test);
      expect(await parent.caller.post(CONFIRM)).toMatchObject({ status: 409, body: { code: 'consent.missing' } });
      expect(await parent.caller.post(CONFIRM, { householdId: 'other' })).toMatchObject({ status: 409 });
    });
  });

  it('moves ages and school years by themselves: only births are stored', async () => {
    const parent = await registerParent(test, { children: [{ birthMonth: '2004-05' }, { birthMonth: '2021-03' }] });
    const row = await rowOf(parent);
    const grown = async () =>
      (await me(parent)).household.children.map(({ grownOut }: { grownOut: boolean }) => grownOut);
    await on(parent, '2027-03-31');
    expect(await grown()).toEqual([false, false]);
    await on(parent, '2027-04-01');
    expect(await grown()).toEqual([true, false]);
    expect(await rowOf(parent)).toEqual(row);
    await on(parent, '2028-05-02');
    // The elder one's birthday asks nobody any more; 1 April does.
    expect((await me(parent)).reconfirm).toEqual({ since: '2027-03-01', reason: 'birthday' });
    expect((await households.facts(parent.householdId))?.children).toHaveLength(2);
  });

  describe('a child', () => {
    it('is added and removed, and the row follows', async () => {
      const parent = await registerParent(test, { children: [{ birthMonth: '2020-04', bornOnFirst: true }] });
      const list = (children: object[]) => answer(parent, { questionId: 'children', children, childrenComplete: true });
      const first = { birthMonth: '2020-04', bornOnFirst: true };
      await list([first, { birthMonth: '2025-01' }]);
      expect(await rowOf(parent)).toMatchObject({ child_count: 2, b1: '2025-01-01', b2: '2020-04-01' });
      await list([{ birthMonth: '2025-01' }]);
      expect(await rowOf(parent)).toMatchObject({ child_count: 1, b1: '2025-01-01', b2: null });
      await list([]);
      expect(await rowOf(parent)).toMatchObject({ child_count: 0, b1: null, children_complete: true });
    });
  });

  describe('moving', () => {
    it('to another ward changes the row and what counsellors see', async () => {
      const parent = await registerParent(test, { ward: 'nada' });
      expect((await answer(parent, { questionId: 'ward', choice: 'tarumi' })).body.household.ward).toBe('tarumi');
      expect(await rowOf(parent)).toMatchObject({ ward: 'tarumi' });
      expect((await households.headers([parent.householdId])).get(parent.householdId)).toMatchObject({
        ward: 'tarumi',
      });
      expect((await households.view(parent.householdId))?.ward).toBe('tarumi');
      expect((await households.facts(parent.householdId))?.facts).toMatchObject({
        'residence.ward': 'tarumi',
        'residence.kobe': true,
      });
    });

    it('out of the city keeps the household readable, and what it may do', async () => {
      const parent = await registerParent(test, { ward: 'nada', facts: { 'family.singleParent': true } });
      expect((await answer(parent, { questionId: 'ward', choice: 'outside' })).status).toBe(200);
      const { stage, household } = await me(parent);
      expect([stage, household.ward]).toEqual(['ready', 'outside']);
      expect(household.facts).toContainEqual({ fact: 'family.singleParent', value: true, noAnswer: null });
      expect(await rowOf(parent)).toMatchObject({ ward: 'outside', single_parent: true });
      expect((await households.facts(parent.householdId))?.facts['residence.kobe']).not.toBe(true);
      expect((await parent.caller.post(CONFIRM)).status).toBe(200);
      expect((await answer(parent, { questionId: 'ward', choice: 'kita' })).body.household.ward).toBe('kita');
    });
  });
});
