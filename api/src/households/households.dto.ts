import {
  CARES,
  LANGUAGES,
  NO_ANSWERS,
  SCHOOLS,
  TOPICS,
  WARDS_AND_OUTSIDE,
  type Language,
  type Topic,
} from './words.js';
import { ApiProperty } from '@nestjs/swagger';
import {
  Choice,
  Choices,
  Day,
  Flag,
  Instant,
  ListOf,
  Month,
  Part,
  Secret,
  Text,
  Whole,
} from '../platform/http/fields.js';
import { IsIn } from 'class-validator';
import type { NoAnswer } from './households.entity.js';
import { Reconfirm } from './household-life.dto.js';
import type { Stage } from './households.rules.js';

export class Texts {
  @Text({ max: 4000 })
  ja: string;

  @Text({ max: 4000 })
  'easy-ja': string;

  @Text({ max: 4000, optional: true, description: 'Its readers get easy Japanese where it is missing' })
  en?: string;
}

export class ParentSessionInput {
  @Secret({ max: 4000 })
  idToken: string;
}

export class KnownChild {
  @Month()
  birthMonth: string;

  @Flag({ nullable: true })
  bornOnFirst: boolean | null;

  @Choice(CARES, { nullable: true, name: 'Care' })
  care: string | null;

  @Choice(SCHOOLS, { nullable: true, name: 'School' })
  school: string | null;

  @Flag({ description: 'Too old for everything in the catalogue: stays registered, is a reason for nothing' })
  grownOut: boolean;
}

export class KnownFact {
  @Text({ max: 60 })
  fact: string;

  @ApiProperty({ oneOf: [{ type: 'boolean' }, { type: 'string' }], nullable: true })
  value: boolean | string | null;

  @Choice(NO_ANSWERS, { nullable: true, name: 'NoAnswer' })
  noAnswer: NoAnswer | null;
}

export class HouseholdView {
  @Choice(WARDS_AND_OUTSIDE, { nullable: true })
  ward: string | null;

  @Choice(LANGUAGES, { name: 'Language' })
  language: Language;

  @ListOf(() => KnownChild, { max: 12 })
  children: KnownChild[];

  @Flag()
  childrenComplete: boolean;

  @Month({ nullable: true })
  expectingMonth: string | null;

  @ListOf(() => KnownFact, { max: 60, description: 'Keyed as the rule language keys them' })
  facts: KnownFact[];

  @Instant()
  registeredAt: string;

  @Instant({ nullable: true, description: 'When the parent last said that all answers still hold' })
  confirmedAt: string | null;
}

export class ParentMe {
  @Choice(['consent', 'survey', 'ready'])
  stage: Stage;

  @Flag({ description: 'Agreed once; the text has changed since' })
  reconsent: boolean;

  @Choice(LANGUAGES, { name: 'Language' })
  language: Language;

  @Flag({ nullable: true, description: 'null: the webhook never told' })
  friend: boolean | null;

  @Text({ max: 40 })
  alias: string;

  @Whole({ min: 0, max: 1_000_000 })
  unread: number;

  @Part(() => HouseholdView, { nullable: true })
  household: HouseholdView | null;

  @Part(() => Reconfirm, { nullable: true, description: 'The answers should be looked at again' })
  reconfirm: Reconfirm | null;

  @Instant({ nullable: true })
  pausedUntil: string | null;

  @Choices(TOPICS, { name: 'Topic' })
  stoppedTopics: Topic[];
}

export class SettingsInput {
  @Choice(LANGUAGES, { optional: true, name: 'Language' })
  language?: Language;

  @Choices(TOPICS, { optional: true, name: 'Topic' })
  stoppedTopics?: Topic[];

  @Flag({ optional: true, description: 'true: no information for a month; false: again from now' })
  pause?: boolean;

  @ApiProperty({ enum: [true], type: Boolean, required: false })
  @Flag({ optional: true })
  @IsIn([true])
  expectingStopped?: true;
}

export class ConsentParagraphs {
  @Part(() => Texts)
  title: Texts;

  @ListOf(() => Texts, { max: 20 })
  paragraphs: Texts[];

  @Flag({ description: 'Not so in the text that this parent agreed to before' })
  changed: boolean;
}

export class ConsentText {
  @Text({ max: 20 })
  version: string;

  @Day()
  validFrom: string;

  @ListOf(() => ConsentParagraphs, { max: 20 })
  blocks: ConsentParagraphs[];
}

export class ConsentInput {
  @Text({ max: 20 })
  version: string;
}
