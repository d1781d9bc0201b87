import type { TestApp } from '../../harness/app.js';

export interface Snapshot {
  restore(): Promise<void>;
}

/** Keeps every table as it is now, so that each request of the matrix meets the same world. */
export async function keep(test: TestApp): Promise<Snapshot> {
  const tables = await test.sql<{ name: string; columns: string }>(
    `SELECT table_name AS name, string_agg(quote_ident(column_name), ', ') AS columns
       FROM information_schema.columns JOIN pg_tables ON tablename = table_name AND schemaname = table_schema
      WHERE table_schema = 'public' AND table_name <> 'migration' AND is_generated = 'NEVER' GROUP BY table_name`,
  );
  await test.sql('CREATE SCHEMA kept');
  for (const { name } of tables) await test.sql(`CREATE TABLE kept."${name}" AS TABLE public."${name}"`);
  const back = tables.map(
    ({ name, columns }) =>
      `DELETE FROM public."${name}"; INSERT INTO public."${name}" (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM kept."${name}";`,
  );
  // As a replica: no trigger and no foreign key looks at rows that all come back together.
  const sql = `BEGIN; SET LOCAL session_replication_role = replica; ${back.join('\n')} COMMIT;`;
  return { restore: async () => void (await test.sql(sql)) };
}
