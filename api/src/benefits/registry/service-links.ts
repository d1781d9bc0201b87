import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DraftImport } from '../catalogue/catalogue-desk.js';
import { isOwnKey, numberIn } from './own-record.js';
import type { RegistryRow } from './registry.entity.js';
import { RegistryQueries } from './registry.queries.js';
import { registryRefusals } from './registry.refusals.js';

/** Which record of the registry a service of the catalogue belongs to: one of each to one of the other. */
@Injectable()
export class ServiceLinks {
  constructor(private readonly queries: RegistryQueries) {}

  /**
   * Frees these services of the records they belonged to, where those are no longer in the file.
   * @throws Refusal `registry.serviceTaken` with the row whose service belongs to another one that is
   */
  async release(
    manager: EntityManager,
    rows: readonly RegistryRow[],
    inputs: readonly DraftImport[],
    positions: readonly number[],
  ): Promise<void> {
    const ids = inputs.map(({ serviceId }) => serviceId);
    const [{ importId }] = rows as [RegistryRow];
    const others = await this.queries.belonging(manager, importId, ids);
    const taken = rows.find(({ psid }, at) => {
      const serviceId = ids[at]!;
      const isTwice = ids.indexOf(serviceId) < at;
      const rivals = others.filter((other) => other.serviceId === serviceId && other.psid !== psid);
      // A record of ours without its number never takes the place of one that has it.
      return isTwice || rivals.some((rival) => rival.isThere || (isOwnKey(psid) && !isOwnKey(rival.psid)));
    });
    if (taken) {
      const path = `positions.${positions.indexOf(taken.position)}`;
      throw registryRefusals.refuse('registry.serviceTaken', [{ path, rule: 'registry.serviceTaken' }]);
    }
    const kept = new Set(rows.map(({ psid }) => psid));
    const psids = others.map(({ psid }) => psid).filter((psid) => !kept.has(psid));
    if (psids.length > 0) await this.queries.free(manager, importId, psids);
  }

  /** Keeps the number of the registry with each service, so that it is known by it from now on. */
  async keep(manager: EntityManager, rows: readonly RegistryRow[], inputs: readonly DraftImport[]): Promise<void> {
    const numbered = rows.flatMap(({ psid }, at) => {
      const { serviceId, um } = inputs[at]!;
      return numberIn(psid) === null ? [] : [{ serviceId, psid, um }];
    });
    if (numbered.length > 0) await this.queries.keepNumbers(manager, numbered);
  }
}
