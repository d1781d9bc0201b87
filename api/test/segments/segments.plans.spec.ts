import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { compile } from '../../src/segments/segments.sql.js';
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
});
