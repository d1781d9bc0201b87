import { IntersectionType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  LANGUAGES,
  type Language,
  type NoAnswer,
  NO_ANSWERS,
  WARDS_AND_OUTSIDE,
} from '../../households/households.service.js';
import { Choice, Choices, Day, Pattern, Text, Whole } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';

export const EXPECTING = ['yes', 'no', 'unanswered'] as const;
export type Expecting = (typeof EXPECTING)[number];
/** The oldest age asked for: 25 years, as the survey takes no older child. */
const MAX_MONTHS = 300;

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
