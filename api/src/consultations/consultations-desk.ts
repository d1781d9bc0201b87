import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { BenefitsService } from '../benefits/benefits.service.js';
import { HouseholdsService } from '../households/households.service.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { PAGE_DEFAULT, type PageQuery, toPage } from '../platform/http/page.js';
import { requestRefusals } from '../platform/refusals/refusal.js';
import { SurveyService } from '../survey/survey.service.js';
import { ConsultationViews, toEarlier } from './consultation-views.js';
import { ConsultationsAccess } from './consultations.access.js';
import type { DeskConsultation, DeskItem, DeskItemPage, DeskQuery, HouseholdPanel, NoteView } from './desk.dto.js';
import type { MessageView, ReplyInput } from './messages.dto.js';
import { ConsultationsQueries } from './consultations.queries.js';
import { consultationsRefusals } from './consultations.refusals.js';
import { DeskActs } from './desk-acts.js';
import { DeskList, type DeskRow, positionOf } from './desk-list.js';
import { MessageBatch } from './message-batch.js';

/** What the desk sees and writes; acts that change hands or state are in `DeskActs`. */
@Injectable()
export class ConsultationsDesk {
  constructor(
    private readonly access: ConsultationsAccess,
    private readonly rows: DeskList,
    private readonly queries: ConsultationsQueries,
    private readonly acts: DeskActs,
    private readonly batch: MessageBatch,
    private readonly views: ConsultationViews,
    private readonly audit: AuditService,
    private readonly households: HouseholdsService,
    private readonly benefits: BenefitsService,
    private readonly survey: SurveyService,
  ) {}

  async list(actor: StaffActor, { view = 'all', cursor, limit = PAGE_DEFAULT }: DeskQuery): Promise<DeskItemPage> {
    return this.page(await this.rows.page(actor, view, cursor, limit), limit, { withPreview: true });
  }

  async get(actor: StaffActor, id: string): Promise<DeskConsultation> {
    await this.access.look(actor, id);
    return this.view(id);
  }

  /** Opening a thread is written to the audit, of whoever is on it as well. */
  async messages(actor: StaffActor, id: string, after: number): Promise<MessageView[]> {
    const consultation = await this.access.look(actor, id);
    if (after === 0 && consultation.counsellorId === actor.id)
      await this.audit.recordView(actor, 'consultation.view', subject(id));
    return this.views.messages(consultation, await this.queries.messagesAfter(id, after));
  }

  /** Also a message that nobody asked for: a follow-up to a person who consulted. */
  async reply(actor: StaffActor, id: string, input: ReplyInput): Promise<MessageView> {
    const { clientId, text, serviceId = null } = input;
    if (serviceId !== null && !(await this.benefits.service(serviceId))) {
      throw requestRefusals.refuse('input.invalid', [{ path: 'serviceId', rule: 'isKnown' }]);
    }
    const { consultation, message } = await this.batch.send({ actor, consultationId: id, clientId, text, serviceId });
    return (await this.views.messages(consultation, [message]))[0]!;
  }

  async notes(actor: StaffActor, id: string): Promise<NoteView[]> {
    const consultation = await this.access.look(actor, id);
    return this.views.notes(consultation, await this.queries.notesOf(id));
  }

  async writeNote(actor: StaffActor, id: string, text: string): Promise<NoteView> {
    const note = await this.acts.note(actor, id, text);
    const consultation = await this.access.desk(actor, 'read', id);
    return (await this.views.notes(consultation, [note]))[0]!;
  }

  async household(actor: StaffActor, id: string): Promise<HouseholdPanel> {
    const consultation = await this.access.desk(actor, 'read', id);
    const { householdId } = consultation;
    await this.audit.recordView(actor, 'consultation.viewHousehold', subject(id));
    const household = await this.households.view(householdId);
    const facts = await this.households.facts(householdId);
    const alias = (await this.households.headers([householdId])).get(householdId)?.alias;
    if (!household || !facts || alias === undefined) throw consultationsRefusals.refuse('consultation.notFound');
    return {
      alias,
      household,
      registeredAt: household.registeredAt,
      friend: await this.households.friendOf(householdId),
      findings: await this.benefits.findings(facts, undefined, await this.survey.closedTo(household)),
      earlier: (await this.queries.earlierOf(consultation)).map(toEarlier),
    };
  }

  // ── the city's glass door: reading only, and every look is written to the audit before it is shown ──

  /** Without previews: a text is seen only by opening its consultation, so that the audit says whose was seen. */
  async cityList(actor: StaffActor, { cursor, limit = PAGE_DEFAULT }: PageQuery): Promise<DeskItemPage> {
    await this.audit.recordView(actor, 'consultation.cityList', null);
    return this.page(await this.rows.allPage(actor, cursor, limit), limit, { withPreview: false });
  }

  async cityGet(actor: StaffActor, id: string): Promise<DeskConsultation> {
    await this.access.city(id);
    await this.audit.recordView(actor, 'consultation.cityView', subject(id));
    return this.view(id);
  }

  async cityMessages(actor: StaffActor, id: string, after: number): Promise<MessageView[]> {
    const consultation = await this.access.city(id);
    await this.audit.recordView(actor, 'consultation.cityView', subject(id));
    return this.views.messages(consultation, await this.queries.messagesAfter(id, after));
  }

  /** How it stands, for somebody whose right to see it was judged. */
  async view(id: string): Promise<DeskConsultation> {
    const row = await this.rows.one(id);
    const view = row && (await this.views.desk(row));
    if (!view) throw consultationsRefusals.refuse('consultation.notFound');
    return view;
  }

  private async page(rows: DeskRow[], limit: number, options: { withPreview: boolean }): Promise<DeskItemPage> {
    const items = await this.views.deskItems(rows.slice(0, limit), options);
    const page = toPage(rows, limit, ({ id }) => items.get(id), positionOf);
    return { ...page, items: page.items.filter((item): item is DeskItem => item !== undefined) };
  }
}

const subject = (id: string) => ({ type: 'consultation', id });
