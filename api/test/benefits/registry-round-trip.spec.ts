import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../harness/app.js';
import type { Caller } from '../harness/caller.js';
import { signIn } from '../harness/staff.js';
import { ATTRIBUTION, importFile, psid, type Record, record, REGISTRY, rowsOf } from './registry-harness.js';

describe('from the registry into the catalogue and back', () => {
  let test: TestApp;
  let editor: Caller;
  let manager: Caller;

  beforeAll(async () => {
    test = await startApp();
    editor = (await signIn(test, ['editor'])).caller;
    manager = (await signIn(test, ['manager'])).caller;
  });
  afterAll(() => test.close());

  const accept = (id: string, positions: number[]) => editor.post(`${REGISTRY}/imports/${id}/accept`, { positions });
  const skip = (id: string, positions: number[]) => editor.post(`${REGISTRY}/imports/${id}/skip`, { positions });
  const exported = async (): Promise<Record[]> => (await editor.get(`${REGISTRY}/export`)).body;
  const version = async (serviceId: string, number: number): Promise<Record> =>
    (await editor.get(`/api/staff/services/${serviceId}/versions/${number}`)).body;

  /** Does the rest of an editor's work on a draft, and a second person publishes it. */
  async function publish(serviceId: string, number: number, change: (content: Record) => Record = (same) => same) {
    const path = `/api/staff/services/${serviceId}/versions/${number}`;
    const draft = await version(serviceId, number);
    const household = (ward: string | null, birthMonth: string) => ({
      facts: ward ? { 'residence.ward': ward } : {},
      children: [{ birthMonth }],
      childrenComplete: true,
    });
    const golden = (expected: string, ward: string | null, birthMonth: string) => ({
      ...{ title: expected, on: '2026-11-24', expected, household: household(ward, birthMonth) },
    });
    const { status, body } = await editor.put(path, {
      content: change({ ...draft.content, todos: [] }),
      rule: draft.rule,
      goldens: [
        golden('eligible', 'nada', '2025-01'),
        golden('notEligible', 'nada', '2010-01'),
        golden('unknown', null, '2025-01'),
      ],
      ...{ confidence: 'medium', nextCheckDue: '2027-04-01', validFrom: null, validTo: null, revision: draft.revision },
    });
    expect({ status, problems: body.readiness?.problems ?? body }).toEqual({ status: 200, problems: [] });
    const submitted = await editor.post(`${path}/submit`, { revision: body.revision });
    const approved = await manager.post(`${path}/approve`, { revision: submitted.body.revision });
    expect(approved.body.state).toBe('published');
  }

  let first: string;

  it('makes drafts of rows, with what is left to do and whom the text comes from', async () => {
    const free = record(2, {
      target: { targetPersons: '保護者', conditions: '所得が少ない方' },
      tag: { targetCode: ['090'] },
    });
    first = (await importFile(test, editor, [record(1), free, record(3)])).body.id as string;
    const { status, body } = await accept(first, [0, 1]);
    expect(status).toBe(200);
    expect(body.drafts).toEqual([
      { position: 0, serviceId: 'reg-9000020281000-1-um54', number: 1 },
      { position: 1, serviceId: 'reg-9000020281000-2-um54', number: 1 },
    ]);
    const draft = await version('reg-9000020281000-2-um54', 1);
    expect(draft).toMatchObject({
      state: 'draft',
      confidence: 'low',
      rule: { all: [{ fact: 'residence.kobe', eq: true }, { ask: 'child-disability' }] },
      content: {
        name: { ja: '一時預かり2' },
        attribution: ATTRIBUTION,
        todos: ['条件を式にする：所得が少ない方', '対象の年齢を確かめて、条件に足す'],
      },
      readiness: { ready: false },
    });
    const catalogue = (await editor.get('/api/public/catalogue')).body.services as { id: string }[];
    expect(catalogue.filter(({ id }) => id.startsWith('reg-'))).toEqual([]);
  });

  it('decides a row once, and all of a choice or none of it', async () => {
    expect(await accept(first, [2, 1])).toMatchObject({
      status: 409,
      body: { code: 'registry.rowUnfit', fields: [{ path: 'positions.1' }] },
    });
    expect(await accept(first, [2, 99])).toMatchObject({ status: 409, body: { fields: [{ path: 'positions.1' }] } });
    expect((await accept(first, [])).status).toBe(400);
    expect((await rowsOf(editor, first)).map(({ decision }) => decision)).toEqual(['accepted', 'accepted', null]);
    expect((await skip(first, [2])).body).toEqual({ decided: 1 });
  });

  it('has no news when the same file comes again', async () => {
    const free = record(2, {
      target: { targetPersons: '保護者', conditions: '所得が少ない方' },
      tag: { targetCode: ['090'] },
    });
    const { body } = await importFile(test, editor, [record(1), free, record(3)]);
    expect(body.counts).toMatchObject({ new: 0, changed: 0, gone: 0, same: 3 });
  });

  it('gives an imported service back as it came, and what began here in the same schema', async () => {
    await publish('reg-9000020281000-1-um54', 1);
    const list = await exported();
    expect(list).toHaveLength(82);
    expect(list.find(({ basicInformation }) => basicInformation.psid === psid(1))).toEqual(record(1));
    const allowance = list.find(({ institutionName }) => institutionName.canonicalName === '児童手当')!;
    expect(Object.keys(allowance)).toEqual(expect.arrayContaining(['target', 'support', 'tag', 'odInformation']));
    expect(allowance.target.conditions).toContain('神戸市');
  });

  it('import → export → import changes nothing', async () => {
    const before = await exported();
    const { body } = await importFile(test, editor, before);
    expect(body.counts).toMatchObject({ new: 0, changed: 0, same: 82 });
    // What is only a draft is not published, so the file that we send has none of it.
    expect((await rowsOf(editor, body.id, 'change=gone')).map(({ psid }) => psid)).toEqual([psid(2)]);
    expect(await exported()).toEqual(before);
  });

  it('shows what changed side by side, and merges it with what editors wrote', async () => {
    const free = record(2, {
      target: { targetPersons: '保護者', conditions: '所得が少ない方' },
      tag: { targetCode: ['090'] },
    });
    const news = record(1, {
      cost: '1時間 700円',
      target: { ...record(1).target, lessThan: { targetAge: 4, targetAgeOfMonths: null } },
    });
    const { body } = await importFile(test, editor, [news, free]);
    // The third was passed over, so that nobody is told that it is gone.
    expect(body.counts).toMatchObject({ new: 0, changed: 1, gone: 0, same: 1 });
    const row = (await editor.get(`${REGISTRY}/imports/${body.id}/rows/0`)).body;
    expect(row.differences).toEqual([
      { path: '/target/lessThan/targetAge', ours: '3', theirs: '4' },
      { path: '/cost', ours: '1時間 500円', theirs: '1時間 700円' },
    ]);
    expect((await accept(body.id, [0])).body.drafts).toEqual([
      { position: 0, serviceId: 'reg-9000020281000-1-um54', number: 2 },
    ]);
    const draft = await version('reg-9000020281000-1-um54', 2);
    expect(draft.content.todos).toEqual([expect.stringMatching(/^登録された地域や年齢が変わりました。/)]);
    expect(draft.rule).toEqual((await version('reg-9000020281000-1-um54', 1)).rule);
    expect(draft.goldens).toHaveLength(3);
  });

  it('tells once that something is gone', async () => {
    const { body } = await importFile(test, editor, [record(9)]);
    expect(body.counts).toMatchObject({ new: 1, gone: 2 });
    const gone = await rowsOf(editor, body.id, 'change=gone');
    expect(gone.map(({ serviceId }) => serviceId)).toEqual(['reg-9000020281000-1-um54', 'reg-9000020281000-2-um54']);
    expect(await accept(body.id, [gone[0]!.position])).toMatchObject({
      status: 409,
      body: { code: 'registry.rowUnfit' },
    });
    await skip(
      body.id,
      gone.map(({ position }) => position as number),
    );
    expect((await importFile(test, editor, [record(9)])).body.counts).toMatchObject({ new: 1, gone: 0 });
  });

  it('keeps an editor’s own words on the way out', async () => {
    const { body } = await importFile(test, editor, [record(20)]);
    await accept(body.id, [0]);
    const named = (content: Record) => ({ ...content, name: { ...content.name, ja: '短時間のお預かり' } });
    await publish('reg-9000020281000-20-um54', 1, named);
    const out = (await exported()).find(({ basicInformation }) => basicInformation.psid === psid(20));
    expect(out).toEqual(record(20, { institutionName: { canonicalName: '短時間のお預かり', shortName: null } }));
    // The registry still says what we have seen already: no news.
    expect((await importFile(test, editor, [record(20)])).body.counts).toMatchObject({ same: 1, changed: 0 });
  });

  it('offers a row again whose draft was dropped', async () => {
    const { body } = await importFile(test, editor, [record(30)]);
    await accept(body.id, [0]);
    expect((await editor.delete('/api/staff/services/reg-9000020281000-30-um54/versions/1')).status).toBeLessThan(300);
    const again = await importFile(test, editor, [record(30)]);
    expect(again.body.counts).toMatchObject({ new: 1, same: 0 });
    expect((await accept(again.body.id, [0])).body.drafts).toMatchObject([{ number: 1 }]);
  });
});
