import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueStaff, Version } from './benefits/catalogue-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import { startParent } from './harness/parent.js';
import { rowsHolding } from './harness/rows-holding.js';
import {
  draftThatAsks,
  isOrdinary,
  Keeper,
  listed,
  listPath,
  LISTS,
  published,
  someoneWaits,
} from './outreach-kept-harness.js';

describe.each(LISTS)('%s services', (what) => {
  const onPhoneOnly = what === 'saved' ? 'saved.asksAtDesk' : 'used.onPhoneOnly';
  let test: TestApp;
  let keeper: Keeper;
  let ordinary: string[];
  beforeAll(async () => {
    test = await startApp();
    keeper = await Keeper.of(test, what);
    ordinary = await listed(keeper.parent, isOrdinary);
  });
  afterAll(() => test.close());

  it('come newest first, page by page, each once however often it was kept, and in no other list', async () => {
    for (const id of ordinary.slice(0, 3)) expect((await keeper.keep(id)).status).toBe(204);
    await keeper.keep(ordinary[0]!);
    expect(await keeper.ids()).toEqual([ordinary[2], ordinary[1], ordinary[0]]);
    const first = await keeper.page('?limit=2');
    const second = await keeper.page(`?limit=2&cursor=${first.next}`);
    expect([first.ids, second]).toEqual([[ordinary[2], ordinary[1]], { ids: [ordinary[0]], next: null }]);
    expect((await keeper.parent.caller.get(`${listPath(what)}?cursor=abc`)).body.code).toBe('cursor.invalid');
    const other = new Keeper(keeper.parent, what === 'saved' ? 'used' : 'saved');
    expect(await other.ids()).toEqual([]);
  });

  it('are forgotten one by one, by their household alone; forgetting twice is no fault', async () => {
    const other = await Keeper.of(test, what);
    await other.forget(ordinary[1]!);
    expect([await other.ids(), (await keeper.ids()).length]).toEqual([[], 3]);
    for (const id of [ordinary[1]!, ordinary[1]!, 'a%00b']) expect((await keeper.forget(id)).status).toBe(204);
    expect(await keeper.ids()).toEqual([ordinary[2], ordinary[0]]);
  });

  it('are forgotten when what is published begins to ask at the desk, the others stay', async () => {
    const staff = await catalogueStaff(test);
    await published(staff, 'asks-later');
    const mine = await Keeper.of(test, what);
    for (const id of [ordinary[0]!, 'asks-later']) expect((await mine.keep(id)).status).toBe(204);
    await (await Version.draft(staff, 'asks-later')).toPublished();
    await test.outbox.drain();
    expect(await mine.ids()).toEqual(['asks-later', ordinary[0]]);

    await (await draftThatAsks(staff, 'asks-later')).toPublished();
    await test.outbox.drain();
    expect(await mine.ids()).toEqual([ordinary[0]]);
    expect(await mine.refused('asks-later')).toBe(onPhoneOnly);
    expect(await test.sql(`SELECT 1 FROM ${what}_service WHERE service_id = 'asks-later'`)).toEqual([]);
  });

  it('are refused by what the database holds, though this process has not read it yet', async () => {
    await published(await catalogueStaff(test), 'asks-elsewhere');
    // Another process has published a rule that asks: this one reads its catalogue again within a minute.
    await test.sql('ALTER TABLE service_version DISABLE TRIGGER service_version_guard');
    await test.sql(`UPDATE service_version SET rule = '{"ask":"x"}' WHERE service_id = 'asks-elsewhere'`);
    await test.sql('ALTER TABLE service_version ENABLE TRIGGER service_version_guard');
    expect(await keeper.refused('asks-elsewhere')).toBe(onPhoneOnly);
    await test.sql(`DELETE FROM service_check WHERE service_id = 'asks-elsewhere'`);
  });

  it('are refused when a version that asks is published while the tap waits for it', async () => {
    const staff = await catalogueStaff(test);
    await published(staff, 'asks-meanwhile');
    await (await draftThatAsks(staff, 'asks-meanwhile')).act('submit');
    const mine = await Keeper.of(test, what);
    await test.sql('BEGIN');
    await test.sql(`SELECT 1 FROM service WHERE id = 'asks-meanwhile' FOR UPDATE`);
    const keeping = mine.refused('asks-meanwhile');
    await someoneWaits(test);
    // As publishing does: what held ends, the other begins.
    const of = `WHERE service_id = 'asks-meanwhile' AND number`;
    await test.sql(`UPDATE service_version SET state = 'expired', expired_at = now() ${of} = 1`);
    await test.sql(
      `UPDATE service_version SET state = 'published', valid_from = '2026-11-24', published_at = now(), approved_at = now(),
              approver_id = (SELECT id FROM staff_account WHERE id <> ALL (writer_ids) LIMIT 1) ${of} = 2`,
    );
    await test.sql('COMMIT');
    expect(await keeping).toBe(onPhoneOnly);
    expect(await mine.ids()).toEqual([]);
  });

  it('are at most a hundred, of services that there are, and only for those who are registered', async () => {
    expect(await keeper.refused('nowhere')).toBe('service.notFound');
    await test.sql(
      `INSERT INTO ${what}_service (household_id, service_id) SELECT $1, 'old-' || n FROM generate_series(1, 98) n`,
      [keeper.parent.householdId],
    );
    const { status, body } = await keeper.keep(ordinary[5]!);
    expect([status, body.code]).toEqual([409, `${what}.tooMany`]);
    const stranger = new Keeper(await startParent(test), what);
    expect((await stranger.parent.caller.get(listPath(what))).body.code).toBe('consent.missing');
    expect(await stranger.refused(ordinary[0]!)).toBe('consent.missing');
  });

  it('of eight taps at once one household keeps one', async () => {
    const mine = await Keeper.of(test, what);
    const taps = Array.from({ length: 8 }, () => mine.keep(ordinary[0]!));
    expect((await Promise.all(taps)).map(({ status }) => status)).toEqual(Array(8).fill(204));
    expect(await mine.ids()).toEqual([ordinary[0]]);
  });

  it('leave with the household, and so do its reminders', async () => {
    const leaver = await Keeper.of(test, what);
    const { parent } = leaver;
    await leaver.keep(ordinary[0]!);
    await parent.caller.post('/api/parent/reminders', { day: '2026-12-01' });
    const tables = [`${what}_service`, 'reminder'];
    expect(await rowsHolding(test, [parent.householdId])).toEqual(expect.arrayContaining(tables));
    const { certificate } = (await parent.caller.post('/api/parent/leave')).body;
    expect(certificate.tables).toEqual(expect.arrayContaining(tables));
    await test.outbox.drain();
    expect(await rowsHolding(test, [parent.householdId])).toEqual([]);
  });
});
