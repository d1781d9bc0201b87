import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Language } from './words.js';

/** What a parent said instead of an answer: three different things, never folded into one. */
export type NoAnswer = 'unknown' | 'declined' | 'later';
export type FactValues = Record<string, boolean | string>;

// Made by survey, whose answers desk lists by it.
@Index('household_registered', { synchronize: false })
@Entity('household')
// coalesce(confirmed_at, registered_at): in this order staff see whose answers nobody looked at for long.
@Index('household_last_look', { synchronize: false })
export class Household {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'household_pkey' })
  id: string;

  /** Answers, keyed as the rule language keys them. What follows from an answer is not stored. */
  @Column('jsonb', { default: () => "'{}'" })
  facts: FactValues;

  @Column('jsonb', { default: () => "'{}'" })
  noAnswers: Record<string, NoAnswer>;

  @Column('boolean', { default: false })
  childrenComplete: boolean;

  /** Set when the survey was finished for the first time. */
  @Column('timestamptz', { nullable: true })
  registeredAt: Date | null;

  /** When the parent last said that all answers still hold. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** The version of the survey whose words were answered last; null: answered before it was noted. */
  @Column('text', { nullable: true })
  answeredVersion: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}

@Entity('parent')
@Check('parent_language', `language IN ('ja', 'easy-ja', 'en')`)
export class Parent {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'parent_pkey' })
  id: string;

  @ForeignKey(() => Household, { name: 'parent_household_fk', onDelete: 'CASCADE' })
  @Index('parent_household', { unique: true })
  @Column('uuid')
  householdId: string;

  @Index('parent_line_user', { unique: true })
  @Column('text')
  lineUserId: string;

  /** What counsellors call the parent; drawn here, never taken from LINE. */
  @Column('text')
  alias: string;

  @Column('text')
  language: Language;

  @Column('timestamptz', { nullable: true })
  pausedUntil: Date | null;

  @Column('text', { array: true, default: () => "'{}'" })
  stoppedTopics: string[];

  @Column('timestamptz')
  createdAt: Date;
}

@Entity('child')
@Check('child_care', `care IN ('none', 'licensed', 'kindergarten', 'other')`)
@Check('child_school', `school IN ('kobe-municipal', 'other', 'highschool-kobe', 'highschool-outside', 'none')`)
@Check('child_births', 'birth_from <= birth_to')
export class Child {
  @ForeignKey(() => Household, { name: 'child_household_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'child_pkey' })
  householdId: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'child_pkey' })
  position: number;

  /** First and last day on which the child may have been born; the day itself is never asked. */
  @Column('date')
  birthFrom: string;

  @Column('date')
  birthTo: string;

  @Column('text', { nullable: true })
  care: string | null;

  @Column('text', { nullable: true })
  school: string | null;
}

/** Whether a LINE user is a friend of the account, as the webhook told it: also before and without registration. */
@Entity('friend')
export class Friend {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'friend_pkey' })
  lineUserId: string;

  @Column('boolean')
  isFriend: boolean;

  @Column('timestamptz')
  changedAt: Date;
}
