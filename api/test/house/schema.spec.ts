import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { migrations } from '../../src/migrations.js';
import { databaseOptions } from '../../src/platform/database/options.js';
import { type TestApp, startApp } from '../harness/app.js';
import { makeDatabase, type TestDatabase } from '../harness/database.js';

/** Everything the catalogue knows of our tables, in an order that does not depend on their making. */
const CATALOGUE = `
  SELECT 'column' AS kind, table_name || '.' || column_name AS name,
         concat_ws(' ', data_type, udt_name, is_nullable, column_default, identity_generation, generation_expression) AS definition
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migration'
  UNION ALL
  SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 0
     AND conrelid::regclass::text <> 'migration' AND contype <> 'n'
  UNION ALL
  SELECT 'index', tablename || '.' || indexname, indexdef FROM pg_indexes
   WHERE schemaname = 'public' AND tablename <> 'migration'
  UNION ALL
  SELECT 'function', p.proname::text, pg_get_functiondef(p.oid) FROM pg_proc p
   WHERE pronamespace = 'public'::regnamespace AND prokind IN ('f', 'p')
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL
  SELECT 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL
  SELECT 'view', viewname::text, definition FROM pg_views WHERE schemaname = 'public'
  UNION ALL
  SELECT 'sequence', sequencename::text, '' FROM pg_sequences WHERE schemaname = 'public' AND sequencename NOT LIKE 'migration%'
  UNION ALL
  SELECT 'type', typname::text, typtype::text FROM pg_type
   WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')
  ORDER BY 1, 2`;

describe('the schema', () => {
  let test: TestApp;
  let database: TestDatabase;
  let owner: DataSource;
  const catalogue = () => owner.query<{ kind: string; name: string; definition: string }[]>(CATALOGUE);

  beforeAll(async () => {
    test = await startApp();
    database = await makeDatabase();
    const entities = test.app.get(DataSource).entityMetadatas.map(({ target }) => target as () => void);
    owner = await new DataSource({ ...databaseOptions(database.ownerUrl, 2), migrations, entities }).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
    await test.close();
  });

  it('is exactly what the entities describe', async () => {
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('has an entity behind every table', async () => {
    const tables = await owner.query<{ tablename: string }[]>(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration'`,
    );
    const described = owner.entityMetadatas.map(({ tableName }) => tableName);
    expect(tables.map(({ tablename }) => tablename).filter((table) => !described.includes(table))).toEqual([]);
  });

  it('goes down to nothing and comes up again the same', async () => {
    const before = await catalogue();
    expect(before.length).toBeGreaterThan(50);
    for (const _ of migrations) await owner.undoLastMigration();
    expect(await catalogue()).toEqual([]);
    expect(await owner.runMigrations()).toHaveLength(migrations.length);
    expect(await catalogue()).toEqual(before);
  });

  it('has every table named with its retention in docs/retention.md, and no other', async () => {
    const page = readFileSync(new URL('../../../docs/retention.md', import.meta.url), 'utf8');
    const lines = page.split('\n').flatMap((line) => {
      const [, table, ...cells] = /^\| `(\w+)` \|(.*)\|$/.exec(line) ?? [];
      return table
        ? [
            {
              table,
              cells: cells
                .join('')
                .split('|')
                .map((cell) => cell.trim()),
            },
          ]
        : [];
    });
    const tables = await owner.query<{ tablename: string }[]>(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    expect(lines.map(({ table }) => table).sort()).toEqual(tables.map(({ tablename }) => tablename).sort());
    // What is in it, how long, why.
    expect(lines.filter(({ cells }) => cells.length !== 3 || cells.some((cell) => cell.length < 3))).toEqual([]);
  });
});
