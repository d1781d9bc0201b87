import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { PgBoss } from 'pg-boss';
import pg from 'pg';
import { AppModule } from '../../src/app.module.js';
import { migrate } from '../../src/migrate.js';
import { APP_ROLE } from '../../src/platform/database/privileges.js';
import { readEnv } from '../../src/platform/env/env.js';
import { Keyring } from '../../src/platform/sealing/keyring.js';
import { explainStartFault } from '../../src/start-faults.js';
import { makeDatabase, type TestDatabase, urlOf } from '../harness/database.js';

const sentenceOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'it started',
    (error: unknown) => explainStartFault(error),
  );
const ONE_SENTENCE = /^[A-Z][^\n]*\.$/;

describe('migrations by an owner who is no superuser', () => {
  const run = randomUUID().slice(0, 8);
  const made: { databases: string[]; roles: string[] } = { databases: [], roles: [] };
  let admin: pg.Client;

  beforeAll(async () => {
    // The template's making gives the cluster the app's role.
    await (await makeDatabase()).drop();
    admin = new pg.Client({ connectionString: urlOf('postgres') });
    await admin.connect();
  });
  afterAll(async () => {
    for (const database of made.databases) await admin.query(`DROP DATABASE ${database} WITH (FORCE)`);
    for (const role of made.roles) await admin.query(`DROP ROLE ${role}`);
    await admin.end();
  });

  async function ownedBy(rights: string): Promise<{ ownerUrl: string; appUrl: string }> {
    const role = `owner_${run}_${made.roles.length}`;
    const database = `owned_${run}_${made.databases.length}`;
    await admin.query(`CREATE ROLE ${role} LOGIN ${rights} PASSWORD '${new URL(urlOf(database)).password}'`);
    made.roles.push(role);
    await admin.query(`CREATE DATABASE ${database} OWNER ${role}`);
    made.databases.push(database);
    return { ownerUrl: urlOf(database, role), appUrl: urlOf(database, APP_ROLE) };
  }

  it.each(['CREATEROLE', ''])('works with "%s" and twice, and pg-boss starts on it', async (rights) => {
    const { ownerUrl, appUrl } = await ownedBy(rights);
    expect((await migrate(ownerUrl)).length).toBeGreaterThan(5);
    expect(await migrate(ownerUrl)).toEqual([]);
    const boss = new PgBoss({ connectionString: appUrl, max: 2, createSchema: false });
    boss.on('error', () => undefined);
    await boss.start();
    await boss.createQueue('work', { policy: 'singleton', retryLimit: 0 });
    expect(await boss.send('work', {})).toEqual(expect.any(String));
    await boss.stop({ graceful: false });
  });

  it('says in one sentence that the user may not', async () => {
    const { ownerUrl } = await ownedBy('');
    const stranger = new URL(ownerUrl);
    stranger.username = APP_ROLE;
    const sentence = await sentenceOf(migrate(stranger.toString()));
    expect(sentence).toMatch(ONE_SENTENCE);
    expect(sentence).toContain('DATABASE_OWNER_URL');
  });

  it('names the role that nobody has made', () => {
    const sentence = explainStartFault(Object.assign(new Error('role does not exist'), { code: '42704' }));
    expect(sentence).toMatch(ONE_SENTENCE);
    expect(sentence).toContain(`CREATE ROLE ${APP_ROLE} LOGIN`);
  });
});

describe('the master key', () => {
  let folder: string;
  let database: TestDatabase;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tsunagu-keys-'));
    database = await makeDatabase();
  });
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const envWith = (file: string, more: Record<string, string> = {}) =>
    readEnv({ DATABASE_URL: database.appUrl, DATABASE_POOL: '2', WORKERS: 'off', MASTER_KEY_FILE: file, ...more });

  it('is made once on a laptop, for the owner alone, and nothing half-written stays', () => {
    const at = join(folder, 'fresh', 'master.key');
    const { keyId } = new Keyring(envWith(at));
    expect(new Keyring(envWith(at)).keyId).toBe(keyId);
    expect(readdirSync(join(folder, 'fresh'))).toEqual(['master.key']);
    expect(statSync(at).mode & 0o777).toBe(0o600);
    expect(Buffer.from(readFileSync(at, 'utf8'), 'base64')).toHaveLength(32);
  });

  it('is never made in production', async () => {
    const at = join(folder, 'nowhere', 'master.key');
    const env = envWith(at, { NODE_ENV: 'production', PUBLIC_URL: 'https://tsunagu.example' });
    const sentence = await sentenceOf((async () => new Keyring(env))());
    expect(sentence).toMatch(ONE_SENTENCE);
    expect(sentence).toContain('MASTER_KEY_FILE');
    expect(readdirSync(folder)).not.toContain('nowhere');
  });

  it('must be the one the database began with', async () => {
    const start = async (file: string): Promise<void> => {
      const app = await NestFactory.createApplicationContext(AppModule.with(envWith(join(folder, file))), {
        logger: false,
        abortOnError: false,
      });
      await app.close();
    };
    writeFileSync(join(folder, 'first.key'), Buffer.alloc(32, 1).toString('base64'));
    writeFileSync(join(folder, 'second.key'), Buffer.alloc(32, 2).toString('base64'));
    await start('first.key');
    await start('first.key');
    const sentence = await sentenceOf(start('second.key'));
    expect(sentence).toMatch(ONE_SENTENCE);
    expect(sentence).toContain('not the one this database was sealed with');
    await start('first.key');
  });
});
