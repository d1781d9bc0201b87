import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import { registerParent, startParent, type TestParent } from './harness/parent.js';
import { rowsHolding } from './harness/rows-holding.js';
import { catalogueStaff, content, faults, goldens, toddlers, Version } from './benefits/catalogue-harness.js';

const SAVED = '/api/parent/saved-services';

describe('saved services', () => {
  let test: TestApp;
  let parent: TestParent;
  let ordinary: string[];
  let atDesk: string[];
  beforeAll(async () => {
    test = await startApp();
    parent = await registerParent(test);
    const { services } = (await parent.caller.get('/api/public/catalogue')).body as {
      services: { id: string; asksAtDesk: boolean }[];
    };
    const ids = (asks: boolean) => services.flatMap(({ id, asksAtDesk }) => (asksAtDesk === asks ? [id] : []));
    [ordinary, atDesk] = [ids(false), ids(true)];
    expect(atDesk.length).toBeGreaterThan(10);
  });
  afterAll(() => test.close());

  const saved = async ({ caller }: TestParent, query = '') => (await caller.get(`${SAVED}${query}`)).body;
  const ids = (page: { items: { serviceId: string }[] }) => page.items.map(({ serviceId }) => serviceId);

  it('come newest first, page by page, each once however often it was saved', async () => {
    for (const id of ordinary.slice(0, 3)) expect((await parent.caller.put(`${SAVED}/${id}`, {})).status).toBe(204);
    await parent.caller.put(`${SAVED}/${ordinary[0]}`, {});
    expect(ids(await saved(parent))).toEqual([ordinary[2], ordinary[1], ordinary[0]]);
    const first = await saved(parent, '?limit=2');
    const second = await saved(parent, `?limit=2&cursor=${first.nextCursor}`);
    expect([ids(first), ids(second), second.nextCursor]).toEqual([[ordinary[2], ordinary[1]], [ordinary[0]], null]);
    expect((await parent.caller.get(`${SAVED}?cursor=abc`)).body.code).toBe('cursor.invalid');
  });

  it('are forgotten one by one; forgetting twice is no fault', async () => {
    for (const _ of [1, 2]) expect((await parent.caller.delete(`${SAVED}/${ordinary[1]}`)).status).toBe(204);
    expect(ids(await saved(parent))).toEqual([ordinary[2], ordinary[0]]);
  });

  it('belong to their household', async () => {
    const other = await registerParent(test);
    await other.caller.delete(`${SAVED}/${ordinary[2]}`);
    expect(ids(await saved(other))).toEqual([]);
    expect(ids(await saved(parent))).toContain(ordinary[2]);
  });

  it('are never those that ask at the desk: of them not even the try is kept', async () => {
    const before = await rowsHolding(test, [`"${atDesk[0]}"`]);
    for (const id of atDesk) {
      const { status, body } = await parent.caller.put(`${SAVED}/${id}`, {});
      expect([status, body.code]).toEqual([422, 'saved.asksAtDesk']);
    }
    expect(await rowsHolding(test, [`"${atDesk[0]}"`])).toEqual(before);
    expect(before).toContain('service');
    expect(before).not.toContain('saved_service');
  });

  it('are forgotten when what is published begins to ask at the desk, the others stay', async () => {
    const staff = await catalogueStaff(test);
    await Version.published(staff, 'asks-later');
    const keeper = await registerParent(test);
    for (const id of [ordinary[0], 'asks-later']) await keeper.caller.put(`${SAVED}/${id}`, {});
    const same = await Version.draft(staff, 'asks-later');
    await same.toPublished();
    await test.outbox.drain();
    expect(ids(await saved(keeper))).toEqual(['asks-later', ordinary[0]]);

    const asking = await Version.draft(staff, 'asks-later');
    const rule = { all: [toddlers, { ask: 'child-illness' }] };
    const notEligible = goldens().filter(({ expected }) => expected !== 'eligible');
    expect(faults(await asking.change({ rule, goldens: notEligible }))).toEqual([]);
    await asking.toPublished();
    await test.outbox.drain();
    expect(ids(await saved(keeper))).toEqual([ordinary[0]]);
    expect((await keeper.caller.put(`${SAVED}/asks-later`, {})).body.code).toBe('saved.asksAtDesk');
    expect(await test.sql(`SELECT 1 FROM saved_service WHERE service_id = 'asks-later'`)).toEqual([]);
  });

  it('are refused by what the database holds, though this process has not read it yet', async () => {
    await Version.published(await catalogueStaff(test), 'asks-elsewhere');
    const keeper = await registerParent(test);
    // Another process has published a rule that asks: this one reads its catalogue again within a minute.
    await test.sql('ALTER TABLE service_version DISABLE TRIGGER service_version_guard');
    await test.sql(`UPDATE service_version SET rule = '{"ask":"x"}' WHERE service_id = 'asks-elsewhere'`);
    await test.sql('ALTER TABLE service_version ENABLE TRIGGER service_version_guard');
    expect((await keeper.caller.put(`${SAVED}/asks-elsewhere`, {})).body.code).toBe('saved.asksAtDesk');
    await test.sql(`DELETE FROM service_check WHERE service_id = 'asks-elsewhere'`);
  });

  it('are refused when a version that asks is published while the tap waits for it', async () => {
    const staff = await catalogueStaff(test);
    await Version.published(staff, 'asks-meanwhile', { content: content({ category: 'cash' }) });
    const asking = await Version.draft(staff, 'asks-meanwhile');
    const rule = { all: [toddlers, { ask: 'child-illness' }] };
    await asking.change({ rule, goldens: goldens().filter(({ expected }) => expected !== 'eligible') });
    await asking.act('submit');
    const keeper = await registerParent(test);
    await test.sql('BEGIN');
    await test.sql(`SELECT 1 FROM service WHERE id = 'asks-meanwhile' FOR UPDATE`);
    const tap = (list: string) => keeper.caller.put(`/api/parent/${list}/asks-meanwhile`, {});
    const saving = tap('saved-services');
    await someoneWaits(test);
    // As publishing does: what held ends, the other begins.
    const of = `WHERE service_id = 'asks-meanwhile' AND number`;
    await test.sql(`UPDATE service_version SET state = 'expired', expired_at = now() ${of} = 1`);
    await test.sql(
      `UPDATE service_version SET state = 'published', valid_from = '2026-11-24', published_at = now(), approved_at = now(),
              approver_id = (SELECT id FROM staff_account WHERE id <> ALL (writer_ids) LIMIT 1) ${of} = 2`,
    );
    await test.sql('COMMIT');
    expect((await saving).body.code).toBe('saved.asksAtDesk');
    expect((await tap('used-services')).body.code).toBe('used.onPhoneOnly');
    expect(ids(await saved(keeper))).toEqual([]);
  });

  it('are at most a hundred, of services that there are, and only for those who are registered', async () => {
    expect((await parent.caller.put(`${SAVED}/nowhere`, {})).body.code).toBe('service.notFound');
    await test.sql(
      `INSERT INTO saved_service (household_id, service_id) SELECT $1, 'old-' || n FROM generate_series(1, 98) n`,
      [parent.householdId],
    );
    const { status, body } = await parent.caller.put(`${SAVED}/${ordinary[5]}`, {});
    expect([status, body.code]).toEqual([409, 'saved.tooMany']);
    const stranger = await startParent(test);
    expect((await stranger.caller.get(SAVED)).body.code).toBe('consent.missing');
    expect((await stranger.caller.put(`${SAVED}/${ordinary[0]}`, {})).body.code).toBe('consent.missing');
  });

  it('of two taps at once one household keeps one', async () => {
    const twice = await registerParent(test);
    const taps = Array.from({ length: 8 }, () => twice.caller.put(`${SAVED}/${ordinary[0]}`, {}));
    expect((await Promise.all(taps)).map(({ status }) => status)).toEqual(Array(8).fill(204));
    expect(ids(await saved(twice))).toEqual([ordinary[0]]);
  });

  it('leave with the household, and so do its reminders', async () => {
    const leaver = await registerParent(test);
    await leaver.caller.put(`${SAVED}/${ordinary[0]}`, {});
    await leaver.caller.post('/api/parent/reminders', { day: '2026-12-01' });
    expect(await rowsHolding(test, [leaver.householdId])).toEqual(
      expect.arrayContaining(['saved_service', 'reminder']),
    );
    const { certificate } = (await leaver.caller.post('/api/parent/leave')).body;
    expect(certificate.tables).toEqual(expect.arrayContaining(['saved_service', 'reminder']));
    await test.outbox.drain();
    expect(await rowsHolding(test, [leaver.householdId])).toEqual([]);
  });
});

async function someoneWaits(test: TestApp): Promise<void> {
  const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  for (let tries = 0; tries < 5_000; tries++) if ((await test.sql(waiting)).length > 0) return;
  throw new Error('nobody waits');
}
