import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, type Household, type Parameters, parseRule, type Rule, withLimits } from '@tsunagu/eligibility';
import pg from 'pg';
import { compileSide } from '../../src/segments/segments.sql.js';
import { makeDatabase, type TestDatabase } from '../harness/database.js';
import { someAnswers, someDay, someRule } from './arbitraries.js';
import { storeHouseholds, toHousehold } from './households.js';

const SEED = Number(process.env['PROOF_SEED'] ?? 20_261_124);
const LIMIT = 'income.below4900k';
const parameters: Parameters = {
  [LIMIT]: [
    { from: '2026-04-01', to: '2026-11-30', value: 1_500_000 },
    { from: '2026-12-01', to: '2027-03-31', value: 3_000_000 },
  ],
};
const read = (json: unknown): Rule => {
  const parsed = parseRule(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.rule;
};

describe('what an income says of a limit, in PostgreSQL as in the rule language', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let households: Household[];
  let ids: string[];

  beforeAll(async () => {
    database = await makeDatabase();
    client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const told = fc.sample(someAnswers, { numRuns: 150, seed: SEED });
    // As the option of a question is stored.
    const chosen = ['0-1500000', '1500000-3000000', '2000000-3500000', '3000000-'].map((band, i) => ({
      ...told[i]!,
      facts: { 'income.band': band },
    }));
    const answers = [...told, ...chosen];
    households = answers.map(toHousehold);
    ids = await storeHouseholds(
      { sql: async (text, values) => (await client.query(text, values)).rows as never[] },
      answers,
    );
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const inSql = async (rule: Rule, side: boolean, on: string): Promise<string[]> => {
    const { sql, values } = compileSide(rule, side, { on, parameters });
    const { rows } = await client.query<{ id: string }>(
      `SELECT household_id AS id FROM household_row r WHERE ${sql} ORDER BY 1`,
      values,
    );
    return rows.map(({ id }) => id);
  };
  const inTypeScript = (rule: Rule, side: boolean, on: string): string[] =>
    ids
      .filter((_, i) => evaluate(rule, withLimits(households[i]!, { on, parameters }), { on, parameters }) === side)
      .sort();

  const limitNode = fc.oneof(
    fc.boolean().map((eq) => ({ fact: LIMIT, eq })),
    fc.boolean().map((neq) => ({ fact: LIMIT, neq })),
    fc.constantFrom([true], [false], [true, false], ['x', false], [3]).map((list) => ({ fact: LIMIT, in: list })),
  );
  const around = fc.oneof(
    limitNode,
    fc.tuple(limitNode, someRule).map(([node, rule]) => ({ any: [node, rule] })),
    fc.tuple(limitNode, someRule).map(([node, rule]) => ({ all: [{ not: node }, rule] })),
  );

  it('for any rule that asks it, on every day', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(around, someDay, async (json, on) => {
        const rule = read(json);
        for (const side of [true, false]) {
          const expected = inTypeScript(rule, side, on);
          expect(await inSql(rule, side, on)).toEqual(expected);
          told += expected.length;
        }
      }),
      { seed: SEED, numRuns: 150 },
    );
    expect(told).toBeGreaterThan(5_000);
  }, 120_000);

  it('and the figure of the day decides which incomes are below it', async () => {
    const yes = read({ fact: LIMIT, eq: true });
    const derived = (on: string) => inTypeScript(yes, true, on).length;
    expect(
      [await inSql(yes, true, '2026-04-01'), await inSql(yes, true, '2026-12-01')].map(({ length }) => length),
    ).toEqual([derived('2026-04-01'), derived('2026-12-01')]);
    // The higher limit lets more through; before the first there is none.
    expect(derived('2026-12-01')).toBeGreaterThan(derived('2026-04-01'));
    expect(derived('2026-04-01')).toBeGreaterThan(derived('2026-03-31'));
    expect(derived('2027-04-01')).toBe(derived('2026-03-31'));
  });
});
