import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NewlyEligibleService } from '../../src/segments/newly-eligible.service.js';
import { type Desk, makeContent, makeDesk, sendToTheEnd, start } from '../broadcasts-harness.js';
import { type TestApp, startApp } from '../harness/app.js';
import { registerParent, type TestParent } from '../harness/parent.js';
import { watchPlans } from '../harness/plans.js';
import { type Answers, storeHouseholds } from './households.js';

const [FROM, TO] = ['2026-11-01', '2027-04-01'];
/** 幼児教育・保育の無償化: in April those who turn three by school year. */
const SERVICE = 'hoiku-mushoka';
const newly = { newlyEligible: { service: SERVICE, from: FROM, to: TO } };
const turningThree: Answers = {
  facts: { 'residence.ward': 'nada' },
  language: 'ja',
  children: [{ birthMonth: '2023-07' }],
  childrenComplete: true,
};

describe('whoever uses a service already is not newly eligible for it', () => {
  let test: TestApp;
  let desk: Desk;
  let using: string[];
  let others: string[];
  let parent: TestParent;

  beforeAll(async () => {
    test = await startApp({ line: true });
    desk = await makeDesk(test);
    using = await storeHouseholds(
      test,
      Array.from({ length: 6 }, () => turningThree),
    );
    others = await storeHouseholds(
      test,
      Array.from({ length: 27 }, () => turningThree),
    );
    // The rule names a caution fact: its figure is told only where it lies far from the total.
    await storeHouseholds(
      test,
      Array.from({ length: 40 }, () => ({ ...turningThree, children: [{ birthMonth: '2016-07' }] })),
    );
    parent = await registerParent(test, { children: [{ birthMonth: '2023-07' }] });
    const mark = `INSERT INTO used_service (household_id, service_id) SELECT id, $2 FROM unnest($1::uuid[]) id`;
    await test.sql(mark, [using, SERVICE]);
    await test.sql(mark, [others, 'jido-teate']);
  });
  afterAll(() => test.close());

  const preview = async (condition: object) =>
    (await desk.editor.post('/api/staff/segments/preview', { condition })).body.count;
  const households = () => test.app.get(NewlyEligibleService).households(SERVICE, FROM, TO);

  it('leaves out of the audience who says so, and takes back in who says so no more', async () => {
    const path = `/api/parent/used-services/${SERVICE}`;
    expect((await parent.caller.put(path, {})).status).toBe(204);
    expect(await households()).toEqual([...others].sort());
    expect(await preview(newly)).toBe(20);
    await parent.caller.delete(path);
    expect(await households()).toEqual([...others, parent.householdId].sort());
    await parent.caller.put(path, {});
  });

  it.each<[string, object, number]>([
    ['beside another sentence', { all: [newly, { fact: 'residence.ward', in: ['nada'] }] }, 20],
    ['or another sentence', { any: [newly, { fact: 'residence.ward', in: ['kita'] }] }, 20],
    ['by another service', { newlyEligible: { ...newly.newlyEligible, service: 'jido-teate' } }, 0],
    ['by age alone, where no service is named', { someChild: { fyAge: { gte: 2, lte: 2 } } }, 34],
  ])('%s', async (_, condition, count) => {
    expect((await preview(condition)) ?? 0).toBe(count);
  });

  it('gets no broadcast to that audience', async () => {
    const ids = [...using, ...others].map((id) => `U${id.replaceAll('-', '')}`);
    test.simulator.state.people.addBulk([...ids, parent.lineUserId]);
    const id = await start(desk, await makeContent(desk, newly));
    expect(await sendToTheEnd(test, desk, id)).toMatchObject({ state: 'sent', recipients: 27 });
    const rows = await test.sql<{ ids: string[] }>(
      'SELECT household_ids AS ids FROM broadcast_request WHERE broadcast_id = $1',
      [id],
    );
    expect(rows.flatMap(({ ids }) => ids).sort()).toEqual([...others].sort());
  });

  it('is found by an index, however many marks there are', async () => {
    await test.sql(
      `INSERT INTO used_service (household_id, service_id)
       SELECT h, 'old-' || n FROM unnest($1::uuid[]) h, generate_series(1, 1000) n`,
      [others],
    );
    await test.sql('ANALYZE used_service');
    await test.sql('ANALYZE household_row');
    const plansOf = watchPlans(test, ['household_row']);
    const plans = [
      ...(await plansOf(() => preview(newly))),
      ...(await plansOf(households)),
      ...(await plansOf(() => preview({ any: [newly, { fact: 'residence.ward', in: ['kita'] }] }))),
    ].filter(({ text }) => text.includes('used_service'));
    expect(plans.length).toBeGreaterThanOrEqual(3);
    for (const { text, most } of plans) {
      expect(text).not.toContain('Seq Scan on used_service');
      expect(most).toBeLessThan(200);
    }
  });
});
