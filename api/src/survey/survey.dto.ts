import {
  CARES,
  type ListedChild,
  type NoAnswer,
  NO_ANSWERS,
  SCHOOLS,
  Texts,
} from '../households/households.service.js';
import { Choice, Flag, Json, ListOf, Month, Part, Text, TextList, Whole } from '../platform/http/fields.js';
import { type Question, QUESTION_TYPES, type QuestionType, type Stage, STAGES } from './survey.questions.js';
import type { AnswerInput } from './survey.rules.js';

export class ChildInput implements ListedChild {
  @Month({ description: 'Year and month; the day is never asked' })
  birthMonth: string;

  @Flag({ optional: true })
  bornOnFirst?: boolean;

  @Choice(CARES, { optional: true, name: 'Care' })
  care?: string;

  @Choice(SCHOOLS, { optional: true, name: 'School' })
  school?: string;
}

/** Exactly one of choice, noAnswer. */
export class ChildAnswer {
  @Whole({ min: 0, max: 29, description: 'Place in the list of children, from 0' })
  child: number;

  @Month({ optional: true, description: 'Of the child who was in that place when it was asked; refused with another' })
  birthMonth?: string;

  @Text({ max: 40, optional: true })
  choice?: string;

  @Choice(NO_ANSWERS, { optional: true, name: 'NoAnswer' })
  noAnswer?: NoAnswer;
}

/** Exactly one of choice, choices, month, count, noAnswer, children, perChild. */
export class Answer implements AnswerInput {
  @Text({ max: 40 })
  questionId: string;

  @Text({ max: 40, optional: true })
  choice?: string;

  @TextList({ max: 40, length: 40, optional: true, description: 'Of a multiple question; empty: none of them' })
  choices?: string[];

  @Month({ optional: true })
  month?: string;

  @Whole({ min: 0, max: 99, optional: true })
  count?: number;

  @Choice(NO_ANSWERS, { optional: true, name: 'NoAnswer' })
  noAnswer?: NoAnswer;

  @ListOf(() => ChildInput, { max: 30, optional: true })
  children?: ChildInput[];

  @Flag({ optional: true })
  childrenComplete?: boolean;

  @ListOf(() => ChildAnswer, { max: 30, optional: true, description: 'Of a question asked for every child' })
  perChild?: ChildAnswer[];
}

export class SurveyAnswersInput {
  @Text({ max: 20 })
  version: string;

  @ListOf(() => Answer, { max: 60 })
  answers: Answer[];
}

export class SurveyAnswerInput {
  @Text({ max: 20 })
  version: string;

  @Part(() => Answer)
  answer: Answer;
}

export class SurveyOption {
  @Text({ max: 40 })
  value: string;

  @Part(() => Texts)
  label: Texts;
}

export class SurveyQuestion implements Omit<Question, 'showIf'> {
  @Text({ max: 40 })
  id: string;

  @Text({ max: 60 })
  fact: string;

  @Choice(STAGES)
  stage: Stage;

  @Choice(QUESTION_TYPES)
  type: QuestionType;

  @Choice(['ordinary', 'caution'])
  privacy: 'ordinary' | 'caution';

  @Flag({ description: 'Always false: every question takes a no-answer' })
  required: false;

  @Flag({ description: 'Asked once for every child: single or yesNo' })
  perChild: boolean;

  @Json({ nullable: true, description: 'A rule of the rule language: asked only while it is true' })
  showIf: Record<string, unknown> | null;

  @Whole({ min: 1, max: 99, nullable: true, description: 'Highest number a count takes' })
  countMax: number | null;

  @Part(() => Texts)
  title: Texts;

  @Part(() => Texts)
  why: Texts;

  @Part(() => Texts, { nullable: true })
  how: Texts | null;

  @ListOf(() => SurveyOption, { max: 40 })
  options: SurveyOption[];
}

export class SurveyForm {
  @Text({ max: 20 })
  version: string;

  @ListOf(() => SurveyQuestion, { max: 60 })
  questions: SurveyQuestion[];

  @ListOf(() => Answer, { max: 60 })
  answers: Answer[];

  @Flag({ description: 'The household is registered' })
  finished: boolean;

  @Flag({ description: 'The answers are those of a survey left half-way' })
  resumed: boolean;
}
