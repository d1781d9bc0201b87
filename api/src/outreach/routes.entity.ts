import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PlaceKind } from './routes.rules.js';

/** One place with one version of a flyer: what a QR code stands for. */
@Entity('route')
@Index('route_in_use', { synchronize: false })
@Check(
  'route_place_kind',
  `place_kind IN ('wardOffice', 'health', 'childcare', 'school', 'play', 'shop', 'transport', 'event', 'post', 'web', 'other')`,
)
export class Route {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'route_pkey' })
  id: string;

  /** Printed on the flyer and in its address; says nothing by itself. */
  @Index('route_code', { unique: true })
  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  placeKind: PlaceKind;

  @Column('text', { nullable: true })
  ward: string | null;

  @Column('text')
  flyerVersion: string;

  @ForeignKey('staff_account', { name: 'route_author_fk' })
  @Column('uuid')
  authorId: string;

  @Column('timestamptz')
  createdAt: Date;

  /** No longer handed out. What was printed still works and is still counted. */
  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;
}

/** How often a code was opened on a day, by whomever: a number, no person. */
@Entity('route_scan')
@Check('route_scan_count', 'count > 0')
export class RouteScan {
  @ForeignKey(() => Route, { name: 'route_scan_route_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'route_scan_pkey' })
  routeId: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'route_scan_pkey' })
  day: string;

  @Column('int')
  count: number;
}

/** How many opened the app by a route on a day, not registered before, and how many of them were a friend: numbers, no person. */
@Entity('route_opening')
@Check('route_opening_count', 'opened > 0 AND friends BETWEEN 0 AND opened')
export class RouteOpening {
  @ForeignKey(() => Route, { name: 'route_opening_route_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'route_opening_pkey' })
  routeId: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'route_opening_pkey' })
  day: string;

  @Column('int')
  opened: number;

  @Column('int')
  friends: number;
}

/** By which route a household that has agreed came first, and on which days it took which step. Days are enough for figures. */
@Entity('route_arrival')
@Index('route_arrival_by_route', ['routeId', 'arrivedOn'])
@Index('route_arrival_unfinished', ['arrivedOn', 'householdId'], { where: 'finished_on IS NULL OR friend_on IS NULL' })
export class RouteArrival {
  @ForeignKey('household', { name: 'route_arrival_household_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'route_arrival_pkey' })
  householdId: string;

  @ForeignKey(() => Route, { name: 'route_arrival_route_fk' })
  @Column('uuid')
  routeId: string;

  @Column('date')
  arrivedOn: string;

  /** Already counted among the friends who opened. */
  @Column('boolean')
  friendBefore: boolean;

  @Column('date', { nullable: true })
  friendOn: string | null;

  @Column('date', { nullable: true })
  startedOn: string | null;

  @Column('date', { nullable: true })
  finishedOn: string | null;

  @Column('date', { nullable: true })
  consultedOn: string | null;
}
