import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueStaff, faults, goldens, toddlers, Version } from './benefits/catalogue-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import { registerParent, startParent, type TestParent } from './harness/parent.js';
import { rowsHolding } from './harness/rows-holding.js';

const USED = '/api/parent/used-services';

describe('services that a household uses already', () => {
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
  });
  afterAll(() => test.close());

  const used = async ({ caller }: TestParent, query = '') => (await caller.get(`${USED}${query}`)).body;
  const ids = (page: { items: { serviceId: string }[] }) => page.items.map(({ serviceId }) => serviceId);

  it('come newest first, page by page, and are no saved ones', async () => {
    for (const id of ordinary.slice(0, 3)) expect((await parent.caller.put(`${USED}/${id}`, {})).status).toBe(204);
    await parent.caller.put(`${USED}/${ordinary[0]}`, {});
    const first = await used(parent, '?limit=2');
    const second = await used(parent, `?limit=2&cursor=${first.nextCursor}`);
    expect([ids(first), ids(second), second.nextCursor]).toEqual([[ordinary[2], ordinary[1]], [ordinary[0]], null]);
    expect((await parent.caller.get('/api/parent/saved-services')).body.items).toEqual([]);
  });

  it('are taken back one by one, by their household alone', async () => {
    const other = await registerParent(test);
    await other.caller.delete(`${USED}/${ordinary[1]}`);
    expect([ids(await used(other)), ids(await used(parent)).length]).toEqual([[], 3]);
    for (const _ of [1, 2]) expect((await parent.caller.delete(`${USED}/${ordinary[1]}`)).status).toBe(204);
    expect(ids(await used(parent))).toEqual([ordinary[2], ordinary[0]]);
  });

  it('are never those that ask at the desk: of them not even the try is kept', async () => {
    const before = await rowsHolding(test, [`"${atDesk[0]}"`]);
    for (const id of atDesk) {
      const { status, body } = await parent.caller.put(`${USED}/${id}`, {});
      expect([status, body.code]).toEqual([422, 'saved.asksAtDesk']);
    }
    expect(await rowsHolding(test, [`"${atDesk[0]}"`])).toEqual(before);
  });

  it('are forgotten when what is published begins to ask at the desk', async () => {
    const staff = await catalogueStaff(test);
    await Version.published(staff, 'asks-later');
    const user = await registerParent(test);
    for (const id of [ordinary[0], 'asks-later']) await user.caller.put(`${USED}/${id}`, {});
    const asking = await Version.draft(staff, 'asks-later');
    const rule = { all: [toddlers, { ask: 'child-illness' }] };
    const notEligible = goldens().filter(({ expected }) => expected !== 'eligible');
    expect(faults(await asking.change({ rule, goldens: notEligible }))).toEqual([]);
    await asking.toPublished();
    await test.outbox.drain();
    expect(ids(await used(user))).toEqual([ordinary[0]]);
  });

  it('are at most a hundred, of services that there are, and only for those who are registered', async () => {
    expect((await parent.caller.put(`${USED}/nowhere`, {})).body.code).toBe('service.notFound');
    await test.sql(
      `INSERT INTO used_service (household_id, service_id) SELECT $1, 'old-' || n FROM generate_series(1, 98) n`,
      [parent.householdId],
    );
    const { status, body } = await parent.caller.put(`${USED}/${ordinary[5]}`, {});
    expect([status, body.code]).toEqual([409, 'used.tooMany']);
    const stranger = await startParent(test);
    expect((await stranger.caller.get(USED)).body.code).toBe('consent.missing');
    expect((await stranger.caller.put(`${USED}/${ordinary[0]}`, {})).body.code).toBe('consent.missing');
  });

  it('leave with the household', async () => {
    const leaver = await registerParent(test);
    await leaver.caller.put(`${USED}/${ordinary[0]}`, {});
    expect(await rowsHolding(test, [leaver.householdId])).toContain('used_service');
    const { certificate } = (await leaver.caller.post('/api/parent/leave')).body;
    expect(certificate.tables).toContain('used_service');
    await test.outbox.drain();
    expect(await rowsHolding(test, [leaver.householdId])).toEqual([]);
  });
});
