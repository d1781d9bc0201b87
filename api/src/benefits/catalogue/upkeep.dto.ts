import { Choice, Day, Id, Instant, ListOf, Text, TextList, Whole } from '../../platform/http/fields.js';
import { PageOf, PageQuery } from '../../platform/http/page.js';
import { NamedService } from '../names.dto.js';
import { MAX_GOLDENS } from './readiness.dto.js';
import { EXPECTED, type Expected } from './taxonomy.js';

/** A published statement whose day of checking has passed. */
export class OverdueFact {
  @Id()
  id: string;

  @Text({ max: 60 })
  serviceId: string;

  @Text({ max: 120 })
  name: string;

  @Choice(['service', 'figure'], { name: 'CheckKind' })
  kind: 'service' | 'figure';

  @Text({ max: 120, description: '`service`, or a figure’s id and first day' })
  key: string;

  @Text({ max: 400 })
  url: string;

  @Day()
  checkedOn: string;

  @Day()
  nextCheckDue: string;

  @Whole({ min: 0, max: 100_000 })
  daysOverdue: number;
}
export class OverdueFactPage extends PageOf(OverdueFact) {}

export class OverdueQuery extends PageQuery {
  @Day({ optional: true, description: 'Due until this day; otherwise what is overdue today' })
  until?: string;
}

/** „I looked: it is still so.“ What is no longer so becomes a new version. */
export class ConfirmFact {
  @Text({ max: 120 })
  key: string;

  @Day({ description: 'When somebody looks again: after today, within three years' })
  nextCheckDue: string;
}

export class WatchedSource {
  @Id()
  id: string;

  @Text({ max: 400 })
  url: string;

  @ListOf(() => NamedService, { max: 1000, description: 'Published services that rest on it' })
  services: NamedService[];

  @Choice(['fine', 'changed', 'broken'], { name: 'SourceState' })
  state: 'fine' | 'changed' | 'broken';

  @Text({ max: 40, nullable: true, description: 'Such as `http404`, `timeout`, `tooLarge`, `address`' })
  fault: string | null;

  @Whole({ min: 0, max: 100_000, description: 'Nights in a row on which it could not be read' })
  failures: number;

  @Instant()
  lookedAt: string;

  @Instant({ nullable: true })
  changedAt: string | null;
}
export class WatchedSourcePage extends PageOf(WatchedSource) {}

export class SourceQuery extends PageQuery {
  @Choice(['fine', 'changed', 'broken'], { name: 'SourceState', optional: true })
  state?: 'fine' | 'changed' | 'broken';
}

/** A published service that is not sure yet: low confidence, or something still to be confirmed. */
export class UnsureService {
  @Text({ max: 60 })
  serviceId: string;

  @Text({ max: 120 })
  name: string;

  @Choice(['high', 'medium', 'low'], { name: 'Confidence' })
  confidence: 'high' | 'medium' | 'low';

  @Text({ max: 400, nullable: true })
  uncertain: string | null;

  @Text({ max: 400 })
  url: string;
}
export class UnsureServicePage extends PageOf(UnsureService) {}

export class DisagreeingGolden {
  @Text({ max: 200 })
  title: string;

  @Choice(EXPECTED, { name: 'Expected' })
  expected: Expected;

  @Choice(EXPECTED, { name: 'Expected' })
  found: Expected;
}

/** A published service whose rule does not say today what was agreed, because figures of others have changed since. */
export class DisagreeingService {
  @Text({ max: 60 })
  serviceId: string;

  @Text({ max: 120 })
  name: string;

  @ListOf(() => DisagreeingGolden, { max: MAX_GOLDENS, description: 'Golden households that come out otherwise' })
  goldens: DisagreeingGolden[];

  @TextList({ max: 20, length: 80, description: 'Figures that the rule names and that have no value today' })
  figures: string[];
}
export class DisagreeingServicePage extends PageOf(DisagreeingService) {}

/** How much waits for an editor, counted no further than a badge can show. */
export const MOST_COUNTED = 100;
const COUNT = { min: 0, max: MOST_COUNTED };

export class UpkeepCounts {
  @Whole({ ...COUNT, description: 'Published statements whose day of checking has passed' })
  overdue: number;

  @Whole({ ...COUNT, description: 'Sources that could not be read' })
  broken: number;

  @Whole({ ...COUNT, description: 'Sources whose text changed and that nobody has read since' })
  changed: number;

  @Whole({ ...COUNT, description: 'Published services whose rule does not say today what was agreed' })
  disagreeing: number;

  @Whole({ ...COUNT, description: 'Shared figures whose day of checking has passed, and proposals for them that wait' })
  shared: number;
}
