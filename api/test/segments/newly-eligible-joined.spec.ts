import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliveries, type Desk, makeContent, makeDesk, once, sendToTheEnd, start } from '../broadcasts-harness.js';
import { type TestApp, startApp } from '../harness/app.js';
import { newName } from '../harness/names.js';
import { type Answers, storeHouseholds } from './households.js';

const nada = { fact: 'residence.ward', in: ['nada'] };
const under3 = { someChild: { ageMonths: { gte: 0, lt: 36 } } };
/** 子どもの居場所: in Kobe with a child of school age; in April the first class begins. */
const SERVICE = 'kodomo-ibasho';
const newly = (service: unknown = SERVICE, from: unknown = '2026-11-01', to: unknown = '2027-04-01') => ({
  newlyEligible: { service, from, to },
});

const family = (ward: string, ...births: string[]): Answers => ({
  facts: { 'residence.ward': ward },
  language: 'ja',
  children: births.map((birthMonth) => ({ birthMonth })),
  childrenComplete: true,
});
const many = (n: number, answers: Answers): Answers[] => Array.from({ length: n }, () => answers);

describe('newly eligible is a sentence like any other', () => {
  let test: TestApp;
  let desk: Desk;
  let both: string[];
  let inNada: string[];

  beforeAll(async () => {
    test = await startApp({ line: true });
    desk = await makeDesk(test);
    both = await storeHouseholds(test, many(24, family('nada', '2020-08', '2025-01')));
    inNada = await storeHouseholds(test, many(21, family('nada', '2020-08')));
    await storeHouseholds(test, [
      ...many(33, family('suma', '2020-08')),
      ...many(14, family('nada', '2024-08')),
      ...many(15, family('nada', '2018-08')),
    ]);
  });
  afterAll(() => test.close());

  const preview = (condition: unknown) => desk.editor.post('/api/staff/segments/preview', { condition });
  const shown = async (condition: unknown): Promise<[number | null, (number | null)[]]> => {
    const { body } = await preview(condition);
    return [body.count, body.sentences.map(({ count }: { count: number | null }) => count)];
  };

  it.each<[string, object, number | null, (number | null)[]]>([
    ['alone', newly(), 70, [70]],
    ['and in a ward', { all: [newly(), nada] }, 40, [70, 40]],
    ['in a ward, and newly', { all: [nada, newly()] }, 40, [70, 40]],
    ['and with a small child', { all: [newly(), nada, under3] }, 20, [70, 40, 20]],
    ['or with a small child', { any: [newly(), under3] }, 90, [70, 90]],
    ['but not with a small child', { all: [newly(), { not: under3 }] }, 50, [70, 50]],
    ['left out', { all: [nada, { not: newly() }] }, 20, [70, 20]],
    ['in groups', { all: [{ any: [newly(), under3] }, { not: { all: [nada, newly()] } }] }, 40, [90, 40]],
    ['by two services, of which one changes for nobody', { any: [newly(), newly('kurashi-shien')] }, 70, [70, 70]],
  ])('%s', async (_, condition, count, sentences) => {
    expect(await shown(condition)).toEqual([count, sentences]);
  }); // prettier-ignore

  it('reads as one Japanese sentence with the name of the service', async () => {
    const made = await desk.editor.post('/api/staff/segments', {
      name: newName('灘区の四月から'),
      condition: { all: [newly(), nada, { not: under3 }] },
    });
    const { name } = (await desk.editor.get(`/api/public/services/${SERVICE}`)).body;
    expect(made.status).toBe(201);
    expect(made.body.sentence).toBe(
      `2026年11月1日から2027年4月1日までのあいだに新しく「${name}」の対象になって、灘区に住んでいて、0〜2歳のお子さんがいない方`,
    );
    const { body: list } = await desk.editor.get('/api/staff/segments');
    expect(list.items.find(({ id }: { id: string }) => id === made.body.id)).toEqual(made.body);
    expect((await desk.editor.get(`/api/staff/segments/${made.body.id}`)).body).toEqual(made.body);
    const { body } = await preview({ not: newly() });
    expect(body.sentence).toBe(
      `「2026年11月1日から2027年4月1日までのあいだに新しく「${name}」の対象になる」にあてはまらない方`,
    );
  });

  it('tells why by the children of the second day, and by the other sentences', async () => {
    const { body } = await preview({ all: [newly(), nada, { not: under3 }] });
    expect(body.examples[0].reason).toEqual(
      expect.arrayContaining([
        { kind: 'childAge', value: '6' },
        { kind: 'ward', value: 'nada' },
      ]),
    );
  });

  it('is reached by a broadcast: exactly those, each once', async () => {
    const meant = [...both, ...inNada];
    const lineIds = meant.map((id) => `U${id.replaceAll('-', '')}`);
    test.simulator.state.people.addBulk(lineIds);
    const id = await start(desk, await makeContent(desk, { all: [newly(), nada] }));
    expect(await sendToTheEnd(test, desk, id)).toMatchObject({ state: 'sent', recipients: 45 });
    expect(deliveries(test, lineIds)).toEqual(once(lineIds));
    const rows = await test.sql<{ ids: string[] }>(
      'SELECT household_ids AS ids FROM broadcast_request WHERE broadcast_id = $1',
      [id],
    );
    expect(rows.flatMap(({ ids }) => ids).sort()).toEqual([...meant].sort());
  });

  it('goes by the rule that is published when it is counted', async () => {
    const condition = { all: [newly(), nada] };
    const { body: kept } = await desk.editor.post('/api/staff/segments', { name: newName('灘区'), condition });
    const service = (await desk.editor.get(`/api/public/services/${SERVICE}`)).body;
    const frozen = { newlyEligible: { rule: service.rule, from: '2026-11-01', to: '2027-04-01' } };
    // Another version: only those in 須磨区 from now on.
    await test.sql('ALTER TABLE service_version DISABLE TRIGGER USER');
    await test.sql(
      `UPDATE service_version SET rule = jsonb_build_object('all', jsonb_build_array(rule, $2::jsonb))
        WHERE service_id = $1 AND state = 'published'`,
      [SERVICE, JSON.stringify({ fact: 'residence.ward', in: ['suma'] })],
    );
    await test.sql('ALTER TABLE service_version ENABLE TRIGGER USER');
    test.clock.advance({ seconds: 61 });
    expect(await shown(newly())).toEqual([30, [30]]);
    expect((await preview(kept.condition)).body).toMatchObject({ count: null, examples: [] });
    // What was written into an audience before stays.
    expect((await preview({ all: [frozen, nada] })).body.count).toBe(40);
    await test.sql(`UPDATE service_version SET state = 'expired' WHERE service_id = $1 AND state = 'published'`, [
      SERVICE,
    ]);
    test.clock.advance({ seconds: 61 });
    expect((await preview(newly())).body.count).toBeNull();
    const { body } = await desk.editor.get(`/api/staff/segments/${kept.id}`);
    expect(body.sentence).toContain(service.name);
  });

  it.each([
    ['an unknown service', newly('no-such-service'), 'condition', 'service'],
    ['what is no id', newly('A b'), 'condition/newlyEligible/service', 'service'],
    ['a number', newly(3), 'condition/newlyEligible/service', 'service'],
    ['a day within a month', newly(SERVICE, '2026-11-24'), 'condition/newlyEligible/from', 'month'],
    ['an end within a month', newly(SERVICE, '2026-11-01', '2027-04-02'), 'condition/newlyEligible/to', 'month'],
    ['too long a span', newly(SERVICE, '2026-11-01', '2028-01-01'), 'condition/newlyEligible/to', 'range'],
    ['service and rule', { newlyEligible: { ...newly().newlyEligible, rule: nada } }, 'condition', 'shape'],
    ['thirteen of them', { any: Array.from({ length: 13 }, () => newly()) }, 'condition/any/12', 'terms'],
    ['a part for the desk beside it', { all: [newly(), { ask: 'child-illness' }] }, 'condition/all/1', 'ask'],
  ])('refuses %s', async (_, condition, path, rule) => {
    const { status, body } = await preview(condition);
    const code = rule === 'ask' ? 'segment.asksSensitive' : 'segment.conditionInvalid';
    expect([status, body.code, body.fields]).toEqual([400, code, [{ path, rule }]]);
  });

  it('refuses what is nested without end', async () => {
    const nested = Array.from({ length: 40 }).reduce<object>((not) => ({ not }), newly());
    expect((await preview(nested)).body.fields[0].rule).toBe('depth');
  });
});
