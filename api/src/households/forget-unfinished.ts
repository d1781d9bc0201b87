import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { addDays, tokyoDate, tokyoInstant } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Household } from './households.entity.js';

/** Whoever has not come back for so long does not want to register. The figure is the operator's until the city sets it. */
export const UNFINISHED_DAYS = 90;

/** Nothing is kept of people who looked in and did not register. */
@Injectable()
export class ForgetUnfinished {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every('40 3 * * *', 'households.forgetUnfinished', () => this.forget());
  }

  private async forget(): Promise<void> {
    const before = tokyoInstant(addDays(tokyoDate(this.clock.now()), -UNFINISHED_DAYS));
    await this.database.manager.delete(Household, { registeredAt: IsNull(), updatedAt: LessThan(before) });
  }
}
