import path from 'node:path';
import pg from 'pg';
import { data } from '../../../../scripts/lib/paths.ts';
import { freePort } from '../../../../scripts/lib/postgres.ts';
import { startWorld } from '../../../../scripts/lib/world.ts';
import type { Bench } from '../bench.ts';
import { interleaved, median, quantile, ratios, rounded } from '../measure.ts';
import { populate } from '../population.ts';
import { byHand, segments, type TypicalSegment } from '../references/segments.ts';
import { StaffCaller } from '../staff.ts';

const HOUSEHOLDS = Number(process.env['HOUSEHOLDS'] ?? 1_000_000);
const ROUNDS = 5;
const GOAL = 1.3;

interface Timed {
  ms: number;
  count: number;
}

/** What an editor sees of ten typical audiences: over HTTP with the rule language, against SQL written by hand. */
export const bench: Bench = {
  name: 'segment',
  goal: `previews of ten typical audiences over ${HOUSEHOLDS.toLocaleString('en')} households take at most ${GOAL} times hand-written SQL for the same figures`,
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
      const reference = async (segment: TypicalSegment): Promise<Timed> => {
        const began = performance.now();
        const [, counts] = await inTurn(byHand(segment), (sql) => client.query<Record<string, number>>(sql));
        const ms = performance.now() - began;
        return { ms, count: counts!.rows[0]![`n${segment.sentences.length - 1}`]! };
      };
      const product = async ({ condition }: TypicalSegment): Promise<Timed> => {
        const began = performance.now();
        const { count } = await editor.call<{ count: number | null }>('POST', '/api/staff/segments/preview', {
          condition,
        });
        return { ms: performance.now() - began, count: count ?? 0 };
      };

      const figures: Record<string, number | string> = {};
      const sums = { reference: Array<number>(ROUNDS).fill(0), product: Array<number>(ROUNDS).fill(0) };
      const previews: number[] = [];
      for (const segment of segments) {
        await reference(segment);
        await product(segment);
        const found = await interleaved(
          ROUNDS,
          () => reference(segment),
          () => product(segment),
        );
        const [byReference, byProduct] = [found.reference[0]!.count, found.product[0]!.count];
        if (byReference !== byProduct)
          throw new Error(`${segment.name}: ${byProduct} households instead of ${byReference}`);
        found.reference.forEach(({ ms }, round) => (sums.reference[round]! += ms));
        found.product.forEach(({ ms }, round) => (sums.product[round]! += ms));
        previews.push(...found.product.map(({ ms }) => ms));
        const middle = (timed: Timed[]): number => rounded(median(timed.map(({ ms }) => ms)), 1);
        figures[segment.name] =
          `${byReference.toLocaleString('en')} · ${middle(found.reference)} → ${middle(found.product)} ms`;
      }
      const { ratio, range } = ratios(sums.product, sums.reference);
      return {
        ratio,
        range,
        ok: ratio <= GOAL,
        figures: { households: HOUSEHOLDS, 'p95 ms': rounded(quantile(previews, 0.95), 1), ...figures },
      };
    } finally {
      await client.end();
      await world.stop();
    }
  },
};

async function inTurn<A, B>(list: A[], work: (one: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (const one of list) done.push(await work(one));
  return done;
}
