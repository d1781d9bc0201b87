import pg from 'pg';
import { world } from './world.ts';

/** Reads from the database, in a session that cannot write. */
export async function select<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
  try {
    await client.query('SET default_transaction_read_only = on');
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Changes what only a release or the city changes, such as the text of the consent. */
export async function change(text: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
  try {
    await client.query(text, values);
  } finally {
    await client.end();
  }
}

/** Has a job of the API done now instead of at its next minute, as its timetable would. */
export const callJob = (name: string): Promise<void> =>
  change('INSERT INTO pgboss.job (name, policy) SELECT name, policy FROM pgboss.queue WHERE name = $1', [name]);

/** Every column that can hold words, as `table.column`, bytes included. */
export async function wordColumns(): Promise<{ table: string; column: string; type: string }[]> {
  return select(
    `SELECT table_name AS "table", column_name AS "column", udt_name AS type
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
        AND udt_name IN ('text', 'varchar', 'bpchar', 'json', 'jsonb', '_text', '_varchar', 'bytea')`,
  );
}

/** The columns of every table that hold one of the values, whatever their type. */
export async function whereHeld(values: string[]): Promise<string[]> {
  const columns = await select<{ table: string; column: string }>(
    `SELECT table_name AS "table", column_name AS "column"
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { table, column } of columns) {
    const [row] = await select<{ found: boolean }>(
      `SELECT EXISTS (SELECT FROM "${table}", unnest($1::text[]) AS held WHERE position(held IN "${table}"."${column}"::text) > 0) AS found`,
      [values],
    );
    if (row?.found) found.push(`${table}.${column}`);
  }
  return found;
}

/** The columns in which one of the sentences can be read. */
export async function whereReadable(sentences: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const { table, column, type } of await wordColumns()) {
    const holds =
      type === 'bytea'
        ? `position(convert_to(said, 'UTF8') IN "${table}"."${column}") > 0`
        : `position(said IN "${table}"."${column}"::text) > 0`;
    const [row] = await select<{ found: boolean }>(
      `SELECT EXISTS (SELECT FROM "${table}", unnest($1::text[]) AS said WHERE ${holds}) AS found`,
      [sentences],
    );
    if (row?.found) found.push(`${table}.${column}`);
  }
  return found;
}
