import { Choice, Day, Flag, Id, Instant, Json, ListOf, Part, Text, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';
import type { Confidence } from '../benefits.entity.js';
import { ServiceContent } from './content.dto.js';
import { Golden } from './golden.dto.js';
import { FigureUse, MAX_GOLDENS, VersionReadiness } from './readiness.dto.js';
import { CONFIDENCE, MOST } from './version-fields.js';
import { VERSION_STATES, type VersionState } from './versions.rules.js';

export class CataloguePerson {
  @Id()
  id: string;

  @Text({ max: 100 })
  name: string;
}

export class ServiceVersionItem {
  @Text({ max: 60 })
  serviceId: string;

  @Whole({ min: 1, max: MOST })
  number: number;

  @Text({ max: 120 })
  name: string;

  @Choice(VERSION_STATES, { name: 'ServiceVersionState' })
  state: VersionState;

  @Whole({ min: 1, max: MOST })
  revision: number;

  @Choice(CONFIDENCE, { name: 'Confidence' })
  confidence: Confidence;

  @Day({ nullable: true })
  validFrom: string | null;

  @Day({ nullable: true })
  validTo: string | null;

  @Day({ nullable: true })
  nextCheckDue: string | null;

  @Whole({ min: 1, max: MOST, nullable: true })
  basedOn: number | null;

  @Part(() => CataloguePerson, { nullable: true, description: 'null: delivered with the product' })
  author: CataloguePerson | null;

  @Part(() => CataloguePerson, { nullable: true })
  approver: CataloguePerson | null;

  @Text({ max: 500, nullable: true, description: 'Why it was given back last' })
  returnNote: string | null;

  @Instant()
  createdAt: string;

  @Instant()
  updatedAt: string;

  @Instant({ nullable: true })
  publishedAt: string | null;

  @Instant({ nullable: true })
  expiredAt: string | null;
}
export class ServiceVersionItemPage extends PageOf(ServiceVersionItem) {}

export class ServiceVersionView extends ServiceVersionItem {
  @Part(() => ServiceContent)
  content: ServiceContent;

  @Json()
  rule: object;

  @ListOf(() => Golden, { max: MAX_GOLDENS })
  goldens: Golden[];

  @Part(() => VersionReadiness)
  readiness: VersionReadiness;

  @ListOf(() => FigureUse, { max: 100, description: 'Its figures, while it is published, that rules of others go by' })
  figureUses: FigureUse[];

  @Whole({
    min: 1,
    max: MOST,
    nullable: true,
    description: 'The version that is published, or was last; null: none ever was',
  })
  published: number | null;

  @Text({ max: 64, description: 'SHA-256 of what it says' })
  hash: string;

  @Flag({ description: 'The caller wrote a part of it, and may not approve it' })
  isOwn: boolean;
}
