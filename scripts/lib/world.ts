import { accessSync, constants, mkdirSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { buildStale } from './build.ts';
import { at, data as defaultData } from './paths.ts';
import { asOwner, databaseExists, giveRolePassword, type Postgres, startPostgres } from './postgres.ts';
import { holdFolder, removeLeftovers } from './processes.ts';
import { run } from './run.ts';
import { portIsFree, type Service, startService } from './service.ts';
import { StartProblem } from './terminal.ts';

export interface WorldOptions {
  apiPort: number;
  simulatorPort: number;
  /** Where this world keeps everything it has. */
  data?: string;
  /** For tests: a fast database that is gone afterwards. */
  ephemeral?: boolean;
  /** Fills an empty database with the demo city. */
  demo?: boolean;
  env?: NodeJS.ProcessEnv;
  tell?: (text: string) => void;
}

/** Everything running together: database, LINE simulator, API with both front ends. */
export interface World {
  apiUrl: string;
  simulatorUrl: string;
  databaseUrl: string;
  api: Service;
  simulator: Service;
  /** Starts the API again after it was stopped or killed. */
  restartApi(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * How the service collects its garbage: seldom, and with one helping thread, not four. On two cores four of them stop parents
 * and database for a tenth of a second each time (docs/decisions/0011).
 */
const COLLECTING = ['--v8-pool-size=1', '--heap-growing-percent=150'];

const MIN_FREE_BYTES = 400 * 1024 * 1024;

function checkFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.R_OK);
  } catch {
    throw new StartProblem(
      `The folder ${folder} cannot be written by this user: give it to this user, or clone into a folder of your own.`,
    );
  }
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < MIN_FREE_BYTES) {
    throw new StartProblem('The disk is full: free at least 400 MB and start again; what was stored is safe.');
  }
}

async function checkPort(name: string, port: number, variable: string): Promise<void> {
  if (await portIsFree(port)) return;
  throw new StartProblem(
    `Port ${port} for the ${name} is taken by another program: stop that program, or start with ${variable}=NUMBER npm start.`,
  );
}

/** @throws StartProblem one sentence naming what is wrong with DATABASE_URL. */
async function checkDatabase(url: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new StartProblem(
      'DATABASE_URL is not an address of a PostgreSQL: write postgres://USER:PASSWORD@HOST:PORT/DATABASE, or leave it out to use the built-in one.',
    );
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ v: string }>("SELECT current_setting('server_version_num') AS v");
    if (Number(rows[0]?.v) < 180_000)
      throw new StartProblem(
        'The PostgreSQL behind DATABASE_URL is older than version 18: use 18 or later, or leave DATABASE_URL out.',
      );
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    const code = (error as { code?: string }).code ?? '';
    const reason: Record<string, string> = {
      '28P01': 'its user or password is refused: correct them',
      '28000': 'its user is refused: correct it',
      '3D000': 'that database does not exist: create it, or correct the name',
    };
    throw new StartProblem(
      `DATABASE_URL does not work: ${reason[code] ?? 'no PostgreSQL answers there: check host and port, and that it is running'}.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The role with the least rights, which migrations make; see api/src/platform/database/privileges.ts. */
const APP_ROLE = 'tsunagu_app';
const DATABASE = 'tsunagu';
/** The demo city grows in a database of this name and takes its place when it is whole. */
const GROWING = 'tsunagu_growing';

/** Builds, migrates, seeds and starts everything. */
export async function startWorld(options: WorldOptions): Promise<World> {
  const { apiPort, simulatorPort, ephemeral = false, demo = false, env = {}, tell = () => undefined } = options;
  const data = options.data ?? defaultData;
  checkFolder(data);
  const release = holdFolder(data);
  removeLeftovers(defaultData);
  let postgres: Postgres | undefined;
  const services: Service[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(services.splice(0).map((service) => service.stop()));
    await postgres?.stop();
    release();
    if (ephemeral) rmSync(data, { recursive: true, force: true });
  };
  try {
    await checkPort('service', apiPort, 'PORT');
    await checkPort('LINE simulator', simulatorPort, 'SIMULATOR_PORT');
    if (env['DATABASE_URL']) await checkDatabase(env['DATABASE_URL']);
    await buildStale((name) => tell(`building ${name}`));
    const apiUrl = `http://localhost:${apiPort}`;
    const simulatorUrl = `http://localhost:${simulatorPort}`;
    const settings: NodeJS.ProcessEnv = {
      PORT: String(apiPort),
      PUBLIC_URL: apiUrl,
      MASTER_KEY_FILE: path.join(data, 'keys', 'master.key'),
      LIFF_DIST: at('liff-app', 'dist'),
      ADMIN_DIST: at('admin-web', 'dist'),
      LINE_MODE: 'simulator',
      LINE_API_URL: simulatorUrl,
      LINE_DATA_API_URL: simulatorUrl,
      SIMULATOR_URL: simulatorUrl,
      ...env,
    };
    const startSimulator = async (): Promise<Service> => {
      const simulator = await startService({
        name: 'LINE simulator',
        args: ['packages/line-simulator/src/main.ts'],
        env: {
          SIMULATOR_PORT: String(simulatorPort),
          LIFF_URL: `${apiUrl}/liff`,
          WEBHOOK_URL: `${apiUrl}/api/line/webhook`,
          // What is gone afterwards need not be written down every two seconds.
          ...(!ephemeral && { SIMULATOR_STATE: path.join(data, 'simulator.json') }),
        },
        healthUrl: `http://127.0.0.1:${simulatorPort}/simulator/users`,
        logFile: path.join(data, 'simulator.log'),
      });
      services.push(simulator);
      return simulator;
    };
    const migrate = (ownerUrl: string): Promise<void> =>
      finish(['api/dist/migrate.js'], { ...settings, DATABASE_URL: ownerUrl, DATABASE_OWNER_URL: ownerUrl });
    // A demo that is lost half-way is made anew, so nobody has to wait for the disk at each of its commits.
    const fillDemo = (url: string): Promise<void> =>
      finish(['api/dist/demo/main.js'], {
        ...settings,
        DATABASE_URL: url,
        WORKERS: 'off',
        PGOPTIONS: '-c synchronous_commit=off',
      });

    let ownerUrl = env['DATABASE_OWNER_URL'] ?? env['DATABASE_URL'] ?? '';
    let simulator: Service | undefined;
    if (env['DATABASE_URL']) {
      tell('bringing the database up to date');
      await migrate(ownerUrl);
      settings['DATABASE_URL'] = env['DATABASE_URL'];
      simulator = await startSimulator();
      if (demo) {
        tell('filling the database with the demo city');
        await fillDemo(env['DATABASE_URL']);
      }
    } else {
      tell('starting PostgreSQL');
      const own = (postgres = await startPostgres({ dir: path.join(data, 'postgres'), ephemeral }));
      ownerUrl = own.url(DATABASE);
      settings['DATABASE_URL'] = own.url(DATABASE, APP_ROLE);
      if (!(await databaseExists(own, DATABASE))) {
        tell('making the database');
        rmSync(path.join(data, 'simulator.json'), { force: true });
        await asOwner(own, 'postgres', async (client) => {
          await client.query(`DROP DATABASE IF EXISTS ${GROWING} WITH (FORCE)`);
          await client.query(`CREATE DATABASE ${GROWING}`);
        });
        await migrate(own.url(GROWING));
        await giveRolePassword(own, APP_ROLE);
        simulator = await startSimulator();
        if (demo) {
          tell('filling it with the demo city');
          await fillDemo(own.url(GROWING, APP_ROLE));
        }
        await asOwner(own, 'postgres', (client) => client.query(`ALTER DATABASE ${GROWING} RENAME TO ${DATABASE}`));
      } else {
        tell('bringing the database up to date');
        await migrate(ownerUrl);
        simulator = await startSimulator();
      }
    }

    const startApi = async (): Promise<Service> => {
      const api = await startService({
        name: 'API',
        args: ['--disable-warning=ExperimentalWarning', ...COLLECTING, 'api/dist/main.js'],
        env: settings,
        healthUrl: `http://127.0.0.1:${apiPort}/api/ready`,
        logFile: path.join(data, 'api.log'),
      });
      services.push(api);
      return api;
    };
    const world: World = {
      apiUrl,
      simulatorUrl,
      databaseUrl: ownerUrl,
      api: await startApi(),
      simulator,
      restartApi: async () => {
        await world.api.stop();
        services.splice(services.indexOf(world.api), 1);
        world.api = await startApi();
      },
      stop,
    };
    return world;
  } catch (error) {
    await stop();
    throw error;
  }
}

async function finish(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { code, output } = await run(['--disable-warning=ExperimentalWarning', ...args], {
    env: { LOG_LEVEL: 'error', ...env },
  });
  if (code !== 0) throw new StartProblem(output.trim().slice(-2000));
}
