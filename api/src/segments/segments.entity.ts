import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Condition } from './segments.terms.js';

/** A named condition. Who belongs to it is asked anew each time it is used and never stored. */
@Entity('segment')
@Index('segment_updated', ['updatedAt', 'id'])
export class Segment {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'segment_pkey' })
  id: string;

  @Index('segment_name', { unique: true })
  @Column('text')
  name: string;

  @Column('jsonb')
  condition: Condition;

  /** Tells whether a condition is still the one that somebody approved. */
  @Column('text')
  conditionHash: string;

  @ForeignKey('staff_account', { name: 'segment_author_fk' })
  @Column('uuid')
  authorId: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
