import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import type { ParentActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { tokyoDate } from '../platform/clock/tokyo.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';
import type { OpenConsultationInput } from './consultations.dto.js';
import { Consultation, Message } from './consultations.entity.js';
import { consultationOpened } from './consultations.events.js';
import { ConsultationsLive } from './consultations.live.js';
import { ConsultationsQueries } from './consultations.queries.js';
import { SealedTexts } from './sealed-texts.js';

interface Opening {
  householdId: string;
  input: OpenConsultationInput;
  promisedBy: Date;
}

/** A parent's first words: the consultation, its number, its key and its first message come into being together. */
@Injectable()
export class OpenConsultation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly outbox: Outbox,
    private readonly texts: SealedTexts,
    private readonly live: ConsultationsLive,
    private readonly queries: ConsultationsQueries,
  ) {}

  /** Under a client id that was used before, the consultation that was opened then. */
  async open(actor: ParentActor, opening: Opening): Promise<Consultation> {
    const { clientId } = opening.input;
    const before = await this.queries.openedAs(actor.id, clientId);
    if (before) return before;
    try {
      return await this.database.transaction((tx) => this.make(tx, actor, opening));
    } catch (error) {
      const driver = error instanceof QueryFailedError ? (error.driverError as { constraint?: string }) : {};
      const first = driver.constraint === 'consultation_client' && (await this.queries.openedAs(actor.id, clientId));
      if (first) return first;
      throw error;
    }
  }

  private async make(tx: Transaction, actor: ParentActor, { householdId, input, promisedBy }: Opening) {
    const { clientId, category, serviceId = null, text } = input;
    const now = this.clock.now();
    const year = Number(tokyoDate(now).slice(0, 4));
    const { id, count } = await nextNumber(tx, year);
    const key = this.texts.newKey(id);
    const consultation = Object.assign(new Consultation(), {
      id,
      numberYear: year,
      numberCount: count,
      householdId,
      parentId: actor.id,
      clientId,
      category,
      sealedService: this.texts.sealService({ id, ...key }, id, serviceId),
      state: 'waiting',
      counsellorId: null,
      openedAt: now,
      lastMessageAt: now,
      closedAt: null,
      dueAt: promisedBy,
      outcome: null,
      ...key,
      lastSeq: 1,
      unreadByParent: 0,
      unreadByDesk: 1,
      rungAt: null,
      rungFor: null,
    } satisfies Consultation);
    const messageId = randomUUID();
    await tx.manager.insert(Consultation, consultation);
    await tx.manager.insert(Message, {
      id: messageId,
      consultationId: id,
      seq: 1,
      clientId,
      sender: 'parent',
      sealedText: this.texts.sealMessage(consultation, messageId, text),
      sentAt: now,
    });
    await this.audit.record(tx, actor, 'consultation.open', { type: 'consultation', id });
    await this.outbox.publish(tx, consultationOpened, { consultationId: id });
    tx.afterCommit(() => this.live.wake(consultation, 'message'));
    return consultation;
  }
}

async function nextNumber(tx: Transaction, year: number): Promise<{ id: string; count: number }> {
  const [next] = await tx.manager.query<[{ id: string; count: number }]>(
    `INSERT INTO consultation_number AS n (year, last) VALUES ($1, 1)
     ON CONFLICT (year) DO UPDATE SET last = n.last + 1 RETURNING n.last AS count, uuidv7() AS id`,
    [year],
  );
  return next;
}
