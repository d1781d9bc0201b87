import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { tokyoDate } from '../../platform/clock/tokyo.js';
import type { PageQuery } from '../../platform/http/page.js';
import type { RegistryFile, RegistryImportView, RegistryRowQuery } from './registry.dto.js';
import type { RegistryImport } from './registry.entity.js';
import { RegistryImports } from './registry-imports.js';
import { RegistryQueries } from './registry.queries.js';
import { registryRefusals } from './registry.refusals.js';
import { toImport, toRow, toRowView } from './registry.view.js';

/** Imports of the registry as the console shows them. */
@Injectable()
export class RegistryService {
  constructor(
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

  /** @throws Refusal `registry.notFound` */
  async row(id: string, position: number) {
    const { attribution } = await this.imports.one(id);
    const row = await this.queries.row(id, position);
    if (!row) throw registryRefusals.refuse('registry.notFound');
    const known = (await this.queries.known([row.psid], await this.queries.own())).get(row.psid);
    return toRowView(row, known, attribution, tokyoDate(this.clock.now()));
  }
}
