import { In } from 'typeorm';
import type { Transaction } from '../platform/database/database.js';
import { Consultation, Message } from './consultations.entity.js';

type Row = Record<keyof Message, unknown>;

/** The consultations of a batch by id, held until the transaction ends. Always locked in one order, so that two batches never wait for each other. */
export async function lockConsultations(tx: Transaction, ids: string[]): Promise<Map<string, Consultation>> {
  const found = await tx.manager.find(Consultation, {
    where: { id: In([...new Set(ids)]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(found.map((consultation) => [consultation.id, consultation]));
}

/** Messages that were stored under these client ids before. */
export async function findStored(
  tx: Transaction,
  wanted: { consultationId: string; clientId: string }[],
): Promise<Message[]> {
  const rows = await tx.manager.query<Row[]>(
    `SELECT m.id, m.consultation_id AS "consultationId", m.seq, m.client_id AS "clientId", m.sender,
            m.staff_id AS "staffId", m.sealed_text AS "sealedText", m.sealed_service AS "sealedService",
            m.sent_at AS "sentAt", m.read_at AS "readAt"
       FROM unnest($1::uuid[], $2::uuid[]) AS w (consultation_id, client_id)
       JOIN message m ON m.consultation_id = w.consultation_id AND m.client_id = w.client_id`,
    [wanted.map(({ consultationId }) => consultationId), wanted.map(({ clientId }) => clientId)],
  );
  return rows.map((row) => Object.assign(new Message(), row));
}

/** Many messages in one statement. */
export async function writeMessages(tx: Transaction, messages: Message[]): Promise<void> {
  await tx.manager.query(
    `INSERT INTO message (id, consultation_id, seq, client_id, sender, staff_id, sealed_text, sealed_service, sent_at)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::uuid[], $5::text[], $6::uuid[], $7::bytea[], $8::bytea[],
                          $9::timestamptz[])`,
    [
      messages.map(({ id }) => id),
      messages.map(({ consultationId }) => consultationId),
      messages.map(({ seq }) => seq),
      messages.map(({ clientId }) => clientId),
      messages.map(({ sender }) => sender),
      messages.map(({ staffId }) => staffId),
      messages.map(({ sealedText }) => sealedText),
      messages.map(({ sealedService }) => sealedService),
      messages.map(({ sentAt }) => sentAt),
    ],
  );
}

/** What messages change in their consultations, in one statement. */
export async function writeConsultations(tx: Transaction, consultations: Consultation[]): Promise<void> {
  await tx.manager.query(
    `UPDATE consultation c
        SET state = n.state, due_at = n.due_at, last_seq = n.last_seq, last_message_at = n.last_message_at,
            unread_by_parent = n.unread_by_parent, unread_by_desk = n.unread_by_desk,
            closed_at = n.closed_at, outcome = n.outcome
       FROM unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::int[], $5::timestamptz[], $6::int[], $7::int[],
                   $8::timestamptz[], $9::text[])
         AS n (id, state, due_at, last_seq, last_message_at, unread_by_parent, unread_by_desk, closed_at, outcome)
      WHERE c.id = n.id`,
    [
      consultations.map(({ id }) => id),
      consultations.map(({ state }) => state),
      consultations.map(({ dueAt }) => dueAt),
      consultations.map(({ lastSeq }) => lastSeq),
      consultations.map(({ lastMessageAt }) => lastMessageAt),
      consultations.map(({ unreadByParent }) => unreadByParent),
      consultations.map(({ unreadByDesk }) => unreadByDesk),
      consultations.map(({ closedAt }) => closedAt),
      consultations.map(({ outcome }) => outcome),
    ],
  );
}
