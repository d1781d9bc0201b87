import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { data } from '../../../../scripts/lib/paths.ts';
import { freePort } from '../../../../scripts/lib/postgres.ts';
import { startWorld } from '../../../../scripts/lib/world.ts';
import type { Bench } from '../bench.ts';
import { HttpClient } from '../http-client.ts';
import { interleaved, median, openLoad, quantile, ratios, rounded } from '../measure.ts';
import { talkingParent, type TalkingParent } from '../parents.ts';
import { startReference } from '../reference-server.ts';
import { StaffCaller } from '../staff.ts';

const PARENTS = 100;
const PER_SECOND = 200;
const SECONDS = 5;
const ROUNDS = 5;
const GOAL = 2;
const TEXT =
  '来年4月に仕事へ戻る予定です。熱を出した日に預けられるところがなくて不安です。病児保育は登録だけ先にできますか。'.repeat(
    2,
  );

/** From sending to the durable, sealed, audited answer, with staff looking on; against a bare insert with the same fan-out. */
export const bench: Bench = {
  name: 'chat',
  goal: `a message is stored, sealed and announced within ${GOAL} times a bare insert, ${PER_SECOND} a second from ${PARENTS} parents`,
  run: async (tell) => {
    const world = await startWorld({
      apiPort: await freePort(),
      simulatorPort: await freePort(),
      data: path.join(data, `bench-${process.pid}`),
      demo: true,
      env: { RATE_LIMITS: 'off', LOG_LEVEL: 'warn' },
      tell,
    });
    const reference = await startReference('chat-server.ts', { DATABASE_URL: world.databaseUrl });
    const client = new HttpClient();
    const watching = new AbortController();
    try {
      tell(`${PARENTS} parents register and open a consultation`);
      const parents: TalkingParent[] = [];
      for (let n = 0; n < PARENTS; n++) parents.push(await talkingParent(world.apiUrl, world.simulatorUrl));
      const counsellor = await StaffCaller.signIn(world.apiUrl, 'counsellor');
      const heard = { reference: 0, product: 0 };
      watch(
        `${world.apiUrl}/api/staff/live`,
        { cookie: counsellor.cookie },
        watching.signal,
        (lines) => (heard.product += lines),
      );
      watch(reference.url, {}, watching.signal, (lines) => (heard.reference += lines));

      const send = async (url: (parent: TalkingParent) => string): Promise<number[]> => {
        const { latencies, failed } = await openLoad(PER_SECOND, SECONDS, async (n) => {
          const parent = parents[n % PARENTS]!;
          const body = JSON.stringify({
            ...(url(parent).startsWith(reference.url) && { consultationId: parent.consultationId }),
            clientId: randomUUID(),
            text: TEXT,
          });
          const { status } = await client.send(
            url(parent),
            'POST',
            { 'content-type': 'application/json', cookie: parent.cookie },
            body,
          );
          return status === 201;
        });
        if (failed > 0) throw new Error(`${failed} messages were not accepted`);
        return latencies;
      };
      const base = `http://127.0.0.1:${new URL(world.apiUrl).port}`;
      const toReference = () => send(() => `${reference.url}/`);
      const toProduct = () =>
        send(({ consultationId }) => `${base}/api/parent/consultations/${consultationId}/messages`);
      tell('warming up');
      await toReference();
      await toProduct();
      tell(`${ROUNDS} rounds of ${SECONDS} s each, turn by turn`);
      const found = await interleaved(ROUNDS, toReference, toProduct);
      const { ratio, range } = ratios(found.product.map(median), found.reference.map(median));
      return {
        ratio,
        range,
        ok: ratio <= GOAL && heard.product > 0,
        figures: {
          'reference p50 ms': rounded(median(found.reference.map(median))),
          'product p50 ms': rounded(median(found.product.map(median))),
          'reference p99 ms': rounded(median(found.reference.map((one) => quantile(one, 0.99)))),
          'product p99 ms': rounded(median(found.product.map((one) => quantile(one, 0.99)))),
          'messages stored': PER_SECOND * SECONDS * (ROUNDS + 1),
          'wake-ups heard': heard.product,
        },
      };
    } finally {
      watching.abort();
      client.close();
      await reference.stop();
      await world.stop();
    }
  },
};

/** Listens to a stream of events and counts its data lines. */
function watch(
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
  heard: (lines: number) => void,
): void {
  void fetch(url, { headers, signal })
    .then(async ({ body }) => {
      for await (const chunk of body!) heard(Buffer.from(chunk).toString().split('data:').length - 1);
    })
    .catch(() => undefined);
}
