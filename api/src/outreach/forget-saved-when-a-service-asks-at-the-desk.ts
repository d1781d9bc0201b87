import { Injectable } from '@nestjs/common';
import { servicePublished } from '../benefits/benefits.events.js';
import { Database } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';

/**
 * What was saved before a service asked at the desk would say of a family what must not be known, and so does what was used
 * before it went by something sensitive: it is forgotten with the state of the version, for a scheduled one by the hourly job.
 */
@Injectable()
export class ForgetSavedWhenAServiceAsksAtTheDesk {
  constructor(database: Database, outbox: Outbox) {
    outbox.on(servicePublished, 'outreach.forgetSaved', async ({ serviceId, asksAtDesk, useKept }) => {
      const tables = [...(asksAtDesk ? ['saved_service'] : []), ...(useKept === 'server' ? [] : ['used_service'])];
      for (const table of tables) {
        await database.manager.query(`DELETE FROM ${table} WHERE service_id = $1`, [serviceId]);
      }
    });
  }
}
