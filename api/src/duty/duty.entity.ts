import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The usual hours of a weekday, 0 = Sunday; a weekday without a row is closed. */
@Entity('opening_rule')
@Check('opening_rule_weekday', 'weekday BETWEEN 0 AND 6')
@Check('opening_rule_order', 'opens_at < closes_at')
export class OpeningRule {
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'opening_rule_pkey' })
  weekday: number;

  @Column('time')
  opensAt: string;

  @Column('time')
  closesAt: string;
}

/** A day that was opened or closed on purpose; both times NULL = closed. */
@Entity('opening_exception')
@Check('opening_exception_order', 'opens_at < closes_at')
@Check('opening_exception_both', '(opens_at IS NULL) = (closes_at IS NULL)')
export class OpeningException {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'opening_exception_pkey' })
  date: string;

  @Column('time', { nullable: true })
  opensAt: string | null;

  @Column('time', { nullable: true })
  closesAt: string | null;
}

/** Who is on duty when. */
@Entity('shift')
@Check('shift_order', 'starts_at < ends_at')
@Index('shift_date', ['date', 'startsAt'])
@Index('shift_staff', ['staffId', 'date'])
export class Shift {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'shift_pkey' })
  id: string;

  @ForeignKey('staff_account', { name: 'shift_staff_fk' })
  @Column('uuid')
  staffId: string;

  @Column('date')
  date: string;

  @Column('time')
  startsAt: string;

  @Column('time')
  endsAt: string;
}
