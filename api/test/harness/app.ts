import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { startSimulator } from '@tsunagu/line-simulator';
import pg from 'pg';
import { furnish, makeAdapter } from '../../src/app.js';
import { AppModule } from '../../src/app.module.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { readEnv } from '../../src/platform/env/env.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { NestLog } from '../../src/platform/log/log.js';
import { Outbox } from '../../src/platform/outbox/outbox.js';
import { TestClock } from './clock.js';
import { makeDatabase } from './database.js';

export type Simulator = Awaited<ReturnType<typeof startSimulator>>;

/** The whole API on a database of its own, with a standing clock; LINE is the simulator when asked for. */
export interface TestApp {
  app: NestFastifyApplication;
  clock: TestClock;
  outbox: Outbox;
  jobs: Jobs;
  /** Present when started with `line: true`. */
  simulator: Simulator;
  /** The API's own address; only when started with `line: true` or `listen: true`. */
  origin: string;
  /** Looks behind the API's back, as the database's owner. */
  sql<R extends pg.QueryResultRow = pg.QueryResultRow>(text: string, values?: unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

interface Options {
  line?: boolean;
  listen?: boolean;
  env?: Record<string, string>;
  clock?: TestClock;
}

async function simulate(clock: TestClock): Promise<Simulator> {
  const { startSimulator } = await import('@tsunagu/line-simulator');
  return startSimulator({ port: 0, now: () => clock.now().getTime() });
}

export async function startApp({
  line = false,
  listen = line,
  env = {},
  clock = new TestClock(),
}: Options = {}): Promise<TestApp> {
  const database = await makeDatabase();
  const keys = mkdtempSync(join(tmpdir(), 'tsunagu-keys-'));
  const simulator = line ? await simulate(clock) : undefined;
  const settings = readEnv({
    NODE_ENV: 'test',
    DATABASE_URL: database.appUrl,
    DATABASE_POOL: '5',
    MASTER_KEY_FILE: join(keys, 'master.key'),
    WORKERS: 'off',
    RATE_LIMITS: 'off',
    ...(simulator && {
      LINE_API_URL: simulator.origin,
      LINE_DATA_API_URL: simulator.origin,
      SIMULATOR_URL: simulator.origin,
    }),
    ...env,
  });
  const module = await Test.createTestingModule({ imports: [AppModule.with(settings)] })
    .overrideProvider(Clock)
    .useValue(clock)
    .setLogger(new NestLog())
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(makeAdapter(settings), { rawBody: true });
  await furnish(app, settings);
  if (listen) await app.listen(0, '127.0.0.1');
  else {
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  }
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  return {
    app,
    clock,
    outbox: app.get(Outbox),
    jobs: app.get(Jobs),
    simulator: simulator as Simulator,
    origin: listen ? await app.getUrl() : '',
    sql: async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
      (await owner.query<R>(text, values)).rows,
    close: async () => {
      await app.close();
      await simulator?.close();
      await owner.end();
      await database.drop();
      rmSync(keys, { recursive: true, force: true });
    },
  };
}
