import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import {
  type CatalogueStaff,
  catalogueStaff,
  code,
  content,
  faults,
  SERVICES,
  Version,
  words,
} from './catalogue-harness.js';
import { below, figure, giver, goldensBelow, taker } from './figures-harness.js';

const USED = 'content.figures figureUsed';

describe('a figure that rules of other services go by', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
  });
  afterAll(() => test.close());

  const named = (name: string) => content({ name: words(name) });
  /** The next version of a service with other figures. */
  const next = async (id: string, figures: object[], changes: object = {}): Promise<Version> => {
    const version = await Version.draft(staff, id);
    await version.change({ content: content({ figures }), ...changes });
    return version;
  };
  const problems = (version: Version) => version.body.readiness.problems;

  it('is not dropped while they do, and the editor reads which', async () => {
    await giver(staff, 'dropped');
    await (await taker(staff, 'now-taker', 'dropped.limit', { content: named('灘区の手当') })).toPublished();
    const later = { validFrom: '2027-04-01', content: named('来年の手当') };
    await (await taker(staff, 'later-taker', 'dropped.limit', later)).toPublished();
    await taker(staff, 'only-draft-taker', 'dropped.limit');
    const without = await next('dropped', []);
    expect(problems(without)).toEqual([
      {
        ...{ path: 'content.figures', code: 'figureUsed', figure: 'dropped.limit' },
        services: [
          { id: 'later-taker', name: '来年の手当' },
          { id: 'now-taker', name: '灘区の手当' },
        ],
      },
    ]);
    const answer = await without.act('submit');
    expect([...code(answer), ...faults(answer)]).toEqual([422, 'serviceVersion.incomplete', USED]);
    // Whoever ends the service as a whole reads it before.
    const { figureUses } = (await staff.manager.get(`${SERVICES}/dropped/versions/1`)).body;
    expect(figureUses).toEqual([{ figure: 'dropped.limit', services: problems(without)[0].services }]);
  });

  it('may change its amount, go on under other days, and come with others', async () => {
    await giver(staff, 'changing');
    await (await taker(staff, 'changing-taker', 'changing.limit')).toPublished();
    const other = figure('changing.other');
    for (const figures of [
      [figure('changing.limit', { value: 3_100_000 }), other],
      [figure('changing.limit', { to: '2027-03-31' }), figure('changing.limit', { from: '2027-04-01' })],
    ]) {
      const version = await next('changing', figures);
      expect(problems(version)).toEqual([]);
      await version.toPublished();
    }
  });

  it.each<[string, string, object[], object]>([
    ['ends it', 'ended', [figure('ended.limit', { to: '2027-03-31' })], {}],
    ['lets it begin later', 'begun', [figure('begun.limit', { from: '2026-12-01' })], {}],
    ['ends itself', 'over', [figure('over.limit')], { validTo: '2027-03-31' }],
    ['drops it on a later day', 'waiting', [], { validFrom: '2027-04-01' }],
  ])('nor by a version that %s', async (_, id, figures, changes) => {
    await giver(staff, id);
    await (await taker(staff, `${id}-taker`, `${id}.limit`)).toPublished();
    expect(faults(await (await next(id, figures, changes)).act('submit'))).toEqual([USED]);
  });

  it('is free again where those rules have ended, will have by then, or have gone over to another', async () => {
    await giver(staff, 'free');
    const ends = await taker(staff, 'ends-before', 'free.limit', { validTo: '2027-03-31' });
    await ends.toPublished();
    const [own, gone] = [await taker(staff, 'goes-over', 'free.limit'), await taker(staff, 'is-gone', 'free.limit')];
    await own.toPublished();
    await gone.toPublished();
    const without = await next('free', [], { validFrom: '2027-04-01' });
    expect(problems(without)[0].services.map(({ id }: { id: string }) => id)).toEqual(['goes-over', 'is-gone']);
    await gone.act('expire', staff.manager, { note: '終わった' });
    const over = await Version.draft(staff, 'goes-over');
    const figures = [figure('goes-over.own')];
    await over.change({ rule: below('goes-over.own'), content: content({ figures }), validFrom: '2027-04-01' });
    await over.toPublished();
    expect((await without.toPublished()).body.state).toBe('scheduled');
    // What will be gone by then is named by nobody any more.
    expect(faults(await (await taker(staff, 'too-late', 'free.limit')).act('submit'))).toEqual(['rule figureMissing']);
    expect((await (await taker(staff, 'in-time', 'free.limit', { validTo: '2027-03-31' })).act('submit')).status).toBe(
      200,
    );
  });

  it('of its own goes with the rule that names it', async () => {
    const version = await Version.service(staff, 'itself', {
      ...{ rule: below('itself.limit'), goldens: goldensBelow() },
      content: content({ figures: [figure('itself.limit')] }),
    });
    await version.toPublished();
    const without = await Version.draft(staff, 'itself');
    const answer = await without.change({ content: content() });
    expect([...code(answer), ...faults(answer)]).toEqual([
      ...[422, 'serviceVersion.ruleInvalid', 'rule/all/1/lt/param unknownParameter'],
    ]);
    const past = content({ figures: [figure('itself.limit', { to: '2026-11-24' })] });
    await without.change({ content: past, validFrom: '2026-11-25' });
    expect(faults(await without.act('submit'))).toContain('rule figureMissing');
  });

  it('is never lost when it is dropped and named at the same moment', async () => {
    for (const n of [1, 2, 3, 4]) {
      const id = `raced-${n}`;
      await giver(staff, id);
      const [drops, names] = [await next(id, []), await taker(staff, `${id}-taker`, `${id}.limit`)];
      await drops.act('submit');
      await names.act('submit');
      const both = [() => drops.act('approve', staff.manager), () => names.act('approve', staff.manager)];
      const answers = await Promise.all((n % 2 ? both : both.toReversed()).map((approve) => approve()));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
      const { services, parameters } = (await new Caller(test).get('/api/public/catalogue')).body;
      const isThere = services.some((service: { id: string }) => service.id === `${id}-taker`);
      const isGiven = parameters.some((each: { id: string }) => each.id === `${id}.limit`);
      expect(isThere).toBe(isGiven);
    }
  });

  it('waits for whoever approves a rule that names it', async () => {
    await giver(staff, 'held');
    const [drops, names] = [await next('held', []), await taker(staff, 'held-taker', 'held.limit')];
    await drops.act('submit');
    await names.act('submit');
    await test.sql('BEGIN');
    await test.sql(`SELECT 1 FROM service WHERE id = 'held-taker' FOR UPDATE`);
    const approval = names.act('approve', staff.manager);
    const waiting = async (count: number): Promise<void> => {
      const until = Date.now() + 10_000;
      while ((await test.sql('SELECT 1 FROM pg_locks WHERE NOT granted')).length < count && Date.now() < until)
        await new Promise(setImmediate);
    };
    await waiting(1);
    const dropping = drops.act('approve', staff.manager);
    await waiting(2);
    await test.sql('COMMIT');
    expect((await approval).status).toBe(200);
    expect(faults(await dropping)).toEqual([USED]);
    expect((await staff.editor.get(`${SERVICES}/upkeep`)).body.disagreeing).toBe(0);
  });
});
