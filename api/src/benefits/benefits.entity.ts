import type { Rule } from '@tsunagu/eligibility';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type Confidence = 'high' | 'medium' | 'low';

/** A public service for families: what it is, whom its rule means, and how well all that is known. */
@Entity('service')
@Check('service_confidence', `confidence IN ('high', 'medium', 'low')`)
export class Service {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'service_pkey' })
  id: string;

  /** The editor's order: what weighs most comes first. */
  @Index('service_position', { unique: true })
  @Column('int')
  position: number;

  @Column('text')
  name: string;

  @Column('text')
  summary: string;

  @Column('text')
  target: string;

  @Column('text')
  category: string;

  @Column('text', { array: true })
  lifeStages: string[];

  @Column('jsonb')
  rule: Rule;

  /** Tells which version of the rule a verdict came from. */
  @Column('text')
  ruleHash: string;

  @Column('text')
  amount: string;

  @Column('text')
  timing: string;

  @Column('text')
  desk: string;

  @Column('text')
  howToApply: string;

  @Column('text')
  sourceUrl: string;

  /** As the source states it: a day, a month, a year or a span. */
  @Column('text')
  asOf: string;

  @Column('text')
  confidence: Confidence;

  /** Conditions that only the desk may hear about, in words. */
  @Column('text', { array: true })
  sensitiveCriteria: string[];

  /** What still has to be confirmed; null when nothing. */
  @Column('text', { nullable: true })
  uncertain: string | null;

  @Column('text', { nullable: true })
  notes: string | null;

  /** For editors only. */
  @Column('text', { nullable: true })
  internalNote: string | null;
}

/** A dated figure, so that no amount or limit is written into a rule. */
@Entity('parameter')
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
}
