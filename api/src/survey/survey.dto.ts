import { Choice, Flag, ListOf, Month, Part, Text } from '../platform/http/fields.js';
import {
  CARES,
  type ListedChild,
  type NoAnswer,
  NO_ANSWERS,
  SCHOOLS,
  Texts,
} from '../households/households.service.js';
import { type Question, QUESTION_TYPES, type QuestionType } from './survey.questions.js';
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

/** Exactly one of choice, month, noAnswer, children. */
export class Answer implements AnswerInput {
  @Text({ max: 40 })
  questionId: string;

  @Text({ max: 40, optional: true })
  choice?: string;

  @Month({ optional: true })
  month?: string;

  @Choice(NO_ANSWERS, { optional: true, name: 'NoAnswer' })
  noAnswer?: NoAnswer;

  @ListOf(() => ChildInput, { max: 30, optional: true })
  children?: ChildInput[];

  @Flag({ optional: true })
  childrenComplete?: boolean;
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

export class SurveyQuestion implements Question {
  @Text({ max: 40 })
  id: string;

  @Text({ max: 60 })
  fact: string;

  @Choice(['registration', 'finder'])
  stage: 'registration' | 'finder';

  @Choice(QUESTION_TYPES)
  type: QuestionType;

  @Choice(['ordinary', 'caution'])
  privacy: 'ordinary' | 'caution';

  @Flag({ description: 'Always false: every question takes a no-answer' })
  required: false;

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
