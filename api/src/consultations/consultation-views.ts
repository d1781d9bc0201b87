import { Injectable } from '@nestjs/common';
import { BenefitsService } from '../benefits/benefits.service.js';
import { HouseholdsService } from '../households/households.service.js';
import { Clock } from '../platform/clock/clock.js';
import { tokyoDate } from '../platform/clock/tokyo.js';
import { type StaffCard, StaffService } from '../staff/staff.service.js';
import type { ParentConsultation } from './consultations.dto.js';
import type { DeskConsultation, DeskItem, EarlierConsultation, NoteView } from './desk.dto.js';
import type { MessageView, ParentMessageView } from './messages.dto.js';
import type { Consultation, ConsultationNote, Message } from './consultations.entity.js';
import { isOverdue, numberText, previewOf } from './consultations.rules.js';
import type { DeskRow } from './desk-list.js';
import { SealedTexts } from './sealed-texts.js';

const present = <T>(values: (T | null)[]): T[] =>
  values.filter((value): value is NonNullable<typeof value> => value !== null);

/** Turns rows into answers. Names are fetched for a whole list at once, so that a longer list asks no more questions. */
@Injectable()
export class ConsultationViews {
  constructor(
    private readonly clock: Clock,
    private readonly households: HouseholdsService,
    private readonly staff: StaffService,
    private readonly benefits: BenefitsService,
    private readonly texts: SealedTexts,
  ) {}

  /** A household that was erased a moment ago is left out. */
  async deskItems(rows: DeskRow[], { withPreview = true } = {}): Promise<Map<string, DeskItem>> {
    const headers = await this.households.headers([...new Set(rows.map(({ householdId }) => householdId))]);
    const staff = await this.staff.cards(present(rows.map(({ counsellorId }) => counsellorId)));
    const now = this.clock.now();
    return new Map(
      rows.flatMap((row) => {
        const header = headers.get(row.householdId);
        const preview = withPreview ? previewOf(this.texts.openMessage(row, lastOf(row))) : '';
        return header ? [[row.id, { ...toItem(row, now, staff), ...header, preview }]] : [];
      }),
    );
  }

  async desk(row: DeskRow): Promise<DeskConsultation | null> {
    const item = (await this.deskItems([row])).get(row.id);
    const serviceId = this.texts.openService(row, row);
    const service = serviceId === null ? null : await this.benefits.service(serviceId);
    const { closedAt, outcome } = row;
    return item ? { ...item, service, closedAt: closedAt?.toISOString() ?? null, outcome } : null;
  }

  /** As the desk reads them. */
  messages(consultation: Consultation, messages: Message[]): Promise<MessageView[]> {
    return this.written(consultation, messages, (ids) => this.benefits.services(ids));
  }

  parentsMessages(consultation: Consultation, messages: Message[]): Promise<ParentMessageView[]> {
    return this.written(consultation, messages, (ids) => this.benefits.cards(ids));
  }

  private async written<Card>(
    consultation: Consultation,
    messages: Message[],
    cardsOf: (serviceIds: string[]) => Promise<Map<string, Card>>,
  ) {
    const staff = await this.staff.cards(present(messages.map(({ staffId }) => staffId)));
    const shown = messages.map((message) => this.texts.openService(consultation, message));
    const services = await cardsOf(present(shown));
    return messages.map((message, at) => {
      const { id, clientId, seq, sender, staffId, sentAt, readAt } = message;
      const serviceId = shown[at] ?? null;
      const card = staffId === null ? undefined : staff.get(staffId);
      return {
        id,
        clientId,
        seq,
        from: sender,
        text: this.texts.openMessage(consultation, message),
        sentAt: sentAt.toISOString(),
        readAt: readAt?.toISOString() ?? null,
        sender: card ? { name: card.name, qualification: card.qualification } : null,
        service: (serviceId !== null && services.get(serviceId)) || null,
      };
    });
  }

  readonly parents = (consultation: Consultation): ParentConsultation => {
    const { id, category, state, openedAt, lastMessageAt, unreadByParent, dueAt } = consultation;
    return {
      id,
      category,
      serviceId: this.texts.openService(consultation, consultation),
      state: state === 'closed' ? 'closed' : 'open',
      openedAt: openedAt.toISOString(),
      lastMessageAt: lastMessageAt.toISOString(),
      unread: unreadByParent,
      promise: dueAt && { date: tokyoDate(dueAt), dueAt: dueAt.toISOString() },
    };
  };

  async notes(consultation: Consultation, notes: ConsultationNote[]): Promise<NoteView[]> {
    const staff = await this.staff.cards(notes.map(({ staffId }) => staffId));
    return notes.map((note) => ({
      id: note.id,
      author: staff.get(note.staffId)?.name ?? '',
      text: this.texts.openNote(consultation, note),
      writtenAt: note.writtenAt.toISOString(),
    }));
  }
}

const lastOf = ({ messageId, sealedText }: DeskRow) => ({ id: messageId, sealedText });

function toItem(row: DeskRow, now: Date, staff: Map<string, StaffCard>) {
  const { id, category, state, counsellorId, dueAt, openedAt, lastMessageAt, unreadByDesk } = row;
  const counsellor = counsellorId === null ? undefined : staff.get(counsellorId);
  return {
    id,
    number: numberText(row.numberYear, row.numberCount),
    category,
    state,
    dueAt: dueAt?.toISOString() ?? null,
    overdue: isOverdue(row, now),
    counsellor: counsellor ? { id: counsellor.id, name: counsellor.name } : null,
    openedAt: openedAt.toISOString(),
    lastMessageAt: lastMessageAt.toISOString(),
    unread: unreadByDesk,
  };
}

export const toEarlier = (consultation: Consultation): EarlierConsultation => ({
  id: consultation.id,
  number: numberText(consultation.numberYear, consultation.numberCount),
  category: consultation.category,
  openedAt: consultation.openedAt.toISOString(),
  state: consultation.state,
});
