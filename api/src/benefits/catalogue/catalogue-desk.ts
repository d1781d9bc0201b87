import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../platform/actor/actor.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { Clock } from '../../platform/clock/clock.js';
import { tokyoDate } from '../../platform/clock/tokyo.js';
import { Service, ServiceVersion } from '../benefits.entity.js';
import { type DraftImport, insertDrafts } from './import-drafts.js';
import { VersionLedger } from './version-ledger.js';
import { VersionText } from './version-text.js';
import type { NewService, ServiceVersionInput } from './versions.dto.js';
import { versionRefusals } from './versions.refusals.js';
import { after, type VersionAct, type VersionState, wroteIt } from './versions.rules.js';

export type { DraftImport } from './import-drafts.js';

/** New services get their places one after another. */
const TURN = 7_403_050;

/** Versions of services, in the verbs of those who write and approve them. */
@Injectable()
export class CatalogueDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly text: VersionText,
    private readonly ledger: VersionLedger,
  ) {}

  /** A new service with its first draft. @throws Refusal */
  async createService(actor: StaffActor, { id, ...input }: NewService): Promise<ServiceVersion> {
    const said = await this.text.read(id, input);
    return this.database.transaction(async (tx) => {
      await this.waitForTurn(tx);
      if (await tx.manager.existsBy(Service, { id })) throw versionRefusals.refuse('serviceVersion.serviceExists');
      const [{ position }] = await tx.manager.query<[{ position: number }]>(
        'SELECT coalesce(max(position) + 1, 0) AS position FROM service',
      );
      await tx.manager.insert(Service, { id, position, name: null, psid: null, um: null });
      return this.begin(tx, actor, { serviceId: id, number: 1, basedOn: null, ...said }, 'create');
    });
  }

  /** A draft that begins as a copy of one version, of the newest unless told otherwise. @throws Refusal */
  createDraft(actor: StaffActor, serviceId: string, basedOn: number | undefined): Promise<ServiceVersion> {
    return this.database.transaction(async (tx) => {
      const base = await this.copyOf(tx, serviceId, basedOn);
      return this.begin(tx, actor, base, 'create');
    });
  }

  /** The words of an old version as a new one; it waits for a second person like any other. @throws Refusal */
  rollback(actor: StaffActor, serviceId: string, number: number, note: string): Promise<ServiceVersion> {
    return this.database.transaction(async (tx) => {
      const base = await this.copyOf(tx, serviceId, number);
      const old = await this.ledger.find(tx, serviceId, number);
      if (old.state !== 'expired' && old.state !== 'published')
        throw versionRefusals.refuse('serviceVersion.stateChanged');
      // What can no longer be published as it is, such as a check that is due, is put right by an editor first.
      const state = this.text.readiness(base).ready ? 'review' : 'draft';
      return this.begin(tx, actor, base, 'rollback', { state, note });
    });
  }

  /** A service found in the registry becomes a draft of it; nothing of it is published. @throws Refusal */
  async draftFromImport(tx: Transaction, actor: StaffActor, input: DraftImport): Promise<ServiceVersion> {
    const [version] = await this.draftsFromImport(tx, actor, [input]);
    return version!;
  }

  /** Many at once, in the order given; each service at most once. */
  async draftsFromImport(
    tx: Transaction,
    actor: StaffActor,
    inputs: readonly DraftImport[],
  ): Promise<ServiceVersion[]> {
    await this.waitForTurn(tx);
    const said = await this.text.readAll(inputs.map(({ serviceId, text }) => ({ serviceId, input: text })));
    const versions = await insertDrafts(tx, actor, inputs, said, this.clock.now());
    for (const version of versions) await this.ledger.note(tx, actor, version, 'import');
    return versions;
  }

  /** Saves a draft. @throws Refusal */
  async change(
    actor: StaffActor,
    serviceId: string,
    number: number,
    input: ServiceVersionInput,
  ): Promise<ServiceVersion> {
    const { revision, ...written } = input;
    const said = await this.text.read(serviceId, written);
    return this.act(actor, { serviceId, number, act: 'change', revision }, ({ writerIds }) => ({
      ...said,
      writerIds: [...new Set([...writerIds, actor.id])],
    }));
  }

  /** Drops a draft. @throws Refusal */
  remove(actor: StaffActor, serviceId: string, number: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      await this.ledger.lockService(tx, serviceId);
      const version = await this.ledger.find(tx, serviceId, number);
      if (!after(version.state, 'remove')) throw versionRefusals.refuse('serviceVersion.stateChanged');
      await tx.manager.delete(ServiceVersion, { id: version.id });
      await this.ledger.note(tx, actor, version, 'remove');
    });
  }

  /** @throws Refusal `serviceVersion.incomplete` */
  submit(actor: StaffActor, serviceId: string, number: number, revision: number): Promise<ServiceVersion> {
    return this.act(actor, { serviceId, number, act: 'submit', revision }, (version) => {
      this.text.checkReady(version);
      return { returnNote: null };
    });
  }

  giveBack(
    actor: StaffActor,
    serviceId: string,
    number: number,
    revision: number,
    note: string,
  ): Promise<ServiceVersion> {
    return this.act(actor, { serviceId, number, act: 'return', revision, note }, (_, tx) => {
      this.ledger.forget(tx);
      return { returnNote: note, approverId: null, approvedAt: null };
    });
  }

  /** A second person agrees: it holds from today, or waits for its first day. @throws Refusal */
  approve(actor: StaffActor, serviceId: string, number: number, revision: number): Promise<ServiceVersion> {
    return this.act(actor, { serviceId, number, act: 'approve', revision }, async (version, tx) => {
      if (wroteIt(version.writerIds, actor.id)) throw versionRefusals.refuse('serviceVersion.ownApproval');
      this.text.checkReady(version);
      const today = tokyoDate(this.clock.now());
      const validFrom = version.validFrom !== null && version.validFrom > today ? version.validFrom : today;
      const approval = { approverId: actor.id, approvedAt: this.clock.now(), validFrom };
      if (validFrom === today) return { ...approval, ...(await this.ledger.makeCurrent(tx, actor, version)) };
      if (await tx.manager.existsBy(ServiceVersion, { serviceId, state: 'scheduled' })) {
        throw versionRefusals.refuse('serviceVersion.anotherScheduled');
      }
      return { ...approval, state: 'scheduled' };
    });
  }

  /** Takes what is published away, at once. @throws Refusal */
  expire(
    actor: StaffActor,
    serviceId: string,
    number: number,
    revision: number,
    note: string,
  ): Promise<ServiceVersion> {
    return this.database.transaction(async (tx) => {
      const { version } = await this.actable(tx, { serviceId, number, act: 'expire', revision });
      return this.ledger.end(tx, actor, version, note);
    });
  }

  private act(actor: StaffActor, step: Step, change: Change): Promise<ServiceVersion> {
    return this.database.transaction(async (tx) => {
      const { version, state } = await this.actable(tx, step);
      const changed = await this.ledger.save(tx, version, { state, ...(await change(version, tx)) });
      await this.ledger.note(tx, actor, changed, step.act, step.note);
      return changed;
    });
  }

  private async actable(tx: Transaction, { serviceId, number, act, revision }: Step) {
    await this.ledger.lockService(tx, serviceId);
    // The job may be late: nobody acts on what held yesterday.
    await this.ledger.moveOn(tx, serviceId, tokyoDate(this.clock.now()));
    const version = await this.ledger.find(tx, serviceId, number);
    const state = after(version.state, act);
    if (!state) throw versionRefusals.refuse('serviceVersion.stateChanged');
    if (version.revision !== revision) throw versionRefusals.refuse('serviceVersion.revisionStale');
    return { version, state };
  }

  private async copyOf(tx: Transaction, serviceId: string, basedOn: number | undefined) {
    await this.ledger.lockService(tx, serviceId);
    const newest = await this.ledger.newest(tx, serviceId);
    const base = basedOn === undefined ? newest : await this.ledger.find(tx, serviceId, basedOn);
    if (!base || !newest) throw versionRefusals.refuse('serviceVersion.notFound');
    const { rule, ruleHash, content, goldens, confidence, nextCheckDue, hash } = base;
    const said = { rule, ruleHash, content, goldens, confidence, nextCheckDue, hash };
    return { serviceId, number: newest.number + 1, basedOn: base.number, validFrom: null, validTo: null, ...said };
  }

  private async begin(
    tx: Transaction,
    actor: StaffActor,
    written: Partial<ServiceVersion>,
    act: VersionAct,
    { state = 'draft', note = null }: { state?: VersionState; note?: string | null } = {},
  ): Promise<ServiceVersion> {
    const now = this.clock.now();
    const by = { authorId: actor.id, writerIds: [actor.id], approverId: null, approvedAt: null };
    const times = { createdAt: now, updatedAt: now, publishedAt: null, expiredAt: null };
    const [{ id }] = await tx.manager.query<[{ id: string }]>('SELECT uuidv7() AS id');
    const row = { id, ...written, state, revision: 1, returnNote: null, ...by, ...times };
    const version = tx.manager.create(ServiceVersion, row);
    await tx.manager.insert(ServiceVersion, version);
    await this.ledger.note(tx, actor, version, act, note);
    return version;
  }

  private async waitForTurn(tx: Transaction): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [TURN]);
  }
}

interface Step {
  serviceId: string;
  number: number;
  act: VersionAct;
  revision: number;
  note?: string;
}
type Change = (version: ServiceVersion, tx: Transaction) => Partial<ServiceVersion> | Promise<Partial<ServiceVersion>>;
