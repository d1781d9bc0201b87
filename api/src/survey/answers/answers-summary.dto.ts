import { Texts } from '../../households/households.service.js';
import { Choice, Flag, Instant, ListOf, Part, Text, Whole } from '../../platform/http/fields.js';
import { COUNT } from './answers.dto.js';

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
