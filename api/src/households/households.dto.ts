import { CARES, LANGUAGES, NO_ANSWERS, SCHOOLS, TOPICS, WARDS_AND_OUTSIDE, type Topic } from './words.js';
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
import type { Language, NoAnswer } from './households.entity.js';
import type { Stage } from './households.rules.js';

export class Texts {
  @Text({ max: 4000 })
  ja: string;

  @Text({ max: 4000 })
  'easy-ja': string;
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
