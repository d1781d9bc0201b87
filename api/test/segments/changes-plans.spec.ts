import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseRule, type Rule } from '@tsunagu/eligibility';
import pg from 'pg';
import { KOBE_SERVICES } from '../../src/benefits/data/kobe-services.js';
import { addUp, type Compared, comparisonSql, slicesOf } from '../../src/segments/changes.queries.js';
import { newlyEligiblePasses } from '../../src/segments/newly-eligible.sql.js';
import { membersSql } from '../../src/segments/segments.members.js';
import { makeDatabase, type TestDatabase } from '../harness/database.js';
import { growHouseholds, ON } from './typical.js';

const HOUSEHOLDS = 60_000;
const span = { from: ON, to: '2027-04-01' };

describe('how PostgreSQL reads all households', () => {
  let database: TestDatabase;
  let client: pg.Client;
  const sql = async (text: string, values?: unknown[]) => (await client.query(text, values)).rows as never[];
  const planOf = async (text: string, values: readonly unknown[]): Promise<string> =>
    JSON.stringify(await sql(`EXPLAIN ${text}`, [...values]));
  const services = KOBE_SERVICES.map(({ id, eligibility }) => {
    const parsed = parseRule(eligibility.rule);
    if (!parsed.ok) throw new Error(id);
    return { id, rule: parsed.rule };
  });
  const ruleOf = (wanted: string) => services.find(({ id }) => id === wanted)?.rule as Rule;
  /** Scans of the narrow row itself; its few households with many children are looked up besides. */
  const scans = (plan: string): string[] => plan.match(/[\w ]*Scan [\w ]*on household_row r\b/g) ?? [];

  beforeAll(async () => {
    database = await makeDatabase();
    client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await growHouseholds({ sql }, HOUSEHOLDS);
  }, 120_000);
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('compares two rules slice by slice, each by row addresses and scanned once', async () => {
    const slices = await slicesOf({ query: sql } as never);
    expect(slices.length).toBeGreaterThan(2);
    const compared = comparisonSql({
      ...{ before: ruleOf('hoiku-mushoka'), after: ruleOf('gakudo-genmen') },
      ...{ on: ON, parameters: {}, edited: {} },
    });
    const plan = await planOf(compared.sql, ['(100,0)', '(200,0)', ...compared.values]);
    expect(scans(plan)).toEqual([expect.stringMatching(/Tid Range Scan on household_row r$/)]);
    const whole = await sql(compared.sql, ['(0,0)', '(4294967294,0)', ...compared.values]);
    const parts: Compared[][] = [];
    for (const slice of slices) parts.push(await sql(compared.sql, [...slice, ...compared.values]));
    const figures = (rows: readonly Compared[]) =>
      rows.map((row) => [row.before, row.after, row.ward, row.stages, row.households].join()).sort();
    expect(figures(addUp(parts))).toEqual(figures(whole));
    expect(addUp(parts).reduce((all, { households }) => all + households, 0)).toBe(HOUSEHOLDS);
  });

  it.each([
    [0, 1, '(0,0)'],
    [500, 1, '(0,0)'],
    [501, 2, '(500,0)'],
    [20_000, 40, '(19500,0)'],
    [1_000_000, 40, '(975000,0)'],
  ])('reads %d blocks in %d slices without a gap', async (blocks, count, last) => {
    const slices = await slicesOf({ query: () => Promise.resolve([{ blocks }]) } as never);
    expect([slices.length, slices.at(-1)]).toEqual([count, [last, '(4294967294,0)']]);
    slices.slice(1).forEach(([from], i) => expect(slices[i]?.[1]).toBe(from));
  });

  it('counts the newly eligible of all services in one scan', async () => {
    const passes = newlyEligiblePasses(services, span);
    expect(passes).toHaveLength(1);
    const [{ sql: text, values, ids }] = passes as [(typeof passes)[number]];
    expect(ids.length).toBeGreaterThan(50);
    expect(scans(await planOf(text, values))).toHaveLength(1);
    // A leaf that several services share stands there once.
    expect(text.match(/r\.ward <> 'outside'\)+ IS TRUE/g)).toHaveLength(1);
  });

  it('pages the newly eligible by the primary key', async () => {
    const { sql: where, values } = membersSql(
      { newlyEligible: { rule: ruleOf('jido-teate-dai3shi'), ...span } },
      { on: ON, rules: new Map(), offset: 1 },
    );
    const plan = await planOf(
      `SELECT r.household_id FROM household_row r WHERE r.household_id > $1::uuid AND ${where} ORDER BY 1 LIMIT 1000`,
      ['7fffffff-0000-0000-0000-000000000000', ...values],
    );
    expect(plan).not.toMatch(/Seq Scan on household_row r/);
  });
});
