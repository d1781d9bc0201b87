import { Injectable } from '@nestjs/common';
import { LineService, RichMenuTrouble } from '../line/line.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { RichMenu } from './menus.entity.js';
import type { Phase } from './menus.rules.js';
import { hashOfName, type MenuTemplate, MenuTemplates, nameOf } from './menus.templates.js';

/** Has LINE hold the menus that are needed, each made once, and lets go of those that nobody needs any more. */
@Injectable()
export class MenuPublisher {
  private readonly underWay = new Map<string, Promise<string>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly line: LineService,
    private readonly templates: MenuTemplates,
  ) {}

  /** LINE's id of the menu; made now if it was not. @throws RichMenuTrouble */
  ensure(template: MenuTemplate): Promise<string> {
    const { hash } = template;
    const known = this.underWay.get(hash);
    if (known) return known;
    const work = this.find(template).finally(() => this.underWay.delete(hash));
    this.underWay.set(hash, work);
    return work;
  }

  /** The menu of everybody who has none of their own. @throws RichMenuTrouble */
  async setDefault(phase: Phase): Promise<void> {
    const template = this.templates.of({ stage: 'visitor', phase, language: 'ja' });
    const id = await this.ensure(template);
    if ((await this.line.richMenus.default()) !== id)
      await this.orForget(template.hash, this.line.richMenus.setDefault(id));
  }

  /** Somebody deleted it at LINE: it is made anew, and whoever had it is given it again. */
  async forget(hash: string): Promise<void> {
    await this.database.manager.delete(RichMenu, { hash });
    await this.database.manager.query('DELETE FROM rich_menu_link WHERE menu_hash = $1', [hash]);
  }

  /** Deletes what older templates left at LINE and nobody is linked to. LINE allows 100 an hour; the rest waits for the next round. */
  async removeOld(): Promise<void> {
    const { manager } = this.database;
    const kept = new Map((await manager.find(RichMenu)).map(({ hash, lineMenuId }) => [hash, lineMenuId]));
    const used = await manager.query<{ hash: string }[]>('SELECT DISTINCT menu_hash AS hash FROM rich_menu_link');
    const needed = new Set([...this.templates.all, ...used].map(({ hash }) => hash));
    for (const { id, name } of await this.line.richMenus.list()) {
      const hash = hashOfName(name);
      // A menu under another name was made by somebody else: not ours to delete.
      if (hash === null || (needed.has(hash) && kept.get(hash) === id)) continue;
      if (needed.has(hash) && !kept.has(hash)) continue;
      try {
        await this.line.richMenus.remove(id);
      } catch (error) {
        if (!(error instanceof RichMenuTrouble)) throw error;
        if (error.answer !== 'notFound') return;
      }
      if (kept.get(hash) === id) await manager.delete(RichMenu, { hash });
    }
  }

  private async find(template: MenuTemplate): Promise<string> {
    const known = await this.database.manager.findOneBy(RichMenu, { hash: template.hash });
    return known?.lineMenuId ?? this.make(template);
  }

  private async make(template: MenuTemplate): Promise<string> {
    const { hash, body, stage, phase, language } = template;
    const { richMenus } = this.line;
    const name = nameOf(hash);
    // An earlier attempt may have been broken off on the way: what it left is taken up.
    const left = (await richMenus.list()).find((menu) => menu.name === name);
    const lineMenuId = left?.id ?? (await richMenus.create({ ...body, name }));
    if (!left || !(await richMenus.hasImage(lineMenuId))) {
      await richMenus.setImage(lineMenuId, await this.templates.picture(template));
    }
    const { manager } = this.database;
    await manager
      .createQueryBuilder()
      .insert()
      .into(RichMenu)
      .values({ hash, lineMenuId, stage, phase, language, madeAt: this.clock.now() })
      .orIgnore()
      .execute();
    // Another replica may have been first; what is left over here goes with the old ones.
    return (await manager.findOneByOrFail(RichMenu, { hash })).lineMenuId;
  }

  private async orForget(hash: string, work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (error instanceof RichMenuTrouble && error.answer === 'notFound') await this.forget(hash);
      throw error;
    }
  }
}
