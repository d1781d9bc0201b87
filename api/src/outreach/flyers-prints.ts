import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../platform/actor/actor.js';
import { FlyerAccess } from './flyers-access.js';
import { FlyerRoutes } from './flyers-routes.js';
import type { Flyer, FlyerVersion } from './flyers.entity.js';
import { flyersRefusals } from './flyers.refusals.js';
import type { RouteCard } from './routes.service.js';

export interface Printed {
  flyer: Flyer;
  version: FlyerVersion;
  /** The place it is printed for; null: as it was saved. */
  route: RouteCard | null;
}

/** One 校了 for many places: of a final page nothing is exchanged but where its code leads. */
@Injectable()
export class FlyerPrints {
  constructor(
    private readonly access: FlyerAccess,
    private readonly routes: FlyerRoutes,
  ) {}

  /** @throws Refusal `flyer.notFound`, `flyer.notFinal`, `flyer.codeMissing`, `flyer.routeUnknown`, `flyer.routeRetired` */
  async version(actor: StaffActor, id: string, number: number, routeId?: string): Promise<Printed> {
    const { flyer, version } = await this.access.version(actor, id, number);
    if (routeId === undefined) return { flyer, version, route: null };
    if (flyer.state !== 'final' || number !== flyer.latestVersion) throw flyersRefusals.refuse('flyer.notFinal');
    if (!version.content.blocks.some(({ kind }) => kind === 'qr')) throw flyersRefusals.refuse('flyer.codeMissing');
    const route = await this.routes.inUse(routeId);
    return { flyer, version: { ...version, address: route.address }, route };
  }
}
