import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { tokyoDate } from '../../platform/clock/tokyo.js';
import { Env } from '../../platform/env/env.js';
import type { PageQuery } from '../../platform/http/page.js';
import { homeOf } from './own-record.js';
import type { RegistryFile, RegistryImportView, RegistryRowQuery } from './registry.dto.js';
import type { RegistryImport } from './registry.entity.js';
import { RegistryImports } from './registry-imports.js';
import { parseRaw, RegistryQueries } from './registry.queries.js';
import { registryRefusals } from './registry.refusals.js';
import { toImport, toRow, toRowView } from './registry.view.js';

/** Imports of the registry as the console shows them. */
@Injectable()
export class RegistryService {
  constructor(
    private readonly env: Env,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly imports: RegistryImports,
    private readonly queries: RegistryQueries,
  ) {}

  async announce(actor: StaffActor, file: RegistryFile): Promise<RegistryImportView> {
    return this.view(await this.imports.announce(actor, file));
  }

  async stop(actor: StaffActor, id: string): Promise<RegistryImportView> {
    return this.view(await this.imports.stop(actor, id));
  }

  async view(one: RegistryImport): Promise<RegistryImportView> {
    return toImport(one, await this.audit.namesOf([one.senderId]));
  }

  async one(id: string): Promise<RegistryImportView> {
    return this.view(await this.imports.one(id));
  }

  async page(query: PageQuery) {
    const { items, nextCursor } = await this.queries.imports(query);
    const names = await this.audit.namesOf([...new Set(items.map(({ senderId }) => senderId))]);
    return { items: items.map((one) => toImport(one, names)), nextCursor };
  }

  async rows(id: string, query: RegistryRowQuery) {
    await this.imports.one(id);
    const { items, nextCursor } = await this.queries.rows(id, query);
    return { items: items.map(toRow), nextCursor };
  }

  /** Beside the service it belongs to, or the one it is compared with. @throws Refusal `registry.notFound` */
  async row(id: string, position: number, serviceId: string | null) {
    const { attribution } = await this.imports.one(id);
    const row = await this.queries.row(id, position);
    if (!row) throw registryRefusals.refuse('registry.notFound');
    const { PUBLIC_URL: origin } = this.env;
    const ownId = homeOf(parseRaw(row.raw)!, origin);
    const known = (await this.queries.known([{ psid: row.psid, ownId }], { chosen: serviceId })).get(row.psid);
    if (serviceId !== null && !known?.isWritten) throw registryRefusals.refuse('registry.serviceUnknown');
    const isCompared = serviceId !== null || row.change === 'changed';
    return toRowView(row, known, { attribution, origin, today: tokyoDate(this.clock.now()), isCompared });
  }
}
