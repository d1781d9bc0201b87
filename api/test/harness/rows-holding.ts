import type { TestApp } from './app.js';

/** The tables that hold one of these texts in any row, whatever the column; text, JSON and arrays alike. */
export async function rowsHolding(test: TestApp, texts: string[]): Promise<string[]> {
  const tables = await test.sql<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const holding: string[] = [];
  for (const { name } of tables) {
    const found = await test.sql(
      `SELECT 1 FROM ${name} AS entry WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) t WHERE strpos(to_jsonb(entry)::text, t) > 0) LIMIT 1`,
      [texts],
    );
    if (found.length > 0) holding.push(name);
  }
  return holding;
}
