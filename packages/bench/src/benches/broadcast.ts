import path from 'node:path';
import pg from 'pg';
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

/** The simulator's own count of what one broadcast delivered. */
interface Ledger {
  people: number;
  duplicates: number;
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
    const client = new pg.Client({ connectionString: world.databaseUrl });
    const ledger = async (unit: string): Promise<Ledger> =>
      (await fetch(`${world.simulatorUrl}/simulator/ledger?unit=${unit}`)).json() as Promise<Ledger>;
    try {
      await client.connect();
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
      let astray = 0;
      let most = 0;
      for (let round = 0; round < ROUNDS; round++) {
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
        const { rows } = await client.query<{ unit: string }>('SELECT unit FROM broadcast WHERE id = $1', [id]);
        const { people, duplicates, byCount, mostMulticastsInOneSecond } = await ledger(rows[0]!.unit);
        recipients = state.recipients;
        astray += duplicates + Math.abs(recipients - people) + Math.abs(recipients - (byCount['1'] ?? 0));
        most = Math.max(most, mostMulticastsInOneSecond);
        shares.push(state.requests.total / PER_SECOND / took);
        seconds.push(took);
        tell(`${recipients.toLocaleString('en')} recipients in ${took.toFixed(2)} s`);
      }
      const ratio = rounded(median(shares), 3);
      return {
        ratio,
        range: [rounded(Math.min(...shares), 3), rounded(Math.max(...shares), 3)],
        ok: ratio >= GOAL && astray === 0 && most <= PER_SECOND,
        figures: {
          recipients,
          'seconds with freezing': rounded(median(seconds)),
          'seconds at the limit': rounded(recipients / 500 / PER_SECOND),
          'not reached exactly once': astray,
          'most requests in one second': most,
        },
      };
    } finally {
      await client.end();
      await world.stop();
    }
  },
};

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
