import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { lastValueFrom } from 'rxjs';
import { systemActor } from '../src/platform/actor/actor.js';
import { Live } from '../src/platform/live/live.js';
import { StaffService } from '../src/staff/staff.service.js';
import { type TestApp, startApp } from './harness/app.js';
import { Caller } from './harness/caller.js';
import { makeStaff, signIn, signInAs, type TestStaff } from './harness/staff.js';

describe('staff accounts', () => {
  let test: TestApp;
  let manager: { caller: Caller; id: string };
  let administrator: { caller: Caller; id: string };
  const editor = { name: '藤井 まどか', email: 'fujii@staff.example', roles: ['editor'] };

  beforeAll(async () => {
    test = await startApp();
    administrator = await signIn(test, ['systemAdministrator']);
  });
  beforeEach(async () => {
    // Everybody but the administrator goes, so that no test meets another's managers.
    await test.sql('DELETE FROM staff_account WHERE id <> $1', [administrator.id]);
    await test.sql('DELETE FROM session WHERE subject_id <> $1', [administrator.id]);
    await test.sql('DELETE FROM outbox');
    manager = await signIn(test, ['manager'], '三宅 浩');
  });
  afterAll(() => test.close());

  const create = (input: object) => manager.caller.post('/api/staff/accounts', input);
  const change = (id: string, input: object, by = manager) => by.caller.patch(`/api/staff/accounts/${id}`, input);

  it('makes an account whose generated credentials open it', async () => {
    const made = await create(editor);
    expect(made.status).toBe(201);
    expect(made.body).toEqual({
      account: {
        id: expect.any(String),
        ...editor,
        qualification: null,
        experienceYears: null,
        disabledAt: null,
        createdAt: '2026-11-24T04:20:00.000Z',
        lastSignInAt: null,
      },
      temporaryPassword: expect.stringMatching(/^[A-Za-z2-9]{20}$/),
      secondFactorUri: expect.stringMatching(/^otpauth:\/\/totp\//),
    });
    const { account, temporaryPassword, secondFactorUri } = made.body;
    const totpSecret = new URL(secondFactorUri).searchParams.get('secret')!;
    const caller = await signInAs(test, { ...account, password: temporaryPassword, totpSecret } as TestStaff);
    expect((await caller.get('/api/staff/session')).body).toEqual({ id: account.id, ...editor });
    expect((await manager.caller.get('/api/staff/accounts')).body.items.at(-1).lastSignInAt).not.toBeNull();
  });

  it('keeps neither password nor seed as they are', async () => {
    const { temporaryPassword, secondFactorUri } = (await create(editor)).body;
    const rows = JSON.stringify(await test.sql(`SELECT s::text, encode(totp_secret, 'escape') FROM staff_account s`));
    expect(rows).not.toContain(temporaryPassword);
    expect(rows).not.toContain(new URL(secondFactorUri).searchParams.get('secret'));
    expect(rows).toContain('$argon2id$');
  });

  it('refuses an address twice, however it is written', async () => {
    await create(editor);
    const again = await create({ ...editor, email: 'FUJII@Staff.Example' });
    expect([again.status, again.body.code]).toEqual([409, 'staff.emailTaken']);
  });

  it.each([
    ['no role', { roles: [] }],
    ['an unknown role', { roles: ['emperor'] }],
    ['a role twice', { roles: ['editor', 'editor'] }],
    ['no address', { email: 'fujii' }],
    ['an empty name', { name: '　' }],
    ['a field nobody knows', { passwordHash: 'x' }],
  ])('refuses %s', async (_, wrong) => {
    const answer = await create({ ...editor, ...wrong });
    expect([answer.status, answer.body.code]).toEqual([400, 'input.invalid']);
  });

  it.each([
    ['相談員 without qualification', { roles: ['counsellor'] }, 'staff.qualificationMissing'],
    [
      '相談責任者 as 相談員',
      { roles: ['counsellor', 'supervisor'], qualification: '公認心理師', experienceYears: 3 },
      'staff.counsellorAndSupervisor',
    ],
  ])('R-06, R-07: refuses %s at creation and at change', async (_, wrong, code) => {
    expect((await create({ ...editor, ...wrong })).body.code).toBe(code);
    const { account } = (await create(editor)).body;
    const answer = await change(account.id, wrong);
    expect([answer.status, answer.body.code]).toEqual([409, code]);
    expect((await test.sql('SELECT roles FROM staff_account WHERE id = $1', [account.id]))[0]!['roles']).toEqual([
      'editor',
    ]);
  });

  it('R-05: keeps one active manager, whichever way the last would go', async () => {
    for (const input of [{ disabled: true }, { roles: ['editor'] }]) {
      const answer = await change(manager.id, input, administrator);
      expect([answer.status, answer.body.code]).toEqual([409, 'staff.lastManager']);
    }
    const second = await makeStaff(test, ['manager']);
    await change(second.id, { disabled: true }, administrator);
    expect((await change(manager.id, { roles: ['editor'] }, administrator)).body.code).toBe('staff.lastManager');
  });

  it('does not let two managers remove each other at the same time', async () => {
    const second = await signIn(test, ['manager']);
    const answers = await Promise.all([
      change(second.id, { disabled: true }, manager),
      change(manager.id, { disabled: true }, second),
    ]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    // 401: the faster one had ended the slower one's session before it was asked for.
    expect([401, 409]).toContain(statuses[1]);
    const left = await test.sql(`SELECT 1 FROM staff_account WHERE 'manager' = ANY (roles) AND disabled_at IS NULL`);
    expect(left).toHaveLength(1);
  });

  it('keeps a system administrator out of a manager’s reach, and everyone out of their own roles', async () => {
    expect((await create({ ...editor, roles: ['systemAdministrator'] })).body.code).toBe('staff.administratorOnly');
    expect((await change(administrator.id, { disabled: true })).body.code).toBe('staff.administratorOnly');
    const own = await change(manager.id, { roles: ['manager', 'editor'] });
    expect([own.status, own.body.code]).toEqual([403, 'staff.ownRoles']);
    expect((await change(manager.id, { name: '三宅 ひろし' })).body.name).toBe('三宅 ひろし');
  });

  it('ends every session and open ticket at once when roles change or the account is disabled', async () => {
    for (const input of [{ roles: ['editor', 'cityViewer'] }, { disabled: true }]) {
      const staff = await makeStaff(test, ['editor']);
      const caller = await signInAs(test, staff);
      const waiting = (
        await new Caller(test).post('/api/staff/session', { email: staff.email, password: staff.password })
      ).body;
      expect((await change(staff.id, input)).status).toBe(200);
      expect((await caller.get('/api/staff/session')).status).toBe(401);
      const late = await new Caller(test).post('/api/staff/session/second-factor', {
        ticket: waiting.ticket,
        code: '000000',
      });
      expect([late.status, late.body.code]).toEqual([401, 'session.ticketExpired']);
    }
  });

  it('closes the live streams of a disabled account', async () => {
    const staff = await signIn(test, ['editor']);
    const [session] = await test.sql<{ id: string }>('SELECT id FROM session WHERE subject_id = $1', [staff.id]);
    const closed = lastValueFrom(test.app.get(Live).stream(session!.id, ['nothing']));
    await change(staff.id, { disabled: true });
    expect(await closed).toEqual({ data: { kind: 'ping', id: null, cause: null } });
  });

  it('leaves sessions alone when only the name changes', async () => {
    const staff = await signIn(test, ['editor']);
    await change(staff.id, { name: '新しい名前', roles: ['editor'] });
    expect((await staff.caller.get('/api/staff/session')).body.name).toBe('新しい名前');
  });

  it('opens a disabled account again only by enabling it', async () => {
    const staff = await makeStaff(test, ['editor']);
    const signInAnswer = () =>
      new Caller(test).post('/api/staff/session', { email: staff.email, password: staff.password });
    await change(staff.id, { disabled: true });
    expect((await signInAnswer()).body.code).toBe('session.refused');
    expect((await change(staff.id, { disabled: false })).body.disabledAt).toBeNull();
    expect((await signInAnswer()).status).toBe(200);
  });

  it('answers a stranger’s id like one that never was', async () => {
    const answer = await change('01990000-0000-7000-8000-000000000000', { name: 'x' });
    expect([answer.status, answer.body.code]).toEqual([404, 'staff.notFound']);
    expect((await change('1 OR 1=1', { name: 'x' })).status).toBe(400);
  });

  it('is closed to all other roles', async () => {
    const other = await signIn(test, ['counsellor', 'editor', 'cityViewer', 'cityApprover']);
    expect((await other.caller.get('/api/staff/accounts')).body.code).toBe('role.forbidden');
    expect((await change(manager.id, { name: 'x' }, other)).status).toBe(403);
  });

  it('pages accounts in the order of their making', async () => {
    const made = [manager.id];
    for (const n of [1, 2, 3]) made.push((await create({ ...editor, email: `e${n}@staff.example` })).body.account.id);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const { body } = await manager.caller.get(`/api/staff/accounts?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...(body.items as { id: string }[]).map(({ id }) => id));
      cursor = body.nextCursor as string | null;
    } while (cursor);
    expect(seen).toEqual([administrator.id, ...made]);
    expect((await manager.caller.get('/api/staff/accounts?cursor=WyJ4Il0')).body.code).toBe('cursor.invalid');
  });

  it('writes creations, changes and sign-ins to the audit', async () => {
    const { account } = (await create(editor)).body;
    await change(account.id, { disabled: true });
    const entries = await test.sql(
      'SELECT actor_id, action, detail FROM audit_entry WHERE subject_id = $1 ORDER BY id',
      [account.id],
    );
    expect(entries).toEqual([
      { actor_id: manager.id, action: 'staff.create', detail: { roles: 'editor' } },
      { actor_id: manager.id, action: 'staff.change', detail: { disabled: true } },
    ]);
    const signedIn = await test.sql('SELECT 1 FROM audit_entry WHERE action = $1 AND subject_id = $2', [
      'staff.signIn',
      manager.id,
    ]);
    expect(signedIn).toHaveLength(1);
  });

  it('gives other rooms cards of everybody and lists of the active', async () => {
    const staff = test.app.get(StaffService, { strict: false });
    const active = await makeStaff(test, ['counsellor'], '西岡 翔');
    const gone = await makeStaff(test, ['counsellor'], '大森 さくら');
    await staff.change(systemActor('test'), gone.id, { disabled: true });
    const card = { id: active.id, name: '西岡 翔', qualification: '社会福祉士' };
    expect(await staff.withRole('counsellor')).toEqual([card]);
    expect([...(await staff.cards([active.id, gone.id])).keys()].sort()).toEqual([active.id, gone.id].sort());
    expect(await staff.card('01990000-0000-7000-8000-000000000000')).toBeNull();
  });
});
