import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DraftQuestion } from './question-editing.dto.js';
import type { AnswerInput } from './survey.rules.js';
import type { Question, QuestionNotes } from './survey.questions.js';
import type { SurveyAct, SurveyState } from './versions.rules.js';

/** A list of questions. Published ones are never edited: a trigger refuses it, the hash shows it, answers name their version. */
@Entity('survey_version')
@Check('survey_version_state', `state IN ('draft', 'checked', 'awaitingCity', 'approved', 'published', 'retired')`)
@Index('survey_version_number', ['number'], { unique: true })
@Index('survey_version_published', ['state'], { unique: true, where: `(state = 'published'::text)` })
export class SurveyVersion {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'survey_version_pkey' })
  version: string;

  @Column('text')
  state: SurveyState;

  @Column('jsonb')
  questions: Question[];

  /** SHA-256 of the canonical JSON of the questions. */
  @Column('text')
  hash: string;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  /** The version as a number, for their order. */
  @Column('int')
  number: number;

  /** What its writers call it; parents never see it. */
  @Column('text')
  title: string;

  @Column('jsonb', { default: () => "'{}'" })
  notes: QuestionNotes;

  /** Grows with every change of content or state. */
  @Column('int', { default: 1 })
  revision: number;

  @ForeignKey(() => SurveyVersion, { name: 'survey_version_based_on_fk', onDelete: 'SET NULL' })
  @Column('text', { nullable: true })
  basedOn: string | null;

  /** Null: delivered with the product. */
  @ForeignKey('staff_account', { name: 'survey_version_author_fk' })
  @Column('uuid', { nullable: true })
  authorId: string | null;

  /** Everybody who wrote a part of it, the author first. */
  @Column('uuid', { array: true, default: () => "'{}'" })
  writerIds: string[];

  /** Who agreed for the city. */
  @ForeignKey('staff_account', { name: 'survey_version_approver_fk' })
  @Column('uuid', { nullable: true })
  approverId: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt: Date | null;

  @ForeignKey('staff_account', { name: 'survey_version_publisher_fk' })
  @Column('uuid', { nullable: true })
  publisherId: string | null;

  @Column('text', { nullable: true })
  returnNote: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;
}

/** Who did what with a version. */
@Entity('survey_history')
@Index('survey_history_by_version', ['version', 'id'])
export class SurveyHistory {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'survey_history_pkey' })
  id: string;

  @ForeignKey(() => SurveyVersion, { name: 'survey_history_version_fk', onDelete: 'CASCADE' })
  @Column('text')
  version: string;

  @Column('timestamptz')
  at: Date;

  @ForeignKey('staff_account', { name: 'survey_history_actor_fk' })
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('text')
  act: SurveyAct;

  @Column('int')
  revision: number;

  @Column('text', { nullable: true })
  note: string | null;
}

/** A question that was approved beforehand, bound to a fact of the profile. */
@Entity('survey_catalogue')
@Index('survey_catalogue_position', ['position'], { unique: true })
export class CatalogueEntry {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'survey_catalogue_pkey' })
  id: string;

  @Column('int')
  position: number;

  @Column('jsonb')
  question: DraftQuestion;

  @Column('text')
  note: string;
}

/** Answers of a survey left half-way; gone once it is finished. */
@Entity('survey_draft')
export class SurveyDraft {
  @ForeignKey('parent', { name: 'survey_draft_parent_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'survey_draft_pkey' })
  parentId: string;

  @ForeignKey(() => SurveyVersion, { name: 'survey_draft_version_fk' })
  @Column('text')
  version: string;

  @Column('jsonb')
  answers: AnswerInput[];

  @Column('timestamptz')
  savedAt: Date;
}
