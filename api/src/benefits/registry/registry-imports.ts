import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { insertion, type Row } from '../../platform/database/rows.js';
import type { RegistryFile } from './registry.dto.js';
import { RegistryImport, RegistryRow, type RowChange } from './registry.entity.js';
import { registryRefusals } from './registry.refusals.js';

/** Whoever reads a file says so with each portion; after so long without a word it is taken to be dead. */
const LEASE_MS = 120_000;
const UNIQUE_VIOLATION = '23505';

/** The table of imports: who may read now, how far it is, what is left when it breaks off. */
@Injectable()
export class RegistryImports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    jobs: Jobs,
  ) {
    jobs.every('*/10 * * * *', 'registry.brokenOff', () => this.giveUpDead());
  }

  /** Announces a file. @throws Refusal `registry.busy` */
  async announce(actor: StaffActor, file: RegistryFile): Promise<RegistryImport> {
    await this.giveUpDead();
    if (await this.database.manager.existsBy(RegistryImport, { state: 'reading' }))
      throw registryRefusals.refuse('registry.busy');
    return this.database.transaction(async (tx) => {
      const [{ id }] = await tx.manager.query<[{ id: string }]>('SELECT uuidv7() AS id');
      const made = tx.manager.create(RegistryImport, {
        id,
        ...file,
        state: 'waiting',
        bytesRead: 0,
        records: 0,
        fileHash: null,
        counts: null,
        faultCode: null,
        faultPath: null,
        leaseUntil: this.lease(),
        senderId: actor.id,
        createdAt: this.clock.now(),
        finishedAt: null,
      });
      await tx.manager.insert(RegistryImport, made);
      await this.audit.record(tx, actor, 'registry.announce', subject(id), { size: file.size });
      return made;
    });
  }

  /** Takes the file that was announced; once, and by whoever announced it. @throws Refusal */
  async take(actor: StaffActor, id: string): Promise<RegistryImport> {
    const found = await this.one(id);
    if (found.senderId !== actor.id || found.state !== 'waiting')
      throw registryRefusals.refuse('registry.stateChanged');
    await this.giveUpDead();
    try {
      const { affected } = await this.database.manager.update(
        RegistryImport,
        { id, state: 'waiting' },
        { state: 'reading', leaseUntil: this.lease() },
      );
      if (affected !== 1) throw registryRefusals.refuse('registry.stateChanged');
    } catch (error) {
      if ((error as { code?: string }).code === UNIQUE_VIOLATION) throw registryRefusals.refuse('registry.busy');
      throw error;
    }
    return found;
  }

  /** @throws Refusal `registry.notFound` */
  async one(id: string): Promise<RegistryImport> {
    const found = await this.database.manager.findOneBy(RegistryImport, { id });
    if (!found) throw registryRefusals.refuse('registry.notFound');
    return found;
  }

  /** Keeps a portion. @throws Refusal `registry.brokenOff` once somebody stopped it */
  async keep(
    id: string,
    rows: Row<RegistryRow>[],
    { bytesRead, records }: { bytesRead: number; records: number },
  ): Promise<void> {
    await this.database.transaction(async ({ manager }) => {
      // The row is locked until the portion is in, so that stopping removes this portion as well.
      const { affected } = await manager.update(
        RegistryImport,
        { id, state: 'reading' },
        { bytesRead, records, leaseUntil: this.lease() },
      );
      if (affected !== 1) throw registryRefusals.refuse('registry.brokenOff');
      if (rows.length === 0) return;
      const statement = insertion(manager, RegistryRow, rows);
      await manager.query(statement.text('$1'), [statement.value]);
    });
  }

  /** The file is read: it takes the place of the one before. @throws Refusal `registry.brokenOff` */
  async finish(actor: StaffActor, id: string, fileHash: string): Promise<RegistryImport> {
    return this.database.transaction(async (tx) => {
      const { manager } = tx;
      // The import first, then its rows, as deciding about rows takes them.
      const [before] = await manager.query<[{ id: string }[], number]>(
        `UPDATE registry_import SET state = 'replaced' WHERE state = 'ready' RETURNING id`,
      );
      for (const one of before) await manager.delete(RegistryRow, { importId: one.id });
      await manager.query(ADD_GONE, [id]);
      const counts = await this.count(tx, id);
      const finishedAt = this.clock.now();
      const { affected } = await manager.update(
        RegistryImport,
        { id, state: 'reading' },
        { state: 'ready', fileHash, counts, leaseUntil: null, finishedAt },
      );
      if (affected !== 1) throw registryRefusals.refuse('registry.brokenOff');
      await this.audit.record(tx, actor, 'registry.import', subject(id), { fileHash, ...counts });
      return manager.findOneByOrFail(RegistryImport, { id });
    });
  }

  /** Nothing of it is left but what was wrong with it. */
  async fail(id: string, faultCode: string, faultPath: string | null): Promise<void> {
    await this.end(id, { state: 'failed', faultCode, faultPath: faultPath?.slice(0, 400) ?? null });
  }

  /** @throws Refusal `registry.stateChanged` where nothing is left to stop */
  async stop(actor: StaffActor, id: string): Promise<RegistryImport> {
    await this.one(id);
    if (!(await this.end(id, { state: 'stopped' }, actor))) throw registryRefusals.refuse('registry.stateChanged');
    return this.one(id);
  }

  private async end(id: string, change: Partial<RegistryImport>, stopper?: StaffActor): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const [, ended] = await tx.manager.query<[unknown[], number]>(
        `UPDATE registry_import SET state = $2, fault_code = $3, fault_path = $4, lease_until = NULL, finished_at = $5
          WHERE id = $1 AND state IN ('waiting', 'reading')`,
        [id, change.state, change.faultCode ?? null, change.faultPath ?? null, this.clock.now()],
      );
      if (ended === 0) return false;
      await tx.manager.delete(RegistryRow, { importId: id });
      if (stopper) await this.audit.record(tx, stopper, 'registry.stop', subject(id));
      return true;
    });
  }

  private async giveUpDead(): Promise<void> {
    const dead = await this.database.manager.query<{ id: string }[]>(
      `SELECT id FROM registry_import WHERE state IN ('waiting', 'reading') AND lease_until < $1`,
      [this.clock.now()],
    );
    for (const { id } of dead) await this.fail(id, 'registry.brokenOff', null);
  }

  private async count({ manager }: Transaction, id: string): Promise<Record<RowChange | 'warned', number>> {
    const [counts] = await manager.query<[Record<RowChange | 'warned', number>]>(
      `SELECT count(*) FILTER (WHERE change = 'new')::int AS new, count(*) FILTER (WHERE change = 'changed')::int AS changed,
              count(*) FILTER (WHERE change = 'gone')::int AS gone, count(*) FILTER (WHERE change = 'same')::int AS same,
              count(*) FILTER (WHERE warning_count > 0)::int AS warned
         FROM registry_row WHERE import_id = $1`,
      [id],
    );
    return counts;
  }

  private lease(): Date {
    return new Date(this.clock.now().getTime() + LEASE_MS);
  }
}

const subject = (id: string) => ({ type: 'registryImport', id });

/** What we took from the registry and the file no longer holds. What was said to be gone already is not told again. */
const ADD_GONE = `
  INSERT INTO registry_row (import_id, position, psid, name, raw, hash, change, warnings, warning_count)
  SELECT $1, last.position + row_number() OVER (ORDER BY k.psid), k.psid, s.name, k.raw, k.hash, 'gone', '[]', 0
    FROM registry_record k
    JOIN service s ON s.id = k.service_id
   CROSS JOIN (SELECT coalesce(max(position), -1) AS position FROM registry_row WHERE import_id = $1) last
   WHERE k.decision = 'accepted'
     AND NOT EXISTS (SELECT 1 FROM registry_row r WHERE r.import_id = $1 AND r.psid = k.psid)`;
