import { Choice, Day, Flag, Json, ListOf, Text, TextList } from '../platform/http/fields.js';
import { ApiProperty } from '@nestjs/swagger';
import { PageOf, PageQuery } from '../platform/http/page.js';
import type { Confidence } from './benefits.entity.js';

const CONFIDENCE = ['high', 'medium', 'low'] as const;
const VERDICTS = ['likely', 'needsAnswer', 'askDesk', 'notNow'] as const;

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

  @TextList({ max: 20, length: 400 })
  sensitiveCriteria: string[];
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
}

export class ServiceQuery extends PageQuery {
  @Text({ max: 60, optional: true })
  search?: string;
}

export class CatalogueServicePage extends PageOf(CatalogueService) {}

export class RuleToCheck {
  @Json()
  rule: object;
}

export class RuleFault {
  @Text({ max: 400, min: 0, description: 'JSON pointer into the rule' })
  path: string;

  @Text({ max: 40 })
  code: string;
}

export class RuleCheck {
  @Flag()
  ok: boolean;

  @Text({ max: 4000, min: 0, description: 'The rule as one Japanese sentence; empty while it cannot be read' })
  sentence: string;

  @ListOf(() => RuleFault, { max: 20 })
  errors: RuleFault[];
}
