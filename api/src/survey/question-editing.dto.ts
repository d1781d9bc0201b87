import { Choice, Flag, Json, ListOf, Part, Pattern, Text, Whole } from '../platform/http/fields.js';
import { QUESTION_TYPES, type QuestionType, type Stage, STAGES } from './survey.questions.js';

export const MAX_QUESTIONS = 60;
const QUESTION_ID = /^[a-z][a-zA-Z0-9]*$/;
const OPTION_VALUE = /^[a-z0-9][a-zA-Z0-9-]*$/;

/** Texts while they are being written: a language may still be empty. */
export class DraftTexts {
  @Text({ min: 0, max: 300 })
  ja: string;

  @Text({ min: 0, max: 300 })
  'easy-ja': string;

  @Text({ min: 0, max: 300 })
  en: string;
}

export class DraftOption {
  @Pattern(OPTION_VALUE, { max: 40 })
  value: string;

  @Part(() => DraftTexts)
  label: DraftTexts;
}

/** A question as staff write it. What it settles follows from the catalogue, or from its id when it is their own. */
export class DraftQuestionInput {
  @Pattern(QUESTION_ID, { max: 30 })
  id: string;

  @Text({ max: 40, nullable: true, description: 'The approved question it is; null: an own question' })
  catalogueId: string | null;

  @Choice(STAGES)
  stage: Stage;

  @Choice(QUESTION_TYPES, { name: 'QuestionType' })
  type: QuestionType;

  @Flag({ description: 'Asked once for every child' })
  perChild: boolean;

  @Json({ nullable: true, description: 'A rule of the rule language over what is asked before' })
  showIf: Record<string, unknown> | null;

  @Whole({ min: 1, max: 20, nullable: true, description: 'Highest number a count takes' })
  countMax: number | null;

  @Part(() => DraftTexts)
  title: DraftTexts;

  @Part(() => DraftTexts)
  why: DraftTexts;

  @Part(() => DraftTexts, { nullable: true })
  how: DraftTexts | null;

  @ListOf(() => DraftOption, { max: 40 })
  options: DraftOption[];

  @Text({ max: 500, nullable: true, description: 'What a question that is not word for word of the catalogue is for' })
  purpose: string | null;

  @Text({ max: 500, nullable: true, description: 'Why the wording is needed although the guard warns' })
  reason: string | null;

  @Text({ max: 500, nullable: true, description: 'Which other way of asking was considered' })
  considered: string | null;
}

export class DraftQuestion extends DraftQuestionInput {
  @Text({
    max: 60,
    description:
      'As the rule language names it, or `custom.` and the id; behind an @ the version that gave it a new meaning',
  })
  fact: string;

  @Choice(['ordinary', 'caution'])
  privacy: 'ordinary' | 'caution';
}
