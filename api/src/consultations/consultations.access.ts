import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { HouseholdsService } from '../households/households.service.js';
import type { ParentActor, StaffActor } from '../platform/actor/actor.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Consultation } from './consultations.entity.js';
import { consultationsRefusals } from './consultations.refusals.js';
import { type Act, may } from './consultations.rules.js';

/** @throws Refusal `consultation.notFound`, `notMine` or `taken` */
export function demand(act: Act, actor: StaffActor, consultation: Consultation | null): Consultation {
  const answer = consultation ? may(act, actor, consultation) : 'notFound';
  if (!consultation || answer === 'notFound') throw consultationsRefusals.refuse('consultation.notFound');
  if (answer !== 'yes') throw consultationsRefusals.refuse(`consultation.${answer}`);
  return consultation;
}

/**
 * The one door to a consultation. A parent reaches those of the own household; counsellors the own and the waiting ones;
 * supervisors and managers all; the city all, through its glass door. A stranger's id and a wrong id get the same answer.
 */
@Injectable()
export class ConsultationsAccess {
  constructor(
    private readonly database: Database,
    private readonly households: HouseholdsService,
    private readonly audit: AuditService,
  ) {}

  /** @throws Refusal `consultation.notFound` */
  async parents(actor: ParentActor, id: string): Promise<Consultation> {
    const { householdId } = await this.households.of(actor);
    const consultation = await this.database.manager.findOneBy(Consultation, { id, householdId });
    if (!consultation) throw consultationsRefusals.refuse('consultation.notFound');
    return consultation;
  }

  /** @throws Refusal */
  async desk(actor: StaffActor, act: Act, id: string): Promise<Consultation> {
    return demand(act, actor, await this.find(this.database.manager, id));
  }

  /** For showing what lies in it: a look of somebody who is not on it is written to the audit first. @throws Refusal */
  async look(actor: StaffActor, id: string): Promise<Consultation> {
    const consultation = await this.desk(actor, 'read', id);
    if (consultation.counsellorId !== actor.id) {
      await this.audit.recordView(actor, 'consultation.view', { type: 'consultation', id });
    }
    return consultation;
  }

  /** Like `desk`, holding the row until the transaction ends, so that nobody else acts on it meanwhile. */
  async deskLocked(tx: Transaction, actor: StaffActor, act: Act, id: string): Promise<Consultation> {
    const found = await tx.manager.findOne(Consultation, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return demand(act, actor, found);
  }

  /** For the city's roles, which the routes demand; whoever calls this writes the look into the audit. */
  async city(id: string): Promise<Consultation> {
    const consultation = await this.find(this.database.manager, id);
    if (!consultation) throw consultationsRefusals.refuse('consultation.notFound');
    return consultation;
  }

  /** For rooms above, who show more beside it: whose consultation this is, if the actor may `look`. @throws Refusal `consultation.notFound` */
  async read(actor: StaffActor, id: string): Promise<{ id: string; householdId: string; parentId: string }> {
    const { householdId, parentId } = await this.look(actor, id);
    return { id, householdId, parentId };
  }

  /** Whose consultation this is, for figures of rooms above; null when it is gone. */
  async householdOf(id: string): Promise<string | null> {
    return (await this.find(this.database.manager, id))?.householdId ?? null;
  }

  private find(manager: EntityManager, id: string): Promise<Consultation | null> {
    return manager.findOneBy(Consultation, { id });
  }
}
