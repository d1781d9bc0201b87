import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { AnswerInput } from './survey.rules.js';
import type { Question } from './survey.questions.js';

export type SurveyState = 'draft' | 'checked' | 'awaitingCity' | 'published' | 'retired';

/** A catalogue of questions. Published ones are never edited: the hash shows it, and answers name their version. */
@Entity('survey_version')
@Check('survey_version_state', `state IN ('draft', 'checked', 'awaitingCity', 'published', 'retired')`)
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
