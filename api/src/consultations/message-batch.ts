import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { DutyService } from '../duty/duty.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Gather } from '../platform/database/gather.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { Refusal } from '../platform/refusals/refusal.js';
import type { Consultation, Message } from './consultations.entity.js';
import { counsellorReplied, parentWrote } from './consultations.events.js';
import { ConsultationsLive } from './consultations.live.js';
import { findStored, lockConsultations, writeConsultations, writeMessages } from './message-rows.js';
import { SealedTexts } from './sealed-texts.js';
import { allow, isParents, ownOf, type Sending, write } from './write-message.js';

/** A message that is on the disk, and its consultation as it was then. */
export interface Stored {
  message: Message;
  consultation: Consultation;
}
type Result = Stored | Refusal;
interface News {
  sending: Sending;
  message: Message;
  late: boolean;
}

const MAX_BATCH = 100;
const keyOf = ({ consultationId, clientId }: { consultationId: string; clientId: string }): string =>
  `${consultationId} ${clientId}`;

const idsOf = ({ message: { consultationId, id } }: News) => ({ consultationId, messageId: id });

/** Stores messages, in order of arrival; those that arrive while a commit is on its way to the disk share the next one. */
@Injectable()
export class MessageBatch {
  private readonly gather = new Gather<Sending, Stored>((batch) => this.settle(batch), {
    max: MAX_BATCH,
    atOnce: true,
  });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly duty: DutyService,
    private readonly outbox: Outbox,
    private readonly texts: SealedTexts,
    private readonly live: ConsultationsLive,
  ) {}

  /** @throws Refusal */
  send = (sending: Sending): Promise<Stored> => this.gather.add(sending);

  private async settle(batch: Sending[]): Promise<Result[]> {
    const promisedBy = await this.promisedBy();
    return this.database.transaction((tx) => this.store(tx, batch, promisedBy));
  }

  /** A batch in one transaction: rights and states are judged while the consultations are locked. */
  private async store(tx: Transaction, batch: Sending[], promisedBy: Date): Promise<Result[]> {
    const consultations = await lockConsultations(
      tx,
      batch.map(({ consultationId }) => consultationId),
    );
    const stored = new Map((await findStored(tx, batch)).map((message) => [keyOf(message), message]));
    const fresh: Message[] = [];
    const news: News[] = [];
    const results: Result[] = [];
    for (const sending of batch) {
      try {
        const consultation = allow(sending, consultations.get(sending.consultationId) ?? null);
        const before = stored.get(keyOf(sending));
        if (before) {
          results.push({ message: ownOf(sending, before), consultation });
          continue;
        }
        const { message, late } = write(sending, consultation, {
          texts: this.texts,
          now: this.clock.now(),
          promisedBy,
        });
        stored.set(keyOf(message), message);
        fresh.push(message);
        results.push({ message, consultation });
        news.push({ sending, message, late });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        results.push(error);
      }
    }
    if (fresh.length === 0) return results;
    const changed = [...new Set(fresh.map(({ consultationId }) => consultationId))].map((id) => consultations.get(id)!);
    await writeMessages(tx, fresh);
    await writeConsultations(tx, changed);
    await this.tell(tx, news);
    tx.afterCommit(() => changed.forEach((consultation) => this.live.wake(consultation, 'message')));
    return results;
  }

  /** by when an answer to something written now is due; looked up once for a batch. */
  private async promisedBy(): Promise<Date> {
    return new Date((await this.duty.promiseFor(this.clock.now())).dueAt);
  }

  private async tell(tx: Transaction, news: News[]): Promise<void> {
    await this.audit.recordAll(
      tx,
      news.map(({ sending, message, late }) => ({
        actor: sending.actor,
        action: isParents(sending) ? 'consultation.write' : 'consultation.reply',
        subject: { type: 'consultation', id: message.consultationId },
        detail: isParents(sending) ? undefined : { late },
      })),
    );
    const ofParents = news.filter(({ sending }) => isParents(sending)).map(idsOf);
    const ofStaff = news.filter(({ sending }) => !isParents(sending)).map(idsOf);
    await this.outbox.publishAll(tx, parentWrote, ofParents);
    await this.outbox.publishAll(tx, counsellorReplied, ofStaff);
  }
}
