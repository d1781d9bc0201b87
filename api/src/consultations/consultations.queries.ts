import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import type { Transaction } from '../platform/database/database.js';
import { prepared } from '../platform/database/prepared.js';
import { Database } from '../platform/database/database.js';
import { decodeCursor, PAGE_DEFAULT } from '../platform/http/page.js';
import { Consultation, ConsultationNote, Message } from './consultations.entity.js';
import type { Sender } from './consultations.words.js';

const MESSAGES_AT_ONCE = 100;
const NOTES_AT_ONCE = 200;
const EARLIER_AT_ONCE = 20;

/** Named questions about one consultation or one household's; the desk's list has a file of its own. */
@Injectable()
export class ConsultationsQueries {
  constructor(private readonly database: Database) {}

  /** The household's, the latest message first; one more than `limit`, which tells that there are more. */
  ofHousehold(householdId: string, cursor: string | undefined, limit = PAGE_DEFAULT): Promise<Consultation[]> {
    const query = this.database.manager
      .createQueryBuilder(Consultation, 'c')
      .where('c.household_id = :householdId', { householdId })
      .orderBy('c.last_message_at', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .limit(limit + 1);
    if (cursor !== undefined) {
      const [at, id] = decodeCursor(cursor, ['instant', 'uuid']);
      query.andWhere('(c.last_message_at, c.id) < (:at::timestamptz, :id::uuid)', { at, id });
    }
    return query.getMany();
  }

  openedAs(parentId: string, clientId: string): Promise<Consultation | null> {
    return this.database.manager.findOneBy(Consultation, { parentId, clientId });
  }

  earlierOf({ householdId, id }: Consultation): Promise<Consultation[]> {
    return this.database.manager.find(Consultation, {
      where: { householdId, id: Not(id) },
      order: { lastMessageAt: 'DESC', id: 'DESC' },
      take: EARLIER_AT_ONCE,
    });
  }

  messagesAfter(consultationId: string, seq: number): Promise<Message[]> {
    return this.database.manager.find(Message, {
      where: { consultationId, seq: MoreThan(seq) },
      order: { seq: 'ASC' },
      take: MESSAGES_AT_ONCE,
    });
  }

  /** The latest notes, oldest of them first. */
  async notesOf(consultationId: string): Promise<ConsultationNote[]> {
    const notes = await this.database.manager.find(ConsultationNote, {
      where: { consultationId },
      order: { writtenAt: 'DESC', id: 'DESC' },
      take: NOTES_AT_ONCE,
    });
    return notes.reverse();
  }

  async unreadOf(householdIds: string[]): Promise<Map<string, number>> {
    const sums = await prepared<{ householdId: string; unread: number }>(
      this.database.manager,
      `SELECT household_id AS "householdId", sum(unread_by_parent)::int AS unread
         FROM consultation WHERE household_id = ANY ($1::uuid[]) GROUP BY household_id`,
      [householdIds],
    );
    return new Map(sums.map(({ householdId, unread }) => [householdId, unread]));
  }

  /** Marks what the other side wrote up to `seq` as read, under the consultation's lock. How many that were. */
  async markRead(tx: Transaction, id: string, writtenBy: Sender, seq: number, now: Date): Promise<number> {
    const { affected } = await tx.manager.update(
      Message,
      { consultationId: id, sender: writtenBy, readAt: IsNull(), seq: LessThanOrEqual(seq) },
      { readAt: now },
    );
    const count = affected ?? 0;
    if (count > 0) {
      const counter = writtenBy === 'parent' ? 'unreadByDesk' : 'unreadByParent';
      await tx.manager.decrement(Consultation, { id }, counter, count);
    }
    return count;
  }
}
