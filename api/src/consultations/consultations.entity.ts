import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ConsultationCategory, DeskState, Outcome, Sender } from './consultations.words.js';

/** A conversation between one household and the desk. Its texts are sealed under its own key, which lies here wrapped. */
@Entity('consultation')
@Check('consultation_state', `state IN ('waiting', 'answering', 'answered', 'closed')`)
@Check('consultation_counsellor', `state = 'closed' OR (state = 'waiting') = (counsellor_id IS NULL)`)
@Check('consultation_closed', `(state = 'closed') = (closed_at IS NOT NULL)`)
@Check('consultation_number', 'number_count > 0')
@Index('consultation_number_once', ['numberYear', 'numberCount'], { unique: true })
@Index('consultation_client', ['parentId', 'clientId'], { unique: true })
@Index('consultation_household', { synchronize: false })
@Index('consultation_due', { synchronize: false })
@Index('consultation_counsellor_due', { synchronize: false })
@Index('consultation_mine', { synchronize: false })
@Index('consultation_waiting', { synchronize: false })
@Index('consultation_closed_at', { synchronize: false })
@Index('consultation_bell', { synchronize: false })
export class Consultation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'consultation_pkey' })
  id: string;

  @Column('smallint')
  numberYear: number;

  @Column('int')
  numberCount: number;

  @ForeignKey('household', { name: 'consultation_household_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  householdId: string;

  @ForeignKey('parent', { name: 'consultation_parent_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  parentId: string;

  /** Chosen by the parent's device: opening twice under one id opens once. */
  @Column('uuid')
  clientId: string;

  @Column('text')
  category: ConsultationCategory;

  /** The service whose card it was opened from, sealed like its texts. */
  @Column('bytea', { nullable: true })
  sealedService: Buffer | null;

  @Column('text')
  state: DeskState;

  @ForeignKey('staff_account', { name: 'consultation_staff_fk' })
  @Column('uuid', { nullable: true })
  counsellorId: string | null;

  @Column('timestamptz')
  openedAt: Date;

  @Column('timestamptz')
  lastMessageAt: Date;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** By when the desk has promised to answer; null while nothing waits for an answer. */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  @Column('text', { nullable: true })
  outcome: Outcome | null;

  @Column('text')
  keyId: string;

  @Column('bytea')
  wrappedKey: Buffer;

  @Column('int')
  lastSeq: number;

  @Column('int')
  unreadByParent: number;

  @Column('int')
  unreadByDesk: number;

  /** When the parent was last told by LINE that there is an answer, and for which message. */
  @Column('timestamptz', { nullable: true })
  rungAt: Date | null;

  @Column('uuid', { nullable: true })
  rungFor: string | null;
}

@Entity('message')
@Check('message_sender', `sender IN ('parent', 'counsellor')`)
@Check('message_staff', `(sender = 'counsellor') = (staff_id IS NOT NULL)`)
@Index('message_seq', ['consultationId', 'seq'], { unique: true })
@Index('message_client', ['consultationId', 'clientId'], { unique: true })
@Index('message_unread', { synchronize: false })
export class Message {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_pkey' })
  id: string;

  @ForeignKey(() => Consultation, { name: 'message_consultation_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  consultationId: string;

  /** 1, 2, 3 … within the consultation, without gaps. */
  @Column('int')
  seq: number;

  /** Chosen by the writer's device: sending twice under one id stores once. */
  @Column('uuid')
  clientId: string;

  @Column('text')
  sender: Sender;

  @ForeignKey('staff_account', { name: 'message_staff_fk' })
  @Column('uuid', { nullable: true })
  staffId: string | null;

  @Column('bytea')
  sealedText: Buffer;

  /** A benefit shown as a card below the text, sealed like it. */
  @Column('bytea', { nullable: true })
  sealedService: Buffer | null;

  @Column('timestamptz')
  sentAt: Date;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;
}

/** 内部メモ: the desk's own, never shown to parents. */
@Entity('consultation_note')
@Index('consultation_note_written', ['consultationId', 'writtenAt'])
export class ConsultationNote {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consultation_note_pkey' })
  id: string;

  @ForeignKey(() => Consultation, { name: 'consultation_note_consultation_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  consultationId: string;

  @ForeignKey('staff_account', { name: 'consultation_note_staff_fk' })
  @Column('uuid')
  staffId: string;

  @Column('bytea')
  sealedText: Buffer;

  @Column('timestamptz')
  writtenAt: Date;
}

/** The last number given in a year. Counted inside the opening transaction, so that none is skipped. */
@Entity('consultation_number')
export class ConsultationNumber {
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'consultation_number_pkey' })
  year: number;

  @Column('int')
  last: number;
}
