import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { open } from './consultations-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { registerParent } from './harness/parent.js';
import { type Plan, watchPlans } from './harness/plans.js';
import { signIn } from './harness/staff.js';

const MANY = 30_000;
const PATH = '/api/staff/answers';

describe('questions of the answers desk to a full city', () => {
  let test: TestApp;
  let manager: Caller;
  let counsellor: Caller;
  let plansOf: (work: () => Promise<unknown>) => Promise<Plan[]>;

  beforeAll(async () => {
    test = await startApp({ listen: true });
    manager = (await signIn(test, ['manager'])).caller;
    counsellor = (await signIn(test, ['counsellor'])).caller;
    const one = await registerParent(test);
    await counsellor.post(`/api/staff/consultations/${await open(one.caller)}/take`);
    // Copies of one household, registered minute by minute before it; one in ten has not finished.
    await test.sql(
      `WITH copy AS (
         INSERT INTO household (id, facts, no_answers, children_complete, registered_at, created_at, updated_at)
         SELECT uuidv7(), facts, no_answers, children_complete,
                CASE WHEN n % 10 > 0 THEN registered_at - n * interval '1 minute' END, created_at, updated_at
           FROM household, generate_series(1, ${MANY}) n WHERE id = $1 RETURNING id, registered_at
       ), parents AS (
         INSERT INTO parent (household_id, line_user_id, alias, language, created_at)
         SELECT id, 'U' || replace(id::text, '-', ''), 'ひまわり', 'ja', now() FROM copy
       )
       INSERT INTO household_row
       SELECT (jsonb_populate_record(r, jsonb_build_object(
                'household_id', c.id, 'line_user_id', 'U' || replace(c.id::text, '-', '')))).*
         FROM household_row r, copy c WHERE r.household_id = $1 AND c.registered_at IS NOT NULL`,
      [one.householdId],
    );
    await test.sql('ANALYZE household, household_row, parent, child');
    plansOf = watchPlans(test, ['household', 'household_row']);
  });
  afterAll(() => test.close());

  const listing = (plans: Plan[]): Plan => plans.find(({ text }) => text.includes('Limit'))!;

  it.each([
    ['everybody', ''],
    ['one ward', '&ward=nada'],
    ['until a day', '&registeredTo=2026-11-10'],
    ['between two days', '&registeredFrom=2026-11-10&registeredTo=2026-11-20'],
    ['with a child of an age', '&childFrom=0&childTo=60'],
    ['with an answer', '&answered=ward:nada'],
  ])('list %s, newest first, along the index of registrations', async (_, filter) => {
    const answer = await manager.get(`${PATH}?limit=30${filter}`);
    expect([answer.status, answer.body.items.length]).toEqual([200, 30]);
    const further = `&cursor=${answer.body.nextCursor}`;
    for (const page of ['', further]) {
      const { text, most } = listing(await plansOf(() => manager.get(`${PATH}?limit=30${filter}${page}`)));
      expect(text).toContain('Index Scan using household_registered');
      expect(text).not.toContain('Sort Key: h.registered_at');
      expect(most).toBeLessThan(100);
    }
  });

  it('list the households of a counsellor by their keys, however many others there are', async () => {
    const plans = await plansOf(() => counsellor.get(`${PATH}?limit=30`));
    const { text, most } = listing(plans);
    expect(text).not.toMatch(/Seq Scan on household/);
    expect(most).toBeLessThan(100);
  });

  it('export a city piece by piece: no step reads more than one piece', async () => {
    const input = {
      purpose: '計画を確かめるための書き出し',
      format: 'csv',
      filter: {},
      columns: ['ward', 'childCount'],
    };
    let rows = 0;
    const plans = await plansOf(async () => {
      const answer = await fetch(`${test.origin}${PATH}/exports`, {
        method: 'POST',
        headers: { cookie: manager.cookie, 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      rows = (await answer.text()).trimEnd().split('\r\n').length - 1;
    });
    const pieces = plans.filter(({ text }) => text.includes('Limit'));
    expect(rows).toBe(MANY - MANY / 10 + 1);
    expect(pieces).toHaveLength(Math.floor(rows / 5_000) + 1);
    for (const { text, most } of pieces) {
      expect(text).not.toMatch(/Seq Scan on (household|household_row)\b/);
      expect(most).toBeLessThan(2 * 5_000);
    }
  });
});
