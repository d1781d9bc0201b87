import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import type { Transaction } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { lockHousehold, RowKeeper } from './household-row.js';
import { Child, type Language, type NoAnswer, Parent } from './households.entity.js';
import { householdChanged, householdRegistered } from './households.events.js';
import { birthInterval } from './households.rules.js';
import { Parents } from './parents.js';

export interface ListedChild {
  birthMonth: string;
  bornOnFirst?: boolean | undefined;
  care?: string | undefined;
  school?: string | undefined;
}

/** Checked answers by fact. `value: null` takes the fact back; what is not named stays as it is. */
export interface HouseholdAnswers {
  facts?: Record<string, { value: boolean | string | null } | { noAnswer: NoAnswer }>;
  children?: { listed: ListedChild[]; complete: boolean } | { noAnswer: NoAnswer };
  language?: Language;
}

@Injectable()
export class SaveAnswers {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly parents: Parents,
    private readonly rows: RowKeeper,
    private readonly audit: AuditService,
  ) {}

  /** Facts, children and the narrow row change together. `finish` ends the registration. */
  async save(tx: Transaction, actor: ParentActor, answers: HouseholdAnswers, { finish = false } = {}): Promise<void> {
    const { manager } = tx;
    const parent = await this.parents.of(actor, manager);
    const household = await lockHousehold(tx, parent.householdId);
    if (!household) throw new Error('a parent without a household');
    for (const [fact, answer] of Object.entries(answers.facts ?? {})) {
      delete household.facts[fact];
      delete household.noAnswers[fact];
      if ('noAnswer' in answer) household.noAnswers[fact] = answer.noAnswer;
      else if (answer.value !== null) household.facts[fact] = answer.value;
    }
    if (answers.children) {
      const { children } = answers;
      const listed = 'listed' in children ? children.listed : [];
      delete household.noAnswers['children'];
      if ('noAnswer' in children) household.noAnswers['children'] = children.noAnswer;
      household.childrenComplete = 'complete' in children && children.complete;
      await manager.delete(Child, { householdId: household.id });
      await manager.insert(
        Child,
        listed.map((child, index) => ({
          householdId: household.id,
          position: index + 1,
          ...birthInterval(child.birthMonth, child.bornOnFirst),
          care: child.care ?? null,
          school: child.school ?? null,
        })),
      );
    }
    if (answers.language) await manager.update(Parent, parent.id, { language: answers.language });
    const now = this.clock.now();
    const isFirst = finish && household.registeredAt === null;
    if (isFirst) household.registeredAt = now;
    household.updatedAt = now;
    await manager.save(household);
    await this.rows.refresh(tx, household.id);
    // Without the household's id: it would outlive the household in the audit.
    if (isFirst) await this.audit.record(tx, actor, 'household.register', null);
    const event = isFirst ? householdRegistered : household.registeredAt ? householdChanged : null;
    if (event) await this.outbox.publish(tx, event, { householdId: household.id });
  }
}
