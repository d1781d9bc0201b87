import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { type Actor, systemActor } from '../../platform/actor/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import type { DateText } from '../../platform/clock/tokyo.js';
import type { Transaction } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CatalogueStore } from '../catalogue.store.js';
import { Service, ServiceVersion } from '../benefits.entity.js';
import { servicePublished } from '../benefits.events.js';
import { keepingOf } from '../keeping.rules.js';
import { checksOf } from './checks.js';
import { ServiceCheck, ServiceHistory } from './upkeep.entity.js';
import { versionRefusals } from './versions.refusals.js';
import type { VersionAct, VersionLine } from './versions.rules.js';

/** Who acts when a day comes. */
const CALENDAR = systemActor('catalogue.day');

/** Reads and writes of versions that the editors' acts and the jobs have in common; always within their transaction. */
@Injectable()
export class VersionLedger {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly store: CatalogueStore,
    private readonly outbox: Outbox,
  ) {}

  /** Acts on one service happen one after another. @throws Refusal */
  async lockService(tx: Transaction, serviceId: string): Promise<Service> {
    const lock = { mode: 'pessimistic_write' } as const;
    const service = await tx.manager.findOne(Service, { where: { id: serviceId }, lock });
    if (!service) throw versionRefusals.refuse('serviceVersion.notFound');
    return service;
  }

  /** @throws Refusal */
  async find(tx: Transaction, serviceId: string, number: number): Promise<ServiceVersion> {
    const version = await tx.manager.findOneBy(ServiceVersion, { serviceId, number });
    if (!version) throw versionRefusals.refuse('serviceVersion.notFound');
    return version;
  }

  newest(tx: Transaction, serviceId: string): Promise<ServiceVersion | null> {
    return tx.manager.findOne(ServiceVersion, { where: { serviceId }, order: { number: 'DESC' } });
  }

  /** Which version is published or was last, and which waits for its day, as far as the states say. */
  async line(manager: EntityManager, serviceId: string): Promise<VersionLine> {
    const number = (rest: string): string => `(SELECT number FROM service_version WHERE service_id = $1 AND ${rest})`;
    const ended = number(`state = 'expired' ORDER BY published_at DESC, number DESC LIMIT 1`);
    const [line] = await manager.query<[VersionLine]>(
      `SELECT coalesce(${number(`state = 'published'`)}, ${ended}) AS published, ${number(`state = 'scheduled'`)} AS scheduled`,
      [serviceId],
    );
    return line;
  }

  /** Writes down who did what: for the editors, and for the audit without a word of it. */
  async note(
    tx: Transaction,
    actor: Actor,
    { serviceId, number, revision, hash }: ServiceVersion,
    act: VersionAct,
    note: string | null = null,
  ): Promise<void> {
    const entry = { serviceId, number, at: this.clock.now(), actorId: actor.id, act, revision, note };
    tx.writes.insert(ServiceHistory, [entry]);
    await this.audit.record(
      tx,
      actor,
      `service.${act}`,
      { type: 'service', id: serviceId },
      { number, revision, hash },
    );
  }

  /** Makes a version the one that holds; what held before ends. The version itself is written by the caller's change. */
  async makeCurrent(tx: Transaction, actor: Actor, version: ServiceVersion): Promise<Partial<ServiceVersion>> {
    const { serviceId, content } = version;
    const before = await tx.manager.findOneBy(ServiceVersion, { serviceId, state: 'published' });
    if (before) await this.end(tx, actor, before);
    await tx.manager.update(Service, serviceId, { name: content.name.ja });
    const checks = checksOf(version);
    if (checks.length > 0) await tx.manager.insert(ServiceCheck, checks);
    await this.outbox.publish(tx, servicePublished, { serviceId, ...keepingOf([version]) });
    this.forget(tx);
    return { state: 'published', publishedAt: this.clock.now() };
  }

  /** Brings a service to a day: what waited for it begins, what is past its last day ends. */
  async moveOn(tx: Transaction, serviceId: string, today: DateText): Promise<void> {
    const waiting = await tx.manager.findOneBy(ServiceVersion, { serviceId, state: 'scheduled' });
    if (waiting?.validFrom && waiting.validFrom <= today) {
      const changes = await this.makeCurrent(tx, CALENDAR, waiting);
      await this.note(tx, CALENDAR, await this.save(tx, waiting, changes), 'activate');
    }
    const current = await tx.manager.findOneBy(ServiceVersion, { serviceId, state: 'published' });
    if (current?.validTo && current.validTo < today) await this.end(tx, CALENDAR, current);
  }

  /** Ends what was published. */
  async end(
    tx: Transaction,
    actor: Actor,
    version: ServiceVersion,
    note: string | null = null,
  ): Promise<ServiceVersion> {
    const { serviceId } = version;
    const changes = { state: 'expired' as const, expiredAt: this.clock.now() };
    const ended = await this.save(tx, version, changes);
    await tx.manager.delete(ServiceCheck, { serviceId });
    await this.note(tx, actor, ended, 'expire', note);
    this.forget(tx);
    return ended;
  }

  async save(tx: Transaction, version: ServiceVersion, changes: Partial<ServiceVersion>): Promise<ServiceVersion> {
    const changed = { ...changes, revision: version.revision + 1, updatedAt: this.clock.now() };
    await tx.manager.update(ServiceVersion, { id: version.id }, changed);
    return Object.assign(version, changed);
  }

  /** This process reads the catalogue anew once the change is safe; others do so within a minute. */
  forget(tx: Transaction): void {
    tx.afterCommit(() => this.store.drop());
  }
}
