import { Injectable } from '@nestjs/common';
import { generateSecret } from 'otplib';
import { ArrayContains, In, IsNull, QueryFailedError } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import type { Actor } from '../platform/actor/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Env } from '../platform/env/env.js';
import { Keyring } from '../platform/sealing/keyring.js';
import { SessionService } from '../platform/session/session.service.js';
import { hashPassword, secondFactorUri, temporaryPassword } from './credentials.js';
import { Account, StaffTicket } from './staff.entity.js';
import { staffRefusals } from './staff.refusals.js';
import type { StaffRole } from './staff.roles.js';
import { checkGrant, checkPost, sameRoles } from './staff.rules.js';

export { STAFF_ROLES, type StaffRole } from './staff.roles.js';

/** What other rooms may know of a staff member. */
export interface StaffCard {
  id: string;
  name: string;
  qualification: string | null;
}
export interface NewStaff {
  name: string;
  email: string;
  roles: StaffRole[];
  qualification?: string;
  experienceYears?: number;
}
export interface StaffChange {
  name?: string;
  roles?: StaffRole[];
  qualification?: string;
  experienceYears?: number;
  disabled?: boolean;
}
/** Shown once to whoever made the account, stored nowhere. */
export interface NewCredentials {
  account: Account;
  temporaryPassword: string;
  secondFactorUri: string;
}

/** Changes of accounts happen one after another, so that two managers cannot disable each other at once. */
const LOCK = 7_402_030;

export const emailKey = (email: string): string => email.normalize('NFKC').toLowerCase();
/** Binds the sealed seed to its row. */
export const totpIdentity = (id: string): string => `staff_account:${id}:totp_secret`;

@Injectable()
export class StaffService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly keyring: Keyring,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
  ) {
    audit.useNames(async (ids) => new Map([...(await this.cards(ids))].map(([id, { name }]) => [id, name])));
  }

  /** Cards of these staff members, disabled ones too: what they wrote keeps its author. */
  async cards(ids: string[]): Promise<Map<string, StaffCard>> {
    if (ids.length === 0) return new Map();
    const accounts = await this.database.manager.findBy(Account, { id: In([...new Set(ids)]) });
    return new Map(accounts.map((account) => [account.id, toCard(account)]));
  }

  async card(id: string): Promise<StaffCard | null> {
    return (await this.cards([id])).get(id) ?? null;
  }

  /** Active staff members with this role, by name. */
  async withRole(role: StaffRole): Promise<StaffCard[]> {
    const accounts = await this.database.manager.find(Account, {
      where: { roles: ArrayContains([role]), disabledAt: IsNull() },
      order: { name: 'ASC', id: 'ASC' },
    });
    return accounts.map(toCard);
  }

  /**
   * Makes an account. Seeds choose password and seed themselves; everyone else gets generated ones.
   * @throws Refusal
   */
  async create(
    actor: Actor,
    input: NewStaff,
    given: { password?: string; totpSecret?: string } = {},
  ): Promise<NewCredentials> {
    const { password = temporaryPassword(), totpSecret = generateSecret() } = given;
    const passwordHash = await hashPassword(password);
    const account = await this.database.transaction(async (tx) => {
      const [{ id }] = await tx.manager.query<[{ id: string }]>('SELECT uuidv7() AS id');
      const made = tx.manager.create(Account, {
        id,
        name: input.name,
        email: emailKey(input.email),
        passwordHash,
        totpSecret: this.keyring.sealSecret(totpSecret, totpIdentity(id)),
        totpLastStep: null,
        roles: input.roles,
        qualification: input.qualification ?? null,
        experienceYears: input.experienceYears ?? null,
        failures: 0,
        lockedUntil: null,
        disabledAt: null,
        createdAt: this.clock.now(),
        lastSignInAt: null,
      });
      checkGrant(actor, { id, before: { roles: [] }, roles: made.roles });
      checkPost(made);
      await tx.manager.insert(Account, made).catch(refuseTakenEmail);
      await this.audit.record(tx, actor, 'staff.create', subject(id), { roles: made.roles.join(' ') });
      return made;
    });
    const uri = secondFactorUri(this.env.SERVICE_NAME, account.email, totpSecret);
    return { account, temporaryPassword: password, secondFactorUri: uri };
  }

  /**
   * Changes an account. Other roles or disabling end every session of that person at once.
   * @throws Refusal
   */
  async change(actor: Actor, id: string, change: StaffChange): Promise<Account> {
    return this.database.transaction(async (tx) => {
      await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const before = await tx.manager.findOneBy(Account, { id });
      if (!before) throw staffRefusals.refuse('staff.notFound');
      checkGrant(actor, { id, before, roles: change.roles, disabled: change.disabled });
      const after = this.apply(before, change);
      checkPost(after);
      const { name, roles, qualification, experienceYears, disabledAt } = after;
      await tx.manager.update(Account, id, { name, roles, qualification, experienceYears, disabledAt });
      await this.keepAManager(tx, before, after);
      const otherRoles = !sameRoles(before.roles, after.roles);
      const disabled = before.disabledAt === null && after.disabledAt !== null;
      if (otherRoles || disabled) {
        await this.sessions.endAll(tx, 'staff', id);
        await tx.manager.delete(StaffTicket, { accountId: id });
      }
      await this.audit.record(tx, actor, 'staff.change', subject(id), {
        ...(otherRoles && { roles: after.roles.join(' ') }),
        ...(change.disabled !== undefined && { disabled: change.disabled }),
      });
      return after;
    });
  }

  private apply(before: Account, { disabled, ...change }: StaffChange): Account {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const disabledAt =
      disabled === undefined ? before.disabledAt : disabled ? (before.disabledAt ?? this.clock.now()) : null;
    return Object.assign(new Account(), before, given, { disabledAt });
  }

  /** at least one 管理責任者. */
  private async keepAManager(tx: Transaction, before: Account, after: Account): Promise<void> {
    const manages = ({ roles, disabledAt }: Account): boolean => disabledAt === null && roles.includes('manager');
    if (!manages(before) || manages(after)) return;
    const others = await tx.manager.existsBy(Account, { roles: ArrayContains(['manager']), disabledAt: IsNull() });
    if (!others) throw staffRefusals.refuse('staff.lastManager');
  }
}

const subject = (id: string) => ({ type: 'staff', id });
const toCard = ({ id, name, qualification }: Account): StaffCard => ({ id, name, qualification });

function refuseTakenEmail(error: unknown): never {
  const driver = error instanceof QueryFailedError ? (error.driverError as { constraint?: string }) : {};
  throw driver.constraint === 'staff_account_email' ? staffRefusals.refuse('staff.emailTaken') : error;
}
