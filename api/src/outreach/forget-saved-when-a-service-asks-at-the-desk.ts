import { Injectable } from '@nestjs/common';
import { servicePublished } from '../benefits/benefits.events.js';
import { Database } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';

/** What was saved before a service asked at the desk would say of a family what must not be known: it is forgotten at once. */
@Injectable()
export class ForgetSavedWhenAServiceAsksAtTheDesk {
  constructor(database: Database, outbox: Outbox) {
    outbox.on(servicePublished, 'outreach.forgetSaved', async ({ serviceId, asksAtDesk }) => {
      if (!asksAtDesk) return;
      for (const table of ['saved_service', 'used_service']) {
        await database.manager.query(`DELETE FROM ${table} WHERE service_id = $1`, [serviceId]);
      }
    });
  }
}
