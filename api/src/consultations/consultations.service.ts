import { Injectable } from '@nestjs/common';
import { BenefitsService } from '../benefits/benefits.service.js';
import { DutyService } from '../duty/duty.service.js';
import { HouseholdsService } from '../households/households.service.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { lookup } from '../platform/database/lookup.js';
import { Database } from '../platform/database/database.js';
import { PAGE_DEFAULT, type PageQuery, toPage } from '../platform/http/page.js';
import { requestRefusals } from '../platform/refusals/refusal.js';
import { ConsultationViews } from './consultation-views.js';
import { ConsultationsAccess } from './consultations.access.js';
import type { OpenConsultationInput, ParentConsultation, ParentConsultationPage } from './consultations.dto.js';
import type { MessageInput, ParentMessageView } from './messages.dto.js';
import { Consultation } from './consultations.entity.js';
import { ConsultationsLive } from './consultations.live.js';
import { ConsultationsQueries } from './consultations.queries.js';
import { consultationsRefusals } from './consultations.refusals.js';
import { MessageBatch } from './message-batch.js';
import { OpenConsultation } from './open-consultation.js';

export type { ConsultationCategory, DeskState, Outcome } from './consultations.words.js';

/** A parent's side of consultations. The desk's side lies in `ConsultationsDesk`. */
@Injectable()
export class ConsultationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: ConsultationsAccess,
    private readonly queries: ConsultationsQueries,
    private readonly opening: OpenConsultation,
    private readonly batch: MessageBatch,
    private readonly views: ConsultationViews,
    private readonly live: ConsultationsLive,
    private readonly households: HouseholdsService,
    private readonly benefits: BenefitsService,
    private readonly duty: DutyService,
  ) {
    const unread = lookup((ids) => this.queries.unreadOf(ids));
    households.countUnreadBy(async (householdId) => (await unread(householdId)) ?? 0);
  }

  /** @throws Refusal `survey.unfinished` or `consent.missing` before registration is finished */
  async open(actor: ParentActor, input: OpenConsultationInput): Promise<ParentConsultation> {
    const { householdId } = await this.households.ready(actor);
    if (input.serviceId !== undefined) await this.demandService(input.serviceId);
    const promisedBy = await this.promisedBy();
    return this.views.parents(await this.opening.open(actor, { householdId, input, promisedBy }));
  }

  async list(actor: ParentActor, { cursor, limit = PAGE_DEFAULT }: PageQuery): Promise<ParentConsultationPage> {
    const { householdId } = await this.households.of(actor);
    const rows = await this.queries.ofHousehold(householdId, cursor, limit);
    return toPage(rows, limit, this.views.parents, ({ lastMessageAt, id }) => [lastMessageAt.toISOString(), id]);
  }

  async get(actor: ParentActor, id: string): Promise<ParentConsultation> {
    return this.views.parents(await this.access.parents(actor, id));
  }

  async messages(actor: ParentActor, id: string, after: number): Promise<ParentMessageView[]> {
    const consultation = await this.access.parents(actor, id);
    return this.views.parentsMessages(consultation, await this.queries.messagesAfter(id, after));
  }

  /** Always possible: into a closed consultation too, which it reopens. */
  async write(actor: ParentActor, id: string, { clientId, text }: MessageInput): Promise<ParentMessageView> {
    const { consultation, message } = await this.batch.send({ actor, consultationId: id, clientId, text });
    return (await this.views.parentsMessages(consultation, [message]))[0]!;
  }

  async read(actor: ParentActor, id: string, seq: number): Promise<void> {
    const { householdId } = await this.households.of(actor);
    await this.database.transaction(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const consultation = await tx.manager.findOne(Consultation, { where: { id, householdId }, lock });
      if (!consultation) throw consultationsRefusals.refuse('consultation.notFound');
      const count = await this.queries.markRead(tx, id, 'counsellor', seq, this.clock.now());
      if (count > 0) tx.afterCommit(() => this.live.wake(consultation, 'read'));
    });
  }

  /** by when an answer to something written now is due. */
  private async promisedBy(): Promise<Date> {
    return new Date((await this.duty.promiseFor(this.clock.now())).dueAt);
  }

  private async demandService(id: string): Promise<void> {
    if (await this.benefits.service(id)) return;
    throw requestRefusals.refuse('input.invalid', [{ path: 'serviceId', rule: 'isKnown' }]);
  }
}
