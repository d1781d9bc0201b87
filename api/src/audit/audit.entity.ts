import { Check, Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

export type ActorKind = 'staff' | 'parent' | 'system';
export type AuditDetail = Record<string, string | number | boolean | null>;

/** Who did or saw what. The API may add rows and read them; it has no right to change or remove one. */
@Entity('audit_entry')
@Check('audit_entry_actor_kind', `actor_kind IN ('staff', 'parent', 'system')`)
@Index('audit_entry_subject', ['subjectType', 'subjectId', 'id'])
export class AuditEntry {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'audit_entry_pkey',
  })
  id: string;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  actorKind: ActorKind;

  @Column('uuid', { nullable: true })
  actorId: string | null;

  /** Which part of the service it was; only for `system`. */
  @Column('text', { nullable: true })
  actorName: string | null;

  @Column('text')
  action: string;

  @Column('text', { nullable: true })
  subjectType: string | null;

  @Column('text', { nullable: true })
  subjectId: string | null;

  @Column('jsonb', { nullable: true })
  detail: AuditDetail | null;
}

/** One link of the chain: the hash covers the entry, the position and the link before. */
@Entity('audit_seal')
export class AuditSeal {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_seal_pkey' })
  entryId: string;

  /** Order of sealing, without gaps. It may differ from the order of ids, which become visible at commit. */
  @Index('audit_seal_position', { unique: true })
  @Column('bigint')
  position: string;

  @Column('bytea')
  previousHash: Buffer;

  @Column('bytea')
  hash: Buffer;
}
