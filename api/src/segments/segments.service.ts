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
import { inTens } from '../platform/figures/in-tens.js';
import { decodeCursor, PAGE_DEFAULT, type PageQuery, toPage } from '../platform/http/page.js';
import { readCondition, refuseAt } from './segments.condition.js';
import type { ReasonPart, SegmentInput, SegmentPreview, SegmentView } from './segments.dto.js';
import { Segment } from './segments.entity.js';
import { atLeastFloor } from './segments.floor.js';
import { membersSql, type Uses } from './segments.members.js';
import { preview } from './segments.preview.js';
import { type AudienceContext, SegmentsQueries } from './segments.queries.js';
import { reasonOf } from './segments.reason.js';
import { segmentsRefusals } from './segments.refusals.js';
import type { Sql } from './segments.sql.js';
import { type Condition, factsOf, isRule, type NewlyEligible, newlyEligibleIn, servicesIn } from './segments.terms.js';
import { type Names, type SegmentCard, toCard, toView } from './segments.view.js';

export { ReasonPart } from './segments.dto.js';
export type { Condition } from './segments.terms.js';
export type { Sql } from './segments.sql.js';
export type { SegmentCard } from './segments.view.js';

const MOST_PER_PAGE = 50;

/** Named conditions over registered households; membership is asked of the database when it is needed. */
@Injectable()
export class SegmentsService {
  private uses: Uses | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly benefits: BenefitsService,
    private readonly queries: SegmentsQueries,
    private readonly guard: GuardService,
  ) {}

  /** From the room above that keeps who uses which service already: those are not newly meant by it (docs/decisions/0007). */
  leaveOutWhoUses(uses: Uses): void {
    this.uses = uses;
  }

  /**
   * SQL over `household_row r`, TRUE exactly for the members: `… FROM household_row r WHERE ${sql}`. Its placeholders
   * begin after `offset`.
   */
  async compile(condition: Condition, on: DateText = this.today(), offset = 0): Promise<Sql> {
    return membersSql(condition, { ...(await this.context(on)), offset });
  }

  /** Why a household belongs to it, for the page of what it was sent. */
  async reason(condition: Condition, household: Household, on: DateText = this.today()): Promise<ReasonPart[]> {
    return reasonOf(condition, household, await this.context(on));
  }

  /** @throws Refusal `segment.notFound` */
  async get(_actor: Actor, id: string): Promise<SegmentCard> {
    const card = (await this.cards([id])).get(id);
    if (!card) throw segmentsRefusals.refuse('segment.notFound');
    return card;
  }

  async cards(ids: readonly string[]): Promise<Map<string, SegmentCard>> {
    const segments = await this.database.manager.findBy(Segment, { id: In(ids) });
    const names = await this.names(segments.map(({ condition }) => condition));
    return new Map(segments.map((segment) => [segment.id, toCard(segment, names)]));
  }

  /** How many households belong to it now, and how many of them a broadcast reaches, as a preview tells it; null below ten. */
  async estimate(condition: Condition): Promise<{ count: number | null; reachable: number | null }> {
    const context = await this.context();
    const { households, reachable } = await this.queries.inTime((manager) =>
      this.queries.countOf(manager, condition, context),
    );
    const shown = isRule(condition) ? atLeastFloor : inTens;
    return { count: shown(households), reachable: shown(reachable) };
  }

  async preview(_actor: Actor, condition: unknown): Promise<SegmentPreview> {
    const read = await this.read(condition);
    return preview(this.queries, read, await this.context(), await this.names([read]));
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
    const segments = await query.getMany();
    const names = await this.names(segments.map(({ condition }) => condition));
    const view = (segment: Segment): SegmentView => toView(segment, names);
    return toPage(segments, size, view, ({ updatedAt, id }) => [updatedAt.toISOString(), id]);
  }

  async view(actor: Actor, id: string): Promise<SegmentView> {
    await this.get(actor, id);
    const segment = await this.database.manager.findOneByOrFail(Segment, { id });
    return toView(segment, await this.names([segment.condition]));
  }

  /** @throws Refusal `segment.conditionInvalid`, `segment.asksSensitive`, `segment.nameSensitive`, `segment.nameHints`, `segment.nameTaken` */
  async create(actor: Actor & { kind: 'staff' }, { name, condition }: SegmentInput): Promise<SegmentView> {
    const read = await this.read(condition);
    await this.checkName(name, read);
    const names = await this.names([read]);
    const now = this.clock.now();
    return this.database
      .transaction(async (tx) => {
        const segment = tx.manager.create(Segment, {
          name,
          condition: read,
          conditionHash: hashOf(read),
          authorId: actor.id,
          createdAt: now,
          updatedAt: now,
        });
        await tx.manager.save(segment);
        await this.audit.record(tx, actor, 'segment.create', subject(segment), { hash: segment.conditionHash });
        return toView(segment, names);
      })
      .catch(refuseTakenName);
  }

  /** @throws Refusal as `create`, and `segment.notFound` */
  async change(actor: Actor, id: string, { name, condition }: SegmentInput): Promise<SegmentView> {
    const read = await this.read(condition);
    await this.checkName(name, read);
    const names = await this.names([read]);
    return this.database
      .transaction(async (tx) => {
        const segment = await tx.manager.findOne(Segment, { where: { id }, lock: { mode: 'pessimistic_write' } });
        if (!segment) throw segmentsRefusals.refuse('segment.notFound');
        Object.assign(segment, { name, condition: read, conditionHash: hashOf(read), updatedAt: this.clock.now() });
        await tx.manager.save(segment);
        await this.audit.record(tx, actor, 'segment.change', subject(segment), { hash: segment.conditionHash });
        return toView(segment, names);
      })
      .catch(refuseTakenName);
  }

  /** A name is read by everybody who sends, and stands beside what was sent. */
  private async checkName(name: string, condition: Condition): Promise<void> {
    const verdict = await this.guard.judgeName(name, factsOf(condition, await this.benefits.rules()));
    if (verdict === null) return;
    const code = verdict === 'block' ? 'segment.nameSensitive' : 'segment.nameHints';
    throw segmentsRefusals.refuse(code, [{ path: 'name', rule: code }]);
  }

  /** Reads it, and looks whether the services that it names are or were published. */
  private async read(json: unknown): Promise<Condition> {
    const { parameters } = await this.context();
    const condition = readCondition(json, parameters);
    const known = await this.names([condition]);
    const isUnknown = ({ newlyEligible: term }: NewlyEligible) => 'service' in term && !known.has(term.service);
    if (newlyEligibleIn(condition).some(isUnknown)) throw refuseAt('condition', 'service');
    return condition;
  }

  /** What holds on the day: the rules are those that are published today. */
  private async context(on: DateText = this.today()): Promise<AudienceContext> {
    return { on, rules: await this.benefits.rules(), parameters: this.benefits.parameters(), uses: this.uses };
  }

  private async names(conditions: readonly Condition[]): Promise<Names> {
    const services = await this.benefits.services(conditions.flatMap(servicesIn));
    return new Map([...services].map(([id, { name }]) => [id, name]));
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
