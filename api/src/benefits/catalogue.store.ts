import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Parameters } from '@tsunagu/eligibility';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { log } from '../platform/log/log.js';
import { ParameterValue, Service } from './benefits.entity.js';
import { type ReadService, readServices, toParameters } from './benefits.rules.js';

export interface HeldCatalogue {
  readonly version: string;
  readonly services: readonly ReadService[];
  readonly byId: ReadonlyMap<string, ReadService>;
  readonly values: readonly ParameterValue[];
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

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.read();
  }

  async current(): Promise<HeldCatalogue> {
    if (this.held && this.clock.now().getTime() - this.readAt < FRESH) return this.held;
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

  /** Two queries, however many services there are. */
  private async read(): Promise<HeldCatalogue> {
    const { manager } = this.database;
    const [rows, values] = await Promise.all([
      manager.find(Service, { order: { position: 'ASC' } }),
      manager.find(ParameterValue, { order: { id: 'ASC', validFrom: 'ASC' } }),
    ]);
    const services = readServices(rows);
    this.held = {
      version: createHash('sha256')
        .update(JSON.stringify([rows, values]))
        .digest('base64url')
        .slice(0, 16),
      services,
      byId: new Map(services.map((read) => [read.service.id, read])),
      values,
      parameters: toParameters(values),
    };
    this.readAt = this.clock.now().getTime();
    return this.held;
  }
}
