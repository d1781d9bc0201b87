import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { membersSql } from '../../src/segments/segments.members.js';
import { compile } from '../../src/segments/segments.sql.js';
import type { Condition } from '../../src/segments/segments.terms.js';
import { makeDatabase, type TestDatabase } from '../harness/database.js';
import { growHouseholds, ON, TYPICAL } from './typical.js';

const HOUSEHOLDS = 20_000;
/** These take in most households: reading the whole table is right. */
const WIDE = ['everyone in Kobe', 'a child to the end of high school, two wards left out'];

describe('typical segments', () => {
  let database: TestDatabase;
  let client: pg.Client;
  const sql = async (text: string, values?: unknown[]) => (await client.query(text, values)).rows as never[];

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

  it.each(TYPICAL)('$id: the same households as by hand', async ({ rule, byHand }) => {
    const compiled = compile(rule, { on: ON });
    const ids = (where: string, values?: unknown[]) =>
      sql(`SELECT household_id FROM household_row r WHERE ${where} ORDER BY household_id`, values);
    const expected = await ids(byHand);
    expect(expected.length).toBeGreaterThan(5);
    expect(await ids(compiled.sql, compiled.values)).toEqual(expected);
  });

  it.each(TYPICAL.filter(({ id }) => !WIDE.includes(id)))('$id: an index finds them', async ({ rule }) => {
    const compiled = compile(rule, { on: ON });
    const plan = await sql(
      `EXPLAIN SELECT count(*), count(*) FILTER (WHERE r.reachable) FROM household_row r WHERE ${compiled.sql}`,
      compiled.values,
    );
    expect(JSON.stringify(plan)).not.toMatch(/Seq Scan on household_row/);
    expect(JSON.stringify(plan)).toMatch(/household_row_(ward|language|single_parent|expecting)/);
  });

  const term: Condition = { newlyEligible: { service: 'six', from: '2026-11-01', to: '2027-04-01' } };
  const six = { someChild: { fyAge: { gte: 6, lte: 11 } } };
  const nada = { fact: 'residence.ward', in: ['nada'] };
  it.each<[string, Condition]>([
    ['newly eligible, in a ward', { all: [term, nada] }],
    ['in a ward, and not newly eligible', { all: [nada, { not: term }] }],
    ['newly eligible, or in a ward', { any: [term, { all: [nada, { fact: 'family.expecting', eq: true }] }] }],
  ])('%s: an index finds them', async (_, condition) => {
    const { sql: where, values } = membersSql(condition, { on: ON, rules: new Map([['six', { all: [six, nada] }]]) });
    const plan = JSON.stringify(await sql(`EXPLAIN SELECT count(*) FROM household_row r WHERE ${where}`, values));
    expect(plan).not.toMatch(/Seq Scan on household_row/);
    expect(plan).toMatch(/household_row_ward/);
  });
});
