import { Injectable } from '@nestjs/common';
import { householdChanged, householdRegistered } from '../households/households.events.js';
import { HouseholdsService } from '../households/households.service.js';
import { lineFollowed } from '../line/line.events.js';
import { LineService } from '../line/line.service.js';
import { Database } from '../platform/database/database.js';
import { log } from '../platform/log/log.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { MenuLinking, portionsOf } from './menus-linking.js';
import { MenuWorker } from './menus-worker.js';
import { MenuQueries } from './menus.queries.js';

const UNLINK_ATTEMPTS = 3;

/** A household that registers, changes its answers, comes back or leaves sees the right menu within moments. */
@Injectable()
export class GiveMenuWhenHouseholdChanges {
  constructor(
    private readonly database: Database,
    private readonly line: LineService,
    private readonly worker: MenuWorker,
    private readonly linking: MenuLinking,
    private readonly queries: MenuQueries,
    households: HouseholdsService,
    outbox: Outbox,
  ) {
    const give = (changed: { householdId: string }[]) => this.give(changed.map(({ householdId }) => householdId));
    outbox.onMany(householdRegistered, 'outreach.menu', give);
    outbox.onMany(householdChanged, 'outreach.menu', give);
    outbox.onMany(lineFollowed, 'outreach.menu', (back) => this.welcomeBack(back.map(({ lineUserId }) => lineUserId)));
    households.eraseAlso('rich_menu_link', async (tx, householdId) => {
      const [row] = await tx.manager.query<{ id: string }[]>(
        'SELECT line_user_id AS id FROM household_row WHERE household_id = $1',
        [householdId],
      );
      await tx.manager.query('DELETE FROM rich_menu_link WHERE household_id = $1', [householdId]);
      // A round that stands there begins anew; it asks LINE only for what still differs.
      await tx.manager.query('UPDATE menu_run SET last_household_id = NULL WHERE last_household_id = $1', [
        householdId,
      ]);
      // Whom the menu is taken from is known only here: afterwards nothing of the household is left.
      if (row) tx.afterCommit(() => this.takeBack(row.id));
    });
  }

  private async give(ids: string[]): Promise<void> {
    const changed = await this.queries.among(await this.worker.phase(), [...new Set(ids)]);
    for (const portion of portionsOf(changed)) await this.linking.link(portion);
  }

  /** What LINE kept for somebody who had blocked the account is not known: the menu is given again. */
  private async welcomeBack(lineUserIds: string[]): Promise<void> {
    const rows = await this.database.manager.query<{ id: string }[]>(
      'SELECT household_id AS id FROM household_row WHERE line_user_id = ANY ($1)',
      [lineUserIds],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return;
    await this.database.manager.query('DELETE FROM rich_menu_link WHERE household_id = ANY ($1::uuid[])', [ids]);
    await this.give(ids);
  }

  private async takeBack(lineUserId: string): Promise<void> {
    for (let attempt = 1; attempt <= UNLINK_ATTEMPTS; attempt++) {
      if ((await this.line.richMenus.unlink([lineUserId])) === 'done') return;
    }
    log.warn({ what: 'unlink' }, 'menus');
  }
}
