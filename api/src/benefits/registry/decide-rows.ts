import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { requestRefusals } from '../../platform/refusals/refusal.js';
import { CatalogueDesk, type DraftImport } from '../catalogue/catalogue-desk.js';
import { DraftInputs } from './draft-inputs.js';
import type { RegistryDraft } from './registry.dto.js';
import { type Decision, RegistryImport, RegistryRecord, RegistryRow } from './registry.entity.js';
import { registryRefusals } from './registry.refusals.js';
import { ServiceLinks } from './service-links.js';

/** What editors decide about the rows of an import. */
@Injectable()
export class DecideRegistryRows {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly desk: CatalogueDesk,
    private readonly inputs: DraftInputs,
    private readonly links: ServiceLinks,
  ) {}

  /**
   * Makes drafts of new and changed rows: all of them, or none. One row may be said to belong to a service that is there. Where
   * nothing but the number of the registry is new, that alone is kept.
   * @throws Refusal `registry.rowUnfit` with its place
   */
  async accept(actor: StaffActor, id: string, positions: number[], chosen: string | null): Promise<RegistryDraft[]> {
    if (chosen !== null && positions.length > 1)
      throw requestRefusals.refuse('input.invalid', [{ path: 'positions', rule: 'arrayMaxSize' }]);
    return this.database.transaction(async (tx) => {
      const { attribution } = await this.lockedReady(tx, id);
      const rows = await this.undecided(tx, id, positions);
      for (const row of rows) {
        if (row.name === null || row.change === 'gone' || row.change === 'same') throw unfit(positions, row);
      }
      const inputs = await this.inputs.of(tx.manager, rows, { attribution, chosen });
      await this.links.release(tx.manager, rows, inputs, positions);
      const drafts = inputs.filter(({ saysMore }) => saysMore);
      const versions = await this.desk.draftsFromImport(tx, actor, drafts);
      const numbers = new Map(versions.map(({ serviceId, number }) => [serviceId, number]));
      await this.links.keep(tx.manager, rows, inputs);
      await this.decide(tx, actor, rows, 'accepted', inputs);
      await this.audit.record(tx, actor, 'registry.accept', { type: 'registryImport', id }, { rows: rows.length });
      return rows.map(({ position }, at) => {
        const { serviceId } = inputs[at]!;
        return { position, serviceId, number: numbers.get(serviceId) ?? null };
      });
    });
  }

  /** Passes rows over: the same edition is not shown as news again. A gone one is thereby seen. */
  async skip(actor: StaffActor, id: string, positions: number[]): Promise<number> {
    return this.database.transaction(async (tx) => {
      await this.lockedReady(tx, id);
      const rows = await this.undecided(tx, id, positions);
      for (const row of rows) if (row.change === 'same') throw unfit(positions, row);
      await this.decide(tx, actor, rows, 'skipped');
      await this.audit.record(tx, actor, 'registry.skip', { type: 'registryImport', id }, { rows: rows.length });
      return rows.length;
    });
  }

  private async decide(
    { manager }: Transaction,
    actor: StaffActor,
    rows: RegistryRow[],
    decision: Decision,
    services: DraftImport[] = [],
  ): Promise<void> {
    const by = { decision, decidedBy: actor.id, decidedAt: this.clock.now() };
    const records = rows.map(({ psid, raw, hash }, at) => {
      const service = services[at];
      return { psid, raw, hash, ...by, ...(service && { acceptedRaw: raw, serviceId: service.serviceId }) };
    });
    await manager.upsert(RegistryRecord, records, ['psid']);
    const [{ importId }] = rows as [RegistryRow];
    await manager.update(RegistryRow, { importId, position: In(rows.map(({ position }) => position)) }, { decision });
  }

  private async lockedReady({ manager }: Transaction, id: string): Promise<RegistryImport> {
    const lock = { mode: 'pessimistic_write' as const };
    const found = await manager.findOne(RegistryImport, { where: { id }, lock });
    if (!found) throw registryRefusals.refuse('registry.notFound');
    if (found.state !== 'ready') throw registryRefusals.refuse('registry.stateChanged');
    return found;
  }

  /** In the order of the file. */
  private async undecided({ manager }: Transaction, importId: string, positions: number[]): Promise<RegistryRow[]> {
    const where = { importId, position: In([...new Set(positions)]) };
    const rows = await manager.find(RegistryRow, { where, order: { position: 'ASC' } });
    const there = new Set(rows.map(({ position }) => position));
    const missing = positions.find((position) => !there.has(position));
    if (missing !== undefined) throw unfit(positions, { position: missing });
    for (const row of rows) if (row.decision !== null) throw unfit(positions, row);
    return rows;
  }
}

const unfit = (positions: number[], { position }: Pick<RegistryRow, 'position'>) =>
  registryRefusals.refuse('registry.rowUnfit', [
    { path: `positions.${positions.indexOf(position)}`, rule: 'registry.rowUnfit' },
  ]);
