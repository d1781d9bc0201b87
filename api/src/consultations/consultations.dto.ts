import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Finding } from '../benefits/benefits.service.js';
import { HouseholdView, LANGUAGES, type Language, WARDS_AND_OUTSIDE } from '../households/households.service.js';
import { Choice, Day, Flag, Id, Instant, ListOf, Part, Pattern, Text, Whole } from '../platform/http/fields.js';
import { PageOf, PageQuery } from '../platform/http/page.js';
import {
  CATEGORIES,
  type ConsultationCategory,
  DESK_VIEWS,
  type DeskState,
  type DeskView,
  MAX_TEXT,
  type Outcome,
  OUTCOMES,
  type Sender,
  SENDERS,
  STATES,
} from './consultations.words.js';

const MAX_SEQ = 2_147_483_647;
const Category = () => Choice(CATEGORIES, { name: 'ConsultationCategory' });
const Number_ = () => Pattern(/^\d{4}-\d{4,}$/, { max: 20, description: '2026-1187' });

// ── what comes in ──

export class OpenConsultationInput {
  @Id({ description: 'Chosen by the device; sent again under the same id it opens nothing new' })
  clientId: string;

  @Category()
  category: ConsultationCategory;

  @Text({ max: MAX_TEXT })
  text: string;

  @Text({ max: 60, optional: true })
  serviceId?: string;
}

export class MessageInput {
  @Id({ description: 'Chosen by the device; sent again under the same id it is stored once' })
  clientId: string;

  @Text({ max: MAX_TEXT })
  text: string;
}

export class ReplyInput extends MessageInput {
  @Text({ max: 60, optional: true })
  serviceId?: string;
}

export class ReadInput {
  @Whole({ min: 0, max: MAX_SEQ })
  seq: number;
}

export class AfterQuery {
  @ApiProperty({ required: false, minimum: 0, default: 0, description: 'Messages that follow this seq' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MAX_SEQ)
  after?: number;
}

export class DeskQuery extends PageQuery {
  @Choice(DESK_VIEWS, { optional: true, name: 'DeskView' })
  view?: DeskView;
}

export class HandOverInput {
  @Id()
  counsellorId: string;
}

export class CloseInput {
  @Choice(OUTCOMES, { name: 'Outcome' })
  outcome: Outcome;
}

export class NoteInput {
  @Text({ max: MAX_TEXT })
  text: string;
}

// ── what goes out ──

export class ReplyPromise {
  @Day()
  date: string;

  @Instant()
  dueAt: string;
}

export class ParentConsultation {
  @Id()
  id: string;

  @Category()
  category: ConsultationCategory;

  @Text({ max: 60, nullable: true })
  serviceId: string | null;

  @Choice(['open', 'closed'])
  state: 'open' | 'closed';

  @Instant()
  openedAt: string;

  @Instant()
  lastMessageAt: string;

  @Whole({ min: 0, max: MAX_SEQ })
  unread: number;

  @Part(() => ReplyPromise, { nullable: true, description: 'null while nothing waits for an answer' })
  promise: ReplyPromise | null;
}
export class ParentConsultationPage extends PageOf(ParentConsultation) {}

export class MessageSender {
  @Text({ max: 80 })
  name: string;

  @Text({ max: 80, nullable: true })
  qualification: string | null;
}

export class ServiceCard {
  @Text({ max: 60 })
  id: string;

  @Text({ max: 120 })
  name: string;
}

export class MessageView {
  @Id()
  id: string;

  @Id()
  clientId: string;

  @Whole({ min: 1, max: MAX_SEQ })
  seq: number;

  @Choice(SENDERS)
  from: Sender;

  @Text({ max: MAX_TEXT })
  text: string;

  @Instant()
  sentAt: string;

  @Instant({ nullable: true })
  readAt: string | null;

  @Part(() => MessageSender, { nullable: true, description: 'null for the parent' })
  sender: MessageSender | null;

  @Part(() => ServiceCard, { nullable: true })
  service: ServiceCard | null;
}

export class MessageList {
  @ListOf(() => MessageView, { max: 100 })
  items: MessageView[];
}

export class CounsellorName {
  @Id()
  id: string;

  @Text({ max: 80 })
  name: string;
}

export class DeskItem {
  @Id()
  id: string;

  @Number_()
  number: string;

  @Text({ max: 40 })
  alias: string;

  @Choice(WARDS_AND_OUTSIDE, { nullable: true })
  ward: string | null;

  @Choice(LANGUAGES, { name: 'Language' })
  language: Language;

  @Category()
  category: ConsultationCategory;

  @Choice(STATES, { name: 'DeskState' })
  state: DeskState;

  @Instant({ nullable: true })
  dueAt: string | null;

  @Flag()
  overdue: boolean;

  @Part(() => CounsellorName, { nullable: true })
  counsellor: CounsellorName | null;

  @Instant()
  openedAt: string;

  @Instant()
  lastMessageAt: string;

  @Text({ min: 0, max: 80, description: 'First 40 characters of the last message' })
  preview: string;

  @Whole({ min: 0, max: MAX_SEQ })
  unread: number;
}
export class DeskItemPage extends PageOf(DeskItem) {}

export class DeskConsultation extends DeskItem {
  @Part(() => ServiceCard, { nullable: true })
  service: ServiceCard | null;

  @Instant({ nullable: true })
  closedAt: string | null;

  @Choice(OUTCOMES, { nullable: true, name: 'Outcome' })
  outcome: Outcome | null;
}

export class NoteView {
  @Id()
  id: string;

  @Text({ max: 80 })
  author: string;

  @Text({ max: MAX_TEXT })
  text: string;

  @Instant()
  writtenAt: string;
}

export class NoteList {
  @ListOf(() => NoteView, { max: 200 })
  items: NoteView[];
}

export class EarlierConsultation {
  @Id()
  id: string;

  @Number_()
  number: string;

  @Category()
  category: ConsultationCategory;

  @Instant()
  openedAt: string;

  @Choice(STATES, { name: 'DeskState' })
  state: DeskState;
}

export class HouseholdPanel {
  @Text({ max: 40 })
  alias: string;

  @Part(() => HouseholdView)
  household: HouseholdView;

  @Instant()
  registeredAt: string;

  @Flag({ nullable: true })
  friend: boolean | null;

  @ListOf(() => Finding, { max: 1000 })
  findings: Finding[];

  @ListOf(() => EarlierConsultation, { max: 20 })
  earlier: EarlierConsultation[];
}

export class LiveEvent {
  @Choice(['consultation', 'broadcast', 'me', 'ping'])
  kind: 'consultation' | 'broadcast' | 'me' | 'ping';

  @Id({ nullable: true })
  id: string | null;

  @Choice(['message', 'read', 'state', 'note', 'progress'], { nullable: true })
  cause: 'message' | 'read' | 'state' | 'note' | 'progress' | null;
}
