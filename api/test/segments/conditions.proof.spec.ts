import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Household, Kleene, Parameters, Rule } from '@tsunagu/eligibility';
import pg from 'pg';
import { holds } from '../../src/segments/segments.holds.js';
import { membersSql } from '../../src/segments/segments.members.js';
import { type Condition, newlyEligibleIn } from '../../src/segments/segments.terms.js';
import { makeDatabase, type TestDatabase } from '../harness/database.js';
import { someAnswers, someDay, someRule } from './arbitraries.js';
import { storeHouseholds, toHousehold } from './households.js';

const HOUSEHOLDS = 120;
const RUNS = 150;
const SEED = 20_261_128;
const parameters: Parameters = {
  limit: [{ from: '2026-04-01', to: '2027-03-31', value: 3_000_000 }],
  'income.below4900k': [
    { from: '2026-04-01', to: '2027-03-31', value: 2_000_000 },
    { from: '2027-04-01', to: null, value: 4_900_000 },
  ],
};

const span = fc
  .tuple(fc.integer({ min: 0, max: 18 }), fc.integer({ min: 1, max: 13 }))
  .map(([first, months]) => ({ from: monthStart(first), to: monthStart(first + months) }));
const monthStart = (n: number): string => new Date(Date.UTC(2026, n, 1)).toISOString().slice(0, 10);

const service = fc.constantFrom('one', 'two', 'gone');
const term: fc.Arbitrary<object> = fc.oneof(
  fc.tuple(service, span).map(([service, days]) => ({ newlyEligible: { service, ...days } })),
  fc.tuple(someRule, span).map(([rule, days]) => ({ newlyEligible: { rule, ...days } })),
  // A limit that is raised in April.
  fc.tuple(fc.boolean(), span).map(([eq, days]) => ({
    newlyEligible: { rule: { fact: 'income.below4900k', eq }, ...days },
  })),
);
const someCondition = fc.letrec<{ condition: object }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 3, arbitrary: term },
    { weight: 2, arbitrary: someRule },
    { weight: 3, arbitrary: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })) },
    { weight: 3, arbitrary: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })) },
    { weight: 2, arbitrary: tie('condition').map((not) => ({ not })) },
  ),
})).condition;

describe('PostgreSQL and TypeScript say the same of an audience', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let households: Household[];
  let ids: string[];

  beforeAll(async () => {
    database = await makeDatabase();
    client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const answers = fc.sample(someAnswers, { numRuns: HOUSEHOLDS, seed: SEED });
    households = answers.map(toHousehold);
    const sql = async (text: string, values?: unknown[]) => (await client.query(text, values)).rows as never[];
    ids = await storeHouseholds({ sql }, answers);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** As the database sees it: members of the condition, and members of its opposite. */
  async function inSql(condition: Condition, options: { on: string; rules: Map<string, Rule> }): Promise<Kleene[]> {
    const yes = membersSql(condition, { ...options, parameters });
    const no = membersSql({ not: condition }, { ...options, parameters, offset: yes.values.length });
    const { rows } = await client.query<{ id: string; yes: boolean; no: boolean }>(
      `SELECT household_id AS id, (${yes.sql}) IS TRUE AS yes, (${no.sql}) IS TRUE AS no FROM household_row r`,
      [...yes.values, ...no.values],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = found.get(id)!;
      if (row.yes && row.no) throw new Error('a member and none at once');
      return row.yes ? true : row.no ? false : null;
    });
  }

  it(`for ${(HOUSEHOLDS * RUNS).toLocaleString('en')} pairs of any condition and any household`, async () => {
    const seen = { true: 0, false: 0, null: 0 };
    let terms = 0;
    await fc.assert(
      fc.asyncProperty(someCondition, someRule, someRule, someDay, async (json, one, two, on) => {
        const condition = json as Condition;
        terms += newlyEligibleIn(condition).length;
        const rules = new Map<string, Rule>([
          ['one', one],
          ['two', two],
        ]);
        const sql = await inSql(condition, { on, rules });
        const ts = households.map((household) => holds(condition, household, { on, parameters, rules }));
        for (const value of ts) seen[String(value) as keyof typeof seen]++;
        expect(sql).toEqual(ts);
      }),
      { seed: SEED, numRuns: RUNS },
    );
    // A proof over households of which none is newly meant would prove little.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan((HOUSEHOLDS * RUNS) / 20);
    expect(terms).toBeGreaterThan(RUNS);
  }, 120_000);

  it('binds every value: none of a rule or a day stands in the SQL', () => {
    const rule: Rule = { all: [{ fact: 'residence.ward', eq: "x'; DROP" }, { someChild: { fyAge: { gte: 3 } } }] };
    const days = { from: '2026-11-01', to: '2027-04-01' };
    const condition: Condition = { all: [{ newlyEligible: { service: 'one', ...days } }, { not: rule }] };
    const options = { on: '2026-11-24', rules: new Map([['one', rule]]), offset: 3 };
    const { sql, values } = membersSql(condition, options);
    expect(sql).not.toMatch(/DROP|\d{4}-\d{2}-\d{2}/);
    expect(values).toContain("x'; DROP");
    const numbers = [...sql.matchAll(/\$(\d+)/g)].map(([, n]) => Number(n));
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([4, 3 + values.length]);
  });
});
