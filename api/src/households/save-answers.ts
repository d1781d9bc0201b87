import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { accessRefusals } from '../platform/access/access.refusals.js';
import { AuditService } from '../audit/audit.service.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import type { Transaction } from '../platform/database/database.js';
import { insertRows, updateRows } from '../platform/database/rows.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { applyAnswers, type HouseholdAnswers } from './apply-answers.js';
import { RowKeeper } from './household-row.js';
import { Child, Household, Parent } from './households.entity.js';
import { householdChanged, householdRegistered } from './households.events.js';
import { holdHouseholds, type Whole } from './whole-household.js';

/** Answers of one parent. `finish` ends the registration. */
export interface AnswersToSave {
  actor: ParentActor;
  answers: HouseholdAnswers;
  finish?: boolean | undefined;
}

@Injectable()
export class SaveAnswers {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly rows: RowKeeper,
    private readonly audit: AuditService,
  ) {}

  /** @throws Refusal `session.missing` when the household was erased meanwhile. */
  async save(tx: Transaction, actor: ParentActor, answers: HouseholdAnswers, { finish = false } = {}): Promise<void> {
    const [refusal] = await this.saveAll(tx, [{ actor, answers, finish }]);
    if (refusal) throw refusal;
  }

  /**
   * Facts, children and the narrow rows of many households change together, in as few statements as for one. Answers for
   * each its refusal, or null where it was saved.
   */
  async saveAll(tx: Transaction, saves: readonly AnswersToSave[]): Promise<(Error | null)[]> {
    const { manager } = tx;
    const parents = await manager.find(Parent, {
      select: { id: true, householdId: true },
      where: { id: In(saves.map(({ actor }) => actor.id)) },
    });
    const householdOf = new Map(parents.map(({ id, householdId }) => [id, householdId]));
    const held = await holdHouseholds(tx, [...householdOf.values()]);
    const changed = new Set<string>();
    const registering: ParentActor[] = [];
    const withChildren = new Set<string>();
    const now = this.clock.now();
    const results = saves.map(({ actor, answers, finish = false }) => {
      const id = householdOf.get(actor.id) ?? '';
      const before = held.get(id);
      if (!before) return accessRefusals.refuse('session.missing');
      const whole = applyAnswers(before, answers);
      if (finish && whole.household.registeredAt === null) {
        whole.household.registeredAt = now;
        registering.push(actor);
      }
      whole.household.updatedAt = now;
      if (answers.children) withChildren.add(id);
      held.set(id, whole);
      changed.add(id);
      return null;
    });
    const wholes = [...changed].map((id) => held.get(id)!);
    await this.write(tx, wholes, withChildren);
    // Without the household's id: it would outlive the household in the audit.
    await this.audit.recordAll(
      tx,
      registering.map((actor) => ({ actor, action: 'household.register', subject: null })),
    );
    const isNew = new Set(registering.map(({ id }) => householdOf.get(id)));
    const idsOf = (some: Whole[]) => some.map(({ household }) => ({ householdId: household.id }));
    const registered = wholes.filter(({ household }) => household.registeredAt !== null);
    const old = registered.filter(({ household }) => !isNew.has(household.id));
    await this.outbox.publishAll(tx, householdRegistered, idsOf(registered.filter((whole) => !old.includes(whole))));
    await this.outbox.publishAll(tx, householdChanged, idsOf(old));
    return results;
  }

  private async write(tx: Transaction, wholes: readonly Whole[], withChildren: ReadonlySet<string>): Promise<void> {
    const { manager } = tx;
    const listed = wholes.filter(({ household }) => withChildren.has(household.id));
    if (listed.length > 0) await manager.delete(Child, { householdId: In([...withChildren]) });
    await insertRows(
      manager,
      Child,
      listed.flatMap(({ children }) => children),
    );
    await updateRows(
      manager,
      Household,
      wholes.map(({ household }) => household),
    );
    await updateRows(
      manager,
      Parent,
      wholes.map(({ parent: { id, language } }) => ({ id, language })),
    );
    await this.rows.write(tx, wholes);
  }
}
