import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { tokyoDate } from '../../platform/clock/tokyo.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { CatalogueDesk, type DraftImport } from '../catalogue/catalogue-desk.js';
import { draftService, type ImportedService } from './draft-content.js';
import { mergeDraft } from './merge-draft.js';
import { normalise } from './normalise.js';
import type { RegistryDraft } from './registry.dto.js';
import { type Decision, RegistryImport, RegistryRecord, RegistryRow } from './registry.entity.js';
import { type Known, type Newest, parseRaw, RegistryQueries } from './registry.queries.js';
import { registryRefusals } from './registry.refusals.js';

type Read = (raw: string) => ImportedService;

/** What editors decide about the rows of an import. */
@Injectable()
export class DecideRegistryRows {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly desk: CatalogueDesk,
    private readonly queries: RegistryQueries,
  ) {}

  /** Makes drafts of new and changed rows: all of them, or none. @throws Refusal `registry.rowUnfit` with its place */
  async accept(actor: StaffActor, id: string, positions: number[]): Promise<RegistryDraft[]> {
    return this.database.transaction(async (tx) => {
      const { attribution } = await this.lockedReady(tx, id);
      const rows = await this.undecided(tx, id, positions);
      for (const row of rows) {
        if (row.name === null || row.change === 'gone' || row.change === 'same') throw unfit(positions, row);
      }
      const inputs = await this.inputs(tx, rows, attribution);
      const versions = await this.desk.draftsFromImport(tx, actor, inputs);
      await this.decide(tx, actor, rows, 'accepted', inputs);
      await this.audit.record(tx, actor, 'registry.accept', { type: 'registryImport', id }, { rows: rows.length });
      return versions.map(({ serviceId, number }, at) => ({ position: rows[at]!.position, serviceId, number }));
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

  private async inputs({ manager }: Transaction, rows: RegistryRow[], attribution: string): Promise<DraftImport[]> {
    const psids = rows.map(({ psid }) => psid);
    const known = await this.queries.known(psids, await this.queries.own(manager), manager);
    const ids = [...known.values()].flatMap(({ serviceId }) => serviceId ?? []);
    const newest = await this.queries.newest(ids, manager);
    const origin = { attribution, today: tokyoDate(this.clock.now()) };
    const read: Read = (raw) => draftService(normalise(parseRaw(raw)!).normal, origin);
    return rows.map(({ psid, raw }) => {
      const ours = known.get(psid);
      return inputOf(read, raw, ours, ours?.serviceId ? newest.get(ours.serviceId) : undefined);
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

function inputOf(read: Read, raw: string, known: Known | undefined, newest: Newest | undefined): DraftImport {
  const news = read(raw);
  const { psid, um, content, rule } = news;
  const serviceId = known?.serviceId ?? news.id;
  const open = { validFrom: null, validTo: null };
  if (!newest) {
    const text = { content, rule, goldens: [], confidence: 'low' as const, nextCheckDue: null, ...open };
    return { serviceId, psid, um, text };
  }
  const { goldens, confidence, nextCheckDue } = newest;
  const merged = mergeDraft(newest, known?.acceptedRaw ? read(known.acceptedRaw) : null, news);
  return { serviceId, psid, um, text: { ...merged, goldens, confidence, nextCheckDue, ...open } };
}

const unfit = (positions: number[], { position }: Pick<RegistryRow, 'position'>) =>
  registryRefusals.refuse('registry.rowUnfit', [
    { path: `positions.${positions.indexOf(position)}`, rule: 'registry.rowUnfit' },
  ]);
