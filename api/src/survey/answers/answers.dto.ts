import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  LANGUAGES,
  type Language,
  type NoAnswer,
  NO_ANSWERS,
  Texts,
  WARDS_AND_OUTSIDE,
} from '../../households/households.service.js';
import {
  Choice,
  Choices,
  Day,
  Flag,
  Id,
  Instant,
  ListOf,
  Part,
  Pattern,
  Text,
  TextList,
  Whole,
} from '../../platform/http/fields.js';
import { PageOf, PageQuery } from '../../platform/http/page.js';
import { Answer, SurveyQuestion } from '../survey.dto.js';

export const EXPECTING = ['yes', 'no', 'unanswered'] as const;
export type Expecting = (typeof EXPECTING)[number];
/** The oldest age asked for: 25 years, as the survey takes no older child. */
const MAX_MONTHS = 300;
const COUNT = { min: 0, max: 100_000_000 };

// In an address a list is written with commas; in a body it is a list.
const Commas = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value));
const Months = () => Whole({ min: 0, max: MAX_MONTHS, optional: true });
const AsNumber = () => Type(() => Number);

/** All that is given must hold. */
export class AnswersFilter {
  @Commas()
  @Choices(WARDS_AND_OUTSIDE, { optional: true })
  ward?: string[];

  /** A child of at least so many months, counted by months as births are known. */
  @AsNumber()
  @Months()
  childFrom?: number;

  @AsNumber()
  @Months()
  childTo?: number;

  @Choice(EXPECTING, { optional: true })
  expecting?: Expecting;

  @Commas()
  @Choices(LANGUAGES, { optional: true })
  language?: Language[];

  @Day({ optional: true })
  registeredFrom?: string;

  @Day({ optional: true, description: 'The day is included' })
  registeredTo?: string;

  /** One of these was said instead of an answer. */
  @Commas()
  @Choices(NO_ANSWERS, { optional: true })
  noAnswer?: NoAnswer[];

  @Text({ max: 40, optional: true, description: 'With noAnswer: to this question. Otherwise: to any' })
  noAnswerTo?: string;

  @Pattern(/^[a-z][a-zA-Z0-9]*:[a-z0-9][a-zA-Z0-9-]*$/, {
    max: 80,
    optional: true,
    description: 'Question id and one of its options: `single:true`. For a question about each child: of any child',
  })
  answered?: string;
}

export class AnswersQuery extends IntersectionType(AnswersFilter, PageQuery) {}

export class NoAnswerCounts {
  @Whole(COUNT)
  unknown: number;

  @Whole(COUNT)
  declined: number;

  @Whole(COUNT)
  later: number;
}

/** One household in the list. */
export class AnswersItem {
  @Id()
  id: string;

  @Text({ max: 40 })
  alias: string;

  @Choice(WARDS_AND_OUTSIDE, { nullable: true })
  ward: string | null;

  @Choice(LANGUAGES, { name: 'Language' })
  language: Language;

  @Whole({ min: 0, max: 30 })
  childCount: number;

  @ApiProperty({ type: 'integer', isArray: true, maxItems: 4, description: 'Months of age, the four youngest' })
  childMonths: number[];

  @Choice(EXPECTING)
  expecting: Expecting;

  @Part(() => NoAnswerCounts)
  noAnswers: NoAnswerCounts;

  @Instant()
  registeredAt: string;
}

export class AnswersItemPage extends PageOf(AnswersItem) {}

export class AnswersCount {
  @Whole(COUNT)
  count: number;
}

export class AnswerableOption {
  @Text({ max: 40 })
  value: string;

  @Part(() => Texts, { nullable: true, description: 'null: a number, or the month of an expected child' })
  label: Texts | null;
}

export class AskedQuestion {
  @Text({ max: 40 })
  id: string;

  @Part(() => Texts)
  title: Texts;

  @Flag({ description: 'Asked for each child' })
  perChild: boolean;

  @ListOf(() => AnswerableOption, { max: 60, description: 'By these it can be searched' })
  options: AnswerableOption[];
}

/** The questions that can be searched by and exported. */
export class AskedQuestions {
  @ListOf(() => AskedQuestion, { max: 60 })
  questions: AskedQuestion[];
}

export class AnsweredQuestion {
  @Part(() => SurveyQuestion)
  question: SurveyQuestion;

  @Part(() => Answer, { nullable: true, description: 'null: not asked yet, or passed over' })
  answer: Answer | null;
}

/** What one household answered to the questions of today, and what it had answered to earlier ones. */
export class HouseholdAnswers {
  @Id()
  id: string;

  @Text({ max: 40 })
  alias: string;

  @Instant()
  registeredAt: string;

  @Text({ max: 20, description: 'Whose questions are shown' })
  version: string;

  @Text({ max: 20, nullable: true, description: 'Whose words were answered last; null: answered before it was noted' })
  answeredVersion: string | null;

  @ListOf(() => AnsweredQuestion, { max: 60 })
  questions: AnsweredQuestion[];
}

export class SummaryCell {
  @Choice(['option', 'noAnswer', 'none'], { description: 'none: nothing yet, or an answer that is no longer offered' })
  kind: 'option' | 'noAnswer' | 'none';

  @Text({ max: 40 })
  value: string;

  @Part(() => Texts, { nullable: true, description: 'null: the front end knows the word' })
  label: Texts | null;

  @Whole({ ...COUNT, nullable: true, description: 'null where it is hidden' })
  count: number | null;

  @Choice(['small', 'other'], { nullable: true, description: 'small: fewer than ten; other: would tell a small one' })
  hidden: 'small' | 'other' | null;
}

export class QuestionSummary {
  @Text({ max: 40 })
  id: string;

  @Part(() => Texts)
  title: Texts;

  @Text({ max: 20 })
  type: string;

  @Flag({ description: 'A household may have several of these: they do not add up to the whole' })
  several: boolean;

  @ListOf(() => SummaryCell, { max: 60 })
  cells: SummaryCell[];
}

export class AnswersSummary {
  @Whole({ ...COUNT, nullable: true, description: 'Registered households; null below ten' })
  total: number | null;

  @Text({ max: 20 })
  version: string;

  @Instant()
  countedAt: string;

  @ListOf(() => QuestionSummary, { max: 60 })
  questions: QuestionSummary[];
}

export const FORMATS = ['csv', 'csv-sjis', 'xlsx'] as const;
export type ExportFormat = (typeof FORMATS)[number];
/** Columns that are no question. Nothing here leads back to a person: no id, no alias, no day. */
export const OWN_COLUMNS = ['registeredMonth', 'childCount', 'childMonths', 'answeredVersion'] as const;

export class AnswersExportInput {
  @Text({ min: 10, max: 200, description: 'What for; it is kept in the audit' })
  purpose: string;

  @Choice(FORMATS)
  format: ExportFormat;

  @Part(() => AnswersFilter)
  filter: AnswersFilter;

  @TextList({
    max: 40,
    length: 40,
    description: 'Question ids, or registeredMonth, childCount, childMonths, answeredVersion',
  })
  columns: string[];
}
