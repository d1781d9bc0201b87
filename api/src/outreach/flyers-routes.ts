import { Injectable } from '@nestjs/common';
import { flyersRefusals } from './flyers.refusals.js';
import { type RouteCard, RoutesService } from './routes.service.js';

/** Where the codes on flyers lead: the QR routes of this room. */
@Injectable()
export class FlyerRoutes {
  constructor(private readonly routes: RoutesService) {}

  find(ids: string[]): Promise<Map<string, RouteCard>> {
    return this.routes.cards(ids);
  }

  /** @throws Refusal `flyer.routeUnknown` */
  async address(routeId: string | null): Promise<string | null> {
    return routeId === null ? null : (await this.one(routeId)).address;
  }

  /** @throws Refusal `flyer.routeUnknown`, `flyer.routeRetired` */
  async inUse(routeId: string): Promise<RouteCard> {
    const route = await this.one(routeId);
    if (route.isRetired) throw flyersRefusals.refuse('flyer.routeRetired');
    return route;
  }

  private async one(routeId: string): Promise<RouteCard> {
    const route = (await this.find([routeId])).get(routeId);
    if (!route) throw flyersRefusals.refuse('flyer.routeUnknown');
    return route;
  }
}
