import { ArrayMinSize } from 'class-validator';
import {
  Choice,
  Choices,
  Day,
  Flag,
  Id,
  Instant,
  ListOf,
  Month,
  Part,
  Secret,
  Text,
  TextList,
  Whole,
} from '../platform/http/fields.js';
import { PageOf, PageQuery } from '../platform/http/page.js';
import { MOST_BIRTHS } from './births.rules.js';
import { KEPT_REASONS, type KeptReason } from './consent.entity.js';
import { RECONFIRM_REASONS, type ReconfirmReason } from './reconfirm.rules.js';
import { STALE_REASONS, type StaleReason } from './stale.rules.js';
import { type Language, LANGUAGES, WARDS_AND_OUTSIDE } from './words.js';

export class Reconfirm {
  @Day()
  since: string;

  @Choice(RECONFIRM_REASONS, { name: 'ReconfirmReason' })
  reason: ReconfirmReason;
}

export class BirthInput {
  @Month()
  birthMonth: string;

  @Flag({ optional: true, description: 'Born on the 1st; only 1 April matters, for the school year' })
  bornOnFirst?: boolean;
}

export class BirthsInput {
  @ArrayMinSize(1)
  @ListOf(() => BirthInput, { max: MOST_BIRTHS })
  births: BirthInput[];
}

export class LeaveInput {
  @Secret({ max: 4000, optional: true, description: 'Of LINE, to take back there what was allowed; kept nowhere' })
  accessToken?: string;
}

export class KeptAfterLeaving {
  @Text({ max: 60 })
  table: string;

  @Choice(KEPT_REASONS, { name: 'KeptReason' })
  reason: KeptReason;
}

export class ErasureCertificate {
  @Id()
  id: string;

  @Instant()
  erasedAt: string;

  @TextList({ max: 40, length: 60, description: 'From each, everything of the household was removed' })
  tables: string[];

  @ListOf(() => KeptAfterLeaving, { max: 20 })
  kept: KeptAfterLeaving[];
}

export class LeaveAnswer {
  @Part(() => ErasureCertificate)
  certificate: ErasureCertificate;

  @Choice(['done', 'failed', 'notAsked'], { description: 'Whether LINE took back what was allowed there' })
  lineLink: 'done' | 'failed' | 'notAsked';
}

export class StaleQuery extends PageQuery {
  @Choice(STALE_REASONS, { optional: true, name: 'StaleReason', description: 'unconfirmed unless given' })
  reason?: StaleReason;
}

export class StaleHousehold {
  @Text({ max: 40 })
  alias: string;

  @Choice(WARDS_AND_OUTSIDE, { nullable: true })
  ward: string | null;

  @Choice(LANGUAGES, { name: 'Language' })
  language: Language;

  @Day({ description: 'Since when it is so for the reason that was asked for' })
  since: string;

  @Choices(STALE_REASONS, { name: 'StaleReason' })
  reasons: StaleReason[];
}

export class StaleCounts {
  @Whole({ min: 0, max: 10_000_000 })
  registered: number;

  @Whole({ min: 0, max: 10_000_000, description: 'Nobody confirmed the answers for a year' })
  unconfirmed: number;

  @Whole({ min: 0, max: 10_000_000, description: 'An answer with a month in it whose month is over' })
  answerExpired: number;

  @Whole({ min: 0, max: 10_000_000, description: 'All children have grown out of what the catalogue knows' })
  grownOut: number;
}

export class StaleHouseholdsPage extends PageOf(StaleHousehold) {
  @Part(() => StaleCounts, { nullable: true, description: 'With the first page only' })
  counts: StaleCounts | null;
}
