import { Injectable } from '@nestjs/common';
import { Between } from 'typeorm';
import { addDays, type DateText } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { OpeningException, OpeningRule } from './duty.entity.js';
import { type Calendar, LOOK_AHEAD_DAYS } from './duty.rules.js';

const minutes = (time: string): string => time.slice(0, 5);

@Injectable()
export class OpeningCalendar {
  constructor(private readonly database: Database) {}

  /** All that is decided for the days from `date` on, as far as anything looks ahead. */
  async from(date: DateText): Promise<Calendar> {
    const { manager } = this.database;
    const rules = await manager.find(OpeningRule);
    const exceptions = await manager.findBy(OpeningException, { date: Between(date, addDays(date, LOOK_AHEAD_DAYS)) });
    return {
      weekly: new Map(
        rules.map(({ weekday, opensAt, closesAt }) => [
          weekday,
          { opensAt: minutes(opensAt), closesAt: minutes(closesAt) },
        ]),
      ),
      exceptions: new Map(
        exceptions.map(({ date: day, opensAt, closesAt }) => [
          day,
          opensAt && closesAt ? { opensAt: minutes(opensAt), closesAt: minutes(closesAt) } : null,
        ]),
      ),
    };
  }
}
