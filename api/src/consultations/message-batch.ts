import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { Refusal } from '../platform/refusals/refusal.js';
import { Message } from './consultations.entity.js';
import { counsellorReplied, parentWrote } from './consultations.events.js';
import { ConsultationsLive } from './consultations.live.js';
import { findStored, lockConsultations, writeConsultations, writeMessages } from './message-rows.js';
import { SealedTexts } from './sealed-texts.js';
import { allow, isParents, ownOf, type Sending, write } from './write-message.js';

interface Waiting {
  sending: Sending;
  resolve: (message: Message) => void;
  reject: (reason: Error) => void;
}
type Result = Message | Refusal;

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
    private readonly outbox: Outbox,
    private readonly texts: SealedTexts,
    private readonly live: ConsultationsLive,
  ) {}

  /** @throws Refusal */
  send(sending: Sending): Promise<Message> {
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
      const results = await this.database.transaction((tx) => this.store(tx, sendings));
      batch.forEach(({ resolve, reject }, index) => {
        const result = results[index]!;
        if (result instanceof Message) resolve(result);
        else reject(result);
      });
    } catch (error) {
      // One message that the database cannot take must not cost the others theirs.
      if (batch.length > 1) for (const one of batch) await this.settle([one]);
      else batch[0]!.reject(error as Error);
    }
  }

  /** A batch in one transaction: rights and states are judged while the consultations are locked. */
  private async store(tx: Transaction, batch: Sending[]): Promise<Result[]> {
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
        if (before && false) {
          results.push(ownOf(sending, before));
          continue;
        }
        const { message, late } = write(sending, consultation, this.texts, this.clock.now());
        stored.set(keyOf(message), message);
        fresh.push(message);
        results.push(message);
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
