import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Condition } from '../segments/segments.service.js';
import type { BroadcastState, StopCause } from './broadcasts.rules.js';

/** One article to the households of one segment. What was approved — condition and text — is kept here and sent. */
@Entity('broadcast')
@Check('broadcast_state', `state IN ('draft', 'submitted', 'approved', 'scheduled', 'sending', 'sent', 'stopped')`)
@Check('broadcast_stop_cause', `stop_cause IN ('person', 'quota', 'refused', 'article')`)
export class Broadcast {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'broadcast_pkey' })
  id: string;

  @ForeignKey('article', { name: 'broadcast_article_fk' })
  @Index('broadcast_article')
  @Column('uuid')
  articleId: string;

  @Column('int')
  articleVersion: number;

  @ForeignKey('segment', { name: 'broadcast_segment_fk' })
  @Column('uuid')
  segmentId: string;

  @Column('text')
  segmentName: string;

  @Column('text')
  sentence: string;

  @Column('jsonb')
  condition: Condition;

  @Column('text')
  conditionHash: string;

  @Column('text')
  state: BroadcastState;

  @Column('text', { nullable: true })
  stopCause: StopCause | null;

  @ForeignKey('staff_account', { name: 'broadcast_author_fk' })
  @Column('uuid')
  authorId: string;

  @ForeignKey('staff_account', { name: 'broadcast_approver_fk' })
  @Column('uuid', { nullable: true })
  approverId: string | null;

  @Column('text', { nullable: true })
  returnReason: string | null;

  /** What LINE's statistics are grouped by: says nothing to anybody but us. */
  @Index('broadcast_unit', { unique: true })
  @Column('text')
  unit: string;

  /** Households that would get it, when last asked. */
  @Column('int', { nullable: true })
  estimate: number | null;

  @Column('int', { nullable: true })
  recipients: number | null;

  @Index('broadcast_due', { where: `state = 'scheduled'` })
  @Column('timestamptz', { nullable: true })
  scheduledAt: Date | null;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;
}

/** The exact JSON of the messages in one language, stored before the first call: text, because jsonb reorders keys. */
@Entity('broadcast_message')
export class BroadcastMessage {
  @ForeignKey(() => Broadcast, { name: 'broadcast_message_broadcast_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'broadcast_message_pkey' })
  broadcastId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'broadcast_message_pkey' })
  language: string;

  @Column('text')
  messages: string;
}

export type RequestState = 'waiting' | 'claimed' | 'accepted' | 'failed' | 'undecided';

/** One call of LINE's multicast: at most 500 people, one retry key, one body, however often it is tried. */
@Entity('broadcast_request')
@Check('broadcast_request_state', `state IN ('waiting', 'claimed', 'accepted', 'failed', 'undecided')`)
@Check('broadcast_request_size', 'cardinality(household_ids) <= 500')
@Index('broadcast_request_part', ['broadcastId', 'language', 'part'], { unique: true, where: 'split_from IS NULL' })
@Index('broadcast_request_range', ['broadcastId', 'language', 'firstHousehold'])
export class BroadcastRequest {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'broadcast_request_pkey' })
  id: string;

  @ForeignKey(() => Broadcast, { name: 'broadcast_request_broadcast_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  broadcastId: string;

  @Column('text')
  language: string;

  /** 0, 1, 2 … within a language; the halves of a split request keep its number. */
  @Column('int')
  part: number;

  @Column('uuid', { nullable: true })
  splitFrom: string | null;

  /** Lowest household id when frozen. Requests are cut from the sorted list, so this finds a household's request. */
  @Column('uuid')
  firstHousehold: string;

  @Column('uuid', { array: true })
  householdIds: string[];

  /** In the order of `householdIds`; emptied once LINE has accepted. */
  @Column('text', { array: true })
  lineUserIds: string[];

  /** Taken out before the first attempt, because they had left, blocked or paused since the freeze. */
  @Column('smallint', { default: 0 })
  dropped: number;

  @Index('broadcast_request_retry_key', { unique: true })
  @Column('uuid')
  retryKey: string;

  /** SHA-256 of the body, checked before every attempt. */
  @Column('text')
  bodyHash: string;

  @Column('text')
  state: RequestState;

  /** An attempt ended without a clear answer: LINE may have it. */
  @Column('boolean', { default: false })
  maybeTaken: boolean;

  @Column('smallint', { default: 0 })
  attempts: number;

  /** When it may be tried (again); while claimed, when the claim ends. */
  @Index('broadcast_request_open', { where: `state IN ('waiting', 'claimed')` })
  @Column('timestamptz')
  availableAt: Date;

  @Column('timestamptz', { nullable: true })
  firstAttemptAt: Date | null;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  /** LINE's id of the request, for asking LINE. */
  @Column('text', { nullable: true })
  lineRequestId: string | null;

  /** HTTP status of the last answer; null when none came. */
  @Column('smallint', { nullable: true })
  lastStatus: number | null;
}

/** A household opened an article on our page. */
@Entity('letter_opening')
export class LetterOpening {
  @ForeignKey('household', { name: 'letter_opening_household_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'letter_opening_pkey' })
  householdId: string;

  @ForeignKey(() => Broadcast, { name: 'letter_opening_broadcast_fk', onDelete: 'CASCADE' })
  @Index('letter_opening_broadcast')
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'letter_opening_pkey' })
  broadcastId: string;

  @Column('timestamptz')
  openedAt: Date;
}

/** When the next request to an endpoint may begin, over all replicas. */
@Entity('send_pace')
export class SendPace {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'send_pace_pkey' })
  name: string;

  @Column('timestamptz')
  nextAt: Date;
}
