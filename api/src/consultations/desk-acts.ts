import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { StaffService } from '../staff/staff.service.js';
import { ConsultationsAccess, demand } from './consultations.access.js';
import { Consultation, ConsultationNote } from './consultations.entity.js';
import { consultationClosed } from './consultations.events.js';
import { ConsultationsLive } from './consultations.live.js';
import { ConsultationsQueries } from './consultations.queries.js';
import { consultationsRefusals } from './consultations.refusals.js';
import { type Act, afterHandOver, afterReopening } from './consultations.rules.js';
import type { Outcome } from './consultations.words.js';
import { SealedTexts } from './sealed-texts.js';

type Changes = Partial<Pick<Consultation, 'state' | 'counsellorId' | 'dueAt' | 'closedAt' | 'outcome'>>;

/** What the desk does with a consultation besides writing. */
@Injectable()
export class DeskActs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: ConsultationsAccess,
    private readonly audit: AuditService,
    private readonly outbox: Outbox,
    private readonly staff: StaffService,
    private readonly texts: SealedTexts,
    private readonly live: ConsultationsLive,
    private readonly queries: ConsultationsQueries,
  ) {}

  /** Puts the actor on a waiting consultation. Of several who try at once, one gets it. @throws Refusal `consultation.taken` */
  async take(actor: StaffActor, id: string): Promise<void> {
    const before = await this.access.desk(actor, 'take', id);
    if (before.counsellorId === actor.id) return;
    await this.database.transaction(async (tx) => {
      const changes = { state: 'answering', counsellorId: actor.id } as const;
      const { affected } = await tx.manager.update(Consultation, { id, state: 'waiting' }, changes);
      if (affected !== 1) {
        demand('take', actor, await tx.manager.findOneBy(Consultation, { id }));
        throw consultationsRefusals.refuse('consultation.taken');
      }
      await this.audit.record(tx, actor, 'consultation.take', subject(id));
      tx.afterCommit(() => this.live.wake({ ...before, ...changes }, 'state', before));
    });
  }

  /** The one who had it loses access at once. @throws Refusal */
  async handOver(actor: StaffActor, id: string, counsellorId: string): Promise<void> {
    const colleagues = [...(await this.staff.withRole('counsellor')), ...(await this.staff.withRole('supervisor'))];
    await this.act(actor, 'handOver', id, async (tx, before) => {
      const change = afterHandOver(before);
      if (change === 'closed') throw consultationsRefusals.refuse('consultation.closed');
      if (!colleagues.some((colleague) => colleague.id === counsellorId)) {
        throw consultationsRefusals.refuse('counsellor.unknown');
      }
      if (before.counsellorId === counsellorId) return {};
      await this.audit.record(tx, actor, 'consultation.handOver', subject(id), { to: counsellorId });
      return { ...change, counsellorId };
    });
  }

  /** Ends a consultation; nothing ends by a timer. @throws Refusal */
  async close(actor: StaffActor, id: string, outcome: Outcome): Promise<void> {
    await this.act(actor, 'close', id, async (tx, before) => {
      if (before.state === 'closed') throw consultationsRefusals.refuse('consultation.closed');
      const unanswered = before.dueAt !== null;
      await this.audit.record(tx, actor, 'consultation.close', subject(id), { outcome, unanswered });
      await this.outbox.publish(tx, consultationClosed, { consultationId: id });
      return { state: 'closed', closedAt: this.clock.now(), dueAt: null, outcome };
    });
  }

  /** @throws Refusal */
  async reopen(actor: StaffActor, id: string): Promise<void> {
    await this.act(actor, 'reopen', id, async (tx, before) => {
      const change = afterReopening(before);
      if (change === 'notClosed') throw consultationsRefusals.refuse('consultation.notClosed');
      await this.audit.record(tx, actor, 'consultation.reopen', subject(id));
      return { ...change, closedAt: null, outcome: null };
    });
  }

  /** An internal note; parents never see it. @throws Refusal */
  async note(actor: StaffActor, id: string, text: string): Promise<ConsultationNote> {
    return this.database.transaction(async (tx) => {
      const consultation = await this.access.deskLocked(tx, actor, 'note', id);
      const noteId = randomUUID();
      const note = Object.assign(new ConsultationNote(), {
        id: noteId,
        consultationId: id,
        staffId: actor.id,
        sealedText: this.texts.sealNote(consultation, noteId, text),
        writtenAt: this.clock.now(),
      });
      await tx.manager.insert(ConsultationNote, note);
      await this.audit.record(tx, actor, 'consultation.note', subject(id));
      tx.afterCommit(() => this.live.wake(consultation, 'note'));
      return note;
    });
  }

  /** Only who answers has read it: a look by others changes nothing that the parent or the counsellor is shown. */
  async read(actor: StaffActor, id: string, seq: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const consultation = await this.access.deskLocked(tx, actor, 'read', id);
      if (consultation.counsellorId !== actor.id) return;
      const count = await this.queries.markRead(tx, id, 'parent', seq, this.clock.now());
      if (count > 0) tx.afterCommit(() => this.live.wake(consultation, 'read'));
    });
  }

  private async act(
    actor: StaffActor,
    act: Act,
    id: string,
    work: (tx: Transaction, before: Consultation) => Promise<Changes>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const before = await this.access.deskLocked(tx, actor, act, id);
      const changes = await work(tx, before);
      if (Object.keys(changes).length === 0) return;
      await tx.manager.update(Consultation, id, changes);
      tx.afterCommit(() => this.live.wake({ ...before, ...changes }, 'state', before));
    });
  }
}

const subject = (id: string) => ({ type: 'consultation', id });
