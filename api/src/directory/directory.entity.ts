import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Words } from '../households/households.service.js';

/** A number for emergencies. `checkedOn`: the last day somebody checked it; null while no such day is on record. */
@Entity('emergency_number')
export class EmergencyNumberRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'emergency_number_pkey' })
  tel: string;

  @Index('emergency_number_position', { unique: true })
  @Column('smallint')
  position: number;

  @Column('jsonb')
  name: Words;

  @Column('jsonb')
  note: Words;

  @Column('date', { nullable: true })
  checkedOn: string | null;
}

/** A body that helps: the city, a centre, a hotline. */
@Entity('agency')
@Check('agency_kind', `kind IN ('wardOffice', 'cityBureau', 'centre')`)
export class Agency {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'agency_pkey' })
  id: string;

  @Column('text')
  kind: 'wardOffice' | 'cityBureau' | 'centre';

  @Column('text')
  name: string;

  /** Of a ward office. */
  @Column('text', { nullable: true })
  ward: string | null;
}

/** Where one goes or calls within an agency. No number is better than one nobody has checked. */
@Entity('desk')
@Index('desk_agency', ['agencyId'])
export class Desk {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'desk_pkey' })
  id: string;

  @ForeignKey(() => Agency, { name: 'desk_agency_fk', onDelete: 'CASCADE' })
  @Column('text')
  agencyId: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  tel: string | null;

  @Column('date', { nullable: true })
  checkedOn: string | null;
}
