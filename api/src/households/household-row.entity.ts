import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Household } from './households.entity.js';

/**
 * One narrow row per registered household, kept in the transaction of its facts: what segments read.
 * Births lie in columns, youngest child first; NULL is "unknown" throughout.
 */
@Entity('household_row')
// Made by segments, whose questions they serve.
@Index('household_row_ward', { synchronize: false })
@Index('household_row_language', { synchronize: false })
@Index('household_row_single_parent', { synchronize: false })
@Index('household_row_expecting', { synchronize: false })
@Index('household_row_many', { synchronize: false })
export class HouseholdRow {
  @ForeignKey(() => Household, { name: 'household_row_household_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'household_row_pkey' })
  householdId: string;

  @Index('household_row_line_user', { unique: true })
  @Column('text')
  lineUserId: string;

  @Column('text', { nullable: true })
  ward: string | null;

  @Column('text')
  language: string;

  @Column('boolean')
  childrenComplete: boolean;

  @Column('smallint')
  childCount: number;

  @Column('date', { name: 'b1_from', nullable: true })
  b1From: string | null;

  @Column('date', { name: 'b1_to', nullable: true })
  b1To: string | null;

  @Column('date', { name: 'b2_from', nullable: true })
  b2From: string | null;

  @Column('date', { name: 'b2_to', nullable: true })
  b2To: string | null;

  @Column('date', { name: 'b3_from', nullable: true })
  b3From: string | null;

  @Column('date', { name: 'b3_to', nullable: true })
  b3To: string | null;

  @Column('date', { name: 'b4_from', nullable: true })
  b4From: string | null;

  @Column('date', { name: 'b4_to', nullable: true })
  b4To: string | null;

  @Column('boolean', { nullable: true })
  expecting: boolean | null;

  @Column('date', { nullable: true })
  expectingMonth: string | null;

  @Column('boolean', { nullable: true })
  singleParent: boolean | null;

  @Column('boolean', { nullable: true })
  residentTaxExempt: boolean | null;

  @Column('boolean', { nullable: true })
  incomeTaxExempt: boolean | null;

  @Column('boolean', { nullable: true })
  receivesChildRearingAllowance: boolean | null;

  @Column('boolean', { nullable: true })
  guardiansNeedChildcare: boolean | null;

  @Column('boolean', { nullable: true })
  multiples: boolean | null;

  @Column('boolean', { nullable: true })
  workInKobe: boolean | null;

  /** Facts without a column of their own. */
  @Column('jsonb', { default: () => "'{}'" })
  facts: Record<string, boolean | string>;

  /** A broadcast may go there now: not known to have left the account, not paused. */
  @Column('boolean')
  reachable: boolean;

  @Column('timestamptz', { nullable: true })
  pausedUntil: Date | null;

  @Column('text', { array: true, default: () => "'{}'" })
  stoppedTopics: string[];
}
