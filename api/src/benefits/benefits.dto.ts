import { Choice, Choices, Day, Flag, Json, ListOf, Part, Text, TextList, Whole } from '../platform/http/fields.js';
import { ApiProperty } from '@nestjs/swagger';
import type { Language } from '@tsunagu/eligibility';
import { PageOf, PageQuery } from '../platform/http/page.js';
import type { Confidence } from './benefits.entity.js';
import { Estimate } from './benefits.estimate.js';
import { USE_KEPT, type UseKept } from './keeping.rules.js';
import { Deadline, Figure, LeafText, Paper, SensitiveCriterion, Source, WardDesk } from './catalogue/content.dto.js';
import { LIFE_EVENTS, type LifeEvent } from './catalogue/taxonomy.js';

const CONFIDENCE = ['high', 'medium', 'low'] as const;
export const VERDICTS = ['likely', 'needsAnswer', 'askDesk', 'notNow'] as const;

/** What there is in another language; what is missing is read in Japanese, and marked as such. */
export class TranslatedTexts {
  @Text({ max: 160, optional: true })
  name?: string;

  @Text({ max: 600, optional: true })
  summary?: string;

  @Text({ max: 600, optional: true })
  target?: string;

  @Text({ max: 600, optional: true })
  amount?: string;

  @Text({ max: 600, optional: true })
  howToApply?: string;

  @Text({ max: 600, optional: true })
  timing?: string;

  @Text({ max: 600, optional: true })
  desk?: string;
}

export class Translations {
  @Part(() => TranslatedTexts, { optional: true })
  'easy-ja'?: TranslatedTexts;

  @Part(() => TranslatedTexts, { optional: true })
  en?: TranslatedTexts;
}

/** Lists that would be empty and flags that would be false are left out: phones load this. */
export class CatalogueService {
  @Text({ max: 60 })
  id: string;

  @Text({ max: 120 })
  name: string;

  @Text({ max: 400 })
  summary: string;

  @Text({ max: 40 })
  category: string;

  @TextList({ max: 12, length: 40 })
  lifeStages: string[];

  @Json({ description: 'A rule of the rule language; read it with parseRule' })
  rule: object;

  @Text({ max: 400 })
  amount: string;

  @Flag()
  amountUncertain: boolean;

  @Text({ max: 400 })
  timing: string;

  @Text({ max: 400 })
  desk: string;

  @Choice(CONFIDENCE)
  confidence: Confidence;

  @Flag({ description: 'Only the desk can decide a part of it: that somebody opened it is never recorded' })
  asksAtDesk: boolean;

  @Choice(USE_KEPT, {
    name: 'UseKept',
    optional: true,
    description: 'Where it is kept that a household uses it; left out where that is with us',
  })
  useKept?: UseKept;

  @Flag({ optional: true, description: 'Little is known for sure: 「窓口で確認してください」' })
  confirmAtDesk?: boolean;

  @Flag({ optional: true, description: 'Somebody should have looked at its source again by now: 「確認中」' })
  beingChecked?: boolean;

  @Day({ optional: true, description: 'The last day on which this holds' })
  validTo?: string;

  @Part(() => Translations, { optional: true })
  translations?: Translations;

  @Choices(LIFE_EVENTS, { name: 'LifeEvent', optional: true })
  lifeEvents?: LifeEvent[];

  @ListOf(() => Paper, { max: 30, optional: true })
  papers?: Paper[];

  @ListOf(() => Deadline, { max: 10, optional: true })
  deadlines?: Deadline[];

  @ListOf(() => WardDesk, { max: 30, optional: true })
  desks?: WardDesk[];

  @ListOf(() => LeafText, { max: 100, optional: true, description: 'Reasons in words of their own' })
  leafTexts?: LeafText[];

  @TextList({
    max: 30,
    length: 60,
    optional: true,
    description: 'Services one cannot have together with this one, whichever of the two says so',
  })
  incompatibleWith?: string[];

  @TextList({ max: 30, length: 60, optional: true })
  relatedTo?: string[];

  @TextList({ max: 10, length: 60, optional: true, description: 'Facts that, when true, say it is received already' })
  suppressIfHave?: string[];
}

export class ServicePage extends CatalogueService {
  @Text({ max: 400 })
  target: string;

  @Text({ max: 400 })
  howToApply: string;

  @Text({ max: 400 })
  sourceUrl: string;

  @Text({ max: 40 })
  asOf: string;

  @Text({ max: 1000, nullable: true })
  notes: string | null;

  @ListOf(() => SensitiveCriterion, { max: 20 })
  sensitiveCriteria: SensitiveCriterion[];

  @Whole({ min: 1, max: 2_000_000_000, description: 'Number of the version that holds' })
  version: number;

  @Day()
  validFrom: string;

  @Day({ nullable: true, description: 'When somebody looks at the sources again' })
  nextCheckDue: string | null;

  @ListOf(() => Source, { max: 20 })
  sources: Source[];

  @ListOf(() => Figure, { max: 100 })
  figures: Figure[];

  @Text({ max: 400, nullable: true })
  attribution: string | null;
}

export class DatedAmount {
  @Day()
  from: string;

  @Day({ nullable: true })
  to: string | null;

  @ApiProperty({ type: Number })
  value: number;

  @Text({ max: 400 })
  source: string;
}

export class Parameter {
  @Text({ max: 80 })
  id: string;

  @ListOf(() => DatedAmount, { max: 100 })
  values: DatedAmount[];
}

export class CatalogueQuery {
  @Choice(['ja', 'easy-ja', 'en'], {
    optional: true,
    description: 'Brings the translations into this language alone: a fifth to a half fewer bytes for the phone',
  })
  language?: Language;
}

export class Catalogue {
  @Text({ max: 40 })
  version: string;

  @ListOf(() => Parameter, { max: 500 })
  parameters: Parameter[];

  @ListOf(() => CatalogueService, { max: 1000 })
  services: CatalogueService[];
}

/** What one service is for one household, told to a counsellor. */
export class Finding {
  @Text({ max: 60 })
  serviceId: string;

  @Text({ max: 120 })
  name: string;

  @Choice(VERDICTS, { name: 'Verdict' })
  verdict: (typeof VERDICTS)[number];

  @Text({ max: 400, description: 'Why, in Japanese' })
  sentence: string;

  @TextList({ max: 60, length: 60, description: 'Facts whose answers could still decide it' })
  missing: string[];

  @Part(() => Estimate, { optional: true, description: 'What it would pay in a month, where that can be said' })
  estimate?: Estimate;
}

export class ServiceQuery extends PageQuery {
  @Text({ max: 60, optional: true })
  search?: string;
}

export class CatalogueServiceItem extends CatalogueService {
  @Whole({ min: 1, max: 100_000, description: 'In the order of everybody’s lists, counted from the top' })
  place: number;
}
export class CatalogueServicePage extends PageOf(CatalogueServiceItem) {}
