import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { DutyService } from '../duty/duty.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { Refusal } from '../platform/refusals/refusal.js';
import type { Consultation, Message } from './consultations.entity.js';
import { counsellorReplied, parentWrote } from './consultations.events.js';
import { ConsultationsLive } from './consultations.live.js';
import { findStored, lockConsultations, writeConsultations, writeMessages } from './message-rows.js';
import { SealedTexts } from './sealed-texts.js';
import { allow, isParents, ownOf, type Sending, write } from './write-message.js';

interface Waiting {
  sending: Sending;
  resolve: (stored: Stored) => void;
  reject: (reason: Error) => void;
}
/** A message that is on the disk, and its consultation as it was then. */
export interface Stored {
  message: Message;
  consultation: Consultation;
}
type Result = Stored | Refusal;

const MAX_BATCH = 100;
const keyOf = ({ consultationId, clientId }: { consultationId: string; clientId: string }): string =>
  `${consultationId} ${clientId}`;

/**
 * Stores messages. Those that arrive while a commit is on its way to the disk share the next one, so the cost of a commit
 * is paid once for many; each caller is answered only when the own message is durable. Order of arrival is kept.
 */
@Injectable()
export class MessageBatch {
  private readonly waiting: Waiting[] = [];
  private running = false;

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
  send(sending: Sending): Promise<Stored> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ sending, resolve, reject });
      void this.run();
    });
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.waiting.length > 0) await this.settle(this.waiting.splice(0, MAX_BATCH));
    this.running = false;
  }

  private async settle(batch: Waiting[]): Promise<void> {
    try {
      const sendings = batch.map(({ sending }) => sending);
      const promisedBy = await this.promisedBy();
      const results = await this.database.transaction((tx) => this.store(tx, sendings, promisedBy));
      batch.forEach(({ resolve, reject }, index) => {
        const result = results[index]!;
        if (result instanceof Refusal) reject(result);
        else resolve(result);
      });
    } catch (error) {
      // One message that the database cannot take must not cost the others theirs.
      if (batch.length > 1) for (const one of batch) await this.settle([one]);
      else batch[0]!.reject(error as Error);
    }
  }

  /** A batch in one transaction: rights and states are judged while the consultations are locked. */
  private async store(tx: Transaction, batch: Sending[], promisedBy: Date): Promise<Result[]> {
    const consultations = await lockConsultations(
      tx,
      batch.map(({ consultationId }) => consultationId),
    );
    const stored = new Map((await findStored(tx, batch)).map((message) => [keyOf(message), message]));
    const fresh: Message[] = [];
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
        await this.tell(tx, sending, message, late);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        results.push(error);
      }
    }
    if (fresh.length === 0) return results;
    const changed = [...new Set(fresh.map(({ consultationId }) => consultationId))].map((id) => consultations.get(id)!);
    await writeMessages(tx, fresh);
    await writeConsultations(tx, changed);
    tx.afterCommit(() => changed.forEach((consultation) => this.live.wake(consultation, 'message')));
    return results;
  }

  /** by when an answer to something written now is due; looked up once for a batch. */
  private async promisedBy(): Promise<Date> {
    return new Date((await this.duty.promiseFor(this.clock.now())).dueAt);
  }

  private async tell(tx: Transaction, sending: Sending, message: Message, late: boolean): Promise<void> {
    const { consultationId, id: messageId } = message;
    const subject = { type: 'consultation', id: consultationId };
    if (isParents(sending)) {
      await this.audit.record(tx, sending.actor, 'consultation.write', subject);
      await this.outbox.publish(tx, parentWrote, { consultationId, messageId });
    } else {
      await this.audit.record(tx, sending.actor, 'consultation.reply', subject, { late });
      await this.outbox.publish(tx, counsellorReplied, { consultationId, messageId });
    }
  }
}
