import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../platform/actor/actor.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { Clock } from '../../platform/clock/clock.js';
import { tokyoDate } from '../../platform/clock/tokyo.js';
import { requestRefusals } from '../../platform/refusals/refusal.js';
import { Service, ServiceVersion } from '../benefits.entity.js';
import { PLACES } from './catalogue-order.js';
import { holdOwners } from './hold-owners.js';
import { type DraftImport, insertDrafts } from './import-drafts.js';
import { saidRight, translatedOf } from './older-translations.js';
import { isReserved } from './reserved-ids.js';
import { VersionDrafts } from './version-drafts.js';
import { VersionLedger } from './version-ledger.js';
import { VersionText } from './version-text.js';
import type { NewService, ServiceVersionInput, TranslationKept } from './version-input.dto.js';
import { versionRefusals } from './versions.refusals.js';
import { after, type VersionAct, wroteIt } from './versions.rules.js';

export type { DraftImport } from './import-drafts.js';

/** Versions of services, in the verbs of those who write and approve them. */
@Injectable()
export class CatalogueDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly text: VersionText,
    private readonly ledger: VersionLedger,
    private readonly drafts: VersionDrafts,
  ) {}

  /** A new service with its first draft. @throws Refusal */
  async createService(actor: StaffActor, { id, ...input }: NewService): Promise<ServiceVersion> {
    const said = await this.text.read(id, input);
    return this.database.transaction(async (tx) => {
      await this.waitForTurn(tx);
      if (await tx.manager.existsBy(Service, { id })) throw versionRefusals.refuse('serviceVersion.serviceExists');
      if (await isReserved(tx.manager, id)) throw versionRefusals.refuse('serviceVersion.idReserved');
      const [{ position }] = await tx.manager.query<[{ position: number }]>(
        'SELECT coalesce(max(position) + 1, 0) AS position FROM service',
      );
      await tx.manager.insert(Service, { id, position, name: null, psid: null, um: null });
      return this.drafts.begin(
        tx,
        actor,
        { serviceId: id, number: 1, basedOn: null, follows: null, ...said },
        'create',
      );
    });
  }

  /** A draft that begins as a copy of one version, of what is published unless told otherwise. @throws Refusal */
  createDraft(actor: StaffActor, serviceId: string, basedOn: number | undefined): Promise<ServiceVersion> {
    return this.database.transaction(async (tx) => {
      const base = await this.drafts.copyOf(tx, serviceId, basedOn);
      return this.drafts.begin(tx, actor, base, 'create');
    });
  }

  /** The words of an old version as a new one; it waits for a second person like any other. @throws Refusal */
  rollback(actor: StaffActor, serviceId: string, number: number, note: string): Promise<ServiceVersion> {
    return this.database.transaction(async (tx) => {
      const copy = await this.drafts.copyOf(tx, serviceId, number);
      const line = await this.ledger.line(tx.manager, serviceId);
      // Whoever goes back knows what is published, and wants it replaced.
      const base = { ...copy, follows: line.published };
      const old = await this.ledger.find(tx, serviceId, number);
      if (old.state !== 'expired' && old.state !== 'published')
        throw versionRefusals.refuse('serviceVersion.stateChanged');
      // What can no longer be published as it is, such as a check that is due, is put right by an editor first.
      const { ready } = await this.text.readiness(tx.manager, { ...base, state: 'draft' }, line);
      const state = ready ? 'review' : 'draft';
      return this.drafts.begin(tx, actor, base, 'rollback', { state, note });
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
    return this.act(actor, { serviceId, number, act: 'change', revision }, ({ writerIds, translated }) => ({
      ...said,
      translated: translatedOf(said.content, translated),
      writerIds: [...new Set([...writerIds, actor.id])],
    }));
  }

  /** An editor has looked at a translation that is older than its Japanese, and says it is right as it is. @throws Refusal */
  keepTranslation(
    actor: StaffActor,
    serviceId: string,
    number: number,
    { revision, path }: TranslationKept,
  ): Promise<ServiceVersion> {
    return this.act(
      actor,
      { serviceId, number, act: 'keepTranslation', revision },
      ({ content, translated, writerIds }) => {
        const kept = saidRight(content, translated, path);
        if (!kept) throw requestRefusals.refuse('input.invalid', [{ path: 'path', rule: 'notOlder' }]);
        return { translated: kept, writerIds: [...new Set([...writerIds, actor.id])] };
      },
    );
  }

  /**
   * An editor has compared a draft with what was published meanwhile, and taken over what is to stay.
   * @throws Refusal `serviceVersion.revisionStale` when something else is published by now
   */
  follow(
    actor: StaffActor,
    serviceId: string,
    number: number,
    revision: number,
    published: number,
  ): Promise<ServiceVersion> {
    return this.act(actor, { serviceId, number, act: 'follow', revision }, async ({ writerIds }, tx) => {
      const line = await this.ledger.line(tx.manager, serviceId);
      if (line.published !== published) throw versionRefusals.refuse('serviceVersion.revisionStale');
      return { follows: published, writerIds: [...new Set([...writerIds, actor.id])] };
    });
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
    return this.act(actor, { serviceId, number, act: 'submit', revision }, async (version, tx) => {
      await this.checkReady(tx, version);
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
      await this.checkReady(tx, version);
      // What waits was written for what is published now: it would drop this one on its day.
      if (await tx.manager.existsBy(ServiceVersion, { serviceId, state: 'scheduled' })) {
        throw versionRefusals.refuse('serviceVersion.anotherScheduled');
      }
      const today = tokyoDate(this.clock.now());
      const validFrom = version.validFrom !== null && version.validFrom > today ? version.validFrom : today;
      const approval = { approverId: actor.id, approvedAt: this.clock.now(), validFrom };
      if (validFrom === today) return { ...approval, ...(await this.ledger.makeCurrent(tx, actor, version)) };
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
    if (act === 'approve') await holdOwners(tx, serviceId, number);
    await this.ledger.lockService(tx, serviceId);
    // The job may be late: nobody acts on what held yesterday.
    await this.ledger.moveOn(tx, serviceId, tokyoDate(this.clock.now()));
    const version = await this.ledger.find(tx, serviceId, number);
    const state = after(version.state, act);
    if (!state) throw versionRefusals.refuse('serviceVersion.stateChanged');
    if (version.revision !== revision) throw versionRefusals.refuse('serviceVersion.revisionStale');
    return { version, state };
  }

  private async checkReady(tx: Transaction, version: ServiceVersion): Promise<void> {
    await this.text.checkReady(tx.manager, version, await this.ledger.line(tx.manager, version.serviceId));
  }

  private async waitForTurn(tx: Transaction): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [PLACES]);
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
