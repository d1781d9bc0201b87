import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { tokyoDate } from '../../platform/clock/tokyo.js';
import { Database } from '../../platform/database/database.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { ServiceVersion } from '../benefits.entity.js';
import { VersionLedger } from './version-ledger.js';

export const CATALOGUE_DAY = 'catalogue.day';

/**
 * Moves versions on when their day in Kobe comes. Readers do not wait for it: the catalogue goes by the days themselves.
 * Looks every hour, so that a midnight at which nothing ran is made up for. What was kept of a service that asks from midnight
 * on is forgotten by this job, so minutes later; nothing new is kept of it meanwhile.
 */
@Injectable()
export class Validity {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: VersionLedger,
    jobs: Jobs,
  ) {
    jobs.every('2 * * * *', CATALOGUE_DAY, () => this.moveOn());
  }

  async moveOn(): Promise<void> {
    const today = tokyoDate(this.clock.now());
    const due = await this.database.manager
      .createQueryBuilder(ServiceVersion, 'v')
      .select('v.service_id', 'serviceId')
      .distinct()
      .where(`v.state = 'scheduled' AND v.valid_from <= :today`, { today })
      .orWhere(`v.state = 'published' AND v.valid_to < :today`, { today })
      .getRawMany<{ serviceId: string }>();
    for (const { serviceId } of due) {
      await this.database.transaction(async (tx) => {
        await this.ledger.lockService(tx, serviceId);
        await this.ledger.moveOn(tx, serviceId, today);
      });
    }
  }
}
