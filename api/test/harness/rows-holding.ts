import type { TestApp } from './app.js';

/**
 * The tables that hold one of these texts in any row, whatever the column: text, JSON, arrays, and bytes in which the text
 * or, for an id, its sixteen bytes can be found.
 */
export async function rowsHolding(test: TestApp, texts: string[]): Promise<string[]> {
  const tables = await test.sql<{ name: string; table: string }>(
    `SELECT CASE WHEN schemaname = 'public' THEN tablename ELSE schemaname || '.' || tablename END AS name,
            quote_ident(schemaname) || '.' || quote_ident(tablename) AS "table"
       FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const wanted = [...new Set(texts.flatMap(spellings))];
  const holding: string[] = [];
  for (const { name, table } of tables) {
    const found = await test.sql(
      `SELECT 1 FROM ${table} AS entry WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) t WHERE strpos(to_jsonb(entry)::text, t) > 0) LIMIT 1`,
      [wanted],
    );
    if (found.length > 0) holding.push(name);
  }
  return holding;
}

/** JSON shows bytes in hexadecimal, as PostgreSQL does. */
const spellings = (text: string): string[] => [
  text,
  Buffer.from(text).toString('hex'),
  ...(/^[0-9a-f-]{36}$/.test(text) ? [text.replaceAll('-', '')] : []),
];
