import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { registerParent, startParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';

const PATH = '/api/staff/households/stale';

describe('households whose answers may not hold any more', () => {
  let test: TestApp;
  let staff: { caller: Caller; id: string };

  beforeAll(async () => {
    test = await startApp();
    test.clock.set('2026-04-10T10:00:00+09:00');
    await startParent(test);
    const old = await registerParent(test, { ward: 'nada' });
    const confirmed = await registerParent(test, { ward: 'suma' });
    test.clock.set('2026-06-10T10:00:00+09:00');
    const second = await registerParent(test, { ward: null, language: 'easy-ja' });
    test.clock.set('2027-02-10T10:00:00+09:00');
    await registerParent(test, { children: [{ birthMonth: '2005-05' }, { birthMonth: '2005-06' }], ward: 'kita' });
    await registerParent(test, { children: [{ birthMonth: '2005-05' }, { birthMonth: '2024-06' }] });
    await registerParent(test, { children: [{ birthMonth: '2005-05' }], childrenComplete: false });
    const facts = { 'family.expecting': true, 'family.expectingMonth': '2027-08' };
    await registerParent(test, { facts, ward: 'tarumi' });
    await registerParent(test, { facts: { ...facts, 'family.expectingMonth': '2027-11' } });
    const stopped = await registerParent(test, { facts });
    await stopped.caller.patch('/api/parent/settings', { expectingStopped: true });
    for (const { parentId } of [confirmed]) {
      await test.sql(
        `UPDATE household SET confirmed_at = $2 FROM parent p WHERE p.household_id = household.id AND p.id = $1`,
        [parentId, test.clock.now()],
      );
    }
    expect([old, second]).toHaveLength(2);
    test.clock.set('2027-11-24T13:20:00+09:00');
    staff = await signIn(test, ['supervisor']);
  });
  afterAll(() => test.close());

  const list = async (query = '') => (await staff.caller.get(`${PATH}${query}`)).body;

  it('counts them by reason, and lists who was not confirmed for longest first', async () => {
    expect(await list()).toEqual({
      counts: { registered: 9, unconfirmed: 2, answerExpired: 1, grownOut: 0 },
      items: [
        { alias: expect.any(String), ward: 'nada', language: 'ja', since: '2026-04-10', reasons: ['unconfirmed'] },
        { alias: expect.any(String), ward: null, language: 'easy-ja', since: '2026-06-10', reasons: ['unconfirmed'] },
      ],
      nextCursor: null,
    });
  });

  it('lists answers whose month is over, but not which answer, and none that was stopped', async () => {
    const { items } = await list('?reason=answerExpired');
    expect(items).toEqual([
      { alias: expect.any(String), ward: 'tarumi', language: 'ja', since: '2027-09-01', reasons: ['answerExpired'] },
    ]);
    expect(JSON.stringify(items)).not.toMatch(/expecting|2027-08/);
  });

  it('lists households whose children have all grown out, from the day on which they have', async () => {
    test.clock.set('2028-03-31T23:00:00+09:00');
    staff = await signIn(test, ['manager']);
    expect((await list('?reason=grownOut')).items).toEqual([]);
    test.clock.set('2028-04-01T00:00:00+09:00');
    staff = await signIn(test, ['manager']);
    const { items, counts } = await list('?reason=grownOut');
    expect(counts).toMatchObject({ grownOut: 1, answerExpired: 2 });
    expect(items).toEqual([
      {
        alias: expect.any(String),
        ward: 'kita',
        language: 'ja',
        since: '2028-04-01',
        reasons: ['unconfirmed', 'grownOut'],
      },
    ]);
  });

  it.each(['unconfirmed', 'answerExpired', 'grownOut'])('pages %s without losing or repeating any', async (reason) => {
    test.clock.set('2029-04-01T00:00:00+09:00');
    staff = await signIn(test, ['manager']);
    const all = await list(`?reason=${reason}&limit=100`);
    expect(all.items.length).toBe(all.counts[reason]);
    const seen: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: unknown[]; counts: object | null; nextCursor: string | null } = await list(
        `?reason=${reason}&limit=1${cursor && `&cursor=${cursor}`}`,
      );
      expect([page.items.length, page.counts === null]).toEqual([1, cursor !== '']);
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all.items);
  });

  it('shows nothing by which a household could be found, and writes down who looked', async () => {
    const { items } = await list();
    expect(Object.keys(items[0]).sort()).toEqual(['alias', 'language', 'reasons', 'since', 'ward']);
    expect(
      await test.sql(
        `SELECT DISTINCT actor_kind, subject_id FROM audit_entry WHERE action = 'household.viewStale' AND actor_id = $1`,
        [staff.id],
      ),
    ).toEqual([{ actor_kind: 'staff', subject_id: null }]);
  });

  it.each(['counsellor', 'editor', 'cityViewer', 'cityApprover', 'systemAdministrator'] as const)(
    'is closed to %s',
    async (role) => {
      test.clock.advance({ minutes: 1 });
      const { caller } = await signIn(test, [role]);
      expect(await caller.get(PATH)).toMatchObject({ status: 403, body: { code: 'role.forbidden' } });
    },
  );

  it.each(['?reason=poor', '?cursor=abc', '?limit=101', '?limit=0', '?ward=nada'])('refuses %s', async (query) => {
    test.clock.advance({ minutes: 1 });
    staff = await signIn(test, ['supervisor']);
    expect((await staff.caller.get(`${PATH}${query}`)).status).toBe(400);
  });
});
