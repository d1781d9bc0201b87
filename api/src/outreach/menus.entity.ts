import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MenuStage, Phase, RunReason, RunState } from './menus.rules.js';

/** A menu that LINE has, with its picture. What it looks like is its hash: a changed template is another menu. */
@Entity('rich_menu')
export class RichMenu {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'rich_menu_pkey' })
  hash: string;

  /** LINE's id. */
  @Column('text')
  lineMenuId: string;

  @Column('text')
  stage: MenuStage;

  @Column('text')
  phase: Phase;

  @Column('text')
  language: string;

  @Column('timestamptz')
  madeAt: Date;
}

/** Which menu a household was given last. Without an index of its own, so that switching twice a day rewrites no index. */
@Entity('rich_menu_link')
export class RichMenuLink {
  @ForeignKey('household', { name: 'rich_menu_link_household_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'rich_menu_link_pkey' })
  householdId: string;

  @Column('text')
  menuHash: string;

  /** LINE did not take the person; asked again only with another menu. */
  @Column('boolean')
  refused: boolean;
}

/** One round over the households, giving each the menu that fits; goes on where it stopped. */
@Entity('menu_run')
@Check('menu_run_state', `state IN ('running', 'done', 'stopped', 'failed')`)
@Check('menu_run_reason', `reason IN ('nightly', 'opening', 'template', 'again', 'staff')`)
@Check('menu_run_phase', `phase IN ('open', 'closed')`)
@Index('menu_run_one', ['state'], { unique: true, where: `state = 'running'` })
export class MenuRun {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'menu_run_pkey' })
  id: string;

  @Column('text')
  reason: RunReason;

  @Column('text')
  phase: Phase;

  /** All templates together, to notice when one has changed. */
  @Column('text')
  templates: string;

  @Column('text')
  state: RunState;

  @ForeignKey('staff_account', { name: 'menu_run_starter_fk' })
  @Column('uuid', { nullable: true })
  starterId: string | null;

  /** Households that need another menu; null until counted. */
  @Column('int', { nullable: true })
  total: number | null;

  @Column('int', { default: 0 })
  changed: number;

  @Column('int', { default: 0 })
  refused: number;

  @Column('int', { default: 0 })
  requests: number;

  /** The last household that was looked at, while it goes on. */
  @Column('uuid', { nullable: true })
  lastHouseholdId: string | null;

  /** Attempts that failed one after the other, and how the last one did. */
  @Column('int', { default: 0 })
  faults: number;

  @Column('text', { nullable: true })
  lastFault: string | null;

  /** Counts claims; whoever was overtaken writes nothing more. */
  @Column('int', { default: 0 })
  claim: number;

  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null;

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
