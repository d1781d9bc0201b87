import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { STAFF_ROLES, type StaffRole } from './staff.roles.js';

@Entity('staff_account')
@Check(
  'staff_account_roles',
  `cardinality(roles) > 0 AND roles <@ ARRAY[${STAFF_ROLES.map((role) => `'${role}'`).join(', ')}]`,
)
@Check('staff_account_apart', `NOT roles @> ARRAY['counsellor', 'supervisor']`)
@Check(
  'staff_account_qualified',
  `NOT roles && ARRAY['counsellor', 'supervisor'] OR (qualification IS NOT NULL AND experience_years IS NOT NULL)`,
)
export class Account {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'staff_account_pkey' })
  id: string;

  /** The working name: what colleagues and parents read. */
  @Column('text')
  name: string;

  /** Lower case, so that it is unique however somebody types it. */
  @Index('staff_account_email', { unique: true })
  @Column('text')
  email: string;

  /** argon2id, with its parameters. */
  @Column('text')
  passwordHash: string;

  @Column('bytea')
  totpSecret: Buffer;

  /** The time step of the last code that was taken: no code opens twice. */
  @Column('bigint', { nullable: true })
  totpLastStep: string | null;

  @Column('text', { array: true })
  roles: StaffRole[];

  @Column('text', { nullable: true })
  qualification: string | null;

  @Column('smallint', { nullable: true })
  experienceYears: number | null;

  /** Failed attempts since the last sign-in; from the fifth on each locks for longer. */
  @Column('int', { default: 0 })
  failures: number;

  @Column('timestamptz', { nullable: true })
  lockedUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  lastSignInAt: Date | null;
}

/** Says that the password was right; the second factor must follow within minutes. Only its hash is stored. */
@Entity('staff_ticket')
export class StaffTicket {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'staff_ticket_pkey' })
  tokenHash: Buffer;

  @ForeignKey('staff_account', { name: 'staff_ticket_account', onDelete: 'CASCADE' })
  @Index('staff_ticket_account_id')
  @Column('uuid')
  accountId: string;

  @Column('smallint', { default: 0 })
  tries: number;

  @Index('staff_ticket_expires')
  @Column('timestamptz')
  expiresAt: Date;
}
