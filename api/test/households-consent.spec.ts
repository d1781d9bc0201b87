import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { HouseholdsService } from '../src/households/households.service.js';
import { type TestApp, startApp } from './harness/app.js';
import { registerParent, startParent, type TestParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';

describe('consent', () => {
  let test: TestApp;
  let households: HouseholdsService;
  beforeAll(async () => {
    test = await startApp();
    households = test.app.get(HouseholdsService, { strict: false });
  });
  afterAll(() => test.close());

  const me = async ({ caller }: TestParent) => (await caller.get('/api/parent/session')).body;

  it('shows seven blocks in every language', async () => {
    const { caller } = await startParent(test);
    const { body } = await caller.get('/api/parent/consent');
    expect(body).toMatchObject({ version: '1', validFrom: '2026-04-01' });
    expect(body.blocks).toHaveLength(7);
    for (const { title, paragraphs } of body.blocks) {
      for (const text of [title, ...paragraphs]) expect(Object.keys(text).sort()).toEqual(['easy-ja', 'en', 'ja']);
    }
  });

  it('leads on to the survey, and counts the first agreement only', async () => {
    const { caller, parentId } = await startParent(test);
    expect((await caller.post('/api/parent/consent', { version: '1' })).body).toMatchObject({ stage: 'survey' });
    test.clock.advance({ minutes: 5 });
    expect((await caller.post('/api/parent/consent', { version: '1' })).status).toBe(200);
    const rows = await test.sql('SELECT agreed_at FROM consent WHERE parent_id = $1', [parentId]);
    expect(rows).toHaveLength(1);
    const audit = await test.sql(
      `SELECT subject_id FROM audit_entry WHERE action = 'consent.agree' AND actor_id = $1`,
      [parentId],
    );
    expect(audit).toEqual([{ subject_id: '1' }]);
  });

  it.each([
    [{ version: '0' }, 409, 'consent.versionStale'],
    [{ version: 1 }, 400, 'input.invalid'],
    [{}, 400, 'input.invalid'],
    [{ version: '1', parentId: 'somebody' }, 400, 'input.invalid'],
  ])('refuses %j', async (body, status, code) => {
    const { caller } = await startParent(test);
    expect(await caller.post('/api/parent/consent', body)).toMatchObject({ status, body: { code } });
  });

  describe('to a text that changes', () => {
    const draft = async ({ caller }: TestParent) => ({
      version: (await caller.get('/api/parent/survey')).body.version,
      answers: [{ questionId: 'ward', choice: 'suma' }],
    });
    let start: string;
    beforeAll(async () => {
      start = test.clock.now().toISOString();
      await test.sql(`INSERT INTO consent_text SELECT '2', '2027-01-01', blocks FROM consent_text WHERE version = '1'`);
    });
    afterAll(async () => {
      test.clock.set(start);
      await test.sql(`DELETE FROM consent WHERE version = '2'`);
      await test.sql(`DELETE FROM consent_text WHERE version = '2'`);
    });
    /** Sessions do not live until the new year. */
    const comeBack = async (parent: TestParent) => {
      const { token } = await households.signIn(parent.lineUserId);
      parent.caller['cookies'].set('tsunagu_parent', token);
    };

    it('is asked for again from its day on, and closes what needs it until then', async () => {
      test.clock.set(start);
      const parent = await registerParent(test, { ward: 'suma', facts: { 'family.singleParent': true } });
      const { household } = await me(parent);
      test.clock.set('2026-12-31T23:59:00+09:00');
      await comeBack(parent);
      expect(await me(parent)).toMatchObject({ stage: 'ready', reconsent: false });
      test.clock.set('2027-01-01T00:00:00+09:00');
      await comeBack(parent);
      expect(await me(parent)).toMatchObject({ stage: 'consent', reconsent: true, household });
      const { caller } = parent;
      const consultation = { clientId: randomUUID(), category: 'procedure', text: '保育園について' };
      for (const refused of [
        await caller.post('/api/parent/household/confirm'),
        await caller.post('/api/parent/household/births', { births: [{ birthMonth: '2026-12' }] }),
        await caller.post('/api/parent/consultations', consultation),
        await caller.put('/api/parent/survey/draft', await draft(parent)),
      ]) {
        expect(refused).toMatchObject({ status: 409, body: { code: 'consent.missing' } });
      }
      // To want less needs no agreement.
      expect((await caller.patch('/api/parent/settings', { pause: true })).status).toBe(200);
      expect((await caller.get('/api/parent/consent')).body).toMatchObject({ version: '2', validFrom: '2027-01-01' });
      expect((await caller.post('/api/parent/consent', { version: '1' })).body.code).toBe('consent.versionStale');
      expect((await caller.post('/api/parent/consent', { version: '2' })).body).toMatchObject({
        stage: 'ready',
        reconsent: false,
        household,
      });
      const kept = await test.sql('SELECT version FROM consent WHERE parent_id = $1 ORDER BY agreed_at', [
        parent.parentId,
      ]);
      expect(kept).toEqual([{ version: '1' }, { version: '2' }]);
    });

    it('leaves a survey that was left half-way as it was', async () => {
      test.clock.set(start);
      const parent = await startParent(test);
      await parent.caller.post('/api/parent/consent', { version: '1' });
      expect((await parent.caller.put('/api/parent/survey/draft', await draft(parent))).status).toBe(200);
      test.clock.set('2027-01-01T09:00:00+09:00');
      await comeBack(parent);
      expect(await me(parent)).toMatchObject({ stage: 'consent', reconsent: true });
      expect((await parent.caller.post('/api/parent/consent', { version: '2' })).body.stage).toBe('survey');
      expect((await parent.caller.get('/api/parent/survey')).body).toMatchObject({
        resumed: true,
        answers: [{ questionId: 'ward', choice: 'suma' }],
      });
    });

    it('is no second agreement for whoever comes for the first time', async () => {
      test.clock.set('2027-01-01T09:00:00+09:00');
      const parent = await startParent(test);
      expect(await me(parent)).toMatchObject({ stage: 'consent', reconsent: false });
      expect((await parent.caller.post('/api/parent/consent', { version: '2' })).body).toMatchObject({
        stage: 'survey',
        reconsent: false,
      });
    });

    it('is seen with its words by those who answer for it and by the city, small counts aside', async () => {
      test.clock.set(start);
      for (let more = 0; more < 10; more += 1)
        await (await startParent(test)).caller.post('/api/parent/consent', { version: '1' });
      const counted = async (version: string) =>
        Number((await test.sql('SELECT count(*) FROM consent WHERE version = $1', [version]))[0]?.['count']);
      const agreed = await counted('1');
      expect(agreed).toBeGreaterThanOrEqual(10);
      expect(await counted('2')).toBeLessThan(10);
      const [text] = await test.sql(`SELECT blocks FROM consent_text WHERE version = '1'`);
      const blocks = text?.['blocks'] as unknown;
      for (const role of ['supervisor', 'manager', 'cityViewer', 'cityApprover'] as const) {
        const { caller } = await signIn(test, [role]);
        expect((await caller.get('/api/staff/consent-texts')).body.versions).toEqual([
          { version: '2', validFrom: '2027-01-01', current: false, agreed: null, blocks },
          { version: '1', validFrom: '2026-04-01', current: true, agreed, blocks },
        ]);
      }
      const editor = await signIn(test, ['editor']);
      expect((await editor.caller.get('/api/staff/consent-texts')).status).toBe(403);
    });

    it('never changes, and stays once somebody agreed to it, whoever tries', async () => {
      const change = `UPDATE consent_text SET blocks = '[]' WHERE version = $1`;
      const remove = 'DELETE FROM consent_text WHERE version = $1';
      await expect(test.sql(change, ['1'])).rejects.toThrow('consent text 1 does not change');
      await expect(test.sql(`UPDATE consent_text SET valid_from = '2020-01-01'`)).rejects.toThrow('does not change');
      await expect(test.sql(remove, ['1'])).rejects.toThrow('consent text 1 was agreed to and stays');
      await test.sql(`INSERT INTO consent_text SELECT '3', '2028-01-01', blocks FROM consent_text WHERE version = '1'`);
      const service = test.app.get(DataSource, { strict: false });
      for (const statement of [change, remove, `INSERT INTO consent_text VALUES ($1, '2028-01-01', '[]')`]) {
        await expect(service.query(statement, ['3'])).rejects.toThrow('permission denied');
      }
      await test.sql(remove, ['3']);
    });
  });
});
