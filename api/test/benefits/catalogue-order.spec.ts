import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import { type CatalogueStaff, catalogueStaff, code, SERVICES, Version } from './catalogue-harness.js';

describe('the order of the catalogue', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
  });
  afterAll(() => test.close());

  const order = async (): Promise<string[]> => {
    const { services } = (await new Caller(test).get('/api/public/catalogue')).body;
    return services.map(({ id }: { id: string }) => id);
  };
  const put = (id: string, place: unknown, by = staff.supervisor) => by.put(`${SERVICES}/${id}/place`, { place });

  it('is the supervisors’: a new service goes from the last place to any other, and the rest keep theirs', async () => {
    await Version.service(staff, 'hidden-draft');
    await Version.published(staff, 'new-place');
    const before = await order();
    expect(before.at(-1)).toBe('new-place');
    expect(await put('new-place', 3)).toMatchObject({ status: 200, body: { place: 3, of: before.length } });
    const others = before.slice(0, -1);
    expect(await order()).toEqual(others.toSpliced(2, 0, 'new-place'));
    await put('new-place', 1);
    expect((await order())[0]).toBe('new-place');
    await put('new-place', 100_000);
    expect(await order()).toEqual(before);
    const audited = await test.sql(
      `SELECT detail->>'place' AS place FROM audit_entry WHERE subject_id = 'new-place' AND action = 'service.place' ORDER BY id`,
    );
    expect(audited.map(({ place }) => place)).toEqual(['3', '1', '100000']);
  });

  it('stays whole when two move at once, and no place is given twice', async () => {
    const before = await order();
    const puts = [put(before[10]!, 1), put(before[20]!, 1, staff.manager), put(before[0]!, 40)];
    expect((await Promise.all(puts)).map(({ status }) => status)).toEqual([200, 200, 200]);
    expect([...(await order())].sort()).toEqual([...before].sort());
    const [{ places }] = (await test.sql(
      'SELECT count(DISTINCT position) = count(*) AND min(position) = 0 AS places FROM service',
    )) as [{ places: boolean }];
    expect(places).toBe(true);
  });

  it('is shown in lists, and told of one service to whoever may move it', async () => {
    const all = await order();
    const place = all.indexOf('jido-teate') + 1;
    const { items } = (await staff.editor.get(`${SERVICES}?search=jido-teate`)).body;
    expect(items.find(({ id }: { id: string }) => id === 'jido-teate').place).toBe(place);
    const { items: first } = (await staff.editor.get(`${SERVICES}?limit=3`)).body;
    expect(first.map((item: { id: string; place: number }) => [item.id, item.place])).toEqual(
      all.slice(0, 3).map((id, index) => [id, index + 1]),
    );
    expect((await staff.manager.get(`${SERVICES}/jido-teate/place`)).body).toEqual({ place, of: all.length });
    expect((await put('jido-teate', place + 1)).body).toEqual({ place: place + 1, of: all.length });
    await put('jido-teate', place);
    expect(await order()).toEqual(all);
    expect(code(await staff.manager.get(`${SERVICES}/nowhere/place`))).toEqual([404, 'serviceVersion.notFound']);
    expect(code(await staff.editor.get(`${SERVICES}/jido-teate/place`))).toEqual([403, 'role.forbidden']);
  });

  it('is not moved by editors, to nowhere, or for what is not there', async () => {
    const before = await order();
    expect(code(await put('jido-teate', 2, staff.editor))).toEqual([403, 'role.forbidden']);
    for (const place of [0, 1.5, 'x', 100_001]) {
      expect(code(await put('jido-teate', place))).toEqual([400, 'input.invalid']);
    }
    expect(code(await put('nowhere', 1))).toEqual([404, 'serviceVersion.notFound']);
    expect(await order()).toEqual(before);
  });
});
