import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { accessRefusals } from '../platform/access/access.refusals.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { drawAlias } from './aliases.js';
import { Friend, Household, Parent } from './households.entity.js';

@Injectable()
export class Parents {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The parent behind a LINE user id that LINE itself vouched for; made on first sight, with an alias of its own. */
  async arrive(tx: Transaction, lineUserId: string): Promise<Parent> {
    const { manager } = tx;
    // Two first visits at once must not make two households.
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 35000))', [lineUserId]);
    const known = await manager.findOneBy(Parent, { lineUserId });
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
