import { Injectable } from '@nestjs/common';
import { HouseholdsService, type Language } from '../households/households.service.js';
import { LineService, noticeMessage } from '../line/line.service.js';
import { Clock } from '../platform/clock/clock.js';
import { tokyoTime } from '../platform/clock/tokyo.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Outbox, Topic } from '../platform/outbox/outbox.js';
import { counsellorReplied } from './consultations.events.js';

/** All that LINE learns of a reply: one fixed sentence and an opaque link. */
const BELL: Record<Language, { text: string; open: string }> = {
  ja: { text: '返信があります。', open: 'ひらく' },
  'easy-ja': { text: 'お返事が あります。', open: 'ひらく' },
  en: { text: 'You have a reply.', open: 'Open' },
};
const QUIET_MINUTES = 5;
export const RING_LATER = 'consultations.ringLater';

type Reply = { consultationId: string; messageId: string };
/** A reply that came too soon after the last ring, and is still unread. */
const bellDue = new Topic<Reply>('consultation.bellDue');

/** Outside 9 to 20 o'clock the phone makes no sound. */
const isNight = (instant: Date): boolean => tokyoTime(instant) < '09:00' || tokyoTime(instant) >= '20:00';

/**
 * Rings at the parent's phone when the desk has written: at most once in five minutes for a consultation, and not for what
 * was read meanwhile. The message's id is the retry key, so however often the event is handled, LINE rings once.
 */
@Injectable()
export class NotifyParentWhenCounsellorReplies {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly households: HouseholdsService,
    private readonly line: LineService,
    private readonly outbox: Outbox,
    jobs: Jobs,
  ) {
    outbox.on(counsellorReplied, 'consultations.bell', (reply) => this.ring(reply));
    outbox.on(bellDue, 'consultations.bell', (reply) => this.ring(reply));
    jobs.every('* * * * *', RING_LATER, () => this.ringLater());
  }

  private async ring({ consultationId, messageId }: Reply): Promise<void> {
    const claimed = await this.claim({ consultationId, messageId });
    if (!claimed) return;
    const target = await this.households.lineTarget(claimed.householdId);
    if (!target?.reachable) return;
    const { text, open } = BELL[target.language];
    const buttons = [{ label: open, uri: this.line.liffUrl(`/consultations/${consultationId}`) }];
    const message = noticeMessage({ altText: text, paragraphs: [text], buttons });
    // Throws unless LINE has taken it; the outbox comes again, and readiness tells of what it gave up.
    await this.line.push(target.lineUserId, [message], messageId, { silent: isNight(claimed.rungAt) });
    await this.noteRung(consultationId, messageId);
  }

  /** Only now it has rung: the quiet minutes count from here, however long LINE was out of reach. */
  private async noteRung(consultationId: string, messageId: string): Promise<void> {
    await this.database.manager.query('UPDATE consultation SET rung_at = $3 WHERE id = $1 AND rung_for = $2', [
      consultationId,
      messageId,
      this.clock.now(),
    ]);
  }

  // Until LINE has taken it, `rung_at` is a reservation that keeps others from ringing at the same time.
  /** Null when this message is read, gone, or covered by a ring of the last minutes. A repeated event gets its own claim again. */
  private async claim({ consultationId, messageId }: Reply): Promise<{ householdId: string; rungAt: Date } | null> {
    const now = this.clock.now();
    const [rows] = await this.database.manager.query<[{ householdId: string; rungAt: Date }[], number]>(
      `UPDATE consultation c
          SET rung_at = CASE WHEN c.rung_for = m.id THEN c.rung_at ELSE $3 END, rung_for = m.id
         FROM message m
        WHERE c.id = $1 AND m.id = $2 AND m.consultation_id = c.id AND m.read_at IS NULL
          AND (c.rung_for = m.id OR c.rung_at IS NULL OR c.rung_at <= $4)
        RETURNING c.household_id AS "householdId", c.rung_at AS "rungAt"`,
      [consultationId, messageId, now, this.quietSince(now)],
    );
    return rows[0] ?? null;
  }

  /** What was written after the last ring and lies unread when the five minutes are over. */
  private async ringLater(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const due = await tx.manager.query<Reply[]>(
        `SELECT c.id AS "consultationId", m.id AS "messageId"
           FROM consultation c
           JOIN LATERAL (SELECT id, sent_at FROM message
                          WHERE consultation_id = c.id AND sender = 'counsellor' AND read_at IS NULL
                          ORDER BY seq DESC LIMIT 1) m ON true
          WHERE c.unread_by_parent > 0 AND c.rung_at <= $1 AND m.sent_at > c.rung_at
          ORDER BY c.rung_at LIMIT 500`,
        [this.quietSince(this.clock.now())],
      );
      for (const reply of due) await this.outbox.publish(tx, bellDue, reply);
    });
  }

  private quietSince(now: Date): Date {
    return new Date(now.getTime() - QUIET_MINUTES * 60_000);
  }
}
