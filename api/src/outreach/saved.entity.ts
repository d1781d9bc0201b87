import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A service that a household wants to find again. Services that ask at the desk are never among them; one that begins to is forgotten. */
@Entity('saved_service')
@Index('saved_service_household', ['householdId', 'serviceId'], { unique: true })
@Index('saved_service_newest', ['householdId', 'id'])
@Index('saved_service_service', ['serviceId'])
export class SavedService {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'saved_service_pkey' })
  id: string;

  @ForeignKey('household', { name: 'saved_service_household_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  householdId: string;

  @Column('text')
  serviceId: string;
}

/**
 * A day on which a household wants to be reminded. For which service is known on the phone only: what stands here says
 * nothing of a family.
 */
@Entity('reminder')
@Index('reminder_day', ['householdId', 'day'], { unique: true })
@Index('reminder_due', ['day', 'id'])
export class Reminder {
  /** Also the retry key of the one push. */
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'reminder_pkey' })
  id: string;

  @ForeignKey('household', { name: 'reminder_household_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  householdId: string;

  @Column('date')
  day: string;

  /** When the parent agreed to get this one message. */
  @Column('timestamptz')
  askedAt: Date;
}
