import { execFileSync } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { data } from '../../../../scripts/lib/paths.ts';
import { freePort } from '../../../../scripts/lib/postgres.ts';
import { startWorld, type World } from '../../../../scripts/lib/world.ts';
import type { Bench } from '../bench.ts';
import { rounded } from '../measure.ts';
import { populate } from '../population.ts';
import { readHouseholds } from '../references/export.ts';
import { StaffCaller } from '../staff.ts';

/** As many as a file may hold, the demo's among them. */
const HOUSEHOLDS = Number(process.env['HOUSEHOLDS'] ?? 1_000_000);
const FORMATS = ['csv', 'csv-sjis', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];
const OWN_COLUMNS = ['registeredMonth', 'childCount', 'childMonths'];
/** How much more memory the API may take while it writes a file, whatever the size of the file. */
const GOAL_MB = 150;
const GOAL = 6;
const LOOK_MS = 200;

interface Written {
  seconds: number;
  rows: number;
  megabytes: number;
  /** The most memory the API took, above what it had before. */
  more: number;
}

/** All answers of a large city as a file, against reading the same rows and throwing them away. */
export const bench: Bench = {
  name: 'export',
  goal: `writing ${HOUSEHOLDS.toLocaleString('en')} households as CSV takes at most ${GOAL} times reading them, every format at most ${GOAL_MB} MB more memory, and stops when its reader goes`,
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
      await client.connect();
      await populate(world.databaseUrl, HOUSEHOLDS - (await registered(client)), tell);
      const manager = await StaffCaller.signIn(world.apiUrl, 'manager');
      const { questions } = await manager.call<{ questions: { id: string }[] }>('GET', '/api/staff/answers/questions');
      const columns = [...questions.map(({ id }) => id), ...OWN_COLUMNS];

      await readHouseholds(client);
      const reading = await readHouseholds(client);
      if (reading.rows !== HOUSEHOLDS) throw new Error(`${reading.rows} households instead of ${HOUSEHOLDS}`);
      tell(`read in ${rounded(reading.seconds, 1)} s`);
      const figures: Record<string, number | string> = {
        households: HOUSEHOLDS,
        'reading s': rounded(reading.seconds, 1),
      };
      const ratios: number[] = [];
      let more = 0;
      for (const format of FORMATS) {
        const written = await write(world, manager, format, columns);
        if ((await ending(client)).rows !== HOUSEHOLDS) throw new Error(`${format}: a file with too few rows`);
        figures[format] =
          `${rounded(written.seconds, 1)} s · ${rounded(written.megabytes, 0)} MB · ${rounded(written.more, 0)} MB of memory`;
        tell(`${format}: ${figures[format]}`);
        if (format !== 'xlsx') ratios.push(written.seconds / reading.seconds);
        more = Math.max(more, written.more);
      }
      figures['stopped after ms'] = await stopped(world, manager, client, columns);
      const ratio = rounded(Math.max(...ratios));
      return { ratio, range: [rounded(Math.min(...ratios)), ratio], ok: ratio <= GOAL && more <= GOAL_MB, figures };
    } finally {
      await client.end();
      await world.stop();
    }
  },
};

const registered = async (client: pg.Client): Promise<number> =>
  (await client.query<{ n: number }>('SELECT count(*)::int AS n FROM household_row')).rows[0]!.n;

/** How the latest export ended. */
async function ending(client: pg.Client): Promise<{ rows: number; complete: boolean }> {
  for (;;) {
    const { rows } = await client.query<{ detail: { rows: number; complete: boolean } | null }>(
      `SELECT (SELECT e.detail FROM audit_entry e WHERE e.action = 'answers.exportEnd' AND e.subject_id = b.subject_id) AS detail
         FROM audit_entry b WHERE b.action = 'answers.export' ORDER BY b.id DESC LIMIT 1`,
    );
    if (rows[0]?.detail) return rows[0].detail;
  }
}

function ask(
  world: World,
  manager: StaffCaller,
  format: Format,
  columns: string[],
  stop: AbortSignal,
): Promise<Response> {
  return fetch(`${world.apiUrl}/api/staff/answers/exports`, {
    method: 'POST',
    headers: { cookie: manager.cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ purpose: '書き出しの速さを測るため', format, filter: {}, columns }),
    signal: stop,
  });
}

async function write(world: World, manager: StaffCaller, format: Format, columns: string[]): Promise<Written> {
  const before = memory(world);
  let most = before;
  const looking = setInterval(() => (most = Math.max(most, memory(world))), LOOK_MS);
  const began = performance.now();
  try {
    const answer = await ask(world, manager, format, columns, new AbortController().signal);
    if (!answer.ok) throw new Error(`${format}: ${answer.status} ${await answer.text()}`);
    let bytes = 0;
    for await (const chunk of answer.body!) bytes += (chunk as Uint8Array).length;
    const seconds = (performance.now() - began) / 1_000;
    const rows = Number(answer.headers.get('x-export-rows'));
    return { seconds, rows, megabytes: bytes / 1e6, more: most - before };
  } finally {
    clearInterval(looking);
  }
}

/** How long after its reader has gone a file is given up. */
async function stopped(world: World, manager: StaffCaller, client: pg.Client, columns: string[]): Promise<number> {
  const stop = new AbortController();
  const answer = await ask(world, manager, 'xlsx', columns, stop.signal);
  await answer.body!.getReader().read();
  stop.abort();
  const began = performance.now();
  if ((await ending(client)).complete) throw new Error('a file that nobody read was written to its end');
  return rounded(performance.now() - began, 0);
}

/** Memory of the API's process in megabytes. */
const memory = (world: World): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(world.api.process.pid)]).toString()) / 1_024;
