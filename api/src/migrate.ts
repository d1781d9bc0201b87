import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { migrations } from './migrations.js';
import { databaseOptions } from './platform/database/options.js';
import { grantLeastPrivilege } from './platform/database/privileges.js';
import { explainStartFault } from './start-faults.js';

/** Brings the database of DATABASE_OWNER_URL to the newest schema and gives the role `tsunagu_app` just what it needs. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = new DataSource({ ...databaseOptions(ownerUrl, 2), migrations });
  await source.initialize();
  try {
    const done = await source.runMigrations();
    await grantLeastPrivilege(source);
    return done.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

if (process.argv[1]?.endsWith('migrate.js')) {
  try {
    const url = process.env['DATABASE_OWNER_URL'] ?? process.env['DATABASE_URL'];
    if (!url) throw new Error('DATABASE_OWNER_URL is not set.');
    await migrate(url);
  } catch (error) {
    process.stderr.write(`${explainStartFault(error)}\n`);
    process.exit(1);
  }
}
