import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One piece of news on its way to one subscriber. The row goes when the subscriber has taken it. */
@Entity('outbox')
export class OutboxRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'outbox_pkey' })
  id: string;

  @Column('text')
  topic: string;

  @Column('text')
  subscriber: string;

  @Column('jsonb')
  payload: object;

  @Column('timestamptz')
  createdAt: Date;

  @Index('outbox_available', { where: 'given_up_at IS NULL' })
  @Column('timestamptz')
  availableAt: Date;

  @Column('int', { default: 0 })
  attempts: number;

  @Column('timestamptz', { nullable: true })
  givenUpAt: Date | null;
}
