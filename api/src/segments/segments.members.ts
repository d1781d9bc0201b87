import type { CompileOptions, Sql } from './segments.sql.js';
import { ruleSql } from './segments.sql.js';
import {
  type Condition,
  isNewlyEligible,
  isRule,
  type NewlyEligible,
  ruleMeant,
  type Rules,
  sentencesOf,
} from './segments.terms.js';
import type { Ground } from './sql-facts.js';
import { and, FALSE, or, SqlValues, TRUE } from './sql-values.js';

/** SQL, true or false and never unknown: whether a household says that it uses a service already. */
export type Uses = (household: string, service: string) => string;

export interface MembersOptions extends CompileOptions {
  readonly rules: Rules;
  readonly uses?: Uses | undefined;
}
type Around = Ground & Pick<MembersOptions, 'rules' | 'uses'>;

/** `compile` for whatever an audience is chosen by. */
export function membersSql(condition: Condition, options: MembersOptions): Sql {
  const { sqls, values } = compileConditions([condition], options);
  return { sql: sqls[0] ?? TRUE, values };
}

/** Each sentence of the condition by itself, sharing one list of values. */
export function sentencesSql(condition: Condition, options: MembersOptions) {
  const { join, sentences } = sentencesOf(condition);
  return { join, ...compileConditions(sentences, options) };
}

function compileConditions(
  conditions: readonly Condition[],
  { on, parameters = {}, rules, uses, offset }: MembersOptions,
) {
  const values = new SqlValues();
  const ground = { values, on, parameters, rules, uses };
  return values.finish(
    conditions.map((each) => conditionSql(each, true, ground)),
    offset,
  );
}

/** As `ruleSql`, which it hands every part to that is a rule. */
function conditionSql(condition: Condition, side: boolean, ground: Around): string {
  if (isNewlyEligible(condition)) return newlySql(condition, side, ground);
  if (isRule(condition)) return ruleSql(condition, side, ground);
  const each = (part: Condition): string => conditionSql(part, side, ground);
  if ('all' in condition) return (side ? and : or)(condition.all.map(each));
  if ('any' in condition) return (side ? or : and)(condition.any.map(each));
  return conditionSql(condition.not, !side, ground);
}

/**
 * Nobody knows whether somebody is eligible; whether they surely are, is yes or no: so is what is new about it. To whoever
 * uses the service already it is no news.
 */
function newlySql(term: NewlyEligible, side: boolean, ground: Around): string {
  const rule = ruleMeant(term, ground.rules);
  const on = (day: 'from' | 'to'): string =>
    rule === null ? FALSE : ruleSql(rule, true, { ...ground, on: term.newlyEligible[day] });
  const sql = and([on('to'), isNot(on('from')), notUsing(term, ground)]);
  return side ? sql : isNot(sql);
}

function notUsing({ newlyEligible: term }: NewlyEligible, { uses, values }: Around): string {
  if (!uses || !('service' in term)) return TRUE;
  return `NOT ${uses('r.household_id', values.bind(term.service, 'text'))}`;
}

const isNot = (sql: string): string => (sql === FALSE ? TRUE : sql === TRUE ? FALSE : `(${sql}) IS NOT TRUE`);
