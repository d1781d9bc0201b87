import { Injectable } from '@nestjs/common';
import { type EntityManager, QueryFailedError } from 'typeorm';
import type { Language, NoAnswer } from '../../households/households.service.js';
import { Database } from '../../platform/database/database.js';
import type { Conditions } from './answers-conditions.js';
import { answersRefusals } from './answers.refusals.js';

export interface FoundRow {
  id: string;
  alias: string;
  ward: string | null;
  language: Language;
  childCount: number;
  births: string[];
  expecting: boolean | null;
  noAnswers: Record<string, NoAnswer>;
  registeredAt: Date;
  /** Microseconds since 1970, exact: the place in the order. */
  position: string;
}

/** Staff wait for these, and the database has others to serve. */
const TIMEOUT_MS = 5_000;

/** Named questions about the answers of many households; of the rooms' tables it only reads. */
@Injectable()
export class AnswersQueries {
  constructor(private readonly database: Database) {}

  /** Newest registration first; one more than `limit`, which tells that there are more. */
  page({ where, values }: Conditions, after: [number, string] | null, limit: number): Promise<FoundRow[]> {
    const all = [...values];
    const bind = (value: unknown): string => `$${all.push(value)}`;
    const conditions = ['h.registered_at IS NOT NULL', ...where];
    if (after) {
      const at = `timestamptz 'epoch' + ${bind(after[0])}::bigint * interval '1 microsecond'`;
      conditions.push(`(h.registered_at, h.id) < (${at}, ${bind(after[1])}::uuid)`);
    }
    // The page is cut before the alias is looked up, for which the whole table would be hashed otherwise.
    return this.inTime((manager) =>
      manager.query<FoundRow[]>(
        `SELECT f.*, p.alias
           FROM (SELECT r.household_id AS id, r.ward, r.language, r.child_count AS "childCount", r.expecting,
                        array_remove(ARRAY[r.b1_from, r.b2_from, r.b3_from, r.b4_from]::text[], NULL) AS births,
                        h.no_answers AS "noAnswers", h.registered_at AS "registeredAt",
                        (extract(epoch FROM h.registered_at) * 1000000)::bigint::text AS position
                   FROM household h JOIN household_row r ON r.household_id = h.id
                  WHERE ${conditions.join(' AND ')}
                  ORDER BY h.registered_at DESC, h.id DESC LIMIT ${bind(limit + 1)}) AS f
           JOIN parent p ON p.household_id = f.id
          ORDER BY f."registeredAt" DESC, f.id DESC`,
        all,
      ),
    );
  }

  async count({ where, values, needsHousehold }: Conditions): Promise<number> {
    const join = needsHousehold ? 'JOIN household h ON h.id = r.household_id' : '';
    const rows = await this.inTime((manager) =>
      manager.query<[{ count: number }]>(
        `SELECT count(*)::int AS count FROM household_row r ${join} WHERE ${[...where, 'TRUE'].join(' AND ')}`,
        values,
      ),
    );
    return rows[0].count;
  }

  /** @throws Refusal `answers.tooSlow` */
  async inTime<T>(work: (manager: EntityManager) => Promise<T>, ms = TIMEOUT_MS): Promise<T> {
    try {
      return await this.database.transaction(async ({ manager }) => {
        await manager.query(`SELECT set_config('statement_timeout', $1, true)`, [String(ms)]);
        return work(manager);
      });
    } catch (error) {
      const canceled = error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '57014';
      throw canceled ? answersRefusals.refuse('answers.tooSlow') : error;
    }
  }
}
