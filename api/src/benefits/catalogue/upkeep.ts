import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { addDays, tokyoDate } from '../../platform/clock/tokyo.js';
import { Database } from '../../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, type PageQuery, toPage } from '../../platform/http/page.js';
import { CatalogueStore } from '../catalogue.store.js';
import type { NamedService } from '../names.dto.js';
import { ServiceVersion } from '../benefits.entity.js';
import { isCheckDay } from './check-day.js';
import { disagreeingIn } from './disagreeing.js';
import { groupBy } from './group-by.js';
import {
  type ConfirmFact,
  type DisagreeingServicePage,
  MOST_COUNTED,
  type OverdueFact,
  type OverdueFactPage,
  type OverdueQuery,
  type SourceQuery,
  type UnsureServicePage,
  type UpkeepCounts,
  type WatchedSource,
  type WatchedSourcePage,
} from './upkeep.dto.js';
import { ServiceCheck, SourceWatch } from './upkeep.entity.js';
import { VersionLedger } from './version-ledger.js';
import { versionRefusals } from './versions.refusals.js';

/** What is over by now changes no more. */
const STILL_LOOKED_AT = 'next_check_due < $1::date AND (valid_to IS NULL OR valid_to >= $1::date)';

/** What editors look at again: facts whose day has come, sources that changed, services nobody is sure of. */
@Injectable()
export class Upkeep {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: CatalogueStore,
    private readonly ledger: VersionLedger,
    private readonly audit: AuditService,
  ) {}

  /** How much waits, each counted by its index and no further than needed. */
  async counts(): Promise<UpkeepCounts> {
    const today = tokyoDate(this.clock.now());
    const few = (table: string, where: string): string =>
      `(SELECT count(*)::int FROM (SELECT 1 FROM ${table} WHERE ${where} LIMIT ${MOST_COUNTED}) AS found)`;
    const [counts] = await this.database.manager.query<[Omit<UpkeepCounts, 'disagreeing'>]>(
      `SELECT ${few('service_check', 'next_check_due < $1::date')} AS overdue,
              ${few('source_watch', `state = 'broken'`)} AS broken,
              ${few('source_watch', `state = 'changed'`)} AS changed,
              least(${few('parameter', STILL_LOOKED_AT)} +
                    ${few('parameter_proposal', `state = 'waiting'`)}, ${MOST_COUNTED}) AS shared`,
      [today],
    );
    const disagreeing = disagreeingIn(await this.store.current()).length;
    return { ...counts, disagreeing: Math.min(disagreeing, MOST_COUNTED) };
  }

  /** What is overdue longest comes first. */
  async overdue({ until, cursor, limit = PAGE_DEFAULT }: OverdueQuery): Promise<OverdueFactPage> {
    const today = tokyoDate(this.clock.now());
    const { names } = await this.store.current();
    const find = this.database.manager
      .createQueryBuilder(ServiceCheck, 'c')
      .where('c.nextCheckDue <= :until', { until: until ?? addDays(today, -1) })
      .orderBy('c.nextCheckDue')
      .addOrderBy('c.id')
      .take(limit + 1);
    if (cursor) {
      const [due, id] = decodeCursor(cursor, ['day', 'uuid']);
      find.andWhere('(c.next_check_due, c.id) > (:due, :id)', { due, id });
    }
    return toPage(
      await find.getMany(),
      limit,
      (check): OverdueFact => ({
        id: check.id,
        serviceId: check.serviceId,
        name: names.get(check.serviceId) ?? '',
        kind: check.kind,
        key: check.key,
        url: check.url,
        checkedOn: check.checkedOn,
        nextCheckDue: check.nextCheckDue,
        daysOverdue: Math.max(0, (Date.parse(today) - Date.parse(check.nextCheckDue)) / 86_400_000),
      }),
      ({ nextCheckDue, id }) => [nextCheckDue, id],
    );
  }

  /** „I looked: it is still so.“ @throws Refusal */
  confirm(actor: StaffActor, serviceId: string, { key, nextCheckDue }: ConfirmFact): Promise<void> {
    const today = tokyoDate(this.clock.now());
    if (!isCheckDay(nextCheckDue, today)) throw versionRefusals.refuse('serviceVersion.checkDayInvalid');
    return this.database.transaction(async (tx) => {
      await this.ledger.lockService(tx, serviceId);
      const seen = { checkedOn: today, nextCheckDue, checkedBy: actor.id };
      const { affected } = await tx.manager.update(ServiceCheck, { serviceId, key }, seen);
      const version = await tx.manager.findOneBy(ServiceVersion, { serviceId, state: 'published' });
      if (!affected || !version) throw versionRefusals.refuse('serviceVersion.factUnknown');
      await this.ledger.note(tx, actor, version, 'confirm', `${key} → ${nextCheckDue}`);
      this.ledger.forget(tx);
    });
  }

  /** Published with low confidence, or with something still to be confirmed; in the catalogue's order. */
  async unsure({ cursor, limit = PAGE_DEFAULT }: PageQuery): Promise<UnsureServicePage> {
    const { services } = await this.store.current();
    const [after] = cursor === undefined ? [-1] : decodeCursor(cursor, ['whole']);
    const found = services
      .map(({ service }) => service)
      .filter((each) => each.position > after && (each.confidence === 'low' || each.uncertain !== null));
    return toPage(
      found,
      limit,
      ({ id, name, confidence, uncertain, sourceUrl }) => ({
        serviceId: id,
        name,
        confidence,
        uncertain,
        url: sourceUrl,
      }),
      ({ position }) => [position],
    );
  }

  /** Published services whose rules do not say today what was agreed; in the catalogue's order. */
  async disagreeing({ cursor, limit = PAGE_DEFAULT }: PageQuery): Promise<DisagreeingServicePage> {
    const [after] = cursor === undefined ? [-1] : decodeCursor(cursor, ['whole']);
    const found = disagreeingIn(await this.store.current()).filter(({ position }) => position > after);
    return toPage(
      found,
      limit,
      ({ serviceId, name, goldens, figures }) => ({ serviceId, name, goldens, figures }),
      ({ position }) => [position],
    );
  }

  /** Sources by what the nightly look found. */
  async sources({ state, cursor, limit = PAGE_DEFAULT }: SourceQuery): Promise<WatchedSourcePage> {
    const users = await this.usersOfSources();
    const find = this.database.manager
      .createQueryBuilder(SourceWatch, 'w')
      .where(state ? 'w.state = :state' : 'true', { state })
      .orderBy('w.id')
      .take(limit + 1);
    if (cursor) find.andWhere('w.id > :after', { after: decodeCursor(cursor, ['uuid'])[0] });
    return toPage(
      await find.getMany(),
      limit,
      (watch) => toSource(watch, users),
      ({ id }) => [id],
    );
  }

  /** An editor has read what changed. @throws Refusal */
  seen(actor: StaffActor, id: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const watch = await tx.manager.findOne(SourceWatch, { where: { id }, lock });
      if (!watch) throw versionRefusals.refuse('serviceVersion.sourceUnknown');
      const state = watch.state === 'changed' ? 'fine' : watch.state;
      await tx.manager.update(SourceWatch, { id }, { state, seenHash: watch.textHash });
      await this.audit.record(tx, actor, 'service.sourceSeen', { type: 'source', id });
    });
  }

  /** Which published services rest on which source. */
  private async usersOfSources(): Promise<Map<string, NamedService[]>> {
    const { services } = await this.store.current();
    const uses = services.flatMap(({ service: { id, name, content } }) =>
      sourcesOf(content).map((url) => ({ url, user: { id, name } })),
    );
    const byUrl = groupBy(uses, ({ url }) => url);
    return new Map([...byUrl].map(([url, found]) => [url, found.map(({ user }) => user)]));
  }
}

/** Every address a service's statements rest on, once. */
export const sourcesOf = ({ sources, figures }: ServiceVersion['content']): string[] => [
  ...new Set([...sources.map(({ url }) => url), ...figures.map(({ source }) => source)]),
];

const toSource = (watch: SourceWatch, users: Map<string, NamedService[]>): WatchedSource => ({
  id: watch.id,
  url: watch.url,
  services: users.get(watch.url) ?? [],
  state: watch.state,
  fault: watch.fault,
  failures: watch.failures,
  lookedAt: watch.lookedAt.toISOString(),
  changedAt: watch.changedAt?.toISOString() ?? null,
});
