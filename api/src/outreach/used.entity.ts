import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A service that a household says it uses already. Those that say something sensitive of it are never among them; one that begins to is forgotten. */
@Entity('used_service')
@Index('used_service_household', ['householdId', 'serviceId'], { unique: true })
@Index('used_service_newest', ['householdId', 'id'])
@Index('used_service_service', ['serviceId'])
export class UsedService {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'used_service_pkey' })
  id: string;

  @ForeignKey('household', { name: 'used_service_household_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  householdId: string;

  @Column('text')
  serviceId: string;
}
