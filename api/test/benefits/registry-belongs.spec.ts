import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../harness/app.js';
import type { Caller } from '../harness/caller.js';
import { signIn } from '../harness/staff.js';
import { ATTRIBUTION, importFile, psid, type Record, record, REGISTRY, rowsOf } from './registry-harness.js';

describe('a record of the registry that is a service of ours', () => {
  let test: TestApp;
  let editor: Caller;
  let manager: Caller;
  const all = () => editor.get(`${REGISTRY}/export`);
  const named = (list: Record[], name: string): Record =>
    list.find(({ institutionName }) => institutionName.canonicalName === name)!;

  beforeAll(async () => {
    test = await startApp();
    // The day on which the last of the delivered figures was looked at.
    test.clock.set('2026-11-28T13:20:00+09:00');
    editor = (await signIn(test, ['editor'])).caller;
    manager = (await signIn(test, ['manager'])).caller;
  });
  afterAll(() => test.close());

  const accept = (id: string, positions: number[], serviceId?: string) =>
    editor.post(`${REGISTRY}/imports/${id}/accept`, { positions, serviceId });
  const version = async (serviceId: string, number: number): Promise<Record> =>
    (await editor.get(`/api/staff/services/${serviceId}/versions/${number}`)).body;
  const versionsOf = async (serviceId: string): Promise<number[]> =>
    (await editor.get(`/api/staff/services/${serviceId}/versions`)).body.items.map(({ number }: Record) => number);
  const drop = (serviceId: string, number: number) =>
    editor.delete(`/api/staff/services/${serviceId}/versions/${number}`);
  /** An editor does what is left to do, and a second person publishes. */
  async function publish(serviceId: string, number: number): Promise<void> {
    const path = `/api/staff/services/${serviceId}/versions/${number}`;
    const { content, rule, goldens, confidence, nextCheckDue, revision } = await version(serviceId, number);
    const text = { content: { ...content, todos: [] }, rule, goldens, confidence, nextCheckDue };
    const { body } = await editor.put(path, { ...text, validFrom: null, validTo: null, revision });
    const sent = await editor.post(`${path}/submit`, { revision: body.revision });
    const approved = await manager.post(`${path}/approve`, { revision: sent.body.revision });
    expect({ state: approved.body.state, problems: body.readiness.problems }).toEqual({
      state: 'published',
      problems: [],
    });
  }

  it('goes out with ages, place and tags as its rule has them, and with no number of our making', async () => {
    const list: Record[] = (await all()).body;
    expect(list.map(({ basicInformation }) => basicInformation.psid)).toEqual(list.map(() => null));
    const facts = (name: string) => {
      const { area, target, tag } = named(list, name);
      return [area.areaCode, target.greaterThanOrEqualTo.targetAge, target.lessThan.targetAge, tag.targetCode];
    };
    expect(facts('児童手当')).toEqual(['281000;神戸市', null, 19, ['087']]);
    expect(facts('特別児童扶養手当')).toEqual(['281000;神戸市', null, 20, ['087', '090']]);
    expect(named(list, '児童手当').relatedLink[0].uri).toMatch(/\/services\/jido-teate$/);
    expect(named(list, '児童手当').tag).toMatchObject({ categoryCode: ['003'], contentsCode: ['079'] });
  });

  it('keeps everything that the registry cannot hold when one word of it changes there', async () => {
    const before = await version('jido-teate', 1);
    const edited = structuredClone((await all()).body as Record[]);
    named(edited, '児童手当').summary = '0歳から高校生年代までの子を育てる方への手当です。';
    const { body } = await importFile(test, editor, edited);
    expect(body.counts).toMatchObject({ new: 0, changed: 1, gone: 0, same: 80 });
    const [row] = await rowsOf(editor, body.id, 'change=changed');
    expect(row).toMatchObject({ psid: null, name: '児童手当' });
    const view = (await editor.get(`${REGISTRY}/imports/${body.id}/rows/${row!.position}`)).body;
    expect(view).toMatchObject({ serviceId: 'jido-teate', serviceName: '児童手当' });
    expect(view.differences.map(({ path }: Record) => path)).toEqual(['/summary']);
    expect((await accept(body.id, [row!.position])).body.drafts).toMatchObject([
      { serviceId: 'jido-teate', number: 2 },
    ]);
    const { content, rule, goldens } = await version('jido-teate', 2);
    const { summary, attribution, ...rest } = before.content;
    expect(content).toEqual({
      ...rest,
      summary: { ...summary, ja: '0歳から高校生年代までの子を育てる方への手当です。' },
      attribution: attribution ? `${attribution}\n${ATTRIBUTION}` : ATTRIBUTION,
    });
    expect(content.figures.length).toBeGreaterThan(0);
    expect([rule, goldens]).toEqual([before.rule, before.goldens]);
    await drop('jido-teate', 2);
  });

  const cityRow = (change: Record = {}) =>
    record(700, {
      institutionName: { canonicalName: '児童手当の支給', shortName: null },
      target: { ...record(700).target, lessThan: { targetAge: 19, targetAgeOfMonths: null }, greaterThanOrEqualTo: {} },
      support: { description: null, monetarySupport: null, materiallySupport: null },
      ...{ cost: null, belongings: null, procedureMethod: null },
      ...change,
    });
  const duplicate = 'reg-9000020281000-700-um54';

  it('is set beside the service before anybody decides', async () => {
    const { body } = await importFile(test, editor, [cityRow(), record(701)]);
    expect(body.counts).toMatchObject({ new: 2 });
    const at = `${REGISTRY}/imports/${body.id}/rows/0`;
    expect((await editor.get(at)).body).toMatchObject({ serviceId: null, serviceName: null, differences: [] });
    const beside = (await editor.get(`${at}?serviceId=jido-teate`)).body;
    expect(beside).toMatchObject({ serviceId: 'jido-teate', serviceName: '児童手当', psid: psid(700) });
    expect(beside.differences).toContainEqual({
      path: '/institutionName/canonicalName',
      ours: '児童手当',
      theirs: '児童手当の支給',
    });
    expect(await editor.get(`${at}?serviceId=no-such`)).toMatchObject({
      status: 404,
      body: { code: 'registry.serviceUnknown' },
    });
    expect((await editor.get(`${at}?serviceId=..%2Fx`)).body.code).toBe('input.invalid');
  });

  it('becomes its next version, empties nothing, and is the same from then on', async () => {
    const file = [cityRow(), record(701)];
    const { id } = (await importFile(test, editor, file)).body;
    expect(await accept(id, [0, 1], 'jido-teate')).toMatchObject({ status: 400, body: { code: 'input.invalid' } });
    expect(await accept(id, [0], 'no-such')).toMatchObject({ status: 404, body: { code: 'registry.serviceUnknown' } });
    expect((await accept(id, [0], 'jido-teate')).body.drafts).toMatchObject([{ serviceId: 'jido-teate' }]);
    const [{ number }] = (await editor.get('/api/staff/services/jido-teate/versions')).body.items;
    const before = (await version('jido-teate', 1)).content;
    const { content } = await version('jido-teate', number);
    expect(content).toMatchObject({
      name: { ...before.name, ja: '児童手当の支給' },
      ...{ figures: before.figures, amount: before.amount, howToApply: before.howToApply, papers: before.papers },
      ...{ category: before.category, lifeStages: before.lifeStages, lifeEvents: before.lifeEvents },
      ...{ relatedTo: before.relatedTo, deadlines: before.deadlines, todos: [] },
    });
    expect(content.sources.map(({ url }: Record) => url)).toEqual([
      'https://www.city.kobe.lg.jp/a/700.html',
      ...before.sources.map(({ url }: Record) => url),
    ]);
    expect(await test.sql(`SELECT 1 FROM service WHERE id = '${duplicate}'`)).toEqual([]);
    expect((await importFile(test, editor, file)).body.counts).toMatchObject({ new: 1, same: 1 });
    // Another record of the same file cannot be it as well.
    const again = (await importFile(test, editor, file)).body;
    expect(await accept(again.id, [1], 'jido-teate')).toMatchObject({
      status: 409,
      body: { code: 'registry.serviceTaken', fields: [{ path: 'positions.0' }] },
    });
    await publish('jido-teate', number);
  });

  it('goes back under its number, once, and import → export → import changes nothing', async () => {
    const before: Record[] = (await all()).body;
    expect(before).toHaveLength(81);
    const out = named(before, '児童手当の支給');
    expect(out.basicInformation.psid).toBe(psid(700));
    // What the registry left open is ours; what it said is as it came.
    expect(out.support.monetarySupport).toBe((await version('jido-teate', 1)).content.amount.ja);
    expect([out.tag, out.target, out.contact]).toEqual([cityRow().tag, cityRow().target, cityRow().contact]);
    const { body } = await importFile(test, editor, before);
    expect(body.counts).toMatchObject({ new: 0, changed: 0, gone: 0, same: 81 });
    expect((await all()).body).toEqual(before);
  });

  it('shows what the city changes next, and leaves to do what it takes out', async () => {
    const { body } = await importFile(test, editor, [cityRow({ cost: '無料', contact: {} })]);
    expect(body.counts).toMatchObject({ changed: 1, new: 0 });
    const { drafts } = (await accept(body.id, [0])).body;
    expect(drafts).toMatchObject([{ serviceId: 'jido-teate' }]);
    const { content } = await version('jido-teate', drafts[0].number);
    expect(content.amount.ja).toBe('無料');
    expect(content.desk.ja).toContain('こども家庭局');
    expect(content.todos).toEqual(['登録から消えた項目があります。続けて載せるか確かめる：窓口']);
    await drop('jido-teate', drafts[0].number);
  });

  it('may get another number: the record it belonged to is gone, and nobody is told twice', async () => {
    const moved = cityRow({ basicInformation: { psid: psid(799), organization: '9000020281000' } });
    const { body } = await importFile(test, editor, [moved]);
    expect(body.counts).toMatchObject({ new: 1, gone: 1 });
    expect((await accept(body.id, [0], 'jido-teate')).status).toBe(200);
    const rows = await rowsOf(editor, body.id);
    expect(rows.map(({ decision, serviceId }) => [decision, serviceId])).toEqual([
      ['accepted', 'jido-teate'],
      ['skipped', null],
    ]);
    expect(await test.sql(`SELECT psid, um FROM service WHERE id = 'jido-teate'`)).toEqual([
      { psid: psid(799), um: 'UM54' },
    ]);
    expect((await importFile(test, editor, [moved])).body.counts).toMatchObject({ same: 1, gone: 0 });
  });

  it('is known by its page when the city has given ours a number', async () => {
    const ours = structuredClone(named((await all()).body, '児童扶養手当'));
    ours.basicInformation.psid = psid(800);
    const { body } = await importFile(test, editor, [ours]);
    const view = (await editor.get(`${REGISTRY}/imports/${body.id}/rows/0`)).body;
    expect(view).toMatchObject({ change: 'changed', serviceId: 'jido-fuyo-teate' });
    expect(view.differences).toEqual([{ path: '/basicInformation/psid', ours: null, theirs: psid(800) }]);
    const before = await versionsOf('jido-fuyo-teate');
    expect((await accept(body.id, [0])).body.drafts).toEqual([
      { position: 0, serviceId: 'jido-fuyo-teate', number: null },
    ]);
    // Nothing else is new: nobody has a draft to look at.
    expect(await versionsOf('jido-fuyo-teate')).toEqual(before);
    expect(await test.sql(`SELECT psid FROM service WHERE id = 'jido-fuyo-teate'`)).toEqual([{ psid: psid(800) }]);
    const [row] = await rowsOf(editor, body.id);
    expect(row).toMatchObject({ decision: 'accepted', serviceId: 'jido-fuyo-teate' });
    const out = ((await all()).body as Record[]).filter(({ basicInformation }) => basicInformation.psid === psid(800));
    expect(out).toEqual([ours]);
    expect((await importFile(test, editor, [ours])).body.counts).toMatchObject({ same: 1 });
  });

  it('brings a draft beside one that brings its number alone', async () => {
    const list = (await all()).body as Record[];
    const [numbered, edited] = ['就学援助', '特別児童扶養手当'].map((name) => structuredClone(named(list, name)));
    numbered!.basicInformation.psid = psid(801);
    edited!.basicInformation.psid = psid(802);
    edited!.summary = '障害のある20歳未満の子を育てる方への手当です。';
    const { body } = await importFile(test, editor, [numbered!, edited!]);
    expect((await accept(body.id, [0, 1])).body.drafts).toEqual([
      { position: 0, serviceId: 'shugaku-enjo', number: null },
      { position: 1, serviceId: 'tokubetsu-jido-fuyo-teate', number: 2 },
    ]);
    const kept = await test.sql(
      `SELECT id, psid FROM service WHERE id IN ('shugaku-enjo', 'tokubetsu-jido-fuyo-teate') ORDER BY id`,
    );
    expect(kept.map(({ psid: own }) => own)).toEqual([psid(801), psid(802)]);
    await drop('tokubetsu-jido-fuyo-teate', 2);
  });
});
