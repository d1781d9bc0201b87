import path from 'node:path';
import pg from 'pg';
import { data } from '../../../../scripts/lib/paths.ts';
import { freePort } from '../../../../scripts/lib/postgres.ts';
import { startWorld } from '../../../../scripts/lib/world.ts';
import type { Bench } from '../bench.ts';
import { interleaved, median, ratios, rounded } from '../measure.ts';
import { populate } from '../population.ts';
import { segments } from '../references/segments.ts';
import { StaffCaller } from '../staff.ts';

const HOUSEHOLDS = Number(process.env['HOUSEHOLDS'] ?? 1_000_000);
const ROUNDS = 5;
const GOAL = 1.3;

/** Counting whom ten typical audiences reach: over HTTP with the rule language, against SQL written by hand. */
export const bench: Bench = {
  name: 'segment',
  goal: `the counts of ten typical audiences over ${HOUSEHOLDS.toLocaleString('en')} households take at most ${GOAL} times hand-written SQL`,
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
      const editor = await StaffCaller.signIn(world.apiUrl, 'editor');
      const figures: Record<string, number | string> = {};
      const sums = { reference: Array<number>(ROUNDS).fill(0), product: Array<number>(ROUNDS).fill(0) };
      for (const { name, sql, condition } of segments) {
        const counts = { reference: 0, product: 0 };
        const timed = async (work: () => Promise<void>): Promise<number> => {
          const began = performance.now();
          await work();
          return performance.now() - began;
        };
        const byHand = () =>
          timed(async () => {
            const { rows } = await client.query<{ n: number }>(
              `SELECT count(*)::int AS n FROM household_row r WHERE ${sql}`,
            );
            counts.reference = rows[0]!.n;
          });
        const byProduct = () =>
          timed(async () => {
            const { count } = await editor.call<{ count: number | null }>('POST', '/api/staff/segments/count', {
              condition,
            });
            counts.product = count ?? 0;
          });
        await byHand();
        await byProduct();
        const found = await interleaved(ROUNDS, byHand, byProduct);
        if (counts.reference !== counts.product && counts.reference >= 10) {
          throw new Error(`${name}: ${counts.product} households instead of ${counts.reference}`);
        }
        found.reference.forEach((ms, round) => (sums.reference[round]! += ms));
        found.product.forEach((ms, round) => (sums.product[round]! += ms));
        figures[name] =
          `${counts.reference.toLocaleString('en')} · ${rounded(median(found.reference), 1)} → ${rounded(median(found.product), 1)} ms`;
      }
      const { ratio, range } = ratios(sums.product, sums.reference);
      return { ratio, range, ok: ratio <= GOAL, figures: { households: HOUSEHOLDS, ...figures } };
    } finally {
      await client.end();
      await world.stop();
    }
  },
};
