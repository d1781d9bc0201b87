import type { Rule } from '@tsunagu/eligibility';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ServiceContent } from './catalogue/content.dto.js';
import type { Golden } from './catalogue/golden.dto.js';
import type { Translated } from './catalogue/older-translations.js';
import type { VersionState } from './catalogue/versions.rules.js';

export type Confidence = 'high' | 'medium' | 'low';

/** A public service for families. All that is said about it, and whom its rule means, is in its versions. */
@Entity('service')
export class Service {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'service_pkey' })
  id: string;

  /** The editor's order: what weighs most comes first. */
  @Index('service_position', { unique: true })
  @Column('int')
  position: number;

  /** As it was published last, so that what refers to it can name it; null before that. */
  @Column('text', { nullable: true })
  name: string | null;

  /** Its id in the registry of child-rearing services. */
  @Index('service_psid', { unique: true })
  @Column('text', { nullable: true })
  psid: string | null;

  /** Its type in the universal menu (`UM54`). */
  @Column('text', { nullable: true })
  um: string | null;
}

/** What is said about a service from a day on. Published ones are never edited: a trigger refuses it, the hash shows it. */
@Entity('service_version')
@Check('service_version_state', `state IN ('draft', 'review', 'scheduled', 'published', 'expired')`)
@Check('service_version_confidence', `confidence IN ('high', 'medium', 'low')`)
@Check('service_version_validity', 'valid_to >= valid_from')
@Index('service_version_number', ['serviceId', 'number'], { unique: true })
@Index('service_version_published', ['serviceId'], { unique: true, where: `(state = 'published'::text)` })
@Index('service_version_scheduled', ['serviceId'], { unique: true, where: `(state = 'scheduled'::text)` })
@Index('service_version_ended', ['serviceId', 'publishedAt', 'number'], { where: `(state = 'expired'::text)` })
@Index('service_version_recent', ['state', 'updatedAt', 'id'])
@Index('service_version_figures', { synchronize: false })
@Index('service_version_open', ['updatedAt', 'id'], {
  where: `(state = ANY (ARRAY['draft'::text, 'review'::text, 'scheduled'::text]))`,
})
export class ServiceVersion {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'service_version_pkey' })
  id: string;

  @ForeignKey(() => Service, { name: 'service_version_service_fk' })
  @Column('text')
  serviceId: string;

  @Column('int')
  number: number;

  @Column('text')
  state: VersionState;

  /** Grows with every change of content or state. */
  @Column('int', { default: 1 })
  revision: number;

  /** First day in Kobe; null: the day it is approved. */
  @Column('date', { nullable: true })
  validFrom: string | null;

  /** Last day; null: until something else is published. */
  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('jsonb')
  rule: Rule;

  /** Tells which version of the rule a verdict came from. */
  @Column('text')
  ruleHash: string;

  @Column('jsonb')
  content: ServiceContent;

  @Column('jsonb')
  goldens: Golden[];

  @Column('text')
  confidence: Confidence;

  /** The day by which somebody looks at the sources again. */
  @Column('date', { nullable: true })
  nextCheckDue: string | null;

  /** SHA-256 of rule, content, goldens, confidence and next check. */
  @Column('text')
  hash: string;

  /** What its translations fit, so that those that nobody has looked at since the Japanese changed stay marked. */
  @Column('jsonb', { default: () => "'{}'" })
  translated: Translated;

  /** The number of the version it began as a copy of. */
  @Column('int', { nullable: true })
  basedOn: number | null;

  /**
   * The number of the published version its writers had before them last, null where none was: it takes the place of that one and
   * of no other, so that nobody's work is dropped unseen.
   */
  @Column('int', { nullable: true })
  follows: number | null;

  /** Null: delivered with the product. */
  @ForeignKey('staff_account', { name: 'service_version_author_fk' })
  @Column('uuid', { nullable: true })
  authorId: string | null;

  /** Everybody who wrote a part of it, the author first. */
  @Column('uuid', { array: true, default: () => "'{}'" })
  writerIds: string[];

  @ForeignKey('staff_account', { name: 'service_version_approver_fk' })
  @Column('uuid', { nullable: true })
  approverId: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  expiredAt: Date | null;

  @Column('text', { nullable: true })
  returnNote: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}

/** A dated figure of no service in particular. Those of a service lie in its version. */
@Entity('parameter')
@Index('parameter_owner', { synchronize: false })
export class ParameterValue {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'parameter_pkey' })
  id: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'parameter_pkey' })
  validFrom: string;

  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('double precision')
  value: number;

  @Column('text')
  source: string;

  /** When somebody looked at the source; null: it is older than that is written down. */
  @Column('date', { nullable: true })
  checkedOn: string | null;

  /** When somebody looks again; null for what is over. */
  @Index('parameter_due')
  @Column('date', { nullable: true })
  nextCheckDue: string | null;
}

/** What the rule language asks of a figure. */
export type DatedFigure = Pick<ParameterValue, 'id' | 'validFrom' | 'validTo' | 'value' | 'source'>;
