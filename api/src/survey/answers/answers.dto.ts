import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language, Texts, WARDS_AND_OUTSIDE } from '../../households/households.service.js';
import { Choice, Flag, Id, Instant, ListOf, Part, Text, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';
import { Answer, SurveyQuestion } from '../survey.dto.js';
import { EXPECTING, type Expecting } from './answers-filter.dto.js';

export const COUNT = { min: 0, max: 100_000_000 };

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
