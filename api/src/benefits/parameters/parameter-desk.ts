import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import type { StaffActor } from '../../platform/actor/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { addDays, tokyoDate } from '../../platform/clock/tokyo.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { ParameterValue, Service } from '../benefits.entity.js';
import { CatalogueStore } from '../catalogue.store.js';
import { isCheckDay } from '../catalogue/check-day.js';
import type { ConfirmSharedFigure, SharedFigureProposal } from './parameters.dto.js';
import { ParameterProposal } from './parameters.entity.js';
import { parameterRefusals, refuseUnfit } from './parameters.refusals.js';
import { endsBefore, problemsOf, SHARED_FIGURES_TURN } from './parameters.rules.js';

/** Figures of no service in particular, in the verbs of those who propose and approve them. */
@Injectable()
export class ParameterDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly store: CatalogueStore,
  ) {}

  /** @throws Refusal `parameter.unfit` with the places, `parameter.waiting` */
  propose(actor: StaffActor, { id: parameterId, from, to, ...said }: SharedFigureProposal): Promise<ParameterProposal> {
    return this.database.transaction(async (tx) => {
      await this.waitForTurn(tx);
      const at = { parameterId, validFrom: from };
      if (await tx.manager.existsBy(ParameterProposal, { ...at, state: 'waiting' })) {
        throw parameterRefusals.refuse('parameter.waiting');
      }
      const [{ id }] = await tx.manager.query<[{ id: string }]>('SELECT uuidv7() AS id');
      const by = { authorId: actor.id, proposedAt: this.clock.now() };
      const open = { state: 'waiting' as const, deciderId: null, decidedAt: null, reason: null };
      const proposal = tx.manager.create(ParameterProposal, { id, ...at, validTo: to, ...said, ...by, ...open });
      await this.checkFits(tx, proposal);
      await tx.manager.insert(ParameterProposal, proposal);
      await this.note(tx, actor, proposal, 'propose', { value: proposal.value });
      return proposal;
    });
  }

  /** A second person agrees: it holds. What held without an end ends the day before. @throws Refusal */
  approve(actor: StaffActor, id: string): Promise<ParameterProposal> {
    return this.database.transaction(async (tx) => {
      const proposal = await this.waiting(tx, id);
      if (proposal.authorId === actor.id) throw parameterRefusals.refuse('parameter.ownApproval');
      const { others, before } = await this.checkFits(tx, proposal);
      for (const { id: name, validFrom } of others.filter((other) => endsBefore(other, proposal))) {
        const validTo = addDays(proposal.validFrom, -1);
        await tx.manager.update(ParameterValue, { id: name, validFrom }, { validTo });
      }
      const { parameterId, validFrom, validTo, value, source, checkedOn, nextCheckDue } = proposal;
      const figure = { id: parameterId, validFrom, validTo, value, source, checkedOn, nextCheckDue };
      await tx.manager.upsert(ParameterValue, figure, ['id', 'validFrom']);
      await this.note(tx, actor, proposal, 'approve', { before: before?.value ?? null, value });
      this.forget(tx);
      return this.decide(tx, actor, proposal, 'approved', null);
    });
  }

  /** Not like this; or its author takes it back. @throws Refusal */
  giveBack(actor: StaffActor, id: string, reason: string): Promise<ParameterProposal> {
    return this.database.transaction(async (tx) => {
      const proposal = await this.waiting(tx, id);
      await this.note(tx, actor, proposal, 'return');
      return this.decide(tx, actor, proposal, 'returned', reason);
    });
  }

  /** „I looked: it is still so.“ What is no longer so is proposed anew. @throws Refusal */
  confirm(actor: StaffActor, { id, from, nextCheckDue }: ConfirmSharedFigure): Promise<void> {
    const today = tokyoDate(this.clock.now());
    if (!isCheckDay(nextCheckDue, today)) throw parameterRefusals.refuse('parameter.checkDayInvalid');
    return this.database.transaction(async (tx) => {
      const seen = { checkedOn: today, nextCheckDue };
      const { affected } = await tx.manager.update(ParameterValue, { id, validFrom: from }, seen);
      if (!affected) throw parameterRefusals.refuse('parameter.notFound');
      await this.audit.record(tx, actor, 'parameter.confirm', { type: 'parameter', id }, { from, nextCheckDue });
    });
  }

  /** Against what holds now: something may have been approved since it was proposed. @throws Refusal `parameter.unfit` */
  private async checkFits({ manager }: Transaction, proposal: ParameterProposal) {
    const { parameterId: id, validFrom } = proposal;
    const others = await manager.findBy(ParameterValue, { id, validFrom: Not(validFrom) });
    const before = await manager.findOneBy(ParameterValue, { id, validFrom });
    const named = await manager.findBy(Service, { id: In([id.split('.')[0]]) });
    const services = new Set(named.map((service) => service.id));
    refuseUnfit(problemsOf(proposal, others, services, tokyoDate(this.clock.now())));
    return { others, before };
  }

  private async waiting(tx: Transaction, id: string): Promise<ParameterProposal> {
    await this.waitForTurn(tx);
    const proposal = await tx.manager.findOneBy(ParameterProposal, { id });
    if (!proposal) throw parameterRefusals.refuse('parameter.notFound');
    if (proposal.state !== 'waiting') throw parameterRefusals.refuse('parameter.stateChanged');
    return proposal;
  }

  private async decide(
    tx: Transaction,
    actor: StaffActor,
    proposal: ParameterProposal,
    state: 'approved' | 'returned',
    reason: string | null,
  ): Promise<ParameterProposal> {
    const changes = { state, deciderId: actor.id, decidedAt: this.clock.now(), reason };
    await tx.manager.update(ParameterProposal, { id: proposal.id }, changes);
    return Object.assign(proposal, changes);
  }

  private note(
    tx: Transaction,
    actor: StaffActor,
    { parameterId, validFrom, id: proposal }: ParameterProposal,
    act: 'propose' | 'approve' | 'return',
    more: Record<string, number | null> = {},
  ): Promise<void> {
    const detail = { from: validFrom, proposal, ...more };
    return this.audit.record(tx, actor, `parameter.${act}`, { type: 'parameter', id: parameterId }, detail);
  }

  private forget(tx: Transaction): void {
    tx.afterCommit(() => this.store.drop());
  }

  private async waitForTurn(tx: Transaction): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [SHARED_FIGURES_TURN]);
  }
}
