import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { tokyoDate } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { type Phase, STAGE_SQL, stageLines } from './menus.rules.js';
import { keyOf, MenuTemplates } from './menus.templates.js';

/** A household whose menu is not the one it should have. */
export interface ToLink {
  householdId: string;
  lineUserId: string;
  hash: string;
}

/** The wanted look of each registered household, and whether it is another than it was given last. */
const CHANGED = `
  SELECT r.household_id, r.line_user_id, w.hash
    FROM household_row r
    LEFT JOIN rich_menu_link l ON l.household_id = r.household_id
   CROSS JOIN LATERAL (SELECT coalesce($1::jsonb ->> (${STAGE_SQL('$2', '$3', '$4')} || ':' || r.language),
                                       $1::jsonb ->> (${STAGE_SQL('$2', '$3', '$4')} || ':ja')) AS hash) w
   WHERE l.menu_hash IS DISTINCT FROM w.hash`;

/** Named questions about who should have which menu. */
@Injectable()
export class MenuQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly templates: MenuTemplates,
  ) {}

  /** How many households need each of the menus that somebody needs. */
  async needed(phase: Phase): Promise<{ hash: string; count: number }[]> {
    return this.database.manager.query(
      `SELECT hash, count(*)::int AS count FROM (${CHANGED}) c GROUP BY hash`,
      this.lines(phase),
    );
  }

  /** The next households in the order of their ids. */
  async next(phase: Phase, after: string | null, limit: number): Promise<ToLink[]> {
    return this.database.manager.query(
      `SELECT household_id AS "householdId", line_user_id AS "lineUserId", hash
         FROM (${CHANGED} AND r.household_id > coalesce($5, '00000000-0000-0000-0000-000000000000')::uuid) c
        ORDER BY household_id LIMIT $6`,
      [...this.lines(phase), after, limit],
    );
  }

  /** Which of these need another menu. */
  async among(phase: Phase, householdIds: string[]): Promise<ToLink[]> {
    return this.database.manager.query(
      `SELECT household_id AS "householdId", line_user_id AS "lineUserId", hash
         FROM (${CHANGED} AND r.household_id = ANY ($5::uuid[])) c`,
      [...this.lines(phase), householdIds],
    );
  }

  /** Notes what was given. @returns those who still are; who left meanwhile is missing. */
  async note(householdIds: string[], hash: string, refused: boolean): Promise<Set<string>> {
    const rows = await this.database.manager.query<{ id: string }[]>(
      `INSERT INTO rich_menu_link (household_id, menu_hash, refused)
       SELECT id, $2, $3 FROM (SELECT id FROM household WHERE id = ANY ($1::uuid[]) ORDER BY id FOR KEY SHARE) h
       ON CONFLICT (household_id) DO UPDATE SET menu_hash = excluded.menu_hash, refused = excluded.refused
       RETURNING household_id AS id`,
      [householdIds, hash, refused],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** How many households were given each menu, and how many of them LINE did not take. */
  async given(): Promise<Map<string, { count: number; refused: number }>> {
    const rows = await this.database.manager.query<{ hash: string; count: number; refused: number }[]>(
      `SELECT menu_hash AS hash, count(*)::int AS count, count(*) FILTER (WHERE refused)::int AS refused
         FROM rich_menu_link GROUP BY menu_hash`,
    );
    return new Map(rows.map(({ hash, ...counts }) => [hash, counts]));
  }

  private lines(phase: Phase): unknown[] {
    const { expectedFrom, three, school } = stageLines(tokyoDate(this.clock.now()));
    const wanted = this.templates.all.filter((one) => one.phase === phase).map((one) => [keyOf(one), one.hash]);
    return [JSON.stringify(Object.fromEntries(wanted)), expectedFrom, three, school];
  }
}
