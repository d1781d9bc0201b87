import { Choice, Choices, Day, ListOf, Part, Pattern, Text, TextList, Whole } from '../../platform/http/fields.js';
import { ApiProperty } from '@nestjs/swagger';
import { IsNumber, Max, Min } from 'class-validator';
import { DEADLINE_EVENTS, DESK_WARDS, LIFE_EVENTS, LIFE_STAGES, type LifeEvent } from './taxonomy.js';

/** Japanese is always there; null: not translated yet, and readers see the Japanese marked as such. */
export class CatalogueName {
  @Text({ max: 120 })
  ja: string;

  @Text({ max: 120, nullable: true })
  'easy-ja': string | null;

  @Text({ max: 160, nullable: true })
  en: string | null;
}

export class CatalogueText {
  @Text({ max: 400, min: 0 })
  ja: string;

  @Text({ max: 400, nullable: true })
  'easy-ja': string | null;

  @Text({ max: 600, nullable: true })
  en: string | null;
}

/** What only the desk may hear about, as it is said to parents. */
export class SensitiveCriterion {
  @Text({ max: 400 })
  ja: string;

  @Text({ max: 400, nullable: true })
  'easy-ja': string | null;

  @Text({ max: 600, nullable: true })
  en: string | null;
}

/** benefits.md 5.5 no. 10: at most 40 characters, easy Japanese always. */
export class LeafWords {
  @Text({ max: 40 })
  ja: string;

  @Text({ max: 40 })
  'easy-ja': string;

  @Text({ max: 120, nullable: true })
  en: string | null;
}

/** What the reason says instead of the rule language's own sentence. */
export class LeafText {
  @Text({ max: 60, description: 'The `id` of a node of the rule' })
  leafId: string;

  @Part(() => LeafWords)
  yes: LeafWords;

  @Part(() => LeafWords)
  no: LeafWords;

  @Part(() => LeafWords)
  open: LeafWords;
}

export class Paper {
  @Part(() => CatalogueName)
  name: CatalogueName;

  @Part(() => CatalogueText, { nullable: true, description: 'Where one gets it, or when it is not needed' })
  note: CatalogueText | null;
}

/** Either a day (`on`), or a time after something that happens in the family (`after`, `count`, `unit`). */
export class Deadline {
  @Part(() => CatalogueName)
  name: CatalogueName;

  @Day({ nullable: true })
  on: string | null;

  @Choice(DEADLINE_EVENTS, { name: 'DeadlineEvent', nullable: true })
  after: (typeof DEADLINE_EVENTS)[number] | null;

  @Whole({ min: 0, max: 1000, nullable: true })
  count: number | null;

  @Choice(['days', 'months'], { name: 'DeadlineUnit', nullable: true })
  unit: 'days' | 'months' | null;
}

export class WardDesk {
  @Choice(DESK_WARDS, {
    name: 'DeskWard',
    nullable: true,
    description: 'null: for every ward without a desk of its own',
  })
  ward: (typeof DESK_WARDS)[number] | null;

  @Part(() => CatalogueName)
  name: CatalogueName;

  @Pattern(/^[0-9][0-9-]{1,18}[0-9]$|^1[0-9]{2}$/, { max: 20, nullable: true })
  tel: string | null;

  @Text({ max: 120, nullable: true })
  hours: string | null;

  @Pattern(/^https:\/\/[^\s]+$/, { max: 400, nullable: true })
  url: string | null;
}

/** A dated amount or limit: what rules and estimates look up, never written into a rule. */
export class Figure {
  @Pattern(/^[a-z0-9-]+(\.[A-Za-z0-9]+)+$/, { max: 80, description: 'One of a service begins with its id' })
  id: string;

  @Day()
  from: string;

  @Day({ nullable: true })
  to: string | null;

  @ApiProperty({ type: Number, minimum: 0, maximum: 1e12 })
  @IsNumber()
  @Min(0)
  @Max(1e12)
  value: number;

  @Pattern(/^https:\/\/[^\s]+$/, { max: 400 })
  source: string;

  @Day()
  checkedOn: string;

  @Day({ nullable: true })
  nextCheckDue: string | null;
}

export class Source {
  @Pattern(/^https:\/\/[^\s]+$/, { max: 400 })
  url: string;

  @Text({ max: 200 })
  title: string;

  @Day()
  checkedOn: string;

  @Text({ max: 100, description: 'Who looked' })
  by: string;
}

/** Everything about a service that its readers see or its editors note, but not the rule. */
export class ServiceContent {
  @Part(() => CatalogueName)
  name: CatalogueName;

  @Part(() => CatalogueText)
  summary: CatalogueText;

  @Part(() => CatalogueText)
  target: CatalogueText;

  @Part(() => CatalogueText, { description: 'What one gets or pays, in words' })
  amount: CatalogueText;

  @Part(() => CatalogueText)
  howToApply: CatalogueText;

  @Part(() => CatalogueText)
  timing: CatalogueText;

  @Part(() => CatalogueText)
  desk: CatalogueText;

  @Pattern(/^[a-z]+(-[a-z]+)*$/, { max: 40 })
  category: string;

  @Choices(LIFE_STAGES, { name: 'LifeStage' })
  lifeStages: string[];

  @Choices(LIFE_EVENTS, { name: 'LifeEvent' })
  lifeEvents: LifeEvent[];

  @ListOf(() => Paper, { max: 30 })
  papers: Paper[];

  @ListOf(() => Deadline, { max: 10 })
  deadlines: Deadline[];

  @ListOf(() => WardDesk, { max: 30 })
  desks: WardDesk[];

  @ListOf(() => Figure, { max: 100 })
  figures: Figure[];

  @ListOf(() => LeafText, { max: 100 })
  leafTexts: LeafText[];

  @TextList({ max: 30, length: 60, description: 'Services one cannot have together with this one' })
  incompatibleWith: string[];

  @TextList({ max: 30, length: 60 })
  relatedTo: string[];

  @TextList({ max: 10, length: 60, description: 'Yes/no facts that say the household has it already' })
  suppressIfHave: string[];

  @ListOf(() => Source, { max: 20 })
  sources: Source[];

  @Text({ max: 40, description: 'As the source states it: a day, a month, a year or a span' })
  asOf: string;

  @ListOf(() => SensitiveCriterion, { max: 20 })
  sensitiveCriteria: SensitiveCriterion[];

  @Text({ max: 400, nullable: true, description: 'What still has to be confirmed' })
  uncertain: string | null;

  @Text({ max: 1000, nullable: true })
  notes: string | null;

  @Text({ max: 1000, nullable: true, description: 'For editors only' })
  internalNote: string | null;

  @Text({ max: 400, nullable: true, description: 'Whom the text comes from, where its licence asks for that' })
  attribution: string | null;

  @TextList({
    max: 30,
    length: 400,
    description: 'What an editor still has to do; nothing is published before it is empty',
  })
  todos: string[];
}
