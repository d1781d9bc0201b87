import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import type { StaffActor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Keyring } from '../platform/sealing/keyring.js';
import { SessionService } from '../platform/session/session.service.js';
import { hashOf, newTicket, passwordMatches, totpStep } from './credentials.js';
import { Account, StaffTicket } from './staff.entity.js';
import { staffRefusals } from './staff.refusals.js';
import { emailKey, totpIdentity } from './staff.service.js';

const MINUTE = 60_000;
const TICKET_MINUTES = 5;
const TRIES_PER_TICKET = 5;
/** Failures without a lock; from here on 1, 2, 4 … minutes. */
const FREE_FAILURES = 5;
const LONGEST_LOCK_MINUTES = 15;

/** Password, then a code from the authenticator app. Every no looks and takes the same. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
    jobs: Jobs,
  ) {
    jobs.every('25 * * * *', 'staff.removeExpired', () => this.removeExpired());
  }

  /** First step. @returns a ticket for the second. @throws Refusal */
  async withPassword(email: string, password: string): Promise<string> {
    const account = await this.database.manager.findOneBy(Account, { email: emailKey(email) });
    // The attempt is counted before it is looked at: many at once cannot all be the first.
    const counted = account !== null && account.disabledAt === null && (await this.countAttempt(account.id));
    const right = await passwordMatches(counted ? account.passwordHash : null, password);
    if (!counted || !right) throw staffRefusals.refuse('session.refused');
    await this.takeBackAttempt(account.id);
    const ticket = newTicket();
    await this.database.manager.insert(StaffTicket, {
      tokenHash: hashOf(ticket),
      accountId: account.id,
      expiresAt: new Date(this.clock.now().getTime() + TICKET_MINUTES * MINUTE),
    });
    return ticket;
  }

  /** Second step. @returns the session's token and the account. @throws Refusal */
  async withCode(ticket: string, code: string): Promise<{ token: string; account: Account }> {
    const accountId = await this.useTicket(ticket);
    const account = accountId && (await this.database.manager.findOneBy(Account, { id: accountId }));
    if (!account || account.disabledAt !== null) throw staffRefusals.refuse('session.ticketExpired');
    if (!(await this.countAttempt(account.id))) throw staffRefusals.refuse('session.ticketExpired');
    const secret = this.keyring.unsealSecret(account.totpSecret, totpIdentity(account.id));
    const step = await totpStep(secret, code, this.clock.now(), account.totpLastStep);
    if (step === null) throw staffRefusals.refuse('session.codeRefused');
    return { account, token: await this.open(account, ticket, step) };
  }

  async end(actor: StaffActor): Promise<void> {
    await this.sessions.end(actor.sessionId);
    await this.audit.recordView(actor, 'staff.signOut', { type: 'staff', id: actor.id });
  }

  private async open(account: Account, ticket: string, step: number): Promise<string> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      // Two requests with one code: the second finds the step taken. Roles as they are now, not as they were read.
      const [[fresh]] = await tx.manager.query<[{ roles: string[] }[], number]>(
        `UPDATE staff_account SET totp_last_step = $2, failures = 0, locked_until = NULL, last_sign_in_at = $3
          WHERE id = $1 AND disabled_at IS NULL AND (totp_last_step IS NULL OR totp_last_step < $2) RETURNING roles`,
        [account.id, step, now],
      );
      if (!fresh) throw staffRefusals.refuse('session.codeRefused');
      const { affected } = await tx.manager.delete(StaffTicket, { tokenHash: hashOf(ticket) });
      if (affected !== 1) throw staffRefusals.refuse('session.ticketExpired');
      const actor: StaffActor = { kind: 'staff', id: account.id, roles: fresh.roles, sessionId: '' };
      await this.audit.record(tx, actor, 'staff.signIn', { type: 'staff', id: account.id });
      return this.sessions.open(tx, 'staff', account.id, fresh.roles);
    });
  }

  /** Counts one more failure, to be taken back on success; false while the account is locked. */
  private async countAttempt(id: string): Promise<boolean> {
    const now = this.clock.now();
    const [[counted]] = await this.database.manager.query<[{ failures: number; locks: boolean }[], number]>(
      `UPDATE staff_account SET failures = failures + 1,
              locked_until = CASE WHEN failures + 1 >= $3
                THEN $2::timestamptz + make_interval(mins => least(2 ^ least(failures + 1 - $3, 10), $4)::int) END
        WHERE id = $1 AND (locked_until IS NULL OR locked_until <= $2)
        RETURNING failures, locked_until IS NOT NULL AS locks`,
      [id, now, FREE_FAILURES, LONGEST_LOCK_MINUTES],
    );
    return counted !== undefined;
  }

  /** A right password frees the account again, but only a whole sign-in forgets the failures before it. */
  private async takeBackAttempt(id: string): Promise<void> {
    await this.database.manager.query(
      'UPDATE staff_account SET failures = failures - 1, locked_until = NULL WHERE id = $1',
      [id],
    );
  }

  /** Whose ticket it is, counting the try; undefined when it is unknown, too old or used up. */
  private async useTicket(ticket: string): Promise<string | undefined> {
    const [[used]] = await this.database.manager.query<[{ account_id: string }[], number]>(
      `UPDATE staff_ticket SET tries = tries + 1
        WHERE token_hash = $1 AND expires_at > $2 AND tries < $3 RETURNING account_id`,
      [hashOf(ticket), this.clock.now(), TRIES_PER_TICKET],
    );
    return used?.account_id;
  }

  /** Tickets, and the sessions that nobody can use any more. */
  private async removeExpired(): Promise<void> {
    await this.sessions.removeExpired();
    await this.database.manager.delete(StaffTicket, { expiresAt: LessThan(this.clock.now()) });
  }
}
