import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, type Household, type Kleene, type Parameters, parseRule, type Rule } from '@tsunagu/eligibility';
import pg from 'pg';
import { addUp, type Compared, comparisonSql, type Slice } from '../../src/segments/changes.queries.js';
import { NO, OPEN, stageBirths, YES } from '../../src/segments/changes.rules.js';
import { newlyEligiblePasses, type NewlyPass, type Span } from '../../src/segments/newly-eligible.sql.js';
import { membersSql } from '../../src/segments/segments.members.js';
import { KOBE_SERVICES } from '../../src/benefits/data/kobe-services.js';
import { makeDatabase, type TestDatabase } from '../harness/database.js';
import { someAnswers, someDay, someRule } from './arbitraries.js';
import { storeHouseholds, toHousehold } from './households.js';

const HOUSEHOLDS = 150;
const SEED = Number(process.env['PROOF_SEED'] ?? 20_261_124);
const parameters: Parameters = { limit: [{ from: '2026-04-01', to: '2027-03-31', value: 3_000_000 }] };

const read = (json: unknown): Rule => {
  const parsed = parseRule(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.rule;
};
const valueOf = (value: Kleene) => (value === null ? OPEN : value ? YES : NO);

describe('PostgreSQL finds whose result changes as the rule language does', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let households: Household[];
  let ids: string[];
  let wards: (string | null)[];

  beforeAll(async () => {
    database = await makeDatabase();
    client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const answers = fc.sample(someAnswers, { numRuns: HOUSEHOLDS, seed: SEED });
    households = answers.map(toHousehold);
    wards = answers.map(({ facts }) => (facts['residence.ward'] as string | undefined) ?? null);
    ids = await storeHouseholds(
      { sql: async (text, values) => (await client.query(text, values)).rows as never[] },
      answers,
    );
    await client.query('ANALYZE');
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const query = async <R>(sql: string, values: unknown[]): Promise<R[]> =>
    (await client.query(sql, values)).rows as R[];

  async function inSql(before: Rule | null, after: Rule, on: string, slices: Slice[]): Promise<Compared[]> {
    const { sql, values } = comparisonSql({ before, after, on, parameters, edited: parameters });
    const found: Compared[][] = [];
    for (const slice of slices) found.push(await query<Compared>(sql, [...slice, ...values]));
    return addUp(found);
  }

  /** The same groups, counted here. */
  function inTypeScript(before: Rule | null, after: Rule, on: string): Map<string, number> {
    const groups = new Map<string, number>();
    const births = stageBirths(on);
    households.forEach((household, i) => {
      const was = before ? valueOf(evaluate(before, household, { on, parameters })) : NO;
      const is = valueOf(evaluate(after, household, { on, parameters }));
      const four = [...household.children].sort((a, b) => (firstDay(a) < firstDay(b) ? 1 : -1)).slice(0, 4);
      const bits = four.map((child) => {
        const at = births.findIndex((from) => firstDay(child) >= from);
        return 1 << (at < 0 ? births.length : at);
      });
      const key = was === is ? [was, is, '', ''] : [was, is, wards[i], bits.reduce((all, bit) => all | bit, 0)];
      groups.set(key.join(), (groups.get(key.join()) ?? 0) + 1);
    });
    return groups;
  }
  const firstDay = ({ birthMonth, bornOnFirst }: Household['children'][number]): string =>
    `${birthMonth}-${bornOnFirst === false ? '02' : '01'}`;

  it('for any two rules', async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(fc.option(someRule), someRule, someDay, async (was, is, on) => {
        const [before, after] = [was && read(was), read(is)];
        const rows = await inSql(before, after, on, [
          ['(0,0)', '(1,0)'],
          ['(1,0)', '(4294967294,0)'],
        ]);
        const groups = new Map(
          rows.map((row) => [[row.before, row.after, row.ward, row.stages].join(), row.households]),
        );
        changed += rows.filter((row) => row.before !== row.after).length;
        expect(groups).toEqual(inTypeScript(before, after, on));
        for (const { before: value, after: other, example } of rows) {
          const household = households[ids.indexOf(example)] as Household;
          if (before) expect(valueOf(evaluate(before, household, { on, parameters }))).toBe(value);
          expect(valueOf(evaluate(after, household, { on, parameters }))).toBe(other);
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
    // A proof over rules that change nothing would prove little.
    expect(changed).toBeGreaterThan(500);
  }, 120_000);

  const newIn = (rule: Rule, { from, to }: Span): string[] =>
    ids
      .filter((_, i) => {
        const household = households[i] as Household;
        const at = (on: string): Kleene => evaluate(rule, household, { on, parameters });
        return at(to) === true && at(from) !== true;
      })
      .sort();

  async function countsOf(passes: NewlyPass[]): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const { ids, sql, values } of passes) {
      const [row] = await query<Record<string, number>>(sql, values);
      ids.forEach((id, i) => counts.set(id, row?.[`n${i}`] as number));
    }
    return counts;
  }

  /** Counts by rule; where the calendar alone decides, a rule is in no pass. */
  async function newlyInSql(rules: Rule[], span: Span): Promise<number[]> {
    const services = rules.map((rule, i) => ({ id: String(i), rule }));
    const counts = await countsOf(newlyEligiblePasses(services, { ...span, parameters }));
    return rules.map((_, i) => counts.get(String(i)) ?? 0);
  }

  it('for who is newly eligible for any rules between any days', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(someRule, { minLength: 1, maxLength: 12 }), someDay, someDay, async (list, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const rules = list.map(read);
        const counts = await newlyInSql(rules, { from, to });
        expect(counts).toEqual(rules.map((rule) => newIn(rule, { from, to }).length));
        found += counts.filter((count) => count > 0).length;
        const [rule] = rules as [Rule];
        const { sql, values } = membersSql(
          { newlyEligible: { rule, from, to } },
          { on: to, parameters, rules: new Map() },
        );
        const rows = await query<{ id: string }>(
          `SELECT household_id AS id FROM household_row r WHERE ${sql} ORDER BY 1`,
          values,
        );
        expect(rows.map(({ id }) => id)).toEqual(newIn(rule, { from, to }));
      }),
      { seed: SEED, numRuns: 120 },
    );
    expect(found).toBeGreaterThan(40);
  }, 120_000);

  it('and where a condition looks at more of a child than the birth', async () => {
    const kobe: Rule = { fact: 'residence.kobe', eq: true };
    const beyondBirth = someRule.filter((rule) => 'someChild' in rule && JSON.stringify(rule).includes('childFact'));
    const list = fc.sample(beyondBirth, { numRuns: 150, seed: SEED }).map((rule) => read({ all: [kobe, rule] }));
    let found = 0;
    for (const span of [
      { from: '2026-11-24', to: '2027-04-01' },
      { from: '2025-04-01', to: '2026-05-02' },
    ]) {
      const counts = await newlyInSql(list, span);
      expect(counts).toEqual(list.map((rule) => newIn(rule, span).length));
      found += counts.filter((count) => count > 0).length;
    }
    expect(found).toBeGreaterThan(12);
  });

  it('and for every service of the catalogue, to the next month and over the new school year', async () => {
    const rules = KOBE_SERVICES.map(({ eligibility }) => read(eligibility.rule));
    for (const span of [
      { from: '2026-11-24', to: '2026-12-24' },
      { from: '2026-11-24', to: '2027-04-01' },
    ]) {
      expect(
        newlyEligiblePasses(
          rules.map((rule, i) => ({ id: String(i), rule })),
          span,
        ),
      ).toHaveLength(1);
      expect(await newlyInSql(rules, span)).toEqual(rules.map((rule) => newIn(rule, span).length));
    }
  });

  it('splits what is too wide for one query', async () => {
    const rules = fc.sample(someRule, { numRuns: 200, seed: SEED }).map(read);
    const services = rules.map((rule, i) => ({ id: String(i), rule }));
    const span = { from: '2026-11-24', to: '2027-04-01', parameters };
    const passes = newlyEligiblePasses(services, span, 20);
    expect(passes.length).toBeGreaterThan(3);
    const whole = newlyEligiblePasses(services, span);
    expect(whole).toHaveLength(1);
    expect(await countsOf(passes)).toEqual(await countsOf(whole));
  });
});
