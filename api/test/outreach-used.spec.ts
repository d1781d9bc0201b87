import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueStaff, content, faults, goldens, toddlers, Version } from './benefits/catalogue-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import { registerParent, startParent, type TestParent } from './harness/parent.js';
import { rowsHolding } from './harness/rows-holding.js';

const USED = '/api/parent/used-services';

describe('services that a household uses already', () => {
  let test: TestApp;
  let parent: TestParent;
  let ordinary: string[];
  let sensitive: string[];
  let noUse: string[];
  beforeAll(async () => {
    test = await startApp();
    parent = await registerParent(test);
    const { services } = (await parent.caller.get('/api/public/catalogue')).body as {
      services: { id: string; useKept?: string }[];
    };
    const ids = (kept?: string) => services.flatMap(({ id, useKept }) => (useKept === kept ? [id] : []));
    [ordinary, sensitive, noUse] = [ids(), ids('phone'), ids('nowhere')];
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

  it('are never those that say something sensitive: of them not even the try is kept', async () => {
    expect(sensitive).toEqual(expect.arrayContaining(['shoni-mansei', 'youikuhi-kosho', 'hitorioya-yachin']));
    const before = await rowsHolding(test, [`"${sensitive[0]}"`]);
    for (const id of sensitive) {
      const { status, body } = await parent.caller.put(`${USED}/${id}`, {});
      expect([id, status, body.code]).toEqual([id, 422, 'used.onPhoneOnly']);
    }
    expect(await rowsHolding(test, [`"${sensitive[0]}"`])).toEqual(before);
  });

  it('are no places to ask, to go to or to read', async () => {
    expect(noUse).toEqual(
      expect.arrayContaining(['jidou-soudan', 'futoko', 'young-carer', 'jidokan', 'kosodate-line']),
    );
    for (const id of noUse) {
      const { status, body } = await parent.caller.put(`${USED}/${id}`, {});
      expect([id, status, body.code]).toEqual([id, 422, 'used.nothingToUse']);
    }
    expect(await test.sql('SELECT 1 FROM used_service WHERE service_id = ANY ($1)', [noUse])).toEqual([]);
  });

  it('are forgotten when what is published begins to ask at the desk or to go by something sensitive', async () => {
    const staff = await catalogueStaff(test);
    const cash = { category: 'cash' };
    for (const id of ['asks-later', 'sensitive-later']) await Version.published(staff, id, { content: content(cash) });
    const user = await registerParent(test);
    const kept = [ordinary[0], 'asks-later', 'sensitive-later'];
    for (const id of kept) expect((await user.caller.put(`${USED}/${id}`, {})).status).toBe(204);
    const asking = await Version.draft(staff, 'asks-later');
    const rule = { all: [toddlers, { ask: 'child-illness' }] };
    const notEligible = goldens().filter(({ expected }) => expected !== 'eligible');
    expect(faults(await asking.change({ rule, goldens: notEligible }))).toEqual([]);
    await asking.toPublished();
    await test.outbox.drain();
    expect(ids(await used(user))).toEqual(['sensitive-later', ordinary[0]]);

    await user.caller.put('/api/parent/saved-services/sensitive-later', {});
    const delicate = await Version.draft(staff, 'sensitive-later');
    await delicate.change({ content: content({ ...cash, sensitiveCriteria: ['DV・別居中の方は窓口へ'] }) });
    await delicate.toPublished();
    await test.outbox.drain();
    expect(ids(await used(user))).toEqual([ordinary[0]]);
    // That somebody wants to find it again says less.
    expect(ids((await user.caller.get('/api/parent/saved-services')).body)).toEqual(['sensitive-later']);
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
