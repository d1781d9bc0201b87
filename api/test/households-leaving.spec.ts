import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { householdLeft } from '../src/households/households.events.js';
import { HouseholdsService } from '../src/households/households.service.js';
import { type TestApp, startApp } from './harness/app.js';
import { Caller } from './harness/caller.js';
import { registerParent, startParent, type TestParent } from './harness/parent.js';
import { kanjiWithoutReading, withoutReadings } from './harness/readings.js';
import { rowsHolding } from './harness/rows-holding.js';

describe('leaving', () => {
  let test: TestApp;
  let households: HouseholdsService;
  const left: string[] = [];
  beforeAll(async () => {
    test = await startApp();
    households = test.app.get(HouseholdsService, { strict: false });
    test.outbox.on(householdLeft, 'test.leaving', async ({ householdId }) => void left.push(householdId));
  });
  afterAll(() => test.close());

  const me = async ({ caller }: TestParent) => (await caller.get('/api/parent/session')).body;

  it('erases the household from every table, ends its sessions, and leaves the others alone', async () => {
    const other = await registerParent(test);
    const parent = await registerParent(test, { facts: { 'family.singleParent': true } });
    const second = await households.signIn(parent.lineUserId);
    await test.outbox.drain();
    const cookie = parent.caller.cookie;
    const identities = [parent.householdId, parent.lineUserId];
    expect(await rowsHolding(test, identities)).not.toEqual([]);

    expect((await parent.caller.post('/api/parent/leave')).status).toBe(200);
    expect(left).not.toContain(parent.householdId);
    await test.outbox.drain();
    expect(left).toContain(parent.householdId);

    expect(await rowsHolding(test, identities)).toEqual([]);
    // The audit cannot be rewritten; it keeps a number that leads to nobody.
    expect(await rowsHolding(test, [parent.parentId])).toEqual(['audit_entry']);
    for (const old of [cookie, `tsunagu_parent=${second.token}`]) {
      expect((await new Caller(test).get('/api/parent/session', { cookie: old })).status).toBe(401);
    }
    expect(await me(other)).toMatchObject({ stage: 'ready' });
  });

  it('answers with a certificate that names nobody, can be asked for by its number, and stands in the audit', async () => {
    const parent = await registerParent(test);
    const { body } = await parent.caller.post('/api/parent/leave');
    expect(body).toEqual({
      certificate: {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        erasedAt: test.clock.now().toISOString(),
        tables: expect.arrayContaining(['child', 'consultation', 'household', 'household_row', 'parent', 'session']),
        kept: expect.arrayContaining([{ table: 'audit_entry', reason: 'accountability' }]),
      },
      lineLink: 'notAsked',
    });
    const { certificate } = body;
    expect((await new Caller(test).get(`/api/public/erasures/${certificate.id}`)).body).toEqual(certificate);
    expect(await rowsHolding(test, [certificate.id])).toEqual(['audit_entry', 'erasure']);
    expect(
      await test.sql(
        `SELECT actor_kind, actor_id, detail FROM audit_entry WHERE action = 'household.erase' AND subject_id = $1`,
        [certificate.id],
      ),
    ).toEqual([{ actor_kind: 'system', actor_id: null, detail: null }]);
  });

  it('says of what stays only what is there, and of what goes only what it knows', async () => {
    const parent = await registerParent(test);
    const { tables, kept } = (await parent.caller.post('/api/parent/leave')).body.certificate;
    const known = await test.sql<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const names = known.map(({ name }) => name);
    expect(
      [...tables, ...kept.map(({ table }: { table: string }) => table)].filter((name) => !names.includes(name)),
    ).toEqual([]);
  });

  it.each([
    ['0199aaaa-0000-7000-8000-00000000dead', 404, 'household.erasureUnknown'],
    ['1', 400, 'input.invalid'],
  ])('has no certificate %s', async (id, status, code) => {
    expect(await new Caller(test).get(`/api/public/erasures/${id}`)).toMatchObject({ status, body: { code } });
  });

  describe('the certificate as a page', () => {
    const page = (path: string) => new Caller(test).get(path, { cookie: 'tsunagu_known=1' });

    it.each([
      ['', 'ja', '消去の証明', '予備の写しは、決まった期間のあと消えます'],
      ['/easy-ja', 'ja', '消した 証明', 'もしもの ときの コピーは、決まった 時間の あとで 消えます'],
      ['/en', 'en', 'Certificate of erasure', 'Backup copies are erased after a fixed time'],
    ])('in %s/erasures says that and when, with no cookie, script or cache', async (prefix, lang, title, backups) => {
      const parent = await registerParent(test);
      const { id } = (await parent.caller.post('/api/parent/leave')).body.certificate;
      const { status, headers, body } = await page(`${prefix}/erasures/${id}`);
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        ...[200, 'text/html; charset=utf-8', 'no-store'],
      ]);
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['content-security-policy']).toContain("style-src 'self'");
      for (const said of [`<html lang="${lang}">`, `<h1>${title}</h1>`, id, backups, 'noindex', 'household_row']) {
        expect(withoutReadings(String(body))).toContain(said);
      }
      if (prefix === '/easy-ja') expect(kanjiWithoutReading(String(body))).toEqual([]);
      expect(String(body)).not.toMatch(/<script|\sstyle=|\son\w+=/);
      expect(String(body)).not.toContain(parent.householdId);
    });

    it('is one and the same for every number that is none', async () => {
      const answers = await Promise.all(
        ['0199aaaa-0000-7000-8000-00000000dead', '1', '%3Cscript%3E', 'x'.repeat(90)].map((id) =>
          page(`/erasures/${id}`),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
      expect(new Set(answers.map(({ body }) => String(body))).size).toBe(1);
      expect(String(answers[0]!.body)).toContain('この番号の証明はありません');
    });
  });

  it.each([
    [{ accessToken: '' }],
    [{ accessToken: 1 }],
    [{ accessToken: 'x'.repeat(4001) }],
    [{ householdId: 'other' }],
  ])('refuses %j and erases nothing', async (body) => {
    const parent = await registerParent(test);
    expect(await parent.caller.post('/api/parent/leave', body)).toMatchObject({
      status: 400,
      body: { code: 'input.invalid' },
    });
    expect(await me(parent)).toMatchObject({ stage: 'ready' });
  });

  it('needs no body, and no agreement to a new text', async () => {
    const parent = await startParent(test);
    const answer = await parent.caller.call('POST', '/api/parent/leave', undefined);
    expect(answer).toMatchObject({ status: 200, body: { lineLink: 'notAsked' } });
  });

  it('is done once when it is tapped twice', async () => {
    const parent = await registerParent(test);
    const before = await test.sql('SELECT id FROM erasure');
    const answers = await Promise.all([1, 2].map(() => parent.caller.post('/api/parent/leave')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect(await test.sql('SELECT id FROM erasure')).toHaveLength(before.length + 1);
  });

  it('erases before the survey is finished as well', async () => {
    const parent = await startParent(test);
    expect((await parent.caller.post('/api/parent/leave')).status).toBe(200);
    await test.outbox.drain();
    expect(await rowsHolding(test, [parent.householdId, parent.lineUserId, parent.parentId])).toEqual([]);
  });

  it('lets the same person begin anew, as somebody new', async () => {
    const parent = await registerParent(test);
    await parent.caller.post('/api/parent/leave');
    const again = await startParent(test, { lineUserId: parent.lineUserId });
    expect(again.householdId).not.toBe(parent.householdId);
    expect(await me(again)).toMatchObject({ stage: 'consent', reconsent: false, household: null });
  });

  it('knows no session of a parent who is gone', async () => {
    const parent = await registerParent(test);
    await test.sql('DELETE FROM household WHERE id = $1', [parent.householdId]);
    expect(await parent.caller.get('/api/parent/session')).toMatchObject({
      status: 401,
      body: { code: 'session.missing' },
    });
  });

  describe('people who never finish', () => {
    it('are forgotten after 90 days without coming back; registered ones are not', async () => {
      const before = test.clock.now();
      const gone = await startParent(test);
      const back = await startParent(test);
      const registered = await registerParent(test);
      test.clock.advance({ days: 60 });
      await households.signIn(back.lineUserId);
      test.clock.advance({ days: 31 });
      await test.jobs.run('households.forgetUnfinished');
      const left = await test.sql('SELECT id FROM household WHERE id = ANY($1)', [
        [gone.householdId, back.householdId, registered.householdId],
      ]);
      expect(left.map(({ id }) => String(id)).sort()).toEqual([back.householdId, registered.householdId].sort());
      test.clock.set(before.toISOString());
    });
  });
});
