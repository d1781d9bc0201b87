import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SessionAudience } from './session.cookie.js';

/** A signed-in parent or staff member. The token itself is never stored, only its SHA-256. */
@Entity('session')
@Index('session_subject', ['audience', 'subjectId'])
export class Session {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'session_pkey' })
  id: string;

  @Index('session_token', { unique: true })
  @Column('bytea')
  tokenHash: Buffer;

  @Column('text')
  audience: SessionAudience;

  @Column('uuid')
  subjectId: string;

  @Column('text', { array: true, default: () => "'{}'" })
  roles: string[];

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  seenAt: Date;

  @Index('session_expires')
  @Column('timestamptz')
  expiresAt: Date;
}
