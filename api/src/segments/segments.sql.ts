import type { Parameters, Rule } from '@tsunagu/eligibility';
import { quantifierSql } from './sql-children.js';
import { factSql, type Ground } from './sql-facts.js';
import { and, FALSE, openRule, or, SqlValues, TRUE } from './sql-values.js';

export interface Sql {
  /** A condition over `household_row r`; it uses the alias `c` for table child inside itself. */
  readonly sql: string;
  readonly values: unknown[];
}

export interface CompileOptions {
  /** YYYY-MM-DD, the day for which membership is asked. */
  readonly on: string;
  readonly parameters?: Parameters;
  /** Placeholders $1 … $offset that the query around uses itself. */
  readonly offset?: number;
}

/**
 * SQL for a condition that was read by `parseRule`: TRUE exactly for the households whose value is true, FALSE or NULL
 * for all others, so that it can stand in WHERE and an index can serve its parts.
 *
 * Instead of three-valued SQL, each node has two plain conditions: surely true and surely false; NOT swaps them.
 */
export function compile(condition: Rule, options: CompileOptions): Sql {
  return compileSide(condition, true, options);
}

/** The same for the households whose value is surely `side`; what is in neither is unknown. */
export function compileSide(condition: Rule, side: boolean, { on, parameters = {}, offset }: CompileOptions): Sql {
  const values = new SqlValues();
  const bound = values.finish([ruleSql(condition, side, { values, on, parameters })], offset);
  return { sql: bound.sqls[0] ?? TRUE, values: bound.values };
}

/** Marks of `ground.values` stand for its values. */
export function ruleSql(rule: Rule, side: boolean, ground: Ground): string {
  if ('all' in rule) return (side ? and : or)(rule.all.map((each) => ruleSql(each, side, ground)));
  if ('any' in rule) return (side ? or : and)(rule.any.map((each) => ruleSql(each, side, ground)));
  if ('not' in rule) return ruleSql(rule.not, !side, ground);
  if ('fact' in rule) return factSql(rule, side, ground);
  if ('someChild' in rule) return quantifierSql(1, rule.someChild, side, ground);
  if ('countChildren' in rule) return quantifierSql(rule.countChildren.gte, rule.countChildren.where, side, ground);
  if ('ask' in rule) return FALSE;
  const inner = openRule(rule, ground.on);
  return typeof inner === 'object' ? ruleSql(inner, side, ground) : inner === side ? TRUE : FALSE;
}
