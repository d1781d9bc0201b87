import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../platform/actor/actor.js';
import { Database } from '../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT } from '../platform/http/page.js';
import { seesAll } from './consultations.rules.js';
import type { ConsultationCategory, DeskState, DeskView, Outcome } from './consultations.words.js';

/** A consultation with its last message, as lists show it. */
export interface DeskRow {
  id: string;
  numberYear: number;
  numberCount: number;
  householdId: string;
  parentId: string;
  category: ConsultationCategory;
  sealedService: Buffer | null;
  state: DeskState;
  counsellorId: string | null;
  openedAt: Date;
  lastMessageAt: Date;
  closedAt: Date | null;
  dueAt: Date | null;
  outcome: Outcome | null;
  unreadByDesk: number;
  keyId: string;
  wrappedKey: Buffer;
  messageId: string;
  sealedText: Buffer;
}

const COLUMNS = `c.id, c.number_year AS "numberYear", c.number_count AS "numberCount", c.household_id AS "householdId",
  c.parent_id AS "parentId", c.category, c.sealed_service AS "sealedService", c.state, c.counsellor_id AS "counsellorId",
  c.opened_at AS "openedAt", c.last_message_at AS "lastMessageAt", c.closed_at AS "closedAt", c.due_at AS "dueAt",
  c.outcome, c.unread_by_desk AS "unreadByDesk", c.key_id AS "keyId", c.wrapped_key AS "wrappedKey",
  m.id AS "messageId", m.sealed_text AS "sealedText"`;
const WITH_LAST = 'JOIN message m ON m.consultation_id = c.id AND m.seq = c.last_seq';
const ORDER = 'due_at NULLS LAST, last_message_at DESC, id DESC';

/** Parts of the list that one index each can answer; together they are what the actor may see. */
function scopesOf(view: DeskView, seesEverything: boolean): string[] {
  if (view === 'mine') return [`counsellor_id = $1 AND state <> 'closed'`];
  if (view === 'waiting') return [`state = 'waiting' AND $1::uuid IS NOT NULL`];
  if (seesEverything) return ['$1::uuid IS NOT NULL'];
  return ['counsellor_id = $1', `state = 'waiting'`];
}

/** The desk's list: the earliest deadline first, then without deadline the latest message first. One query per page. */
@Injectable()
export class DeskList {
  constructor(private readonly database: Database) {}

  page(actor: StaffActor, view: DeskView, cursor: string | undefined, limit = PAGE_DEFAULT): Promise<DeskRow[]> {
    return this.rows(actor.id, scopesOf(view, seesAll(actor)), cursor, limit);
  }

  /** All consultations, for the city's glass door. */
  allPage(actor: StaffActor, cursor: string | undefined, limit = PAGE_DEFAULT): Promise<DeskRow[]> {
    return this.rows(actor.id, scopesOf('all', true), cursor, limit);
  }

  async one(id: string): Promise<DeskRow | null> {
    const [row] = await this.database.manager.query<DeskRow[]>(
      `SELECT ${COLUMNS} FROM consultation c ${WITH_LAST} WHERE c.id = $1`,
      [id],
    );
    return row ?? null;
  }

  private async rows(actorId: string, scopes: string[], cursor: string | undefined, limit: number): Promise<DeskRow[]> {
    const values: unknown[] = [actorId, limit + 1];
    // Dated and undated rows are asked for apart: each part then walks its index from the cursor on.
    let dated: string | null = 'due_at IS NOT NULL';
    let undated = 'due_at IS NULL';
    if (cursor !== undefined) {
      const [dueAt, lastMessageAt, id] = decodeCursor(cursor, ['nullableInstant', 'instant', 'uuid']);
      values.push(lastMessageAt, id);
      if (dueAt === null) {
        dated = null;
        undated += ' AND (last_message_at, id) < ($3::timestamptz, $4::uuid)';
      } else {
        values.push(dueAt);
        const sameDeadline = 'due_at = $5::timestamptz AND (last_message_at, id) < ($3::timestamptz, $4::uuid)';
        dated = `due_at >= $5::timestamptz AND (due_at > $5::timestamptz OR (${sameDeadline}))`;
      }
    }
    const parts = scopes.flatMap((scope) =>
      [dated, undated].flatMap((position) =>
        position === null
          ? []
          : [`(SELECT * FROM consultation WHERE ${scope} AND ${position} ORDER BY ${ORDER} LIMIT $2)`],
      ),
    );
    return this.database.manager.query<DeskRow[]>(
      `SELECT ${COLUMNS} FROM (SELECT * FROM (${parts.join(' UNION ALL ')}) u ORDER BY ${ORDER} LIMIT $2) c ${WITH_LAST}
        ORDER BY c.due_at NULLS LAST, c.last_message_at DESC, c.id DESC`,
      values,
    );
  }
}

/** Where a page ends, for the next one's cursor. */
export const positionOf = ({ dueAt, lastMessageAt, id }: DeskRow): (string | null)[] => [
  dueAt?.toISOString() ?? null,
  lastMessageAt.toISOString(),
  id,
];
