import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Service } from '../benefits.entity.js';
import type { VersionAct } from './versions.rules.js';

/** Who did what with a version. */
@Entity('service_history')
@Index('service_history_by_service', ['serviceId', 'id'])
export class ServiceHistory {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'service_history_pkey' })
  id: string;

  @ForeignKey(() => Service, { name: 'service_history_service_fk', onDelete: 'CASCADE' })
  @Column('text')
  serviceId: string;

  @Column('int')
  number: number;

  @Column('timestamptz')
  at: Date;

  /** Null: the service itself, on the day that was set. */
  @ForeignKey('staff_account', { name: 'service_history_actor_fk' })
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('text')
  act: VersionAct;

  @Column('int')
  revision: number;

  @Column('text', { nullable: true })
  note: string | null;
}

/** A published statement that somebody has to look at again by a day: the service's text, or one of its figures. */
@Entity('service_check')
@Check('service_check_kind', `kind IN ('service', 'figure')`)
@Index('service_check_key', ['serviceId', 'key'], { unique: true })
@Index('service_check_due', ['nextCheckDue', 'id'])
export class ServiceCheck {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'service_check_pkey' })
  id: string;

  @ForeignKey(() => Service, { name: 'service_check_service_fk', onDelete: 'CASCADE' })
  @Column('text')
  serviceId: string;

  /** `service`, or a figure's id and first day: `jido-teate.under3@2024-10-01`. */
  @Column('text')
  key: string;

  @Column('text')
  kind: 'service' | 'figure';

  @Column('text')
  url: string;

  @Column('date')
  checkedOn: string;

  @Column('date')
  nextCheckDue: string;

  /** Null: with the product, or as the version says. */
  @ForeignKey('staff_account', { name: 'service_check_by_fk' })
  @Column('uuid', { nullable: true })
  checkedBy: string | null;
}

/** What the nightly look at a source found. */
@Entity('source_watch')
@Check('source_watch_state', `state IN ('fine', 'changed', 'broken')`)
@Index('source_watch_url', ['url'], { unique: true })
@Index('source_watch_by_state', ['state', 'id'])
export class SourceWatch {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'source_watch_pkey' })
  id: string;

  @Column('text')
  url: string;

  @Column('text')
  state: 'fine' | 'changed' | 'broken';

  /** Why it is broken: `http404`, `timeout`, `tooLarge`, `address` …; null when it is not. */
  @Column('text', { nullable: true })
  fault: string | null;

  /** Nights in a row on which it could not be read. */
  @Column('int', { default: 0 })
  failures: number;

  /** SHA-256 of its text as last read; null before the first time. */
  @Column('text', { nullable: true })
  textHash: string | null;

  /** The text an editor has seen; when the two differ, it has changed. */
  @Column('text', { nullable: true })
  seenHash: string | null;

  @Column('timestamptz')
  lookedAt: Date;

  @Column('timestamptz', { nullable: true })
  changedAt: Date | null;
}
