import { Injectable } from '@nestjs/common';
import { derive, type Child, type FactValue, type Household, type Parameters } from '@tsunagu/eligibility';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { Database } from '../platform/database/database.js';
import type { DateText } from '../platform/clock/tokyo.js';
import { membersSql, sentencesSql, type Uses } from './segments.members.js';
import { segmentsRefusals } from './segments.refusals.js';
import type { Condition, Rules } from './segments.terms.js';

/** The day for which membership is asked, and the dated figures. */
export interface DayContext {
  readonly on: DateText;
  readonly parameters: Parameters;
}
/** What an audience is counted with: also the rules that are published on that day. */
export interface AudienceContext extends DayContext {
  readonly rules: Rules;
  readonly uses: Uses | undefined;
}

export interface Counted {
  total: number;
  /** After each sentence; the last is the whole condition. */
  counts: number[];
  reachable: number;
}

/** An editor waits for these figures, and the database has others to serve. */
const TIMEOUT_MS = 5_000;

/** Questions to the narrow row that households keeps: one row per registered household. */
@Injectable()
export class SegmentsQueries {
  constructor(private readonly database: Database) {}

  /**
   * Runs queries that end in time.
   * @throws Refusal `segment.tooSlow`
   */
  async inTime<T>(work: (manager: EntityManager) => Promise<T>, ms = TIMEOUT_MS): Promise<T> {
    try {
      return await this.database.transaction(async ({ manager }) => {
        await manager.query(`SELECT set_config('statement_timeout', $1, true)`, [String(ms)]);
        return work(manager);
      });
    } catch (error) {
      const canceled = error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '57014';
      throw canceled ? segmentsRefusals.refuse('segment.tooSlow') : error;
    }
  }

  /** One pass: each household goes to the sentence that leaves it out (all) or takes it in (any). */
  async count(manager: EntityManager, condition: Condition, context: AudienceContext): Promise<Counted> {
    const { join, sqls, values } = sentencesSql(condition, context);
    const [first = 'TRUE', ...more] = sqls;
    const stop =
      join === 'all'
        ? `CASE ${more.map((sql, i) => `WHEN (${sql}) IS NOT TRUE THEN ${i + 1}`).join(' ')} ELSE ${sqls.length} END`
        : `CASE ${sqls.map((sql, i) => `WHEN ${sql} THEN ${i + 1}`).join(' ')} END`;
    const at = sqls.length === 1 ? '1' : stop;
    const where = join === 'all' ? first : sqls.join(' OR ');
    const rows = await manager.query<{ at: number; households: number; reachable: number }[]>(
      `SELECT at, count(*)::int AS households, (count(*) FILTER (WHERE reachable))::int AS reachable
         FROM (SELECT ${at} AS at, r.reachable FROM household_row r WHERE ${where}) AS matched
        GROUP BY at`,
      values,
    );
    const [{ total }] = await manager.query<[{ total: number }]>('SELECT count(*)::int AS total FROM household_row');
    const sum = (rows: { households: number }[]): number => rows.reduce((all, { households }) => all + households, 0);
    return {
      total,
      counts: sqls.map((_, i) => sum(rows.filter(({ at }) => (join === 'all' ? at > i : at <= i + 1)))),
      reachable: rows
        .filter(({ at }) => join === 'any' || at === sqls.length)
        .reduce((all, { reachable }) => all + reachable, 0),
    };
  }

  async countOf(manager: EntityManager, condition: Condition, context: AudienceContext) {
    const { sql, values } = membersSql(condition, context);
    const [row] = await manager.query<[{ households: number; reachable: number }]>(
      `SELECT count(*)::int AS households, (count(*) FILTER (WHERE r.reachable))::int AS reachable
         FROM household_row r WHERE ${sql}`,
      values,
    );
    return row;
  }

  async examples(
    manager: EntityManager,
    condition: Condition,
    context: AudienceContext,
    limit: number,
  ): Promise<Household[]> {
    const { sql, values } = membersSql(condition, { ...context, offset: 1 });
    const rows = await manager.query<ExampleRow[]>(`${EXAMPLE} WHERE ${sql} LIMIT $1`, [limit, ...values]);
    return rows.map(toHousehold);
  }

  /** Households by id, in the order of the ids; who is not registered any more is left out. */
  async households(manager: EntityManager, ids: readonly string[]): Promise<Household[]> {
    const rows = await manager.query<ExampleRow[]>(
      `${EXAMPLE} WHERE r.household_id = ANY($1::uuid[]) ORDER BY array_position($1::uuid[], r.household_id)`,
      [ids],
    );
    return rows.map(toHousehold);
  }
}

const EXAMPLE = `
  SELECT r.ward, r.language, r.children_complete, r.facts, to_char(r.expecting_month, 'YYYY-MM') AS expecting_month,
         jsonb_build_object(
           'family.expecting', r.expecting,
           'family.singleParent', r.single_parent,
           'tax.residentTaxExempt', r.resident_tax_exempt,
           'tax.incomeTaxExempt', r.income_tax_exempt,
           'benefit.receivesChildRearingAllowance', r.receives_child_rearing_allowance,
           'family.guardiansNeedChildcare', r.guardians_need_childcare,
           'family.multiples', r.multiples,
           'work.inKobe', r.work_in_kobe) AS flags,
         (SELECT jsonb_agg(jsonb_build_array(k.birth_from, k.birth_to, k.care, k.school) ORDER BY k.birth_from DESC)
            FROM child k WHERE k.household_id = r.household_id) AS children
    FROM household_row r`;

interface ExampleRow {
  ward: string | null;
  language: string;
  children_complete: boolean;
  facts: Record<string, FactValue>;
  expecting_month: string | null;
  flags: Record<string, boolean | null>;
  children: [from: string, to: string, care: string | null, school: string | null][] | null;
}

function toHousehold(row: ExampleRow): Household {
  const given: Record<string, FactValue | null> = {
    ...row.facts,
    ...row.flags,
    'residence.ward': row.ward,
    'preference.language': row.language,
    'family.expectingMonth': row.expecting_month,
  };
  const facts = Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, FactValue] => entry[1] !== null),
  );
  return { facts: derive(facts), children: (row.children ?? []).map(toChild), childrenComplete: row.children_complete };
}

function toChild([from, to, care, school]: [string, string, string | null, string | null]): Child {
  return {
    birthMonth: from.slice(0, 7),
    ...(from === to ? { bornOnFirst: true } : from.endsWith('-02') && { bornOnFirst: false }),
    facts: { ...(care !== null && { care }), ...(school !== null && { school }) },
  };
}
