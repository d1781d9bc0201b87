import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Warning } from './warnings.js';

export const IMPORT_STATES = ['waiting', 'reading', 'ready', 'replaced', 'stopped', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
export const ROW_CHANGES = ['new', 'changed', 'gone', 'same'] as const;
export type RowChange = (typeof ROW_CHANGES)[number];
export const DECISIONS = ['accepted', 'skipped'] as const;
export type Decision = (typeof DECISIONS)[number];

/** One file of the registry: announced, being read, read. At most one is being read, and only the newest that was read keeps its rows. */
@Entity('registry_import')
@Check('registry_import_state', `state IN ('waiting', 'reading', 'ready', 'replaced', 'stopped', 'failed')`)
@Index('registry_import_reading', ['state'], { unique: true, where: `(state = 'reading'::text)` })
@Index('registry_import_ready', ['state'], { unique: true, where: `(state = 'ready'::text)` })
export class RegistryImport {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'registry_import_pkey' })
  id: string;

  @Column('text')
  fileName: string;

  /** The line that the licence of the data asks for, CC BY 4.0 for the registry of Tokyo. */
  @Column('text')
  attribution: string;

  @Column('text')
  state: ImportState;

  /** Of the file; what the sender announced. */
  @Column('int')
  size: number;

  @Column('int')
  bytesRead: number;

  @Column('int')
  records: number;

  /** SHA-256 of the file. */
  @Column('text', { nullable: true })
  fileHash: string | null;

  /** Rows by kind of change once it is read. */
  @Column('jsonb', { nullable: true })
  counts: Record<RowChange | 'warned', number> | null;

  /** What was wrong with the file, and where. */
  @Column('text', { nullable: true })
  faultCode: string | null;

  @Column('text', { nullable: true })
  faultPath: string | null;

  /** Whoever reads it has stopped without a word when this has passed. */
  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null;

  @ForeignKey('staff_account', { name: 'registry_import_sender_fk' })
  @Column('uuid')
  senderId: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}

/** A record of the file, waiting for an editor. */
@Entity('registry_row')
@Check('registry_row_change', `change IN ('new', 'changed', 'gone', 'same')`)
@Check('registry_row_decision', `decision IN ('accepted', 'skipped')`)
@Index('registry_row_psid', ['importId', 'psid'], { unique: true })
@Index('registry_row_by_change', ['importId', 'change', 'position'])
@Index('registry_row_warned', ['importId', 'position'], { where: '(warning_count > 0)' })
export class RegistryRow {
  @ForeignKey(() => RegistryImport, { name: 'registry_row_import_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'registry_row_pkey' })
  importId: string;

  /** In the file; those that are gone follow behind. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'registry_row_pkey' })
  position: number;

  /** Its number in the registry; `own:` and the service for one of ours that has none yet. */
  @Column('text')
  psid: string;

  @Column('text', { nullable: true })
  name: string | null;

  /** The town as the record has it. */
  @Column('text', { nullable: true })
  areaName: string | null;

  /** JSON with its keys in the order of the file. */
  @Column('text')
  raw: string;

  @Column('text')
  hash: string;

  @Column('text')
  change: RowChange;

  @Column('jsonb')
  warnings: Warning[];

  @Column('int')
  warningCount: number;

  @Column('text', { nullable: true })
  decision: Decision | null;
}

/** What was decided last about a record of the registry, by its psid. A service belongs to one record. */
@Entity('registry_record')
@Check('registry_record_decision', `decision IN ('accepted', 'skipped')`)
@Index('registry_record_service', ['serviceId'], { unique: true })
export class RegistryRecord {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'registry_record_pkey' })
  psid: string;

  /** As it was when it was decided. */
  @Column('text')
  raw: string;

  @Column('text')
  hash: string;

  @Column('text')
  decision: Decision;

  /** The edition that became a version of a service. */
  @Column('text', { nullable: true })
  acceptedRaw: string | null;

  @ForeignKey('service', { name: 'registry_record_service_fk', onDelete: 'CASCADE' })
  @Column('text', { nullable: true })
  serviceId: string | null;

  @ForeignKey('staff_account', { name: 'registry_record_by_fk' })
  @Column('uuid')
  decidedBy: string;

  @Column('timestamptz')
  decidedAt: Date;
}
