import { Choice, Flag, Id, Instant, ListOf, Part, Text, Whole } from '../platform/http/fields.js';
import { PageOf, PageQuery } from '../platform/http/page.js';
import { SurveyCheck } from './guard.dto.js';
import { DraftQuestion, DraftQuestionInput, MAX_QUESTIONS } from './question-editing.dto.js';
import { SURVEY_ACTS, SURVEY_STATES, type SurveyAct, type SurveyState } from './versions.rules.js';

export class SurveyPerson {
  @Id()
  id: string;

  @Text({ max: 100 })
  name: string;
}

export class NewSurveyVersion {
  @Text({ max: 100 })
  title: string;

  @Text({ max: 20, optional: true, description: 'Begins as a copy of this version; otherwise of the published one' })
  basedOn?: string;
}

export class SurveyVersionInput {
  @Whole({ min: 1, max: 2_000_000_000, description: 'The revision the change is based on' })
  revision: number;

  @Text({ max: 100 })
  title: string;

  @ListOf(() => DraftQuestionInput, { max: MAX_QUESTIONS })
  questions: DraftQuestionInput[];
}

export class SurveyActInput {
  @Whole({ min: 1, max: 2_000_000_000, description: 'The revision that was looked at' })
  revision: number;
}

export class SurveyReturnInput extends SurveyActInput {
  @Text({ max: 500 })
  note: string;
}

export class SurveyApproveInput extends SurveyActInput {
  @Text({ max: 500, nullable: true, description: 'What the city wants to have on record' })
  note: string | null;
}

export class SurveyVersionQuery extends PageQuery {
  @Choice(SURVEY_STATES, { name: 'SurveyState', optional: true })
  state?: SurveyState;
}

export class SurveyVersionItem {
  @Text({ max: 20 })
  version: string;

  @Text({ max: 100 })
  title: string;

  @Choice(SURVEY_STATES, { name: 'SurveyState' })
  state: SurveyState;

  @Whole({ min: 1, max: 2_000_000_000 })
  revision: number;

  @Text({ max: 20, nullable: true })
  basedOn: string | null;

  @Whole({ min: 0, max: MAX_QUESTIONS })
  questionCount: number;

  @Part(() => SurveyPerson, { nullable: true, description: 'null: delivered with the product' })
  author: SurveyPerson | null;

  @Part(() => SurveyPerson, { nullable: true, description: 'Who agreed for the city' })
  approver: SurveyPerson | null;

  @Part(() => SurveyPerson, { nullable: true })
  publisher: SurveyPerson | null;

  @Text({ max: 500, nullable: true, description: 'Why it was given back last' })
  returnNote: string | null;

  @Instant()
  createdAt: string;

  @Instant()
  updatedAt: string;

  @Instant({ nullable: true })
  approvedAt: string | null;

  @Instant({ nullable: true })
  publishedAt: string | null;

  @Instant({ nullable: true })
  retiredAt: string | null;
}
export class SurveyVersionItemPage extends PageOf(SurveyVersionItem) {}

export class SurveyVersionView extends SurveyVersionItem {
  @ListOf(() => DraftQuestion, { max: MAX_QUESTIONS })
  questions: DraftQuestion[];

  @Part(() => SurveyCheck)
  check: SurveyCheck;

  @Text({ max: 64, description: 'SHA-256 of the questions' })
  hash: string;

  @Whole({ min: 0, max: 2_000_000_000, description: 'Surveys left half-way that will be finished on this version' })
  openDrafts: number;

  @Flag({ description: 'The caller wrote a part of it, and may neither approve nor publish it' })
  isOwn: boolean;
}

export class SurveyHistoryEntry {
  @Id()
  id: string;

  @Instant()
  at: string;

  @Part(() => SurveyPerson, { nullable: true })
  actor: SurveyPerson | null;

  @Choice(SURVEY_ACTS, { name: 'SurveyAct' })
  act: SurveyAct;

  @Whole({ min: 1, max: 2_000_000_000 })
  revision: number;

  @Text({ max: 500, nullable: true })
  note: string | null;
}
export class SurveyHistoryEntryPage extends PageOf(SurveyHistoryEntry) {}

export class SurveyDiffQuery {
  @Text({ max: 20 })
  against: string;
}

export class SurveyDiffChange {
  @Text({ max: 100, description: 'Such as `title.en`, `options`, `showIf`' })
  path: string;

  @Text({ max: 4000, nullable: true, description: 'null: was not there' })
  before: string | null;

  @Text({ max: 4000, nullable: true, description: 'null: is gone' })
  after: string | null;
}

export class SurveyDiffQuestion {
  @Text({ max: 40 })
  questionId: string;

  @Choice(['added', 'removed', 'changed', 'moved'], { name: 'SurveyDiffKind' })
  kind: 'added' | 'removed' | 'changed' | 'moved';

  @Whole({ min: 0, max: MAX_QUESTIONS, nullable: true, description: 'Place before, from 0' })
  from: number | null;

  @Whole({ min: 0, max: MAX_QUESTIONS, nullable: true })
  to: number | null;

  @ListOf(() => SurveyDiffChange, { max: 200 })
  changes: SurveyDiffChange[];
}

export class SurveyDiff {
  @Text({ max: 20 })
  version: string;

  @Text({ max: 20 })
  against: string;

  @ListOf(() => SurveyDiffQuestion, { max: 2 * MAX_QUESTIONS })
  questions: SurveyDiffQuestion[];
}

export class CatalogueQuestion {
  @Text({ max: 40 })
  id: string;

  @Part(() => DraftQuestion)
  question: DraftQuestion;

  @Text({ max: 200, description: 'What it is for, in a word to the editor' })
  note: string;
}
export class CatalogueQuestionPage extends PageOf(CatalogueQuestion) {}
