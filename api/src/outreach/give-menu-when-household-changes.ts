import { Injectable } from '@nestjs/common';
import { householdChanged, householdRegistered } from '../households/households.events.js';
import { HouseholdsService } from '../households/households.service.js';
import { lineFollowed } from '../line/line.events.js';
import { LineService } from '../line/line.service.js';
import { Database } from '../platform/database/database.js';
import { Gather } from '../platform/database/gather.js';
import { log } from '../platform/log/log.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { MenuLinking, portionsOf } from './menus-linking.js';
import { MenuWorker } from './menus-worker.js';
import { MenuQueries } from './menus.queries.js';

const UNLINK_ATTEMPTS = 3;

/** A household that registers, changes its answers, comes back or leaves sees the right menu at once. */
@Injectable()
export class GiveMenuWhenHouseholdChanges {
  private readonly gather = new Gather<string, null>((ids) => this.give(ids), { max: 500 });

  constructor(
    private readonly database: Database,
    private readonly line: LineService,
    private readonly worker: MenuWorker,
    private readonly linking: MenuLinking,
    private readonly queries: MenuQueries,
    households: HouseholdsService,
    outbox: Outbox,
  ) {
    const give = async ({ householdId }: { householdId: string }): Promise<void> => {
      await this.gather.add(householdId);
    };
    outbox.on(householdRegistered, 'outreach.menu', give);
    outbox.on(householdChanged, 'outreach.menu', give);
    outbox.on(lineFollowed, 'outreach.menu', ({ lineUserId }) => this.welcomeBack(lineUserId));
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

  private async give(ids: string[]): Promise<null[]> {
    const changed = await this.queries.among(await this.worker.phase(), [...new Set(ids)]);
    for (const portion of portionsOf(changed)) await this.linking.link(portion);
    return ids.map(() => null);
  }

  /** What LINE kept for somebody who had blocked the account is not known: the menu is given again. */
  private async welcomeBack(lineUserId: string): Promise<void> {
    const [row] = await this.database.manager.query<{ id: string }[]>(
      'SELECT household_id AS id FROM household_row WHERE line_user_id = $1',
      [lineUserId],
    );
    if (!row) return;
    await this.database.manager.query('DELETE FROM rich_menu_link WHERE household_id = $1', [row.id]);
    await this.gather.add(row.id);
  }

  private async takeBack(lineUserId: string): Promise<void> {
    for (let attempt = 1; attempt <= UNLINK_ATTEMPTS; attempt++) {
      if ((await this.line.richMenus.unlink([lineUserId])) === 'done') return;
    }
    log.warn({ what: 'unlink' }, 'menus');
  }
}
