import { Injectable } from '@nestjs/common';
import { hash, type Household, type Rule } from '@tsunagu/eligibility';
import { In, QueryFailedError } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { BenefitsService } from '../benefits/benefits.service.js';
import { GuardService } from '../survey/guard/guard.service.js';
import type { Actor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { type DateText, tokyoDate } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, type PageQuery, toPage } from '../platform/http/page.js';
import { membersSql } from './newly-eligible.sql.js';
import { type Condition, readCondition, ruleOf } from './segments.condition.js';
import type { ReasonPart, SegmentInput, SegmentPreview, SegmentView } from './segments.dto.js';
import { Segment } from './segments.entity.js';
import { atLeastFloor } from './segments.floor.js';
import { preview } from './segments.preview.js';
import { SegmentsQueries } from './segments.queries.js';
import { reasonOf } from './segments.reason.js';
import { segmentsRefusals } from './segments.refusals.js';
import type { Sql } from './segments.sql.js';
import { sentenceOf } from './segments.words.js';

export { ReasonPart } from './segments.dto.js';
export type { Condition } from './segments.condition.js';
export type { Sql } from './segments.sql.js';

/** A segment as other rooms see it. */
export interface SegmentCard {
  id: string;
  name: string;
  sentence: string;
  condition: Condition;
  conditionHash: string;
}

const MOST_PER_PAGE = 50;

/** Named conditions over registered households; membership is asked of the database when it is needed. */
@Injectable()
export class SegmentsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly benefits: BenefitsService,
    private readonly queries: SegmentsQueries,
    private readonly guard: GuardService,
  ) {}

  /**
   * SQL over `household_row r`, TRUE exactly for the members: `… FROM household_row r WHERE ${sql}`. Its placeholders
   * begin after `offset`.
   */
  compile(condition: Condition, on: DateText = this.today(), offset = 0): Sql {
    return membersSql(condition, { on, parameters: this.benefits.parameters(), offset });
  }

  /** The condition as one Japanese sentence. */
  sentence(condition: Condition): string {
    return sentenceOf(condition);
  }

  /** Why a household belongs to it, for the page of what it was sent. */
  reason(condition: Condition, household: Household, on: DateText = this.today()): ReasonPart[] {
    return reasonOf(condition, household, { on, parameters: this.benefits.parameters() });
  }

  /** @throws Refusal `segment.notFound` */
  async get(_actor: Actor, id: string): Promise<SegmentCard> {
    const card = (await this.cards([id])).get(id);
    if (!card) throw segmentsRefusals.refuse('segment.notFound');
    return card;
  }

  async cards(ids: readonly string[]): Promise<Map<string, SegmentCard>> {
    const segments = await this.database.manager.findBy(Segment, { id: In(ids) });
    return new Map(segments.map((segment) => [segment.id, toCard(segment)]));
  }

  /** How many households belong to it now, and how many of them a broadcast reaches; null below ten. */
  async estimate(condition: Condition): Promise<{ count: number | null; reachable: number | null }> {
    const context = { on: this.today(), parameters: this.benefits.parameters() };
    const { households, reachable } = await this.queries.inTime((manager) =>
      this.queries.countOf(manager, condition, context),
    );
    return { count: atLeastFloor(households), reachable: atLeastFloor(reachable) };
  }

  async preview(_actor: Actor, condition: unknown): Promise<SegmentPreview> {
    const rule = readCondition(condition);
    return preview(this.queries, rule, { on: this.today(), parameters: this.benefits.parameters() });
  }

  /** Last changed first; at most fifty at once. */
  async list(_actor: Actor, { cursor, limit = PAGE_DEFAULT }: PageQuery) {
    const size = Math.min(limit, MOST_PER_PAGE);
    const query = this.database.manager
      .createQueryBuilder(Segment, 'segment')
      .orderBy('segment.updatedAt', 'DESC')
      .addOrderBy('segment.id', 'DESC')
      .limit(size + 1);
    if (cursor !== undefined) {
      const [updatedAt, id] = decodeCursor(cursor, ['instant', 'uuid']);
      query.where('(segment.updatedAt, segment.id) < (:updatedAt::timestamptz, :id::uuid)', { updatedAt, id });
    }
    return toPage(await query.getMany(), size, toView, ({ updatedAt, id }) => [updatedAt.toISOString(), id]);
  }

  async view(actor: Actor, id: string): Promise<SegmentView> {
    await this.get(actor, id);
    return toView(await this.database.manager.findOneByOrFail(Segment, { id }));
  }

  /** @throws Refusal `segment.conditionInvalid`, `segment.asksSensitive`, `segment.nameSensitive`, `segment.nameHints`, `segment.nameTaken` */
  async create(actor: Actor & { kind: 'staff' }, { name, condition }: SegmentInput): Promise<SegmentView> {
    const rule = readCondition(condition);
    await this.checkName(name, rule);
    const now = this.clock.now();
    return this.database
      .transaction(async (tx) => {
        const segment = tx.manager.create(Segment, {
          name,
          condition: rule,
          conditionHash: hashOf(rule),
          authorId: actor.id,
          createdAt: now,
          updatedAt: now,
        });
        await tx.manager.save(segment);
        await this.audit.record(tx, actor, 'segment.create', subject(segment), { hash: segment.conditionHash });
        return toView(segment);
      })
      .catch(refuseTakenName);
  }

  /** @throws Refusal as `create`, and `segment.notFound` */
  async change(actor: Actor, id: string, { name, condition }: SegmentInput): Promise<SegmentView> {
    const rule = readCondition(condition);
    await this.checkName(name, rule);
    return this.database
      .transaction(async (tx) => {
        const segment = await tx.manager.findOne(Segment, { where: { id }, lock: { mode: 'pessimistic_write' } });
        if (!segment) throw segmentsRefusals.refuse('segment.notFound');
        Object.assign(segment, { name, condition: rule, conditionHash: hashOf(rule), updatedAt: this.clock.now() });
        await tx.manager.save(segment);
        await this.audit.record(tx, actor, 'segment.change', subject(segment), { hash: segment.conditionHash });
        return toView(segment);
      })
      .catch(refuseTakenName);
  }

  /** A name is read by everybody who sends, and stands beside what was sent. */
  private async checkName(name: string, condition: Condition): Promise<void> {
    const verdict = await this.guard.judgeName(name, ruleOf(condition));
    if (verdict === null) return;
    const code = verdict === 'block' ? 'segment.nameSensitive' : 'segment.nameHints';
    throw segmentsRefusals.refuse(code, [{ path: 'name', rule: code }]);
  }

  private today(): DateText {
    return tokyoDate(this.clock.now());
  }
}

function refuseTakenName(error: unknown): never {
  const taken = error instanceof QueryFailedError && (error.driverError as { constraint?: string }).constraint;
  throw taken === 'segment_name' ? segmentsRefusals.refuse('segment.nameTaken') : error;
}

/** Any JSON has its canonical form, not only a rule. */
const hashOf = (condition: Condition): string => hash(condition as Rule);

const subject = ({ id }: Segment) => ({ type: 'segment', id });

const toCard = ({ id, name, condition, conditionHash }: Segment): SegmentCard => ({
  id,
  name,
  sentence: sentenceOf(condition),
  condition,
  conditionHash,
});

const toView = ({ id, name, condition, updatedAt }: Segment): SegmentView => ({
  id,
  name,
  condition,
  sentence: sentenceOf(condition),
  updatedAt: updatedAt.toISOString(),
});
