import {
  Choice,
  Day,
  Flag,
  Id,
  Instant,
  Json,
  ListOf,
  Part,
  Pattern,
  Text,
  Whole,
} from '../../platform/http/fields.js';
import { PageOf, PageQuery } from '../../platform/http/page.js';
import type { Confidence } from '../benefits.entity.js';
import { ServiceContent } from './content.dto.js';
import { Golden } from './golden.dto.js';
import { MAX_GOLDENS, VersionReadiness } from './readiness.dto.js';
import { LONGEST_SERVICE_ID, SERVICE_ID } from './service-id.js';
import { VERSION_ACTS, VERSION_STATES, type VersionAct, type VersionState } from './versions.rules.js';

const CONFIDENCE = ['high', 'medium', 'low'] as const;
const MOST = 2_000_000_000;

export class CataloguePerson {
  @Id()
  id: string;

  @Text({ max: 100 })
  name: string;
}

/** What an editor writes. */
export class ServiceVersionText {
  @Part(() => ServiceContent)
  content: ServiceContent;

  @Json({ description: 'A rule of the rule language' })
  rule: object;

  @ListOf(() => Golden, { max: MAX_GOLDENS })
  goldens: Golden[];

  @Choice(CONFIDENCE, { name: 'Confidence' })
  confidence: Confidence;

  @Day({ nullable: true, description: 'When somebody looks at the sources again' })
  nextCheckDue: string | null;

  @Day({ nullable: true, description: 'First day in Kobe; null: when it is approved' })
  validFrom: string | null;

  @Day({ nullable: true, description: 'Last day; null: until another version follows' })
  validTo: string | null;
}

export class NewService extends ServiceVersionText {
  @Pattern(SERVICE_ID, { max: LONGEST_SERVICE_ID })
  id: string;
}

export class ServicePlace {
  @Whole({
    min: 1,
    max: 100_000,
    description: 'Among what is published, counted from the top; beyond the last is the last',
  })
  place: number;
}

export class NewServiceVersion {
  @Whole({
    min: 1,
    max: MOST,
    optional: true,
    description:
      'Begins as a copy of this version; otherwise of what is published or was last, and where nothing ever was of the newest',
  })
  basedOn?: number;
}

export class ServiceVersionInput extends ServiceVersionText {
  @Whole({ min: 1, max: MOST, description: 'The revision the change is based on' })
  revision: number;
}

export class VersionActInput {
  @Whole({ min: 1, max: MOST, description: 'The revision that was looked at' })
  revision: number;
}

export class VersionFollowInput extends VersionActInput {
  @Whole({
    min: 1,
    max: MOST,
    description: 'The version, published or last to be so, that the draft was compared with',
  })
  published: number;
}

export class VersionNoteInput extends VersionActInput {
  @Text({ max: 500 })
  note: string;
}

export class RollbackInput {
  @Text({ max: 500, description: 'Why; it goes into the history' })
  note: string;
}

export class VersionQuery extends PageQuery {
  @Choice(VERSION_STATES, { name: 'ServiceVersionState', optional: true })
  state?: VersionState;
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

export class VersionDiffQuery {
  @Pattern(/^[1-9]\d{0,8}$/, { max: 9 })
  against: string;
}

export class VersionDiffChange {
  @Text({ max: 200, description: 'Such as `content.name.en`, `rule.all.1.someChild`, `goldens.0.expected`' })
  path: string;

  @Text({ max: 4000, nullable: true, description: 'null: was not there' })
  before: string | null;

  @Text({ max: 4000, nullable: true, description: 'null: is gone' })
  after: string | null;
}

export class VersionDiff {
  @Whole({ min: 1, max: MOST })
  number: number;

  @Whole({ min: 1, max: MOST })
  against: number;

  @Text({ max: 4000, description: 'The rule before, as a sentence' })
  ruleBefore: string;

  @Text({ max: 4000 })
  ruleAfter: string;

  @ListOf(() => VersionDiffChange, { max: 500 })
  changes: VersionDiffChange[];
}

export class ServiceHistoryEntry {
  @Id()
  id: string;

  @Whole({ min: 1, max: MOST })
  number: number;

  @Instant()
  at: string;

  @Part(() => CataloguePerson, { nullable: true, description: 'null: the service itself, on the day that was set' })
  actor: CataloguePerson | null;

  @Choice(VERSION_ACTS, { name: 'ServiceVersionAct' })
  act: VersionAct;

  @Whole({ min: 1, max: MOST })
  revision: number;

  @Text({ max: 500, nullable: true })
  note: string | null;
}
export class ServiceHistoryEntryPage extends PageOf(ServiceHistoryEntry) {}
