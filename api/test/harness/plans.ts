import { DataSource } from 'typeorm';
import type { TestApp } from './app.js';

/** How the database answered one question. */
export interface Plan {
  text: string;
  /** How many rows its hungriest step touched, thrown away ones included. */
  most: number;
}

/** From now on tells the plans of whatever is asked about these tables while `work` runs. */
export function watchPlans(test: TestApp, tables: string[]): (work: () => Promise<unknown>) => Promise<Plan[]> {
  let asked: { query: string; values: unknown[] }[] = [];
  const source = test.app.get(DataSource);
  source.logger = Object.assign(Object.create(source.logger), {
    logQuery: (query: string, values: unknown[] = []) => void asked.push({ query, values }),
  });
  const ours = new RegExp(`\\b(FROM|JOIN|UPDATE) "?(${tables.join('|')})"?\\b`);
  return async (work) => {
    asked = [];
    await work();
    const questions = asked.filter(({ query }) => ours.test(query));
    const plans: Plan[] = [];
    for (const { query, values } of questions) {
      await test.sql('BEGIN');
      const rows = await test.sql<{ 'QUERY PLAN': string }>(
        `EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) ${query}`,
        values,
      );
      await test.sql('ROLLBACK');
      const text = rows.map((row) => row['QUERY PLAN']).join('\n');
      plans.push({ text, most: mostIn(text) });
    }
    return plans;
  };
}

function mostIn(plan: string): number {
  const kept = [...plan.matchAll(/rows=(\d+)(?:\.\d+)? loops=(\d+)/g)].map(
    ([, rows, loops]) => Number(rows) * Number(loops),
  );
  const thrown = [...plan.matchAll(/Rows Removed by (?:Filter|Join Filter|Index Recheck): (\d+)/g)];
  return Math.max(...kept, ...thrown.map(([, rows]) => Number(rows)));
}
