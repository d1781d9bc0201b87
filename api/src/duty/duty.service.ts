import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { tokyoDate } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { StaffService } from '../staff/staff.service.js';
import type { DutyToday, OpeningExceptionInput, OpeningView, PromiseView, ShiftInput } from './duty.dto.js';
import { OpeningException, Shift } from './duty.entity.js';
import { dutyRefusals } from './duty.refusals.js';
import { leastMinutes, lengthOf, openingAt, overlaps, promiseAt } from './duty.rules.js';
import { OpeningCalendar } from './opening-calendar.js';

export { DutyToday, OpeningView, PromiseView } from './duty.dto.js';

/** 0 = Sunday; times `HH:MM`. */
export interface UsualHours {
  weekday: number;
  opensAt: string;
  closesAt: string;
}

@Injectable()
export class DutyService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: OpeningCalendar,
    private readonly staff: StaffService,
    private readonly audit: AuditService,
  ) {}

  /** What the calendar says right now. */
  async opening(): Promise<OpeningView> {
    const now = this.clock.now();
    const opening = openingAt(await this.calendar.from(tokyoDate(now)), now);
    return { ...opening, now: now.toISOString(), promise: await this.promiseFor(now) };
  }

  /** when something that arrives at this instant is answered. */
  async promiseFor(instant: Date): Promise<PromiseView> {
    const promise = promiseAt(await this.calendar.from(tokyoDate(instant)), instant);
    return { ...promise, dueAt: promise.dueAt.toISOString() };
  }

  /** The hours of an ordinary week, Monday first; a weekday that is closed is left out. */
  async usualHours(): Promise<UsualHours[]> {
    const { weekly } = await this.calendar.from(tokyoDate(this.clock.now()));
    return [1, 2, 3, 4, 5, 6, 0].flatMap((day) => {
      const hours = weekly.get(day);
      return hours ? [{ weekday: day, ...hours }] : [];
    });
  }

  async today(): Promise<DutyToday> {
    const date = tokyoDate(this.clock.now());
    const shifts = await this.database.manager.find(Shift, { where: { date }, order: { startsAt: 'ASC', id: 'ASC' } });
    const cards = await this.staff.cards(shifts.map(({ staffId }) => staffId));
    const onDuty = shifts.flatMap(({ staffId, startsAt, endsAt }) => {
      const card = cards.get(staffId);
      return card ? [{ ...card, from: startsAt.slice(0, 5), to: endsAt.slice(0, 5) }] : [];
    });
    return { opening: await this.opening(), onDuty };
  }

  /** on duty are 相談員 with a qualification, and 相談責任者 beside them. @throws Refusal */
  async addShift(actor: StaffActor, { staffId, date, from, to }: ShiftInput): Promise<Shift> {
    const times = { opensAt: from, closesAt: to };
    if (from >= to) throw dutyRefusals.refuse('duty.timesReversed');
    await this.checkStaff(staffId);
    return this.database.transaction(async (tx) => {
      const { manager } = tx;
      // Two managers planning the same person at once see each other's shifts.
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 55000))', [staffId]);
      const others = await manager.findBy(Shift, { staffId, date });
      if (
        others.some(({ startsAt, endsAt }) =>
          overlaps(times, { opensAt: startsAt.slice(0, 5), closesAt: endsAt.slice(0, 5) }),
        )
      ) {
        throw dutyRefusals.refuse('duty.shiftOverlaps');
      }
      const shift = await manager.save(manager.create(Shift, { staffId, date, startsAt: from, endsAt: to }));
      await this.audit.record(tx, actor, 'shift.add', { type: 'shift', id: shift.id }, { staffId, date, from, to });
      return shift;
    });
  }

  /** Opens or closes a single day on purpose. Deciding again replaces the earlier decision. */
  async decide(actor: StaffActor, { date, opensAt = null, closesAt = null }: OpeningExceptionInput): Promise<void> {
    const isOpen = opensAt !== null && closesAt !== null;
    if ((opensAt === null) !== (closesAt === null)) throw dutyRefusals.refuse('duty.timesReversed');
    if (isOpen && opensAt >= closesAt) throw dutyRefusals.refuse('duty.timesReversed');
    if (isOpen && lengthOf({ opensAt, closesAt }) < leastMinutes(date)) {
      throw dutyRefusals.refuse('duty.openingTooShort');
    }
    await this.database.transaction(async (tx) => {
      await tx.manager.upsert(OpeningException, { date, opensAt, closesAt }, ['date']);
      await this.audit.record(
        tx,
        actor,
        'opening.decide',
        { type: 'openingException', id: date },
        { opensAt, closesAt },
      );
    });
  }

  private async checkStaff(staffId: string): Promise<void> {
    if (!(await this.staff.card(staffId))) throw dutyRefusals.refuse('duty.staffUnknown');
    const rostered = [...(await this.staff.withRole('counsellor')), ...(await this.staff.withRole('supervisor'))];
    const person = rostered.find(({ id }) => id === staffId);
    if (!person?.qualification) throw dutyRefusals.refuse('duty.notOnRoster');
  }
}
