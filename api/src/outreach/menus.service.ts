import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { Database } from '../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT, type PageQuery, toPage } from '../platform/http/page.js';
import { Live } from '../platform/live/live.js';
import { StaffService } from '../staff/staff.service.js';
import { MenuRuns } from './menus-runs.js';
import { MENU_WAKE, MenuWorker } from './menus-worker.js';
import type { MenuRunView, MenuRunViewPage, MenusView } from './menus.dto.js';
import { MenuRun, RichMenu } from './menus.entity.js';
import { MenuQueries } from './menus.queries.js';
import { menusRefusals } from './menus.refusals.js';
import { MenuTemplates } from './menus.templates.js';
import { withheld } from './routes.rules.js';

/** The menus as staff see them: how they look, who has which, and the rounds that hand them out. */
@Injectable()
export class MenusService {
  constructor(
    private readonly database: Database,
    private readonly live: Live,
    private readonly staff: StaffService,
    private readonly audit: AuditService,
    private readonly templates: MenuTemplates,
    private readonly queries: MenuQueries,
    private readonly runs: MenuRuns,
    private readonly worker: MenuWorker,
  ) {}

  async view(): Promise<MenusView> {
    const published = new Set((await this.database.manager.find(RichMenu)).map(({ hash }) => hash));
    const given = await this.queries.given();
    const phase = await this.worker.phase();
    const lastRun = await this.runs.latest();
    return {
      phase,
      menus: this.templates.all.map(({ hash, stage, phase: shownWhen, language }) => ({
        hash,
        stage,
        phase: shownWhen,
        language,
        published: published.has(hash),
        isDefault: stage === 'visitor' && shownWhen === phase,
        households: withheld(given.get(hash)?.count ?? 0),
      })),
      lastRun: lastRun && (await this.runViews([lastRun]))[0]!,
    };
  }

  /** @throws Refusal `outreach.menuNotFound` */
  picture(hash: string): Promise<Buffer> {
    const template = this.templates.find(hash);
    if (!template) throw menusRefusals.refuse('outreach.menuNotFound');
    return this.templates.picture(template);
  }

  async runPage({ cursor, limit = PAGE_DEFAULT }: PageQuery): Promise<MenuRunViewPage> {
    const [before] = cursor ? decodeCursor(cursor, ['uuid']) : [];
    const rows = await this.database.manager.find(MenuRun, {
      where: before ? { id: LessThan(before) } : {},
      order: { id: 'DESC' },
      take: limit + 1,
    });
    return toPage(
      await this.runViews(rows),
      limit,
      (view) => view,
      ({ id }) => [id],
    );
  }

  /** @throws Refusal `outreach.menuRunUnderWay` */
  async begin(actor: StaffActor): Promise<MenuRunView> {
    const phase = await this.worker.phase();
    const id = await this.database.transaction(async (tx) => {
      const run = { reason: 'staff' as const, phase, templates: this.templates.hash, starterId: actor.id };
      const begun = await this.runs.begin(run, tx.manager);
      if (!begun) throw menusRefusals.refuse('outreach.menuRunUnderWay');
      await this.audit.record(tx, actor, 'menuRun.begin', { type: 'menuRun', id: begun });
      tx.afterCommit(() => this.live.wake([MENU_WAKE]));
      return begun;
    });
    return this.run(id);
  }

  /** What was given stays given; the next round goes on from there. @throws Refusal */
  async stop(actor: StaffActor, id: string): Promise<MenuRunView> {
    await this.run(id);
    await this.database.transaction(async (tx) => {
      if (!(await this.runs.stop(id, tx.manager))) throw menusRefusals.refuse('outreach.menuRunEnded');
      await this.audit.record(tx, actor, 'menuRun.stop', { type: 'menuRun', id });
    });
    return this.run(id);
  }

  /** @throws Refusal `outreach.menuRunNotFound` */
  async run(id: string): Promise<MenuRunView> {
    const run = await this.database.manager.findOneBy(MenuRun, { id });
    if (!run) throw menusRefusals.refuse('outreach.menuRunNotFound');
    return (await this.runViews([run]))[0]!;
  }

  private async runViews(runs: MenuRun[]): Promise<MenuRunView[]> {
    const starters = await this.staff.cards(runs.flatMap(({ starterId }) => starterId ?? []));
    return runs.map((run) => ({
      id: run.id,
      reason: run.reason,
      phase: run.phase,
      state: run.state,
      starterName: run.starterId ? (starters.get(run.starterId)?.name ?? null) : null,
      total: run.total,
      changed: run.changed,
      refused: run.refused,
      requests: run.requests,
      lastFault: run.lastFault,
      startedAt: run.startedAt.toISOString(),
      finishedAt: run.finishedAt?.toISOString() ?? null,
    }));
  }
}
