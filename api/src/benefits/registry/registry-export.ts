import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { Env } from '../../platform/env/env.js';
import { exportRecord } from './export-record.js';
import { RegistryQueries } from './registry.queries.js';

const PORTION = 20;

/** All published services in the schema of the registry, streamed while they are read. */
@Injectable()
export class RegistryExport {
  constructor(
    private readonly env: Env,
    private readonly queries: RegistryQueries,
    private readonly audit: AuditService,
  ) {}

  async begin(actor: StaffActor): Promise<Readable> {
    await this.audit.recordView(actor, 'registry.export', null);
    return Readable.from(this.list(), { objectMode: false });
  }

  private async *list(): AsyncGenerator<string> {
    let isFirst = true;
    yield '[';
    for await (const services of this.queries.published(PORTION)) {
      const texts = services.map((service) => {
        return `\n${JSON.stringify(exportRecord({ ...service, origin: this.env.PUBLIC_URL }))}`;
      });
      yield (isFirst ? '' : ',') + texts.join(',');
      isFirst = false;
      await setImmediate();
    }
    yield '\n]\n';
  }
}
