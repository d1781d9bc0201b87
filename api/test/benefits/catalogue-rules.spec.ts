import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MODELS } from '../../src/benefits/catalogue/model-households.js';
import { type TestApp, startApp } from '../harness/app.js';
import { type CatalogueStaff, catalogueStaff, code, inKobe, SERVICES } from './catalogue-harness.js';

type Json = any;
const CHECK = `${SERVICES}/check-rule`;

describe('a rule while it is written', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
  });
  afterAll(() => test.close());

  const verdicts = async (rule: object, more: object = {}): Promise<Record<string, string>> => {
    const { body } = await staff.editor.post(CHECK, { rule, ...more });
    return Object.fromEntries(body.verdicts.map(({ householdId, verdict }: Json) => [householdId, verdict]));
  };

  it('comes back as a sentence in three languages', async () => {
    const { body } = await staff.editor.post(CHECK, {
      rule: { all: [inKobe, { someChild: { fyAge: { gte: 6, lte: 11 } } }] },
    });
    expect(body).toMatchObject({
      ok: true,
      errors: [],
      sentences: { ja: '神戸市に住んでいて、小学生のお子さんがいる方' },
    });
    expect(body.sentence).toBe(body.sentences.ja);
    expect(body.sentences['easy-ja']).toMatch(/ /);
    expect(body.sentences.en).toMatch(/Kobe/);
  });

  it('is judged on each of the eight model households, with the reason', async () => {
    const { body } = await staff.editor.post(CHECK, {
      rule: { all: [inKobe, { someChild: { ageMonths: { gte: 12, lt: 24 } } }] },
    });
    expect(body.verdicts).toHaveLength(8);
    expect(body.verdicts.every(({ sentence }: Json) => sentence.length > 0)).toBe(true);
    const twins = body.verdicts.find(({ householdId }: Json) => householdId === 'twins');
    expect(twins).toMatchObject({
      verdict: 'likely',
      sentence: expect.stringContaining('1歳'),
      changesOn: '2027-05-01',
    });
    const newborn = body.verdicts.find(({ householdId }: Json) => householdId === 'newborn');
    expect(newborn).toMatchObject({ verdict: 'notNow', changesOn: '2027-08-01' });
  });

  const cases: [string, object, Record<string, string>][] = [
    [
      'who expects a child',
      { fact: 'family.expecting', eq: true },
      { expecting: 'likely', newborn: 'notNow', beginning: 'needsAnswer' },
    ],
    [
      'a single parent',
      { fact: 'family.singleParent', eq: true },
      { 'single-parent': 'likely', 'two-earners': 'notNow' },
    ],
    [
      'three children counted',
      { countChildren: { gte: 3, where: { fyAge: { lte: 21 } } } },
      { 'older-three': 'likely', twins: 'notNow', beginning: 'needsAnswer' },
    ],
    ['who works in the city', { fact: 'work.inKobe', eq: true }, { outside: 'likely', beginning: 'needsAnswer' }],
    ['an illness', { ask: 'child-illness' }, { twins: 'askDesk', beginning: 'askDesk' }],
    ['twins', { fact: 'family.multiples', eq: true }, { twins: 'likely', newborn: 'notNow' }],
  ];
  it.each(cases)('tells %s apart', async (_, rule, expected) => expect(await verdicts(rule)).toMatchObject(expected));

  it('every delivered service tells at least two of the model households apart; the closed one none', async () => {
    const { body } = await staff.editor.get('/api/public/catalogue');
    const flat: string[] = [];
    for (const { id, rule } of body.services as Json[]) {
      const found = await verdicts(rule);
      if (new Set(Object.values(found)).size < 2) flat.push(id);
    }
    expect(flat).toEqual(['kosodate-ouen-teate']);
  });

  it('is judged on another day, and by figures that are still a draft', async () => {
    const gift = { validity: { from: '2026-02-01', to: '2026-09-30', rule: inKobe } };
    expect(await verdicts(gift)).toMatchObject({ newborn: 'notNow' });
    expect(await verdicts(gift, { on: '2026-03-01' })).toMatchObject({ newborn: 'likely', outside: 'notNow' });
    const rule = { fact: 'income.band', lt: { param: 'new.limit' } };
    expect((await staff.editor.post(CHECK, { rule })).body).toMatchObject({
      ok: false,
      errors: [{ path: '/lt/param', code: 'unknownParameter' }],
    });
    const figures = [
      {
        ...{ id: 'new.limit', from: '2026-04-01', to: null, value: 3_000_000, source: 'https://www.city.kobe.lg.jp/' },
        ...{ checkedOn: '2026-11-20', nextCheckDue: null },
      },
    ];
    expect((await staff.editor.post(CHECK, { rule, figures })).body).toMatchObject({ ok: true, errors: [] });
    for (const more of [{ on: 'tomorrow' }, { figures: [{ id: 'x' }] }, { figures: 7 }]) {
      expect(code(await staff.editor.post(CHECK, { rule, ...more }))).toEqual([400, 'input.invalid']);
    }
  });

  it('shows who the model households are, as old as their names say', async () => {
    const { body } = await staff.supervisor.get(`${SERVICES}/model-households?limit=5`);
    const rest = await staff.supervisor.get(`${SERVICES}/model-households?cursor=${body.nextCursor}`);
    const all = [...body.items, ...rest.body.items];
    expect(all.map(({ id }: Json) => id)).toEqual(MODELS.map(({ id }) => id));
    expect(all.find(({ id }: Json) => id === 'newborn').children).toEqual([
      { birthMonth: '2026-07', care: 'none', school: null },
    ]);
    expect(JSON.stringify(all)).not.toMatch(/publicAssistance|fosterParent|disab|illness/i);
    expect((await staff.counsellor.get(`${SERVICES}/model-households`)).status).toBe(403);
  });
});
