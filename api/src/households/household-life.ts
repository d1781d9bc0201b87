import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { accessRefusals } from '../platform/access/access.refusals.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { tokyoDate } from '../platform/clock/tokyo.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { type Birth, birthsProblem, listedAgain } from './births.rules.js';
import { Household } from './households.entity.js';
import { householdsRefusals } from './households.refusals.js';
import { SaveAnswers } from './save-answers.js';
import { holdHouseholdsOf, type Whole } from './whole-household.js';

/** What happens to a registered household over the years. */
@Injectable()
export class HouseholdLife {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly answers: SaveAnswers,
    private readonly audit: AuditService,
  ) {}

  /** 「変わりありません」: all answers still hold. Said twice on one day it counts once. */
  async confirm(actor: ParentActor): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { household } = await this.hold(tx, actor);
      const now = this.clock.now();
      if (household.confirmedAt && tokyoDate(household.confirmedAt) === tokyoDate(now)) return;
      await tx.manager.update(Household, household.id, { confirmedAt: now });
      await this.audit.record(tx, actor, 'household.confirm', null);
    });
  }

  /**
   * The expected child is registered as one or several children; nothing is expected after that, so a second tap is refused
   * and changes nothing. @throws Refusal `household.notExpecting` and others
   */
  async recordBirths(actor: ParentActor, births: readonly Birth[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { household, children } = await this.hold(tx, actor);
      const problem = birthsProblem(household, children, births, tokyoDate(this.clock.now()));
      if (problem) {
        const { code, path } = problem;
        throw householdsRefusals.refuse(code, path === undefined ? undefined : [{ path, rule: code }]);
      }
      await this.answers.save(tx, actor, {
        facts: {
          'family.expecting': { value: false },
          'family.expectingMonth': { value: null },
          ...(births.length > 1 && { 'family.multiples': { value: true } }),
        },
        children: { listed: [...children.map(listedAgain), ...births], complete: household.childrenComplete },
      });
      // How many there were is an answer, and answers are not for the audit.
      await this.audit.record(tx, actor, 'household.recordBirths', null);
    });
  }

  private async hold(tx: Transaction, { id }: ParentActor): Promise<Whole> {
    const whole = (await holdHouseholdsOf(tx, [id])).get(id);
    if (!whole) throw accessRefusals.refuse('session.missing');
    return whole;
  }
}
