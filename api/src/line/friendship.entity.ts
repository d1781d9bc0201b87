import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where a person stands towards the account, by the newest event LINE told of, whatever the order of arrival. */
@Entity('friendship')
@Check('friendship_state', `state IN ('friend', 'blocked')`)
export class Friendship {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'friendship_pkey' })
  lineUserId: string;

  @Column('text')
  state: 'friend' | 'blocked';

  @Column('timestamptz')
  changedAt: Date;
}

/** Every follow and block, for the daily figures. The person goes when the household is erased, the event stays. */
@Entity('friendship_event')
@Check('friendship_event_kind', `kind IN ('followed', 'unfollowed')`)
export class FriendshipEvent {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'friendship_event_pkey' })
  id: string;

  @Index('friendship_event_line_user', { where: 'line_user_id IS NOT NULL' })
  @Column('text', { nullable: true })
  lineUserId: string | null;

  @Column('text')
  kind: 'followed' | 'unfollowed';

  @Column('boolean')
  isUnblocked: boolean;

  @Index('friendship_event_occurred')
  @Column('timestamptz')
  occurredAt: Date;
}
