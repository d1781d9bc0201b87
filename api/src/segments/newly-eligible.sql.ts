import type { Rule } from '@tsunagu/eligibility';
import { Columns, type Span } from './newly-eligible.columns.js';
import type { Sql } from './segments.sql.js';
import { and, FALSE, openRule, or, TRUE } from './sql-values.js';

export type { Span } from './newly-eligible.columns.js';

/** A service by the rule that holds for it. */
export interface JudgedService {
  readonly id: string;
  readonly rule: Rule;
}

/** One pass over the narrow row: `n0`, `n1` … households newly eligible for the services of `ids`. */
export interface NewlyPass extends Sql {
  readonly ids: readonly string[];
}

/** A row of a query has at most 1,664 columns, and one rule at most 500 leaves on each of two days. */
const MOST_COLUMNS = 600;

/**
 * Counts whom each service newly means on the second day: eligible then, and not on the first. Every distinct leaf of
 * the rules is a column that is looked at once per household, however many services need it; the services are
 * combinations of columns. Services on which the days make no difference are in no pass: nobody is new.
 */
export function newlyEligiblePasses(
  services: readonly JudgedService[],
  span: Span,
  mostColumns = MOST_COLUMNS,
): NewlyPass[] {
  const asked = services.filter(({ rule }) => newlySql(rule, span, new Columns(span)) !== FALSE);
  const passes: NewlyPass[] = [];
  for (let rest = asked; rest.length > 0;) {
    const columns = new Columns(span);
    const conditions: string[] = [];
    for (const { rule } of rest.slice(0, mostColumns)) {
      if (columns.size >= mostColumns) break;
      conditions.push(newlySql(rule, span, columns));
    }
    const counts = conditions.map((sql, i) => `(count(*) FILTER (WHERE ${sql}))::int AS n${i}`);
    passes.push({
      ids: rest.slice(0, conditions.length).map(({ id }) => id),
      // OFFSET 0 keeps PostgreSQL from writing each column out again wherever it is used.
      sql: `SELECT ${counts.join(', ')} FROM (SELECT ${columns.list()} FROM household_row r OFFSET 0) AS leaves`,
      values: columns.values,
    });
    rest = rest.slice(conditions.length);
  }
  return passes;
}

/** Who is newly meant, by columns, to which those that the rule needs are added. */
function newlySql(rule: Rule, span: Span, columns: Columns): string {
  const draft = new Columns(span);
  const leaves = new Map<string, Rule>();
  const on = (day: 'from' | 'to', column: (leaf: Rule) => string): string => combined(rule, true, span[day], column);
  const isMoving = (leaf: Rule): boolean => draft.on('to', leaf) !== draft.on('from', leaf);
  const then = on('to', (leaf) => {
    if (isMoving(leaf)) leaves.set(idOf(leaf), leaf);
    return draft.on('to', leaf);
  });
  const before = on('from', (leaf) => draft.on('from', leaf));
  if (then === FALSE || before === TRUE || then === before) return FALSE;
  const [moving, ...more] = leaves.values();
  if (moving && more.length === 0 && on('to', idOf) === on('from', idOf)) {
    // Only this leaf changes: who is new is new by it, and everything else is as it was.
    const as = (value: string): string =>
      on('to', (leaf) => (idOf(leaf) === idOf(moving) ? value : columns.on('to', leaf)));
    return and([as(TRUE), not(as(FALSE)), columns.newly(moving)]);
  }
  const [newThen, newBefore] = [
    on('to', (leaf) => columns.on('to', leaf)),
    on('from', (leaf) => columns.on('from', leaf)),
  ];
  return and([newThen, not(newBefore)]);
}

/** Leaves that say the same are one. */
const idOf = (leaf: Rule): string => JSON.stringify(leaf);

const not = (sql: string): string => (sql === FALSE ? TRUE : sql === TRUE ? FALSE : `NOT (${sql})`);

/** The rule as a combination of its leaves: `side` asks when it is surely so, or surely not. */
function combined(rule: Rule, side: boolean, on: string, column: (leaf: Rule) => string): string {
  const inner = (each: Rule): string => combined(each, side, on, column);
  if ('all' in rule) return (side ? and : or)(rule.all.map(inner));
  if ('any' in rule) return (side ? or : and)(rule.any.map(inner));
  if ('not' in rule) return combined(rule.not, !side, on, column);
  if ('validity' in rule) {
    const open = openRule(rule, on);
    return typeof open === 'object' ? inner(open) : open === side ? TRUE : FALSE;
  }
  return column(side ? rule : { not: rule });
}
