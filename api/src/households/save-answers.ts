import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { accessRefusals } from '../platform/access/access.refusals.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import type { Transaction } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { applyAnswers, type HouseholdAnswers } from './apply-answers.js';
import { RowKeeper } from './household-row.js';
import { Child, Household, Parent } from './households.entity.js';
import { householdChanged, householdRegistered } from './households.events.js';
import { holdHouseholdsOf, type Whole } from './whole-household.js';

/** Answers of one parent, and to which version of the survey. `finish` ends the registration. */
export interface AnswersToSave {
  actor: ParentActor;
  answers: HouseholdAnswers;
  version?: string | undefined;
  finish?: boolean | undefined;
}

export type SaveOptions = Pick<AnswersToSave, 'finish' | 'version'>;

/** A household in this transaction, and what happened to it. */
interface Changed {
  whole: Whole;
  registeredBy: ParentActor | null;
  /** Its children are listed anew; `hadChildren`: others were there before. */
  relisted: boolean;
  hadChildren: boolean;
  /** Language and topics before. */
  preferred: string;
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
  async save(
    tx: Transaction,
    actor: ParentActor,
    answers: HouseholdAnswers,
    { finish, version }: SaveOptions = {},
  ): Promise<void> {
    const [saved] = await this.saveAll(tx, [{ actor, answers, finish, version }]);
    if (saved instanceof Error) throw saved;
  }

  /**
   * Facts, children and the narrow rows of many households change together, in as few statements as for one. Answers for
   * each the household as it is now, or its refusal.
   */
  async saveAll(tx: Transaction, saves: readonly AnswersToSave[]): Promise<(Error | Whole)[]> {
    const parents = saves.map(({ actor }) => actor.id);
    const held = await holdHouseholdsOf(tx, parents);
    const changed = new Map<string, Changed>();
    for (const save of saves) {
      const { id } = save.actor;
      const whole = held.get(id);
      if (whole) changed.set(id, this.apply(save, changed.get(id) ?? untouched(whole)));
    }
    await this.write(tx, [...changed.values()]);
    await this.tell(tx, [...changed.values()]);
    return saves.map(({ actor }) => changed.get(actor.id)?.whole ?? accessRefusals.refuse('session.missing'));
  }

  private apply({ actor, answers, version, finish = false }: AnswersToSave, before: Changed): Changed {
    const whole = applyAnswers(before.whole, answers);
    const { household } = whole;
    const isFirst = finish && household.registeredAt === null;
    const now = this.clock.now();
    if (isFirst) household.registeredAt = now;
    // Whoever sends all answers anew has looked at all of them.
    else if (finish) household.confirmedAt = now;
    if (version !== undefined) household.answeredVersion = version;
    household.updatedAt = now;
    return {
      whole,
      registeredBy: isFirst ? actor : before.registeredBy,
      relisted: before.relisted || answers.children !== undefined,
      hadChildren: before.hadChildren,
      preferred: before.preferred,
    };
  }

  private async write(tx: Transaction, changed: Changed[]): Promise<void> {
    const relisted = changed.filter((one) => one.relisted);
    const left = relisted.filter(({ hadChildren }) => hadChildren).map(({ whole }) => whole.household.id);
    if (left.length > 0) await tx.manager.delete(Child, { householdId: In(left) });
    const wholes = changed.map(({ whole }) => whole);
    const children = relisted.flatMap(({ whole }) => whole.children);
    const households = wholes.map(({ household }) => household);
    const parents = changed
      .filter(({ whole: { parent }, preferred }) => preferencesOf(parent) !== preferred)
      .map(
        ({
          whole: {
            parent: { id, language, stoppedTopics },
          },
        }) => ({ id, language, stoppedTopics }),
      );
    tx.writes.insert(Child, children);
    tx.writes.update(Household, households);
    tx.writes.update(Parent, parents);
    this.rows.write(tx, wholes);
  }

  private async tell(tx: Transaction, changed: Changed[]): Promise<void> {
    const fresh = changed.filter(({ registeredBy }) => registeredBy !== null);
    const others = changed.filter((one) => one.whole.household.registeredAt && !fresh.includes(one));
    // Without the household's id: it would outlive the household in the audit.
    const entries = fresh.map(({ registeredBy }) => ({
      actor: registeredBy!,
      action: 'household.register',
      subject: null,
    }));
    await this.audit.recordAll(tx, entries);
    await this.outbox.publishAll(tx, householdRegistered, fresh.map(idOf));
    await this.outbox.publishAll(tx, householdChanged, others.map(idOf));
  }
}

const untouched = (whole: Whole): Changed => ({
  whole,
  registeredBy: null,
  relisted: false,
  hadChildren: whole.children.length > 0,
  preferred: preferencesOf(whole.parent),
});
const preferencesOf = ({ language, stoppedTopics }: Parent): string => JSON.stringify([language, stoppedTopics]);
const idOf = ({ whole }: Changed) => ({ householdId: whole.household.id });
