import type { Parameters, Rule } from '@tsunagu/eligibility';
import type { EntityManager } from 'typeorm';
import { NO, OPEN, stageBirths, type Value, YES } from './changes.rules.js';
import type { DayContext } from './segments.queries.js';
import { compileSide, type Sql } from './segments.sql.js';

/** Households with the same values before and after; for those whose value changes also the same ward and stages. */
export interface Compared {
  before: Value;
  after: Value;
  ward: string | null;
  /** One bit for each stage of a child. */
  stages: number | null;
  households: number;
  /** One of them. */
  example: string;
}

/** Blocks of the table: a slice of 4 MB or more, and no more slices than make a smooth progress. */
const SLICE_BLOCKS = 500;
const MOST_SLICES = 40;
const SLOTS = [1, 2, 3, 4];

/** The published rule and the edited one, each with the figures it goes by. */
export interface Comparison extends DayContext {
  before: Rule | null;
  after: Rule;
  edited: Parameters;
}

/** A part of the table, from one row address up to another. */
export type Slice = readonly [from: string, to: string];

/** Parts to be read one after the other, so that progress can be told. */
export async function slicesOf(manager: EntityManager): Promise<Slice[]> {
  const [{ blocks }] = await manager.query<[{ blocks: number }]>(
    `SELECT (pg_relation_size('household_row') / current_setting('block_size')::int)::int AS blocks`,
  );
  const size = Math.max(SLICE_BLOCKS, Math.ceil(blocks / MOST_SLICES));
  const starts = Array.from({ length: Math.max(1, Math.ceil(blocks / size)) }, (_, i) => `(${i * size},0)`);
  return starts.map((start, i) => [start, starts[i + 1] ?? '(4294967294,0)']);
}

/** The statement that judges both rules for one slice, $1 and $2. Without a rule before, nobody was eligible. */
export function comparisonSql({ before, after, on, parameters, edited }: Comparison): Sql {
  const values: unknown[] = [];
  const births = stageBirths(on);
  const stage = (k: number): string =>
    `CASE ${births.map((_, i) => `WHEN j.b${k}_from >= $${i + 3}::date THEN ${1 << i}`).join(' ')}
            WHEN j.b${k}_from IS NOT NULL THEN ${1 << births.length} ELSE 0 END`;
  const value = (rule: Rule, figures: Parameters): string => {
    const side = (yes: boolean): string => {
      const offset = 2 + births.length + values.length;
      const compiled = compileSide(rule, yes, { on, parameters: figures, offset });
      values.push(...compiled.values);
      return compiled.sql;
    };
    return `CASE WHEN ${side(true)} THEN ${YES} WHEN ${side(false)} THEN ${NO} ELSE ${OPEN} END`;
  };
  const sql = `
      SELECT j.before, j.after, CASE WHEN j.before <> j.after THEN j.ward END AS ward,
             CASE WHEN j.before <> j.after THEN ${SLOTS.map(stage).join(' | ')} END AS stages,
             count(*)::int AS households, any_value(j.household_id) AS example
        FROM (SELECT ${before ? value(before, parameters) : NO} AS before, ${value(after, edited)} AS after, r.household_id, r.ward,
                     ${SLOTS.map((k) => `r.b${k}_from`).join(', ')}
                FROM household_row r WHERE r.ctid >= $1::tid AND r.ctid < $2::tid OFFSET 0) AS j
       GROUP BY 1, 2, 3, 4`;
  return { sql, values: [...births, ...values] };
}

/** Adds up what the slices found. */
export function addUp(slices: readonly (readonly Compared[])[]): Compared[] {
  const sums = new Map<string, Compared>();
  for (const row of slices.flat()) {
    const key = [row.before, row.after, row.ward, row.stages].join();
    const sum = sums.get(key);
    if (sum) sum.households += row.households;
    else sums.set(key, { ...row });
  }
  return [...sums.values()];
}
