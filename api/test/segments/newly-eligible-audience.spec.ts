import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliveries, type Desk, makeContent, makeDesk, once, sendToTheEnd, start } from '../broadcasts-harness.js';
import { type TestApp, startApp } from '../harness/app.js';
import { newName } from '../harness/names.js';
import { type Answers, storeHouseholds } from './households.js';

const [FROM, TO] = ['2026-11-24', '2027-04-01'];
const free = { fact: 'tax.residentTaxExempt', eq: true };
const kobe = { fact: 'residence.kobe', eq: true };
/** As 幼児教育・保育の無償化 has it: all of three to five, and the younger ones of those who pay no tax. */
const nursery = {
  all: [
    kobe,
    {
      any: [
        { someChild: { fyAge: { gte: 3, lte: 5 } } },
        { all: [free, { someChild: { fyAge: { gte: -1, lte: 2 } } }] },
      ],
    },
  ],
};
const newly = (rule: object = nursery, from: unknown = FROM, to: unknown = TO) => ({
  newlyEligible: { rule, from, to },
});

const family = (births: string[], more: Partial<Answers> = {}): Answers => ({
  facts: { 'residence.ward': 'nada' },
  language: 'ja',
  children: births.map((birthMonth) => ({ birthMonth })),
  childrenComplete: true,
  ...more,
});
const many = (n: number, answers: Answers): Answers[] => Array.from({ length: n }, () => answers);
const told = (yes: boolean) => ({ facts: { 'residence.ward': 'nada', 'tax.residentTaxExempt': yes } });

describe('an audience from before services were named, which keeps its rule', () => {
  let test: TestApp;
  let desk: Desk;
  let meant: string[];

  beforeAll(async () => {
    test = await startApp({ line: true });
    desk = await makeDesk(test);
    // Three in April by school year. What was never said, and children who are not listed, make nobody eligible before.
    meant = await storeHouseholds(test, [
      ...many(12, family(['2023-07'])),
      ...many(4, family(['2023-07'], told(false))),
      ...many(3, family(['2023-07'], { childrenComplete: false })),
    ]);
    await storeHouseholds(test, [
      ...many(5, family(['2023-07'], told(true))),
      ...many(6, family(['2023-07', '2021-09'])),
      ...many(7, family(['2024-07'])),
      ...many(8, family(['2023-07'], { facts: { 'residence.ward': 'outside' } })),
    ]);
  });
  afterAll(() => test.close());

  const preview = (condition: unknown) => desk.editor.post('/api/staff/segments/preview', { condition });

  it('is kept under a name, read back as a sentence, and changed', async () => {
    const made = await desk.editor.post('/api/staff/segments', { name: newName('四月から'), condition: newly() });
    expect([made.status, made.body.condition]).toEqual([201, newly()]);
    expect(made.body.sentence).toBe(
      '2026年11月24日から2027年4月1日までのあいだに新しく「神戸市に住んでいて、「3〜5歳児クラスの年齢のお子さんがいる」か「世帯の住民税が0円（非課税）であって、0〜2歳児クラスの年齢のお子さんがいる」にあてはまる」にあてはまる方',
    );
    const later = newly(nursery, FROM, '2027-05-01');
    const changed = await desk.editor.put(`/api/staff/segments/${made.body.id}`, {
      name: newName('五月から'),
      condition: later,
    });
    expect(changed.body).toMatchObject({ condition: later, sentence: expect.stringContaining('2027年5月1日') });
    const hashes = await test.sql<{ hash: string }>(
      `SELECT detail->>'hash' AS hash FROM audit_entry WHERE subject_id = $1`,
      [made.body.id],
    );
    expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(2);
  });

  it('counts those who are sure on the second day and were not on the first', async () => {
    const { body } = await preview(newly());
    expect(body).toMatchObject({ count: 10, suppressed: false, inTens: true, reachable: 10, total: 45 });
    expect(body.sentences).toEqual([{ text: body.sentence, count: 10 }]);
    expect(body.examples).toHaveLength(5);
    // By the class of the second day, and no word of the tax.
    expect(body.examples[0].reason).toEqual([{ kind: 'childAge', value: '3' }]);
    expect(body.examples.every(({ childAges }: { childAges: number[] }) => childAges[0] === 3)).toBe(true);
    expect((await preview({ all: [kobe, { someChild: { fyAge: { gte: 3, lte: 5 } } }] })).body.count).toBeNull();
  });

  it('takes a rule with a part for the desk, which makes nobody eligible', async () => {
    const asking = { any: [...nursery.all.slice(1), { all: [kobe, { ask: 'child-illness' }] }] };
    expect((await preview(newly(asking))).body.count).toBe(20);
    expect((await preview(newly({ all: [nursery, { ask: 'child-illness' }] }))).body.count).toBeNull();
  });

  it('shows no figure below ten', async () => {
    const few = { all: [nursery, { fact: 'tax.residentTaxExempt', eq: false }] };
    expect((await preview(newly(few))).body).toMatchObject({ count: null, suppressed: true, examples: [] });
  });

  it('is reached by a broadcast, each household once, and nobody else', async () => {
    const lineIds = meant.map((id) => `U${id.replaceAll('-', '')}`);
    test.simulator.state.people.addBulk(lineIds);
    const id = await start(desk, await makeContent(desk, newly()));
    const sent = await sendToTheEnd(test, desk, id);
    expect(sent).toMatchObject({
      state: 'sent',
      recipients: 19,
      segment: { sentence: expect.stringContaining('新しく') },
    });
    expect(deliveries(test, lineIds)).toEqual(once(lineIds));
    const rows = await test.sql<{ ids: string[] }>(
      'SELECT household_ids AS ids FROM broadcast_request WHERE broadcast_id = $1',
      [id],
    );
    expect(rows.flatMap(({ ids }) => ids).sort()).toEqual([...meant].sort());
  });

  it.each([
    ['another key beside', { ...newly(), not: kobe }, 'condition', 'shape'],
    ['a key too many', { newlyEligible: { rule: nursery, from: FROM, to: TO, name: 'x' } }, 'condition', 'shape'],
    ['no rule', { newlyEligible: { from: FROM, to: TO } }, 'condition', 'shape'],
    ['nothing', { newlyEligible: null }, 'condition', 'shape'],
    ['a list', { newlyEligible: [1, 2, 3] }, 'condition', 'shape'],
    ['no day', newly(nursery, '2026-02-30'), 'condition/newlyEligible/from', 'day'],
    ['a number for a day', newly(nursery, FROM, 20270401), 'condition/newlyEligible/to', 'day'],
    ['a month', newly(nursery, FROM, '2027-04'), 'condition/newlyEligible/to', 'day'],
    ['the same day twice', newly(nursery, FROM, FROM), 'condition/newlyEligible/to', 'range'],
    ['days too far apart', newly(nursery, FROM, '2028-04-01'), 'condition/newlyEligible/to', 'range'],
    ['a day of another age', newly(nursery, '1926-11-24', '1927-04-01'), 'condition/newlyEligible/from', 'range'],
    ['a rule that is none', newly({ all: [kobe, { fact: 'shoe.size', eq: 1 }] }), 'condition/newlyEligible/rule/all/1/fact', 'unknownFact'],
    ['a figure that nobody has written down', newly({ fact: 'income.band', lt: { param: 'no.such' } }), 'condition/newlyEligible/rule/lt/param', 'unknownParameter'],
    ['one inside itself', newly(newly()), 'condition/newlyEligible/rule', 'node'],
    ['one about a child', { someChild: newly() }, 'condition/someChild', 'node'],
    ['one beside a rule, with a wrong day', { all: [kobe, { not: newly(nursery, FROM, 'x') }] }, 'condition/all/1/not/newlyEligible/to', 'day'],
  ])('refuses %s', async (_, condition, path, rule) => {
    const refused = await preview(condition);
    expect([refused.status, refused.body.code, refused.body.fields]).toEqual([
      400,
      'segment.conditionInvalid',
      [{ path, rule }],
    ]);
  }); // prettier-ignore

  it('is named as carefully as any other', async () => {
    const named = (name: string) => desk.editor.post('/api/staff/segments', { name, condition: newly() });
    expect((await named('四月から障害のある子')).body.code).toBe('segment.nameSensitive');
  });
});
