import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../platform/actor/actor.js';
import { Database } from '../../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, type PageQuery, toPage } from '../../platform/http/page.js';
import { StaffService } from '../../staff/staff.service.js';
import { Service, ServiceVersion } from '../benefits.entity.js';
import { olderTranslations } from './older-translations.js';
import { ServiceHistory } from './upkeep.entity.js';
import { diffVersions } from './version-diff.js';
import { VersionLedger } from './version-ledger.js';
import { VersionText } from './version-text.js';
import type { ServiceHistoryEntryPage, VersionDiff } from './version-history.dto.js';
import type { VersionQuery } from './version-input.dto.js';
import type {
  CataloguePerson,
  ServiceVersionItem,
  ServiceVersionItemPage,
  ServiceVersionView,
} from './versions.dto.js';
import { versionRefusals } from './versions.refusals.js';
import { wroteIt } from './versions.rules.js';

@Injectable()
export class ServiceVersionQueries {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffService,
    private readonly text: VersionText,
    private readonly ledger: VersionLedger,
  ) {}

  /** Versions of all services in one state, or of those being worked on; what was touched last comes first. */
  async recent({ state, cursor, limit = PAGE_DEFAULT }: VersionQuery): Promise<ServiceVersionItemPage> {
    const find = this.database.manager
      .createQueryBuilder(ServiceVersion, 'v')
      // Written out as in the index service_version_open, which serves no other wording.
      .where(state ? 'v.state = :state' : `v.state IN ('draft', 'review', 'scheduled')`, { state })
      .orderBy('v.updatedAt', 'DESC')
      .addOrderBy('v.id', 'DESC')
      .take(limit + 1);
    if (cursor) {
      const [at, id] = decodeCursor(cursor, ['instant', 'uuid']);
      find.andWhere('(v.updated_at, v.id) < (:at, :id)', { at, id });
    }
    return this.asPage(await find.getMany(), limit, ({ updatedAt, id }) => [updatedAt.toISOString(), id]);
  }

  /** Versions of one service, newest first. */
  async ofService(serviceId: string, { cursor, limit = PAGE_DEFAULT }: PageQuery): Promise<ServiceVersionItemPage> {
    await this.checkService(serviceId);
    const find = this.database.manager
      .createQueryBuilder(ServiceVersion, 'v')
      .where('v.serviceId = :serviceId', { serviceId })
      .orderBy('v.number', 'DESC')
      .take(limit + 1);
    if (cursor) find.andWhere('v.number < :before', { before: decodeCursor(cursor, ['whole'])[0] });
    return this.asPage(await find.getMany(), limit, ({ number }) => [number]);
  }

  async one(actor: StaffActor, serviceId: string, number: number): Promise<ServiceVersionView> {
    return this.view(actor, await this.find(serviceId, number));
  }

  async view(actor: StaffActor, version: ServiceVersion): Promise<ServiceVersionView> {
    const people = await this.people([version.authorId, version.approverId]);
    const { content, rule, goldens, hash, writerIds, translated } = version;
    const { manager } = this.database;
    const line = await this.ledger.line(manager, version.serviceId);
    const found = await this.text.readiness(manager, version, line);
    const readiness = { ...found, warnings: [...olderTranslations(content, translated), ...found.warnings] };
    const figureUses = await this.text.figureUses(manager, version);
    const isOwn = wroteIt(writerIds, actor.id);
    const said = { content, rule, goldens, readiness, figureUses, published: line.published, hash, isOwn };
    return { ...toItem(version, people), ...said };
  }

  async diff(serviceId: string, number: number, against: number): Promise<VersionDiff> {
    const [now, before] = await Promise.all([this.find(serviceId, number), this.find(serviceId, against)]);
    return diffVersions(before, now);
  }

  /** What happened last comes first. */
  async history(serviceId: string, { cursor, limit = PAGE_DEFAULT }: PageQuery): Promise<ServiceHistoryEntryPage> {
    await this.checkService(serviceId);
    const find = this.database.manager
      .createQueryBuilder(ServiceHistory, 'h')
      .where('h.serviceId = :serviceId', { serviceId })
      .orderBy('h.id', 'DESC')
      .take(limit + 1);
    if (cursor) find.andWhere('h.id < :before', { before: decodeCursor(cursor, ['uuid'])[0] });
    const rows = await find.getMany();
    const people = await this.people(rows.map(({ actorId }) => actorId));
    return toPage(
      rows,
      limit,
      ({ id, number, at, actorId, act, revision, note }) => ({
        ...{ id, number, at: at.toISOString(), actor: personOf(actorId, people), act, revision, note },
      }),
      ({ id }) => [id],
    );
  }

  private async find(serviceId: string, number: number): Promise<ServiceVersion> {
    const found = await this.database.manager.findOneBy(ServiceVersion, { serviceId, number });
    if (!found) throw versionRefusals.refuse('serviceVersion.notFound');
    return found;
  }

  private async checkService(id: string): Promise<void> {
    if (!(await this.database.manager.existsBy(Service, { id })))
      throw versionRefusals.refuse('serviceVersion.notFound');
  }

  private async asPage(
    rows: ServiceVersion[],
    limit: number,
    position: (row: ServiceVersion) => (string | number)[],
  ): Promise<ServiceVersionItemPage> {
    const people = await this.people(rows.flatMap(({ authorId, approverId }) => [authorId, approverId]));
    return toPage(rows, limit, (version) => toItem(version, people), position);
  }

  private async people(ids: (string | null)[]): Promise<Map<string, string>> {
    const cards = await this.staff.cards([...new Set(ids.filter((id) => id !== null))]);
    return new Map([...cards].map(([id, { name }]) => [id, name]));
  }
}

const personOf = (id: string | null, people: Map<string, string>): CataloguePerson | null =>
  id === null ? null : { id, name: people.get(id) ?? '' };

const toItem = (version: ServiceVersion, people: Map<string, string>): ServiceVersionItem => {
  const { serviceId, number, state, revision, confidence, validFrom, validTo, nextCheckDue, basedOn } = version;
  return {
    ...{ serviceId, number, state, revision, confidence, validFrom, validTo, nextCheckDue, basedOn },
    name: version.content.name.ja,
    author: personOf(version.authorId, people),
    approver: personOf(version.approverId, people),
    returnNote: version.returnNote,
    createdAt: version.createdAt.toISOString(),
    updatedAt: version.updatedAt.toISOString(),
    publishedAt: version.publishedAt?.toISOString() ?? null,
    expiredAt: version.expiredAt?.toISOString() ?? null,
  };
};
