import { Choice, Id, Instant, ListOf, Part, Pattern, Text, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';
import { MOST } from './version-fields.js';
import { CataloguePerson } from './versions.dto.js';
import { VERSION_ACTS, type VersionAct } from './versions.rules.js';

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
