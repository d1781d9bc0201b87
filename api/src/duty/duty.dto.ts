import { Choice, Day, Flag, Id, Instant, ListOf, Part, Pattern, Text } from '../platform/http/fields.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const Time = (common: { nullable?: boolean; optional?: boolean } = {}) => Pattern(TIME, { max: 5, ...common });

export class OpeningTime {
  @Day()
  date: string;

  @Time()
  opensAt: string;
}

export class PromiseDay {
  @Day()
  date: string;

  @Choice(['business', 'closed', 'holiday'])
  kind: 'business' | 'closed' | 'holiday';

  @Text({ max: 40, nullable: true })
  holidayName: string | null;
}

/** same day, otherwise by the end of the next business day. */
export class PromiseView {
  @Choice(['today', 'nextBusinessDay'])
  kind: 'today' | 'nextBusinessDay';

  @Day()
  date: string;

  @Instant()
  dueAt: string;

  @ListOf(() => PromiseDay, { max: 61 })
  days: PromiseDay[];
}

export class OpeningView {
  @Flag()
  open: boolean;

  @Instant()
  now: string;

  @Day()
  today: string;

  @Time({ nullable: true })
  opensAt: string | null;

  @Time({ nullable: true })
  closesAt: string | null;

  @Part(() => OpeningTime, { nullable: true })
  nextOpening: OpeningTime | null;

  @Part(() => PromiseView)
  promise: PromiseView;
}

export class OnDuty {
  @Id()
  id: string;

  @Text({ max: 100 })
  name: string;

  @Text({ max: 100, nullable: true })
  qualification: string | null;

  @Time()
  from: string;

  @Time()
  to: string;
}

export class DutyToday {
  @Part(() => OpeningView)
  opening: OpeningView;

  @ListOf(() => OnDuty, { max: 200 })
  onDuty: OnDuty[];
}

export class ShiftInput {
  @Id()
  staffId: string;

  @Day()
  date: string;

  @Time()
  from: string;

  @Time()
  to: string;
}

export class ShiftView extends ShiftInput {
  @Id()
  id: string;
}

/** A day opened or closed on purpose: both times, or neither for closed. */
export class OpeningExceptionInput {
  @Day()
  date: string;

  @Time({ nullable: true, optional: true })
  opensAt?: string | null;

  @Time({ nullable: true, optional: true })
  closesAt?: string | null;
}
