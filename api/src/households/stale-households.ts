import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { type DateText, tokyoDate } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, toPage } from '../platform/http/page.js';
import { grownOutUntil } from './grown-out.rules.js';
import type { StaleCounts, StaleHouseholdsPage, StaleQuery } from './household-life.dto.js';
import { type StaleReason, STALE_REASONS, staleSince, unconfirmedBefore } from './stale.rules.js';
import { wholeHouseholds } from './whole-household.js';

interface Position {
  id: string;
  /** What the list is ordered by, as an instant. */
  at: Date;
}
/** A reason as a question to the database: from which table, bounded by which parameter ($1), ordered by what. */
interface Question {
  rows: string;
  order: string;
  id: string;
  /** `order` as an instant, and an instant ($2) as `order` has it. */
  instant: string;
  position: string;
  bound: (today: DateText) => Date | string;
}

const day = (column: string) => ({
  order: column,
  id: 'household_id',
  instant: `${column}::timestamp AT TIME ZONE 'Asia/Tokyo'`,
  position: `($2::timestamptz AT TIME ZONE 'Asia/Tokyo')::date`,
});
const QUESTIONS: Record<StaleReason, Question> = {
  unconfirmed: {
    rows: 'household WHERE registered_at IS NOT NULL AND coalesce(confirmed_at, registered_at) < $1::timestamptz',
    order: 'coalesce(confirmed_at, registered_at)',
    id: 'id',
    instant: 'coalesce(confirmed_at, registered_at)',
    position: '$2::timestamptz',
    bound: unconfirmedBefore,
  },
  answerExpired: {
    rows: 'household_row WHERE expecting AND expecting_month < $1::date',
    ...day('expecting_month'),
    bound: (today) => `${today.slice(0, 7)}-01`,
  },
  grownOut: {
    rows: `household_row WHERE children_complete AND expecting IS NOT TRUE
             AND b1_to <= $1::date AND coalesce(b2_to, b1_to) <= $1::date`,
    ...day('b1_to'),
    bound: grownOutUntil,
  },
};

/** Households whose answers may not hold any more, for staff: how many, and which by alias. */
@Injectable()
export class StaleHouseholds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  async list(actor: StaffActor, query: StaleQuery): Promise<StaleHouseholdsPage> {
    const { reason = 'unconfirmed', cursor, limit = PAGE_DEFAULT } = query;
    const today = tokyoDate(this.clock.now());
    const positions = await this.positions(reason, today, limit + 1, cursor);
    const wholes = await wholeHouseholds(
      this.database.manager,
      positions.map(({ id }) => id),
    );
    // They look at every household, which further pages need not do again.
    const counts = cursor === undefined ? await this.counts(today) : null;
    await this.audit.recordView(actor, 'household.viewStale', null);
    const page = toPage(
      positions,
      limit,
      ({ id }) => wholes.get(id),
      ({ id, at }) => [at.toISOString(), id],
    );
    return {
      counts,
      nextCursor: page.nextCursor,
      // One that left in between is missing.
      items: page.items.flatMap((whole) => {
        const since = whole ? staleSince(whole, today) : {};
        if (!whole || since[reason] === undefined) return [];
        const ward = whole.household.facts['residence.ward'];
        return {
          alias: whole.parent.alias,
          ward: typeof ward === 'string' ? ward : null,
          language: whole.parent.language,
          since: since[reason],
          reasons: STALE_REASONS.filter((each) => since[each] !== undefined),
        };
      }),
    };
  }

  private async positions(
    reason: StaleReason,
    today: DateText,
    limit: number,
    cursor: string | undefined,
  ): Promise<Position[]> {
    const { rows, order, id, instant, position, bound } = QUESTIONS[reason];
    const after = cursor === undefined ? null : decodeCursor(cursor, ['instant', 'uuid']);
    return this.database.manager.query<Position[]>(
      `SELECT ${id} AS id, ${instant} AS at FROM ${rows}
          ${after ? `AND (${order}, ${id}) > (${position}, $3::uuid)` : ''}
        ORDER BY ${order}, ${id} LIMIT ${after ? '$4' : '$2'}`,
      [bound(today), ...(after ?? []), limit],
    );
  }

  private async counts(today: DateText): Promise<StaleCounts> {
    const count = (reason: StaleReason, parameter: number): string =>
      `(SELECT count(*)::int FROM ${QUESTIONS[reason].rows.replaceAll('$1', `$${parameter}`)}) AS "${reason}"`;
    const each = STALE_REASONS.map((reason, index) => count(reason, index + 1));
    const [counts] = await this.database.manager.query<StaleCounts[]>(
      `SELECT (SELECT count(*)::int FROM household_row) AS registered, ${each.join(', ')}`,
      STALE_REASONS.map((reason) => QUESTIONS[reason].bound(today)),
    );
    return counts!;
  }
}
