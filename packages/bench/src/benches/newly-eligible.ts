import path from 'node:path';
import pg from 'pg';
import { data } from '../../../../scripts/lib/paths.ts';
import { freePort } from '../../../../scripts/lib/postgres.ts';
import { startWorld } from '../../../../scripts/lib/world.ts';
import type { Bench } from '../bench.ts';
import { interleaved, median, ratios, rounded } from '../measure.ts';
import { populate } from '../population.ts';
import { byHand, conditions } from '../references/newly-eligible.ts';
import { StaffCaller } from '../staff.ts';

const HOUSEHOLDS = Number(process.env['HOUSEHOLDS'] ?? process.env['H'] ?? 1_000_000);
const ROUNDS = 5;
const GOAL = 1.2;
/** The API tells figures in tens, and none below. */
const TENS = 10;

interface NewlyEligible {
  total: number;
  services: { id: string; count: number | null }[];
}
interface Timed {
  ms: number;
  counts: Map<string, number>;
}

/** Who is newly eligible for which service on a later day, over HTTP with the rule language, against SQL written by hand. */
export const bench: Bench = {
  name: 'newly-eligible',
  goal: `all services over ${HOUSEHOLDS.toLocaleString('en')} households take at most ${GOAL} times hand-written SQL of the same conditions`,
  run: async (tell) => {
    const world = await startWorld({
      apiPort: await freePort(),
      simulatorPort: await freePort(),
      data: path.join(data, `bench-${process.pid}`),
      ephemeral: true,
      demo: true,
      env: { RATE_LIMITS: 'off', LOG_LEVEL: 'warn' },
      tell,
    });
    const client = new pg.Client({ connectionString: world.databaseUrl });
    try {
      await populate(world.databaseUrl, HOUSEHOLDS, tell);
      await client.connect();
      tell('what else they answered');
      for (const sql of answers) await client.query(sql);
      const editor = await StaffCaller.signIn(world.apiUrl, 'editor');
      const figures: Record<string, number | string> = { households: HOUSEHOLDS };
      const sums = { reference: Array<number>(ROUNDS).fill(0), product: Array<number>(ROUNDS).fill(0) };
      for (const [name, month] of months()) {
        const { from, to } = spanOf(month);
        const reference = (): Promise<Timed> => ask(client, from, to);
        const product = async (): Promise<Timed> => {
          const began = performance.now();
          const { services } = await editor.call<NewlyEligible>(
            'GET',
            `/api/staff/services/newly-eligible?month=${month}`,
          );
          const ms = performance.now() - began;
          return { ms, counts: new Map(services.map(({ id, count }) => [id, count ?? 0])) };
        };
        await reference();
        await product();
        const found = await interleaved(ROUNDS, reference, product);
        const households = compare(found.reference[0]!.counts, found.product[0]!.counts);
        found.reference.forEach(({ ms }, round) => (sums.reference[round]! += ms));
        found.product.forEach(({ ms }, round) => (sums.product[round]! += ms));
        const middle = (timed: Timed[]): number => rounded(median(timed.map(({ ms }) => ms)), 0);
        figures[name] = `${households.toLocaleString('en')} · ${middle(found.reference)} → ${middle(found.product)} ms`;
      }
      const { ratio, range } = ratios(sums.product, sums.reference);
      return { ratio, range, ok: ratio <= GOAL, figures };
    } finally {
      await client.end();
      await world.stop();
    }
  },
};

async function ask(client: pg.Client, from: string, to: string): Promise<Timed> {
  const began = performance.now();
  const { ids, sql } = byHand(from, to);
  await client.query('SELECT count(*)::int AS total FROM household_row');
  const { rows } = await client.query<Record<string, number>>(sql);
  const ms = performance.now() - began;
  return { ms, counts: new Map(ids.map((id, i) => [id, rows[0]![`n${i}`]!])) };
}

/** Sums up what both found, and stops at the first service on which they differ. */
function compare(reference: Map<string, number>, product: Map<string, number>): number {
  const written = Object.keys(conditions(today())).sort().join();
  if ([...product.keys()].sort().join() !== written) throw new Error('the reference is of another catalogue');
  let households = 0;
  for (const [id, count] of product) {
    const byHand = reference.get(id) ?? 0;
    if (count !== byHand - (byHand % TENS)) throw new Error(`${id}: ${count} households instead of ${byHand}`);
    households += count;
  }
  return households;
}

const today = (): string => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

/** The month to come, when ages in months move on, and the next April, when school years do. */
function months(): [name: string, month: string][] {
  const now = today();
  const next = new Date(Date.UTC(Number(now.slice(0, 4)), Number(now.slice(5, 7)), 1)).toISOString().slice(0, 7);
  const april = `${Number(now.slice(0, 4)) + (now.slice(5, 7) < '04' ? 0 : 1)}-04`;
  return [
    ['next month', next],
    ['new school year', april],
  ];
}

/** From the first of the month before to its own. */
function spanOf(month: string): { from: string; to: string } {
  const before = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 2, 1));
  return { from: before.toISOString().slice(0, 10), to: `${month}-01` };
}

/** A share that said yes, one that said no, and the rest that never said, by household and question. */
const said = (prime: number, yes: number, asked: number): string =>
  `CASE WHEN h % ${prime} < ${asked} THEN h % ${prime} < ${yes} END`;

/** The made-up households answer the questions that only some services ask. */
const answers = [
  `UPDATE child SET school = CASE
      WHEN birth_from < current_date - 15 * 365 THEN (ARRAY['highschool-kobe', 'highschool-outside', 'none'])[1 + abs(hashtext(household_id::text)) % 3]
      WHEN abs(hashtext(household_id::text)) % 10 < 8 THEN 'kobe-municipal' ELSE 'other' END
    WHERE birth_from < current_date - 6 * 365`,
  `UPDATE household_row r SET
      resident_tax_exempt = ${said(101, 10, 60)}, income_tax_exempt = ${said(97, 12, 60)},
      receives_child_rearing_allowance = ${said(89, 5, 60)}, multiples = ${said(83, 1, 80)}, work_in_kobe = ${said(79, 40, 50)},
      ward = CASE h % 71 WHEN 0 THEN 'outside' WHEN 1 THEN NULL ELSE ward END,
      facts = jsonb_strip_nulls(jsonb_build_object(
        'income.belowChildRearingLimit', ${said(67, 8, 30)}, 'income.belowSchoolAidLimit', ${said(61, 9, 30)},
        'income.below4900k', ${said(59, 20, 30)}, 'income.below158kMonthly', ${said(53, 4, 30)},
        'plan.vocationalTraining', ${said(47, 6, 30)}, 'plan.separation', ${said(43, 2, 30)},
        'plan.movingToRental', ${said(41, 5, 30)}, 'plan.movingNearParents', ${said(37, 5, 30)},
        'plan.rentHardship', ${said(31, 3, 20)}))
     FROM (SELECT household_id AS id, abs(hashtext(household_id::text)) AS h FROM household_row) AS drawn
    WHERE drawn.id = r.household_id`,
  // As if they had been written once: without the rows from before.
  'VACUUM (FULL, ANALYZE) household_row',
  'VACUUM (ANALYZE) child',
];
