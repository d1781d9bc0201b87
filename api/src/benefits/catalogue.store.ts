import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Parameters } from '@tsunagu/eligibility';
import { Clock } from '../platform/clock/clock.js';
import { type DateText, tokyoDate } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { log } from '../platform/log/log.js';
import { type DatedFigure, ParameterValue, Service, ServiceVersion } from './benefits.entity.js';
import { readFigures, type ReadService, readServices, withFigures } from './benefits.rules.js';
import { type CurrentService, toCurrent } from './catalogue/current-service.js';
import type { ServiceContent } from './catalogue/content.dto.js';
import type { Golden } from './catalogue/golden.dto.js';
import { groupBy } from './catalogue/group-by.js';
import { bothSides } from './catalogue/incompatible.js';
import { ServiceCheck } from './catalogue/upkeep.entity.js';

/** As much as a card says. */
export type SaidLast = Pick<ServiceContent, 'name' | 'summary'>;

export interface HeldCatalogue {
  readonly version: string;
  /** The day in Kobe for which it was read. */
  readonly on: DateText;
  readonly services: readonly ReadService[];
  readonly byId: ReadonlyMap<string, ReadService>;
  /** Names of all services that are or were published. */
  readonly names: ReadonlyMap<string, string>;
  /** What is said of them, or was said last. */
  readonly said: ReadonlyMap<string, SaidLast>;
  /** What was agreed that the rules say, by service. */
  readonly goldens: ReadonlyMap<string, readonly Golden[]>;
  /** What cannot be had together with a service, whichever of the two says so. */
  readonly incompatible: ReadonlyMap<string, readonly string[]>;
  /** What has to be looked at again by when, by service. */
  readonly checks: ReadonlyMap<string, readonly ServiceCheck[]>;
  readonly values: readonly DatedFigure[];
  readonly parameters: Parameters;
}

/** Another process may have changed the catalogue: it is looked at again after this many milliseconds. */
const FRESH = 60_000;

/** The catalogue in memory, every rule read. A rule that cannot be read keeps the API from starting. */
@Injectable()
export class CatalogueStore implements OnModuleInit {
  private held: HeldCatalogue | undefined;
  private readAt = 0;
  private reading: Promise<HeldCatalogue> | undefined;
  private editions = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.read();
  }

  async current(): Promise<HeldCatalogue> {
    const now = this.clock.now();
    // A version may begin or end at midnight.
    const isOfToday = this.held?.on === tokyoDate(now);
    if (this.held && isOfToday && now.getTime() - this.readAt < FRESH) return this.held;
    try {
      return await (this.reading ??= this.read());
    } catch (error) {
      // What was read last still holds; the fault is for whoever runs the service.
      if (!this.held) throw error;
      log.error({ fault: error instanceof Error ? error.name : 'unknown' }, 'catalogue not refreshed');
      this.readAt = this.clock.now().getTime();
      return this.held;
    } finally {
      this.reading = undefined;
    }
  }

  /** What was read last, at most a minute behind what `current` would give; renewed in the background. */
  last(): HeldCatalogue {
    if (!this.held) throw new Error('the catalogue is read when the application starts');
    void this.current();
    return this.held;
  }

  /** The next reader reads anew: something was published here. */
  drop(): void {
    this.editions++;
    this.readAt = 0;
    this.reading = undefined;
  }

  /** Four queries, however many services there are, and a fifth once one has ended. */
  private async read(): Promise<HeldCatalogue> {
    const { manager } = this.database;
    const now = this.clock.now();
    const on = tokyoDate(now);
    const edition = this.editions;
    const [services, versions, values, checks] = await Promise.all([
      manager.find(Service, { order: { position: 'ASC' } }),
      manager
        .createQueryBuilder(ServiceVersion, 'v')
        .distinctOn(['v.service_id'])
        .where(`v.state IN ('published', 'scheduled') AND v.valid_from <= :on`, { on })
        .orderBy('v.service_id')
        .addOrderBy('v.valid_from', 'DESC')
        .addOrderBy('v.number', 'DESC')
        .getMany(),
      manager.find(ParameterValue, { order: { id: 'ASC', validFrom: 'ASC' } }),
      manager.find(ServiceCheck, { order: { nextCheckDue: 'ASC', id: 'ASC' } }),
    ]);
    const newest = new Map(versions.map((version) => [version.serviceId, version]));
    const ended = services.filter(({ id, name }) => name !== null && !newest.has(id)).map(({ id }) => id);
    const current = services.flatMap((service): CurrentService[] => {
      const version = newest.get(service.id);
      const holds = version && (version.validTo === null || version.validTo >= on);
      return holds ? [toCurrent(service, version)] : [];
    });
    const judged = readServices(current);
    const figures = withFigures(values, current);
    const late = checks.filter(({ nextCheckDue }) => nextCheckDue < on).map(({ serviceId }) => serviceId);
    const read: HeldCatalogue = {
      version: createHash('sha256')
        .update(JSON.stringify([current, figures, late]))
        .digest('base64url')
        .slice(0, 16),
      on,
      services: judged,
      byId: new Map(judged.map((each) => [each.service.id, each])),
      names: new Map(services.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const]))),
      said: new Map([
        ...[...newest].map(
          ([
            id,
            {
              content: { name, summary },
            },
          ]) => [id, { name, summary }] as const,
        ),
        ...(await this.saidOfEnded(ended)),
      ]),
      goldens: new Map(current.map(({ id }) => [id, newest.get(id)!.goldens])),
      incompatible: bothSides(current.map(({ id, content }) => ({ id, incompatibleWith: content.incompatibleWith }))),
      checks: groupBy(checks, ({ serviceId }) => serviceId),
      values: figures,
      parameters: readFigures(figures),
    };
    // What was read while something was published may be older than that.
    if (this.held && edition !== this.editions) return read;
    this.held = read;
    this.readAt = now.getTime();
    return read;
  }

  /** What the version said that ended last of each of these, which are offered no more. */
  private async saidOfEnded(ids: readonly string[]): Promise<[string, SaidLast][]> {
    if (ids.length === 0) return [];
    const ended = await this.database.manager.query<({ id: string } & SaidLast)[]>(
      `SELECT s.id, v.content -> 'name' AS name, v.content -> 'summary' AS summary
         FROM unnest($1::text[]) AS s (id)
        CROSS JOIN LATERAL (SELECT content FROM service_version WHERE service_id = s.id AND state = 'expired'
                             ORDER BY published_at DESC, number DESC LIMIT 1) v`,
      [ids],
    );
    return ended.map(({ id, name, summary }) => [id, { name, summary }]);
  }
}
