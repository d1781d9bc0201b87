import path from 'node:path';
import { data } from '../../../../scripts/lib/paths.ts';
import { freePort } from '../../../../scripts/lib/postgres.ts';
import { startWorld } from '../../../../scripts/lib/world.ts';
import type { Bench } from '../bench.ts';
import { median, rounded } from '../measure.ts';
import { populate } from '../population.ts';
import { StaffCaller } from '../staff.ts';

const HOUSEHOLDS = Number(process.env['HOUSEHOLDS'] ?? 200_000);
const ROUNDS = 3;
/** LINE's limit of multicasts a second, at most 500 people each. */
const PER_SECOND = 200;
const GOAL = 0.9;

interface Ledger {
  delivered: number;
  byCount: Record<string, number>;
  mostMulticastsInOneSecond: number;
}

/** Freezing and sending to everybody at LINE's own rate: how near to the limit, and exactly once. */
export const bench: Bench = {
  name: 'broadcast',
  goal: `sending to ${HOUSEHOLDS.toLocaleString('en')} households reaches ${GOAL} of LINE's rate, each exactly once, never above ${PER_SECOND} requests a second`,
  run: async (tell) => {
    const world = await startWorld({
      apiPort: await freePort(),
      simulatorPort: await freePort(),
      data: path.join(data, `bench-${process.pid}`),
      ephemeral: true,
      demo: true,
      env: { RATE_LIMITS: 'off', LOG_LEVEL: 'warn', LINE_MULTICAST_PER_SECOND: String(PER_SECOND) },
      tell,
    });
    const ledger = async (): Promise<Ledger> =>
      (await fetch(`${world.simulatorUrl}/simulator/ledger`)).json() as Promise<Ledger>;
    try {
      await populate(world.databaseUrl, HOUSEHOLDS, tell);
      await fetch(`${world.simulatorUrl}/simulator/friends/bulk`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ count: HOUSEHOLDS }),
      });
      const editor = await StaffCaller.signIn(world.apiUrl, 'editor');
      const supervisor = await StaffCaller.signIn(world.apiUrl, 'supervisor');
      const shares: number[] = [];
      const seconds: number[] = [];
      let recipients = 0;
      let repeated = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const before = await ledger();
        const id = await prepare(editor, supervisor, round);
        const began = performance.now();
        await editor.call('POST', `/api/staff/broadcasts/${id}/start`);
        let state = await progress(editor, id);
        while (state.state === 'sending') {
          await new Promise((resolve) => setTimeout(resolve, 20));
          state = await progress(editor, id);
        }
        const took = (performance.now() - began) / 1000;
        if (state.state !== 'sent') throw new Error(`the broadcast ended as ${state.state}`);
        const after = await ledger();
        recipients = state.recipients;
        if (after.delivered - before.delivered !== recipients)
          throw new Error(`${after.delivered - before.delivered} deliveries for ${recipients} recipients`);
        repeated += Object.entries(after.byCount).reduce(
          (sum, [times, people]) => sum + (Number(times) > round + 1 + demoDeliveries ? people : 0),
          0,
        );
        shares.push(state.requests.total / PER_SECOND / took);
        seconds.push(took);
        tell(`${recipients.toLocaleString('en')} recipients in ${took.toFixed(2)} s`);
      }
      const { mostMulticastsInOneSecond } = await ledger();
      const ratio = rounded(median(shares), 3);
      return {
        ratio,
        range: [rounded(Math.min(...shares), 3), rounded(Math.max(...shares), 3)],
        ok: ratio >= GOAL && repeated === 0 && mostMulticastsInOneSecond <= PER_SECOND,
        figures: {
          recipients,
          'seconds with freezing': rounded(median(seconds)),
          'reached more than once': repeated,
          'most requests in one second': mostMulticastsInOneSecond,
        },
      };
    } finally {
      await world.stop();
    }
  },
};

/** The demo's own households have had their weekly items; they are not among those measured. */
const demoDeliveries = 40;

interface Progress {
  state: string;
  recipients: number;
  requests: { total: number };
}
const progress = (editor: StaffCaller, id: string): Promise<Progress> =>
  editor.call('GET', `/api/staff/broadcasts/${id}`);

async function prepare(editor: StaffCaller, supervisor: StaffCaller, round: number): Promise<string> {
  const text = (ja: string) => ({ ja, 'easy-ja': ja });
  const article = await editor.call<{ id: string }>('POST', '/api/staff/articles', {
    title: text(`測定 ${round}`),
    body: text('測定のための記事です。'),
    topic: 'play',
  });
  await editor.call('POST', `/api/staff/articles/${article.id}/submit`);
  await supervisor.call('POST', `/api/staff/articles/${article.id}/approve`);
  const segment = await editor.call<{ id: string }>('POST', '/api/staff/segments', {
    name: `測定 ${round}`,
    condition: { fact: 'residence.kobe', eq: true },
  });
  const broadcast = await editor.call<{ id: string }>('POST', '/api/staff/broadcasts', {
    articleId: article.id,
    segmentId: segment.id,
  });
  await editor.call('POST', `/api/staff/broadcasts/${broadcast.id}/submit`);
  await supervisor.call('POST', `/api/staff/broadcasts/${broadcast.id}/approve`);
  return broadcast.id;
}
