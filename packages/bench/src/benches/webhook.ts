import path from 'node:path';
import { rawBody, sign } from '@tsunagu/line-simulator';
import { data } from '../../../../scripts/lib/paths.ts';
import { freePort } from '../../../../scripts/lib/postgres.ts';
import { startWorld } from '../../../../scripts/lib/world.ts';
import type { Bench } from '../bench.ts';
import { HttpClient } from '../http-client.ts';
import { interleaved, median, openLoad, quantile, ratios, rounded } from '../measure.ts';
import { startReference } from '../reference-server.ts';

const PER_SECOND = 1_000;
const SECONDS = 4;
const ROUNDS = 5;
const SECRET = 'simulator-channel-secret-000000';

let count = 0;
/** LINE sends one event a body for most people; a taken-back message asks for little work afterwards. */
function event(): string {
  const n = (++count).toString().padStart(12, '0');
  return rawBody({
    destination: `U${'0'.repeat(32)}`,
    events: [
      {
        type: 'unsend',
        mode: 'active',
        webhookEventId: `01BENCH${Date.now().toString(36).toUpperCase().padStart(7, '0')}${n}`,
        timestamp: Date.now(),
        deliveryContext: { isRedelivery: false },
        source: { type: 'user', userId: `U${n.padStart(32, '0')}` },
        unsend: { messageId: n },
      },
    ],
  });
}

export const bench: Bench = {
  name: 'webhook',
  goal: `accepting ${PER_SECOND} events a second takes at most twice as long as a bare server with the same insert, p99 at most 50 ms`,
  run: async (tell) => {
    const world = await startWorld({
      apiPort: await freePort(),
      simulatorPort: await freePort(),
      data: path.join(data, `bench-${process.pid}`),
      env: { RATE_LIMITS: 'off', LOG_LEVEL: 'warn' },
      tell,
    });
    const reference = await startReference('insert-server.ts', { DATABASE_URL: world.databaseUrl });
    const client = new HttpClient();
    const post = async (url: string): Promise<number[]> => {
      const { latencies, failed } = await openLoad(PER_SECOND, SECONDS, async () => {
        const body = event();
        const headers = { 'content-type': 'application/json', 'x-line-signature': sign(SECRET, body) };
        return (await client.send(url, 'POST', headers, body)).status === 200;
      });
      if (failed > 0) throw new Error(`${failed} events were not accepted`);
      return latencies;
    };
    try {
      const product = `http://127.0.0.1:${new URL(world.apiUrl).port}/api/line/webhook`;
      tell('warming up');
      await post(reference.url);
      await post(product);
      tell(`${ROUNDS} rounds of ${SECONDS} s each, turn by turn`);
      const found = await interleaved(
        ROUNDS,
        () => post(reference.url),
        () => post(product),
      );
      const { ratio, range } = ratios(found.product.map(median), found.reference.map(median));
      const p99 = median(found.product.map((one) => quantile(one, 0.99)));
      return {
        ratio,
        range,
        ok: ratio <= 2 && p99 <= 50,
        figures: {
          'reference p50 ms': rounded(median(found.reference.map(median))),
          'product p50 ms': rounded(median(found.product.map(median))),
          'reference p99 ms': rounded(median(found.reference.map((one) => quantile(one, 0.99)))),
          'product p99 ms': rounded(p99),
          'events accepted': PER_SECOND * SECONDS * ROUNDS,
        },
      };
    } finally {
      client.close();
      await reference.stop();
      await world.stop();
    }
  },
};
