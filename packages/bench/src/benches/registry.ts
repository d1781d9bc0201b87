import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { data } from '../../../../scripts/lib/paths.ts';
import { freePort } from '../../../../scripts/lib/postgres.ts';
import { startWorld } from '../../../../scripts/lib/world.ts';
import type { Bench } from '../bench.ts';
import { quantile, rounded } from '../measure.ts';
import { registryFile, TOKYO_RECORDS } from '../registry-file.ts';
import { StaffCaller } from '../staff.ts';

const RECORDS = Number(process.env['RECORDS'] ?? TOKYO_RECORDS);
const GOAL_SECONDS = 60;
const GOAL_DELAY_MS = 50;
const PROBE_MS = 20;

interface Imported {
  id: string;
  records: number;
  counts: { new: number; changed: number; gone: number; same: number; warned: number };
}

/** A file of the registry as large as Tokyo's, read while others go on using the API; the floor is `JSON.parse` of the whole. */
export const bench: Bench = {
  name: 'registry',
  goal: `${RECORDS.toLocaleString('en')} records of the registry are read in at most ${GOAL_SECONDS} s, the event loop is never held longer than ${GOAL_DELAY_MS} ms`,
  run: async (tell) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tsunagu-loop-'));
    const delays = path.join(folder, 'delays');
    const world = await startWorld({
      apiPort: await freePort(),
      simulatorPort: await freePort(),
      data: path.join(data, `bench-${process.pid}`),
      ephemeral: true,
      demo: true,
      env: { RATE_LIMITS: 'off', LOG_LEVEL: 'warn', NODE_OPTIONS: `--import=${watcher(delays)}` },
      tell,
    });
    try {
      const editor = await StaffCaller.signIn(world.apiUrl, 'editor');
      const bytes = Buffer.from(registryFile(RECORDS));
      const began = performance.now();
      JSON.parse(bytes.toString());
      const floor = performance.now() - began;
      tell(
        `${rounded(bytes.length / 1e6, 1)} MB; JSON.parse of the whole holds the event loop for ${rounded(floor, 0)} ms`,
      );

      longest(delays);
      await probe(world.apiUrl, setTimeout(2_000));
      const idle = longest(delays);
      const first = await read(world.apiUrl, editor, bytes);
      const inFirst = longest(delays);
      tell(
        `first: ${rounded(first.seconds, 1)} s, loop ${inFirst} ms, others ${rounded(Math.max(...first.waits), 0)} ms`,
      );
      const again = await read(world.apiUrl, editor, bytes);
      const inAgain = longest(delays);
      const delay = Math.max(inFirst, inAgain);
      const seconds = Math.max(first.seconds, again.seconds);
      const waits = [...first.waits, ...again.waits];
      const isRight = first.imported.counts.new === RECORDS && again.imported.counts.new === RECORDS;
      return {
        ratio: rounded((seconds * 1_000) / floor),
        range: [rounded((first.seconds * 1_000) / floor), rounded((again.seconds * 1_000) / floor)],
        ok: isRight && seconds <= GOAL_SECONDS && delay <= GOAL_DELAY_MS,
        figures: {
          records: first.imported.records,
          warned: first.imported.counts.warned,
          MB: rounded(bytes.length / 1e6, 1),
          'first s': rounded(first.seconds, 1),
          'again s': rounded(again.seconds, 1),
          'longest hold of the loop ms': delay,
          'and without an import ms': idle,
          'other requests p50 ms': rounded(quantile(waits, 0.5)),
          'other requests worst ms': rounded(Math.max(...waits)),
          'JSON.parse of the whole ms': rounded(floor, 0),
        },
      };
    } finally {
      await world.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function read(apiUrl: string, editor: StaffCaller, bytes: Buffer) {
  const announced = {
    fileName: 'registry.json',
    size: bytes.length,
    attribution: '子育て支援制度レジストリ、CC BY 4.0',
  };
  const { id } = await editor.call<Imported>('POST', '/api/staff/registry/imports', announced);
  const began = performance.now();
  const sending = fetch(`${apiUrl}/api/staff/registry/imports/${id}/file`, {
    method: 'PUT',
    headers: { cookie: editor.cookie, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });
  const waits = await probe(apiUrl, sending);
  const answer = await sending;
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return { seconds: (performance.now() - began) / 1_000, waits, imported: (await answer.json()) as Imported };
}

/** How long another reader of the public catalogue's page waits, again and again until something is done. */
async function probe(apiUrl: string, until: Promise<unknown>): Promise<number[]> {
  const waits: number[] = [];
  let isDone = false;
  const done = until.finally(() => (isDone = true)).catch(() => undefined);
  while (!isDone) {
    const began = performance.now();
    await (await fetch(`${apiUrl}/api/public/services/jido-teate`)).text();
    waits.push(performance.now() - began);
    await Promise.race([done, setTimeout(PROBE_MS)]);
  }
  return waits;
}

/**
 * Loaded into the API's process: writes down the longest turn of its event loop, tenth of a second by tenth of a second. It
 * counts the processor's time of that one thread, so that what else the machine does is not taken for ours.
 */
const watcher = (file: string): string =>
  `data:text/javascript,${encodeURIComponent(`
    import { appendFileSync } from 'node:fs';
    let [last, most] = [process.threadCpuUsage(), 0];
    setInterval(() => {
      const { user, system } = process.threadCpuUsage(last);
      last = process.threadCpuUsage();
      most = Math.max(most, user + system);
    }, 5).unref();
    setInterval(() => {
      appendFileSync(${JSON.stringify(file)}, Math.round(most / 1e3) + '\\n');
      most = 0;
    }, 100).unref();
  `)}`;

const seen = new Map<string, number>();
/** The longest since the last time it was asked for. */
function longest(file: string): number {
  const lines = readFileSync(file, 'utf8').trim().split('\n').map(Number);
  const news = lines.slice(seen.get(file) ?? 0);
  seen.set(file, lines.length);
  return Math.max(...news);
}
