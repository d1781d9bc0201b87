import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../platform/actor/actor.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Flyer, FlyerRound, FlyerVersion } from './flyers.entity.js';
import { flyersRefusals } from './flyers.refusals.js';
import { seesDrafts } from './flyers.rules.js';

/** The one door to a flyer: who draws them up sees all, the city what was sent to it. */
@Injectable()
export class FlyerAccess {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `flyer.notFound` */
  async one(actor: StaffActor, id: string): Promise<Flyer> {
    return visible(actor, await this.database.manager.findOneBy(Flyer, { id }));
  }

  /** @throws Refusal `flyer.notFound` */
  async locked(tx: Transaction, actor: StaffActor, id: string): Promise<Flyer> {
    const flyer = await tx.manager.findOne(Flyer, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return visible(actor, flyer);
  }

  /** @throws Refusal `flyer.notFound`, for the city also when this version was not sent */
  async version(actor: StaffActor, id: string, number: number): Promise<{ flyer: Flyer; version: FlyerVersion }> {
    const { manager } = this.database;
    const flyer = await this.one(actor, id);
    const version = await manager.findOneBy(FlyerVersion, { flyerId: id, number });
    const shown = seesDrafts(actor) || (await manager.existsBy(FlyerRound, { flyerId: id, version: number }));
    if (!version || !shown) throw flyersRefusals.refuse('flyer.notFound');
    return { flyer, version };
  }
}

function visible(actor: StaffActor, flyer: Flyer | null): Flyer {
  if (!flyer || (flyer.state === 'draft' && !seesDrafts(actor))) throw flyersRefusals.refuse('flyer.notFound');
  return flyer;
}
