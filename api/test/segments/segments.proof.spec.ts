import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, parseRule, type Household, type Kleene, type Parameters, type Rule } from '@tsunagu/eligibility';
import pg from 'pg';
import { KOBE_SERVICES } from '../../src/benefits/data/kobe-services.js';
import { compileSide } from '../../src/segments/segments.sql.js';
import { makeDatabase, type TestDatabase } from '../harness/database.js';
import { someAnswers, someDay, someRule } from './arbitraries.js';
import { storeHouseholds, toHousehold } from './households.js';

/** `npm run proof -- rules` asks for more, and for the figures in a file. */
const PAIRS = Number(process.env['PROOF_PAIRS'] ?? 16_000);
const HOUSEHOLDS = Math.min(Math.ceil(Math.sqrt(PAIRS)), 1_000);
const SEED = Number(process.env['PROOF_SEED'] ?? 20_261_124);

const parameters: Parameters = {
  limit: [{ from: '2026-04-01', to: '2027-03-31', value: 3_000_000 }],
  past: [{ from: '2020-04-01', to: '2021-03-31', value: 1_500_000 }],
};

describe('PostgreSQL and the rule language say the same', () => {
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
    await client.query('ANALYZE');
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** The value of the rule for every household, in their order, as the database sees it. */
  async function inSql(rule: Rule, on: string): Promise<Kleene[]> {
    const holds = compileSide(rule, true, { on, parameters });
    const fails = compileSide(rule, false, { on, parameters, offset: holds.values.length });
    const { rows } = await client.query<{ id: string; holds: boolean; fails: boolean }>(
      `SELECT household_id AS id, (${holds.sql}) IS TRUE AS holds, (${fails.sql}) IS TRUE AS fails FROM household_row r`,
      [...holds.values, ...fails.values],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = found.get(id);
      if (!row || (row.holds && row.fails)) throw new Error('surely true and surely false at once');
      return row.holds ? true : row.fails ? false : null;
    });
  }

  /** The first households on which the two differ. */
  async function mismatches(rule: Rule, on: string, note: (value: Kleene) => void = () => undefined) {
    const sql = await inSql(rule, on);
    const pairs = households.map((household, i) => ({
      household,
      value: evaluate(rule, household, { on, parameters }),
      sql: sql[i],
    }));
    for (const { value } of pairs) note(value);
    return pairs.filter((pair) => pair.value !== pair.sql).slice(0, 2);
  }

  it(`for ${PAIRS.toLocaleString('en')} pairs of any rule and any household`, async () => {
    const seen = { true: 0, false: 0, null: 0 };
    await fc.assert(
      fc.asyncProperty(someRule, someDay, async (json, on) => {
        const parsed = parseRule(json);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
        expect(
          await mismatches(parsed.rule, on, (value) => seen[String(value) as 'true' | 'false' | 'null']++),
        ).toEqual([]);
      }),
      { seed: SEED, numRuns: Math.ceil(PAIRS / HOUSEHOLDS) },
    );
    // A proof over households that are all unknown would prove little.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(PAIRS / 20);
    const pairs = seen.true + seen.false + seen.null;
    expect(pairs).toBeGreaterThanOrEqual(PAIRS);
    const file = process.env['PROOF_FIGURES'];
    if (file !== undefined) writeFileSync(file, JSON.stringify({ pairs, differences: 0, ...seen }));
  }, 3_600_000);

  it.each<Rule>([
    { validity: { from: '2026-11-24' } },
    { validity: { to: '2026-11-24', rule: { fact: 'residence.kobe', eq: true } } },
    { validity: { from: '2026-11-24', to: '2026-11-24' } },
  ])('on the first and the last day of %j, and beside them', async (rule) => {
    for (const on of ['2026-11-23', '2026-11-24', '2026-11-25']) expect(await mismatches(rule, on)).toEqual([]);
  });

  it.each<Rule>([
    { fact: 'family.expecting', eq: true },
    { fact: 'family.expecting', neq: true },
    { fact: 'family.expecting', in: [true, false] },
    { fact: 'family.expectingMonth', gte: '2026-06' },
    { fact: 'family.expectingMonth', lt: '2027-06' },
    { fact: 'family.expectingMonth', eq: '2026-11' },
    { fact: 'family.expectingMonth', neq: '2026-11' },
  ])('of a birth to come, until its month is over and after: %j', async (rule) => {
    for (const on of ['2026-11-30', '2026-12-01', '2027-06-30', '2028-01-01']) {
      expect(await mismatches(rule, on)).toEqual([]);
      expect(await mismatches({ not: rule }, on)).toEqual([]);
    }
  });

  it('for every service of the catalogue, on both sides of a fiscal year', async () => {
    for (const { id, eligibility } of KOBE_SERVICES) {
      const parsed = parseRule(eligibility.rule);
      if (!parsed.ok) throw new Error(id);
      for (const on of ['2026-03-31', '2026-11-24']) {
        expect({ id, on, wrong: await mismatches(parsed.rule, on) }).toEqual({ id, on, wrong: [] });
      }
    }
  }, 120_000);
});
