import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { StaffName } from '../articles/articles.service.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { Database } from '../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, type PageQuery, toPage } from '../platform/http/page.js';
import { StaffService } from '../staff/staff.service.js';
import { FlyerAccess } from './flyers-access.js';
import { FlyerPages } from './flyers-pages.js';
import { FlyerPrints } from './flyers-prints.js';
import { FlyerRoutes } from './flyers-routes.js';
import type {
  FlyerRoute,
  FlyerVersionItem,
  FlyerVersionItemPage,
  FlyerVersionView,
  FlyerView,
  FlyerViewPage,
} from './flyers.dto.js';
import type { FlyerQuery } from './flyers.inputs.dto.js';
import { Flyer, FlyerRound, FlyerVersion } from './flyers.entity.js';
import { seesDrafts } from './flyers.rules.js';

@Injectable()
export class FlyerQueries {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffService,
    private readonly routes: FlyerRoutes,
    private readonly access: FlyerAccess,
    private readonly pages: FlyerPages,
    private readonly prints: FlyerPrints,
  ) {}

  /** Newest first. */
  async page(actor: StaffActor, { state, cursor, limit = PAGE_DEFAULT }: FlyerQuery): Promise<FlyerViewPage> {
    const find = this.database.manager
      .createQueryBuilder(Flyer, 'f')
      .orderBy('f.id', 'DESC')
      .take(limit + 1);
    if (state) find.andWhere('f.state = :state', { state });
    if (!seesDrafts(actor)) find.andWhere(`f.state <> 'draft'`);
    if (cursor) {
      const [before] = decodeCursor(cursor, ['uuid']);
      find.andWhere('f.id < :before', { before });
    }
    const { items, nextCursor } = toPage(
      await find.getMany(),
      limit,
      (flyer) => flyer,
      ({ id }) => [id],
    );
    return { items: await this.views(actor, items), nextCursor };
  }

  async one(actor: StaffActor, id: string): Promise<FlyerView> {
    return this.view(actor, await this.access.one(actor, id));
  }

  async view(actor: StaffActor, flyer: Flyer): Promise<FlyerView> {
    return (await this.views(actor, [flyer]))[0]!;
  }

  /** Newest first; the city sees those that were sent to it. */
  async versions(
    actor: StaffActor,
    id: string,
    { cursor, limit = PAGE_DEFAULT }: PageQuery,
  ): Promise<FlyerVersionItemPage> {
    await this.access.one(actor, id);
    const { manager } = this.database;
    const find = manager
      .createQueryBuilder(FlyerVersion, 'v')
      .select(['v.flyerId', 'v.number', 'v.makerId', 'v.madeAt'])
      .where('v.flyer_id = :id', { id })
      .orderBy('v.number', 'DESC')
      .take(limit + 1);
    if (!seesDrafts(actor)) {
      find.andWhere('EXISTS (SELECT 1 FROM flyer_round r WHERE r.flyer_id = v.flyer_id AND r.version = v.number)');
    }
    if (cursor) {
      const [before] = decodeCursor(cursor, ['whole']);
      find.andWhere('v.number < :before', { before });
    }
    const found = await find.getMany();
    const rounds = await manager.findBy(FlyerRound, { flyerId: id, version: In(found.map(({ number }) => number)) });
    const roundOf = new Map(rounds.map(({ version, round }) => [version, round]));
    const name = await this.names(found.map(({ makerId }) => makerId));
    return toPage(
      found,
      limit,
      ({ number, makerId, madeAt }): FlyerVersionItem => ({
        number,
        maker: name(makerId),
        madeAt: madeAt.toISOString(),
        round: roundOf.get(number) ?? null,
      }),
      ({ number }) => [number],
    );
  }

  async version(actor: StaffActor, id: string, number: number, routeId?: string): Promise<FlyerVersionView> {
    const { version } = await this.prints.version(actor, id, number, routeId);
    const name = await this.names([version.makerId]);
    const { content, makerId, madeAt } = version;
    return { ...(await this.pages.of(version)), number, maker: name(makerId), madeAt: madeAt.toISOString(), content };
  }

  async names(ids: (string | null)[]): Promise<(id: string) => StaffName> {
    const cards = await this.staff.cards([...new Set(ids.filter((id) => id !== null))]);
    return (id) => ({ id, name: cards.get(id)?.name ?? '' });
  }

  private async views(actor: StaffActor, flyers: Flyer[]): Promise<FlyerView[]> {
    const name = await this.names(flyers.flatMap(({ authorId, finaliserId }) => [authorId, finaliserId]));
    const routes = await this.routes.find(flyers.flatMap(({ routeId }) => (routeId ? [routeId] : [])));
    const open = await this.openComments(flyers);
    return flyers.map((flyer) => ({
      id: flyer.id,
      name: flyer.name,
      templateId: flyer.templateId,
      paper: flyer.paper,
      state: flyer.state,
      round: flyer.round,
      latestVersion: seesDrafts(actor) ? flyer.latestVersion : flyer.sentVersion!,
      sentVersion: flyer.sentVersion,
      openComments: open.get(flyer.id) ?? 0,
      route: routeOf(flyer.routeId === null ? undefined : routes.get(flyer.routeId)),
      author: name(flyer.authorId),
      isOwn: flyer.writerIds.includes(actor.id),
      finaliser: flyer.finaliserId === null ? null : name(flyer.finaliserId),
      finalAt: flyer.finalAt?.toISOString() ?? null,
      fromFlyerId: flyer.fromFlyerId,
      updatedAt: flyer.updatedAt.toISOString(),
      revision: flyer.revision,
    }));
  }

  private async openComments(flyers: Flyer[]): Promise<Map<string, number>> {
    if (flyers.length === 0) return new Map();
    const rows = await this.database.manager.query<{ id: string; count: number }[]>(
      `SELECT flyer_id AS id, count(*)::int AS count FROM flyer_comment
        WHERE flyer_id = ANY ($1::uuid[]) AND state = 'open' GROUP BY 1`,
      [flyers.map(({ id }) => id)],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}

const routeOf = (route: FlyerRoute | undefined): FlyerRoute | null =>
  route ? { id: route.id, name: route.name, code: route.code } : null;
