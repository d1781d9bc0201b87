import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../harness/app.js';
import { signIn } from '../harness/staff.js';
import { type CatalogueStaff, catalogueStaff, content, SERVICES, Version, words } from './catalogue-harness.js';
import { figure, giver, taker } from './figures-harness.js';

type Json = any;

describe('published rules that do not say today what was agreed', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
  });
  afterAll(() => test.close());

  const list = async (query = '', by = staff.editor) => (await by.get(`${SERVICES}/disagreeing${query}`)).body;
  const count = async (by = staff.editor) => (await by.get(`${SERVICES}/upkeep`)).body.disagreeing;
  const publishedTaker = async (id: string, param: string): Promise<Version> =>
    (await taker(staff, id, param, { content: content({ name: words(id) }) })).toPublished();
  const next = async (id: string, changes: object): Promise<void> => {
    const version = await Version.draft(staff, id);
    await version.change(changes);
    await version.toPublished();
  };

  it('are none of those that were delivered', async () => {
    expect([await list(), await count()]).toEqual([{ items: [], nextCursor: null }, 0]);
  });

  it('are listed with the households that come out otherwise, from the moment a figure of another changes', async () => {
    const gives = await giver(staff, 'moves');
    await publishedTaker('first', 'moves.limit');
    await publishedTaker('second', 'moves.limit');
    expect(await count()).toBe(0);
    await next(gives.serviceId, { content: content({ figures: [figure('moves.limit', { value: 1_000_000 })] }) });
    const [eligible] = (await list()).items[0].goldens;
    expect(eligible).toEqual({ title: '灘区の2歳', expected: 'eligible', found: 'notEligible' });
    const first = await list('?limit=1');
    expect(first.items).toMatchObject([{ serviceId: 'first', name: 'first', figures: [] }]);
    expect(first.items[0].goldens).toHaveLength(1);
    expect((await list(`?cursor=${first.nextCursor}`)).items.map(({ serviceId }: Json) => serviceId)).toEqual([
      'second',
    ]);
    expect(await count()).toBe(2);
  });

  it('are listed until they have been mended', async () => {
    const [{ goldens }] = await test.sql<Json>(
      `SELECT goldens FROM service_version WHERE service_id = 'first' AND state = 'published'`,
    );
    goldens[0].household.facts['income.band'] = 900_000;
    await next('first', { goldens });
    expect((await list()).items.map(({ serviceId }: Json) => serviceId)).toEqual(['second']);
    expect(await count()).toBe(1);
  });

  it('are listed with the figures that have no value any more', async () => {
    const gives = await giver(staff, 'ends');
    await publishedTaker('loses', 'ends.limit');
    await gives.act('expire', staff.manager, { note: '終わった' });
    const lost = (await list()).items.find(({ serviceId }: Json) => serviceId === 'loses');
    expect(lost).toMatchObject({ figures: ['ends.limit'], goldens: [{ found: 'unknown' }, { found: 'unknown' }] });
  });

  it('are listed the day after the last on which a figure has one', async () => {
    const figures = [figure('year.limit', { to: '2026-11-30', nextCheckDue: '2026-11-30' })];
    await Version.published(staff, 'year', { content: content({ figures }) });
    await publishedTaker('by-year', 'year.limit');
    const before = await count();
    test.clock.set('2026-12-01T00:05:00+09:00');
    const { caller } = await signIn(test, ['editor']);
    const { items } = await list('', caller);
    expect(items.find(({ serviceId }: Json) => serviceId === 'by-year')).toMatchObject({
      ...{ goldens: [], figures: ['year.limit'] },
    });
    expect(await count(caller)).toBe(before + 1);
    test.clock.set('2026-11-24T13:20:00+09:00');
  });

  it('are told to those who can do something about it', async () => {
    for (const caller of [staff.counsellor, staff.cityViewer, staff.administrator]) {
      expect((await caller.get(`${SERVICES}/disagreeing`)).body.code).toBe('role.forbidden');
    }
  });
});
