import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Parent } from './households.entity.js';
import type { Words } from './words.js';

export interface ConsentBlock {
  title: Words;
  paragraphs: Words[];
}

/** What parents are told before they register. A version is never edited, a trigger refuses it; a new one asks everybody again. */
@Entity('consent_text')
export class ConsentVersion {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'consent_text_pkey' })
  version: string;

  @Column('date')
  validFrom: string;

  @Column('jsonb')
  blocks: ConsentBlock[];
}

@Entity('consent')
export class Consent {
  @ForeignKey(() => Parent, { name: 'consent_parent_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consent_pkey' })
  parentId: string;

  @ForeignKey(() => ConsentVersion, { name: 'consent_text_fk' })
  @Index('consent_by_version')
  @PrimaryColumn('text', { primaryKeyConstraintName: 'consent_pkey' })
  version: string;

  @Column('timestamptz')
  agreedAt: Date;
}

/** What stays after a household was erased, without anything that says whose it was, and what for. */
export interface KeptPart {
  table: string;
  reason: KeptReason;
}
export const KEPT_REASONS = ['accountability', 'figures', 'proof'] as const;
export type KeptReason = (typeof KEPT_REASONS)[number];

/** Proof that a household was erased, without anything that says which one. */
@Entity('erasure')
export class Erasure {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'erasure_pkey' })
  id: string;

  @Column('timestamptz')
  erasedAt: Date;

  @Column('text', { array: true })
  tables: string[];

  @Column('jsonb', { default: () => "'[]'" })
  kept: KeptPart[];
}
