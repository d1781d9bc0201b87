import { StaffName } from '../articles/articles.service.js';
import { Texts, TOPICS, type Topic } from '../households/households.service.js';
import { Choice, Flag, Id, Instant, ListOf, Part, Text, Whole } from '../platform/http/fields.js';
import { PageOf } from '../platform/http/page.js';
import { ReasonPart } from '../segments/segments.service.js';
import { BROADCAST_STATES, type BroadcastState, STOP_CAUSES, type StopCause } from './broadcasts.rules.js';

const MANY = 2_000_000_000;

export class BroadcastInput {
  @Id()
  articleId: string;

  @Id()
  segmentId: string;
}

export class BroadcastReturnInput {
  @Text({ max: 500 })
  reason: string;
}

export class BroadcastScheduleInput {
  @Instant()
  at: string;
}

export class BroadcastArticle {
  @Id()
  id: string;

  @Text({ max: 60 })
  title: string;
}

export class BroadcastSegment {
  @Id()
  id: string;

  @Text({ max: 100 })
  name: string;

  @Text({ max: 4_000 })
  sentence: string;
}

export class BroadcastRequests {
  @Whole({ min: 0, max: MANY })
  total: number;

  @Whole({ min: 0, max: MANY })
  accepted: number;

  @Whole({ min: 0, max: MANY })
  failed: number;

  @Whole({ min: 0, max: MANY, description: 'LINE may or may not have them; a person decides' })
  undecided: number;
}

export class LineQuota {
  @Whole({ min: 0, max: MANY, nullable: true })
  limit: number | null;

  @Whole({ min: 0, max: MANY })
  used: number;
}

export class BroadcastView {
  @Id()
  id: string;

  @Part(() => BroadcastArticle)
  article: BroadcastArticle;

  @Part(() => BroadcastSegment)
  segment: BroadcastSegment;

  @Choice(BROADCAST_STATES, { name: 'BroadcastState' })
  state: BroadcastState;

  @Choice(STOP_CAUSES, { name: 'BroadcastStopCause', nullable: true, description: 'Who or what stopped it' })
  stopCause: StopCause | null;

  @Part(() => StaffName)
  author: StaffName;

  @Part(() => StaffName, { nullable: true })
  approver: StaffName | null;

  @Text({ max: 500, nullable: true })
  returnReason: string | null;

  @Whole({ min: 0, max: MANY, nullable: true, description: 'Households it would reach now, in tens; null below ten' })
  estimate: number | null;

  @Whole({ min: 0, max: MANY, nullable: true, description: 'Frozen at the start; null below ten' })
  recipients: number | null;

  @Part(() => BroadcastRequests)
  requests: BroadcastRequests;

  @Whole({ min: 0, max: MANY, nullable: true, description: 'null below twenty' })
  opened: number | null;

  @Instant({ nullable: true })
  scheduledAt: string | null;

  @Instant({ nullable: true })
  startedAt: string | null;

  @Instant({ nullable: true })
  finishedAt: string | null;

  @Instant()
  createdAt: string;

  @Part(() => LineQuota, {
    nullable: true,
    description: 'What LINE says; null in lists and while LINE does not answer',
  })
  quota: LineQuota | null;
}

export class BroadcastViewPage extends PageOf(BroadcastView) {}

export class LetterSummary {
  @Id()
  articleId: string;

  @Part(() => Texts)
  title: Texts;

  @Choice(TOPICS, { name: 'Topic' })
  topic: Topic;

  @Instant()
  sentAt: string;

  @Instant({ nullable: true })
  openedAt: string | null;
}

export class LetterSummaryPage extends PageOf(LetterSummary) {}

export class LetterPage extends LetterSummary {
  @Part(() => Texts)
  body: Texts;

  @Text({ max: 100, nullable: true })
  serviceId: string | null;

  @ListOf(() => ReasonPart, { max: 50 })
  reason: ReasonPart[];

  @Flag()
  designatedByCity: boolean;
}

export class SentLetter {
  @Id()
  articleId: string;

  @Text({ max: 60 })
  title: string;

  @Instant()
  sentAt: string;

  @Flag()
  opened: boolean;
}

export class SentLetters {
  @ListOf(() => SentLetter, { max: 30 })
  items: SentLetter[];
}
