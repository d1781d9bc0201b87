import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { accessRefusals } from '../platform/access/access.refusals.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { drawAlias } from './aliases.js';
import { Friend, Household, Parent } from './households.entity.js';

/** What happens to one LINE user happens one after the other; taken before the household's own lock. */
export const lockLineUser = (tx: Transaction, lineUserId: string): Promise<unknown> =>
  tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 35000))', [lineUserId]);

type Arrived = Pick<Parent, 'id' | 'householdId'>;

@Injectable()
export class Parents {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The parent behind a LINE user id that LINE itself vouched for; made on first sight, with an alias of its own. */
  async arrive(tx: Transaction, lineUserId: string): Promise<Arrived> {
    const { manager } = tx;
    // Two first visits at once must not make two households.
    await lockLineUser(tx, lineUserId);
    const known = await this.held(manager, lineUserId);
    const now = this.clock.now();
    if (known) {
      // Coming back counts as interest: an unfinished registration is kept for longer.
      await manager.update(Household, { id: known.householdId, registeredAt: IsNull() }, { updatedAt: now });
      return known;
    }
    const { identifiers } = await manager.insert(Household, { createdAt: now, updatedAt: now });
    await manager.insert(Parent, {
      householdId: String(identifiers[0]?.['id']),
      lineUserId,
      alias: drawAlias(),
      language: 'ja',
      pausedUntil: null,
      createdAt: now,
    });
    return manager.findOneByOrFail(Parent, { lineUserId });
  }

  /** The parent, whose household cannot leave before this transaction is over: a session opened for it would stay behind. */
  private async held(manager: EntityManager, lineUserId: string): Promise<Arrived | undefined> {
    const [held] = await manager.query<Arrived[]>(
      `SELECT p.id, p.household_id AS "householdId" FROM household h JOIN parent p ON p.household_id = h.id
        WHERE p.line_user_id = $1 FOR KEY SHARE OF h`,
      [lineUserId],
    );
    return held;
  }

  /** The parent who is acting; somebody whose household was erased meanwhile has no session any more. */
  async of(actor: ParentActor, manager = this.database.manager): Promise<Parent> {
    const parent = await manager.findOneBy(Parent, { id: actor.id });
    if (!parent) throw accessRefusals.refuse('session.missing');
    return parent;
  }

  async isFriend(lineUserId: string): Promise<boolean | null> {
    const friend = await this.database.manager.findOneBy(Friend, { lineUserId });
    return friend?.isFriend ?? null;
  }
}
