import { Finding } from '../benefits/benefits.service.js';
import { HouseholdView, LANGUAGES, type Language, WARDS_AND_OUTSIDE } from '../households/households.service.js';
import { Choice, Flag, Id, Instant, ListOf, Part, Text, Whole } from '../platform/http/fields.js';
import { PageOf, PageQuery } from '../platform/http/page.js';
import { Category, MAX_SEQ, NumberText } from './consultation-fields.js';
import {
  type ConsultationCategory,
  DESK_VIEWS,
  type DeskState,
  type DeskView,
  MAX_TEXT,
  type Outcome,
  OUTCOMES,
  STATES,
} from './consultations.words.js';
import { ServiceCard } from './messages.dto.js';

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

export class CounsellorName {
  @Id()
  id: string;

  @Text({ max: 80 })
  name: string;
}

export class DeskItem {
  @Id()
  id: string;

  @NumberText()
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

  @NumberText()
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
