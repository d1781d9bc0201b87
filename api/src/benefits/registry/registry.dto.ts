import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, Max, Min } from 'class-validator';
import {
  Choice,
  Flag,
  Id,
  Instant,
  Json,
  ListOf,
  Part,
  Pattern,
  Text,
  TextList,
  Whole,
} from '../../platform/http/fields.js';
import { PageOf, PageQuery } from '../../platform/http/page.js';
import { LONGEST_SERVICE_ID, SERVICE_ID } from '../catalogue/service-id.js';
import { FILE_LIMITS } from './record-reader.js';
import {
  DECISIONS,
  type Decision,
  IMPORT_STATES,
  type ImportState,
  ROW_CHANGES,
  type RowChange,
} from './registry.entity.js';
import { WARNINGS, type WarningCode } from './warnings.js';

const COUNT = { min: 0, max: FILE_LIMITS.records * 2 };
const BYTES = { min: 0, max: FILE_LIMITS.bytes };
/** Rows that are decided in one go. */
export const MOST_AT_ONCE = 100;

export class RegistryFile {
  @Text({ max: 200 })
  fileName: string;

  @Whole({ ...BYTES, min: 2 })
  size: number;

  @Text({
    min: 5,
    max: 300,
    description: 'The line that the licence of the data asks for; it is kept with every service',
  })
  attribution: string;
}

export class RegistryCounts {
  @Whole(COUNT)
  new: number;

  @Whole(COUNT)
  changed: number;

  @Whole(COUNT)
  gone: number;

  @Whole(COUNT)
  same: number;

  @Whole({ ...COUNT, description: 'Rows with a warning' })
  warned: number;
}

export class RegistryImportView {
  @Id()
  id: string;

  @Text({ max: 200 })
  fileName: string;

  @Text({ max: 300 })
  attribution: string;

  @Choice(IMPORT_STATES, { name: 'RegistryImportState' })
  state: ImportState;

  @Whole(BYTES)
  size: number;

  @Whole(BYTES)
  bytesRead: number;

  @Whole(COUNT)
  records: number;

  @Part(() => RegistryCounts, { nullable: true, description: 'null until it is read' })
  counts: RegistryCounts | null;

  @Text({ max: 60, nullable: true, description: 'Why it failed: one of the codes of refusals' })
  faultCode: string | null;

  @Text({ max: 400, nullable: true, description: 'Where in the file, such as /17/target/lessThan' })
  faultPath: string | null;

  @Text({ max: 100 })
  senderName: string;

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  finishedAt: string | null;
}
export class RegistryImportViewPage extends PageOf(RegistryImportView) {}

export class RegistryRowQuery extends PageQuery {
  @Choice(ROW_CHANGES, { name: 'RegistryRowChange', optional: true })
  change?: RowChange;

  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value))
  @Flag({ optional: true, description: 'Only rows with a warning' })
  warned?: boolean;
}

export class RegistryWarning {
  @Text({ max: 400 })
  path: string;

  @Choice(WARNINGS, { name: 'RegistryWarningCode' })
  code: WarningCode;

  @Text({ max: 60, min: 0 })
  value: string;
}

export class RegistryRowItem {
  @Whole(COUNT)
  position: number;

  @Text({ max: 120, nullable: true, description: 'null: one of ours that the registry has not numbered yet' })
  psid: string | null;

  @Text({ max: 400, nullable: true })
  name: string | null;

  @Text({ max: 200, nullable: true })
  areaName: string | null;

  @Choice(ROW_CHANGES, { name: 'RegistryRowChange' })
  change: RowChange;

  @Whole({ min: 0, max: 100 })
  warningCount: number;

  @Choice(DECISIONS, { name: 'RegistryDecision', nullable: true })
  decision: Decision | null;

  @Text({ max: 60, nullable: true, description: 'The service of the catalogue that it belongs to' })
  serviceId: string | null;
}
export class RegistryRowItemPage extends PageOf(RegistryRowItem) {}

export class RegistryFieldDifference {
  @Text({ max: 400, description: 'Inside the record, such as /target/conditions' })
  path: string;

  @Text({ max: 40_000, nullable: true })
  ours: string | null;

  @Text({ max: 40_000, nullable: true })
  theirs: string | null;
}

export class RegistryRowView extends RegistryRowItem {
  @ListOf(() => RegistryWarning, { max: 100 })
  warnings: RegistryWarning[];

  @Text({ max: 120, nullable: true, description: 'Of that service, as it was published last' })
  serviceName: string | null;

  @ListOf(() => RegistryFieldDifference, {
    max: 400,
    description: 'From the service it belongs to or is compared with; empty for one that is the same',
  })
  differences: RegistryFieldDifference[];

  @Json({ description: 'The record as it is in the file' })
  record: object;

  @Text({ max: 4000, description: 'The rule of the draft as a sentence: area and ages alone' })
  ruleSentence: string;

  @TextList({ max: 30, length: 400, description: 'What an editor still has to do with the draft' })
  todos: string[];
}

export class RegistryRowChoice {
  @Pattern(SERVICE_ID, { max: LONGEST_SERVICE_ID, optional: true, description: 'Compares the row with this service' })
  serviceId?: string;
}

export class RegistryPositions {
  @ApiProperty({ type: 'integer', isArray: true, minItems: 1, maxItems: MOST_AT_ONCE })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @Type(() => Number)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(COUNT.max, { each: true })
  positions: number[];
}

export class RegistryAcceptance extends RegistryPositions {
  @Pattern(SERVICE_ID, {
    max: LONGEST_SERVICE_ID,
    optional: true,
    description: 'For one row alone: the service of the catalogue that it belongs to from now on',
  })
  serviceId?: string;
}

export class RegistryDraft {
  @Whole(COUNT)
  position: number;

  @Text({ max: 60 })
  serviceId: string;

  @Whole({
    ...{ min: 1, max: 2_000_000_000, nullable: true },
    description:
      'The number of the draft among the versions of the service; null: it says all of it already, no draft was made',
  })
  number: number | null;
}

export class RegistryDrafts {
  @ListOf(() => RegistryDraft, { max: MOST_AT_ONCE })
  drafts: RegistryDraft[];
}

export class RegistryDecided {
  @Whole({ min: 0, max: MOST_AT_ONCE })
  decided: number;
}
