import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Database, type Transaction } from '../database/database.js';
import { lookup } from '../database/lookup.js';
import { listed, prepared } from '../database/prepared.js';
import { Live } from '../live/live.js';
import { Session } from './session.entity.js';
import type { SessionAudience } from './session.cookie.js';

const MINUTE = 60_000;
/** Idle and absolute lifetime in minutes (ASVS 5.0 V7.3). A parent's outlives LINE's one-hour ID token; staff sign in each day. */
const LIFETIME: Record<SessionAudience, { idle: number; absolute: number }> = {
  parent: { idle: 12 * 60, absolute: 24 * 60 },
  staff: { idle: 60, absolute: 12 * 60 },
};
const SEEN_EVERY = 5 * MINUTE;

const idleOf = ({ seenAt }: Session, now: Date): number => now.getTime() - seenAt.getTime();
const isAlive = (session: Session, now: Date): boolean =>
  now < session.expiresAt && idleOf(session, now) < LIFETIME[session.audience].idle * MINUTE;

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();

@Injectable()
export class SessionService {
  /** Every request asks for its session; in a rush they ask together. By the hash of the token in hexadecimal. */
  private readonly byHash = lookup((hashes) => this.findAll(hashes));

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {
    live.useLiveness(async (id) => {
      const session = await this.database.manager.findOneBy(Session, { id });
      return session !== null && isAlive(session, this.clock.now());
    });
  }

  /** Opens a session and returns its token, to be set as a cookie and kept nowhere else. */
  async open(tx: Transaction, audience: SessionAudience, subjectId: string, roles: string[] = []): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + LIFETIME[audience].absolute * MINUTE);
    await tx.manager.insert(Session, {
      tokenHash: hash(token),
      audience,
      subjectId,
      roles,
      createdAt: now,
      seenAt: now,
      expiresAt,
    });
    return token;
  }

  /** The living session behind a token, or null. Refreshes its idle time at most every five minutes. */
  async find(audience: SessionAudience, token: string | undefined): Promise<Session | null> {
    if (!token || token.length > 100) return null;
    const session = await this.byHash(hash(token).toString('hex'));
    const now = this.clock.now();
    if (session?.audience !== audience || !isAlive(session, now)) return null;
    if (idleOf(session, now) >= SEEN_EVERY) await this.database.manager.update(Session, session.id, { seenAt: now });
    return session;
  }

  private async findAll(hashes: string[]): Promise<Map<string, Session>> {
    const found = await prepared<Session>(
      this.database.manager,
      `SELECT id, token_hash AS "tokenHash", audience, subject_id AS "subjectId", roles, created_at AS "createdAt",
              seen_at AS "seenAt", expires_at AS "expiresAt"
         FROM session WHERE token_hash = ANY (${listed('$1::bytea[]')})`,
      [hashes.map((each) => Buffer.from(each, 'hex'))],
    );
    return new Map(found.map((session) => [session.tokenHash.toString('hex'), session]));
  }

  async end(sessionId: string): Promise<void> {
    await this.database.manager.delete(Session, sessionId);
    this.live.wake([`session:${sessionId}`]);
  }

  /** Ends every session of a person at once, open live streams included: after disabling, leaving, a new password. */
  async endAll(tx: Transaction, audience: SessionAudience, subjectId: string): Promise<void> {
    const ended = await tx.manager.findBy(Session, { audience, subjectId });
    await tx.manager.delete(Session, { audience, subjectId });
    tx.afterCommit(() => this.live.wake(ended.map(({ id }) => `session:${id}`)));
  }

  async removeExpired(): Promise<void> {
    await this.database.manager.delete(Session, { expiresAt: LessThan(this.clock.now()) });
  }
}
