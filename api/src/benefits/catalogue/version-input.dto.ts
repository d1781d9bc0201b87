import { Choice, Day, Json, ListOf, Part, Pattern, Text, Whole } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';
import type { Confidence } from '../benefits.entity.js';
import { ServiceContent } from './content.dto.js';
import { Golden } from './golden.dto.js';
import { MAX_GOLDENS } from './readiness.dto.js';
import { LONGEST_SERVICE_ID, SERVICE_ID } from './service-id.js';
import { CONFIDENCE, MOST } from './version-fields.js';
import { VERSION_STATES, type VersionState } from './versions.rules.js';

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

export class ServicePlaced extends ServicePlace {
  @Whole({ min: 0, max: 100_000, description: 'How many are published' })
  of: number;
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

export class TranslationKept extends VersionActInput {
  @Pattern(/^content(\.[A-Za-z0-9]+)+\.(easy-ja|en)$/, {
    max: 100,
    description: 'The place of a translation that is older',
  })
  path: string;
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
