import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../src/migrate.js';
import { APP_ROLE } from '../../src/platform/database/privileges.js';

const TEMPLATE = 'tsunagu_template';
/** One worker at a time makes the template. */
const LOCK = 7_402_001;

const adminUrl = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the tests with `node scripts/api-test.ts`.');
  return url;
};

export function urlOf(database: string, user?: string): string {
  const url = new URL(adminUrl());
  url.pathname = `/${database}`;
  if (user) url.username = user;
  return url.toString();
}

async function withAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ensureTemplate(client: pg.Client): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (rowCount) return;
    await client.query(`CREATE DATABASE ${TEMPLATE}_new`);
    await migrate(urlOf(`${TEMPLATE}_new`));
    await client.query(`ALTER ROLE ${APP_ROLE} PASSWORD '${new URL(adminUrl()).password}'`);
    await client.query(`ALTER DATABASE ${TEMPLATE}_new RENAME TO ${TEMPLATE}`);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]);
  }
}

export interface TestDatabase {
  /** For the API: the role with the least rights. */
  appUrl: string;
  /** For looking behind the API's back. */
  ownerUrl: string;
  drop(): Promise<void>;
}

/** A migrated, empty database for one test file. */
export async function makeDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withAdmin(async (client) => {
    await ensureTemplate(client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  });
  return {
    appUrl: urlOf(name, APP_ROLE),
    ownerUrl: urlOf(name),
    drop: () => withAdmin(async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}
