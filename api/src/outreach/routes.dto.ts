import { WARDS } from '@tsunagu/eligibility';
import { Choice, Flag, Id, Instant, Pattern, Text, Whole } from '../platform/http/fields.js';
import { PageOf, PageQuery } from '../platform/http/page.js';
import { CODE, COUNTED_AS, type CountedAs, PERIODS, type Period, PLACE_KINDS, type PlaceKind } from './routes.rules.js';
import { Part } from '../platform/http/fields.js';
import { LEVELS, MM_MAX, MM_MIN, QR_FORMATS, type QrFormat, type QrLevel } from './routes.qr.js';
import { Transform, Type } from 'class-transformer';

export class QrRouteInput {
  @Text({ max: 80, description: 'The place, as staff call it' })
  name: string;

  @Choice(PLACE_KINDS, { name: 'PlaceKind' })
  placeKind: PlaceKind;

  @Choice(WARDS, { optional: true, nullable: true })
  ward?: string | null;

  @Text({ max: 40, description: 'Which version of the flyer lies there' })
  flyerVersion: string;
}

export class QrRouteChange {
  @Text({ max: 80, optional: true })
  name?: string;

  @Choice(PLACE_KINDS, { optional: true, name: 'PlaceKind' })
  placeKind?: PlaceKind;

  @Choice(WARDS, { optional: true, nullable: true })
  ward?: string | null;

  @Text({ max: 40, optional: true, description: 'Stays as it is once the code was scanned' })
  flyerVersion?: string;

  @Flag({ optional: true, description: 'true retires the route, false takes it up again' })
  retired?: boolean;
}

/**
 * Steps of those who came by a route within the period, rounded down to tens: beside those of other steps, periods and days,
 * fewer than ten could be computed. null: fewer than ten households. Scans are no people.
 */
export class RouteFunnel {
  @Whole({ min: 0, max: 2_147_483_647 })
  scanned: number;

  @Whole({ min: 0, max: 2_147_483_647, nullable: true, description: 'Opened the app by it, not registered before' })
  opened: number | null;

  @Whole({ min: 0, max: 2_147_483_647, nullable: true })
  friend: number | null;

  @Whole({ min: 0, max: 2_147_483_647, nullable: true, description: 'Agreed, and so began the survey' })
  started: number | null;

  @Whole({ min: 0, max: 2_147_483_647, nullable: true })
  finished: number | null;

  @Whole({ min: 0, max: 2_147_483_647, nullable: true })
  consulted: number | null;
}

export class QrRouteView {
  @Id()
  id: string;

  @Pattern(CODE, { max: 7 })
  code: string;

  @Text({ max: 300, description: 'What the QR code holds' })
  address: string;

  @Text({ max: 80 })
  name: string;

  @Choice(PLACE_KINDS, { name: 'PlaceKind' })
  placeKind: PlaceKind;

  @Choice(WARDS, { nullable: true })
  ward: string | null;

  @Text({ max: 40 })
  flyerVersion: string;

  @Text({ max: 100, nullable: true })
  authorName: string | null;

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  retiredAt: string | null;

  @Part(() => RouteFunnel)
  funnel: RouteFunnel;
}

export class QrRouteViewPage extends PageOf(QrRouteView) {}

export class RouteQuery extends PageQuery {
  @Choice(PERIODS, {
    optional: true,
    name: 'RoutePeriod',
    description: 'Up to and including today; days30 unless told',
  })
  period?: Period;

  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @Flag({ optional: true, description: 'Only retired ones (true) or only those in use (false)' })
  retired?: boolean;
}

export class RouteQrQuery {
  @Choice(QR_FORMATS, { name: 'QrFormat' })
  format: QrFormat;

  @Type(() => Number)
  @Whole({ min: MM_MIN, max: MM_MAX, optional: true, description: 'Width of the print in millimetres; 30 unless told' })
  mm?: number;

  @Choice(LEVELS, { optional: true, name: 'QrLevel', description: 'Error correction; Q unless told' })
  level?: QrLevel;
}

export class ArrivalInput {
  @Pattern(/^[0-9A-Za-z]+$/, { max: 16, description: 'The code that the opened address bore' })
  route: string;

  @Choice(COUNTED_AS, {
    optional: true,
    name: 'CountedAs',
    description: 'As what it was counted when the app was opened; it is not counted again',
  })
  counted?: CountedAs;
}

export class ArrivalAnswer {
  @Choice(COUNTED_AS, { name: 'CountedAs', description: 'The same whatever the code: whether the person is a friend' })
  counted: CountedAs;
}
