import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An event LINE sent: kind, ids and times. What somebody wrote has no column here. Removed after 14 days. */
@Entity('webhook_event')
@Index('webhook_event_open', ['lineUserId', 'occurredAt', 'id'], { where: 'processed_at IS NULL' })
export class WebhookEvent {
  /** LINE's own id, the same on each redelivery. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'webhook_event_pkey' })
  id: string;

  @Column('text')
  type: string;

  @Column('text', { nullable: true })
  messageType: string | null;

  @Column('text', { nullable: true })
  lineUserId: string | null;

  /** Works once, for a minute; forgotten when the event is done. */
  @Column('text', { nullable: true })
  replyToken: string | null;

  @Column('boolean')
  isUnblocked: boolean;

  @Column('boolean')
  isRedelivery: boolean;

  /** LINE gives `standby` while another module answers: then we stay silent. */
  @Column('boolean')
  isActive: boolean;

  /** An emergency word was met while the text passed through; the text itself is not kept. */
  @Column('boolean')
  isUrgent: boolean;

  @Column('timestamptz')
  occurredAt: Date;

  @Index('webhook_event_received')
  @Column('timestamptz')
  receivedAt: Date;

  @Column('smallint', { default: 0 })
  attempts: number;

  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  processedAt: Date | null;
}
