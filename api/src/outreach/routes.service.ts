import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, Not } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { tokyoDate } from '../platform/clock/tokyo.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Env } from '../platform/env/env.js';
import { decodeCursor, PAGE_DEFAULT, toPage } from '../platform/http/page.js';
import { StaffService } from '../staff/staff.service.js';
import type { QrRouteChange, QrRouteInput, RouteQuery, QrRouteView, QrRouteViewPage } from './routes.dto.js';
import { Route, RouteArrival, RouteOpening, RouteScan } from './routes.entity.js';
import { RouteQueries } from './routes.queries.js';
import { routesRefusals } from './routes.refusals.js';
import { drawCode, type Period } from './routes.rules.js';

const UNIQUE_VIOLATION = '23505';

/** A route as other parts of the room name it. */
export interface RouteCard {
  id: string;
  name: string;
  code: string;
  address: string;
  isRetired: boolean;
}

/** QR routes: one per place and version of the flyer. */
@Injectable()
export class RoutesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly queries: RouteQueries,
    private readonly staff: StaffService,
    private readonly audit: AuditService,
  ) {}

  /** Newest first, each with its funnel of the period. */
  async page({ cursor, limit = PAGE_DEFAULT, period = 'days30', retired }: RouteQuery): Promise<QrRouteViewPage> {
    const [after] = cursor ? decodeCursor(cursor, ['uuid']) : [];
    const rows = await this.database.manager.find(Route, {
      where: {
        ...(after && { id: LessThan(after) }),
        ...(retired !== undefined && { retiredAt: retired ? Not(IsNull()) : IsNull() }),
      },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const views = await this.views(rows, period);
    return toPage(
      views,
      limit,
      (view) => view,
      ({ id }) => [id],
    );
  }

  /** @throws Refusal `outreach.routeNotFound` */
  async one(id: string, period: Period = 'days30'): Promise<QrRouteView> {
    const [view] = await this.views([await this.find(id)], period);
    return view!;
  }

  /** @throws Refusal `outreach.routeDuplicate` */
  async create(actor: StaffActor, { name, placeKind, ward = null, flyerVersion }: QrRouteInput): Promise<QrRouteView> {
    const id = await this.apart(async (tx) => {
      const route = tx.manager.create(Route, {
        code: drawCode(),
        name,
        placeKind,
        ward,
        flyerVersion,
        authorId: actor.id,
        createdAt: this.clock.now(),
        retiredAt: null,
      });
      await tx.manager.insert(Route, route);
      await this.audit.record(tx, actor, 'route.create', { type: 'route', id: route.id });
      return route.id;
    });
    return this.one(id);
  }

  /**
   * @throws Refusal `outreach.routeRetired` for changing what is no longer handed out, except for taking it up again;
   * `outreach.routeScanned`, `outreach.routeDuplicate`
   */
  async change(actor: StaffActor, id: string, { retired, ...fields }: QrRouteChange): Promise<QrRouteView> {
    await this.apart(async (tx) => {
      const route = await tx.manager.findOne(Route, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!route) throw routesRefusals.refuse('outreach.routeNotFound');
      const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
      const isRetired = retired ?? route.retiredAt !== null;
      if (Object.keys(given).length > 0 && isRetired && route.retiredAt) {
        throw routesRefusals.refuse('outreach.routeRetired');
      }
      const { flyerVersion = route.flyerVersion } = fields;
      if (flyerVersion !== route.flyerVersion && (await isScanned(tx, id))) {
        throw routesRefusals.refuse('outreach.routeScanned');
      }
      const changes = { ...given, retiredAt: isRetired ? (route.retiredAt ?? this.clock.now()) : null };
      await tx.manager.update(Route, { id }, changes);
      const act = isRetired === (route.retiredAt !== null) ? 'change' : isRetired ? 'retire' : 'resume';
      await this.audit.record(tx, actor, `route.${act}`, { type: 'route', id });
    });
    return this.one(id);
  }

  /** Names and addresses for others in this room. Unknown ids are missing from the map. */
  async cards(ids: string[]): Promise<Map<string, RouteCard>> {
    const routes = ids.length > 0 ? await this.database.manager.findBy(Route, { id: In(ids) }) : [];
    return new Map(
      routes.map(({ id, name, code, retiredAt }) => [
        id,
        { id, name, code, address: this.address(code), isRetired: retiredAt !== null },
      ]),
    );
  }

  /** The database keeps the routes in use apart, also when two people make the same at once. */
  private async apart<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      return await this.database.transaction(work);
    } catch (error) {
      const { code, constraint } = error as { code?: string; constraint?: string };
      if (code === UNIQUE_VIOLATION && constraint === 'route_in_use') {
        throw routesRefusals.refuse('outreach.routeDuplicate', [{ path: 'name', rule: 'isUnique' }]);
      }
      throw error;
    }
  }

  private address = (code: string): string => `${this.env.PUBLIC_URL}/r/${code}`;

  private async find(id: string): Promise<Route> {
    const route = await this.database.manager.findOneBy(Route, { id });
    if (!route) throw routesRefusals.refuse('outreach.routeNotFound');
    return route;
  }

  private async views(routes: Route[], period: Period): Promise<QrRouteView[]> {
    const today = tokyoDate(this.clock.now());
    const ids = routes.map(({ id }) => id);
    const funnels = await this.queries.funnels(ids, period, today);
    const authors = await this.staff.cards(routes.map(({ authorId }) => authorId));
    return routes.map(({ id, code, name, placeKind, ward, flyerVersion, authorId, createdAt, retiredAt }) => ({
      id,
      code,
      address: this.address(code),
      name,
      placeKind,
      ward,
      flyerVersion,
      authorName: authors.get(authorId)?.name ?? null,
      createdAt: createdAt.toISOString(),
      retiredAt: retiredAt?.toISOString() ?? null,
      funnel: funnels.get(id)!,
    }));
  }
}

const isScanned = async ({ manager }: Transaction, routeId: string): Promise<boolean> =>
  (await manager.existsBy(RouteScan, { routeId })) ||
  (await manager.existsBy(RouteOpening, { routeId })) ||
  (await manager.existsBy(RouteArrival, { routeId }));
