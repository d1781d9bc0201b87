import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Which master key sealed what is in this database: one row, never its key. */
@Entity('master_key_check')
@Check('master_key_check_single', 'id = 1')
export class MasterKeyRow {
  @PrimaryColumn('smallint', { default: 1, primaryKeyConstraintName: 'master_key_check_pkey' })
  id: number;

  @Column('text')
  keyId: string;
}
