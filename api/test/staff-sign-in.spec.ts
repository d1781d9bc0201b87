import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { generate } from 'otplib';
import { type TestApp, startApp } from './harness/app.js';
import { type Answer, Caller } from './harness/caller.js';
import { codeOf, makeStaff, signInAs, type TestStaff } from './harness/staff.js';

const outcome = ({ status, body }: Answer): [number, string] => [status, body.code];

describe('staff sign-in', () => {
  let test: TestApp;
  let staff: TestStaff;

  beforeAll(async () => {
    test = await startApp({ listen: true });
  });
  beforeEach(async () => {
    staff = await makeStaff(test, ['editor']);
  });
  afterAll(() => test.close());

  const password = (given: Partial<TestStaff> = {}) =>
    new Caller(test).post('/api/staff/session', { email: staff.email, password: staff.password, ...given });
  const ticketOf = async (): Promise<string> => (await password()).body.ticket as string;
  const code = (ticket: string, text: string, caller = new Caller(test)) =>
    caller.post('/api/staff/session/second-factor', { ticket, code: text });

  it('takes a code from 30 seconds ago, not from a minute and a half ago', async () => {
    const at = (seconds: number) =>
      generate({ secret: staff.totpSecret, epoch: Math.floor(test.clock.now().getTime() / 1000) + seconds });
    expect((await code(await ticketOf(), await at(-90))).status).toBe(401);
    expect((await code(await ticketOf(), await at(-30))).status).toBe(200);
  });

  it('sets a cookie that scripts cannot read and other sites do not send', async () => {
    const answer = await code(await ticketOf(), await codeOf(test, staff));
    expect(answer.body).toMatchObject({ id: staff.id, roles: ['editor'] });
    expect(String(answer.headers['set-cookie'])).toMatch(/^tsunagu_staff=[\w-]{43}; .*HttpOnly; SameSite=Lax/);
  });

  it('answers an unknown address, a wrong password and a locked account alike', async () => {
    const wrong = await password({ password: 'wrong-password-1' });
    const unknown = await password({ email: 'nobody@staff.example' });
    for (let n = 0; n < 5; n += 1) await password({ password: 'wrong-password-1' });
    const locked = await password();
    for (const answer of [wrong, unknown, locked]) {
      expect({ ...answer.body, requestId: '' }).toEqual({ code: 'session.refused', requestId: '' });
      expect(answer.status).toBe(401);
    }
  });

  it('spends the time of a password check on an unknown address', async () => {
    const took = async (given: Partial<TestStaff>): Promise<number> => {
      const times: number[] = [];
      for (let n = 0; n < 5; n += 1) {
        const start = performance.now();
        await password(given);
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[2]!;
    };
    const known = await took({});
    const unknown = await took({ email: 'nobody@staff.example' });
    // A look into the database alone takes a few per cent of a check.
    expect(unknown).toBeGreaterThan(known / 3);
  });

  it('locks after five failures, for longer each time, and forgets them at a whole sign-in', async () => {
    const wrong = () => password({ password: 'wrong-password-1' });
    for (let n = 0; n < 5; n += 1) await wrong();
    const opens = async (): Promise<boolean> => (await password()).status === 200;
    expect(await opens()).toBe(false);
    test.clock.advance({ seconds: 61 });
    await wrong();
    test.clock.advance({ seconds: 61 });
    expect(await opens()).toBe(false);
    test.clock.advance({ minutes: 1 });
    expect((await code(await ticketOf(), await codeOf(test, staff))).status).toBe(200);
    const [row] = await test.sql('SELECT failures, locked_until FROM staff_account WHERE id = $1', [staff.id]);
    expect(row).toEqual({ failures: 0, locked_until: null });
  });

  it('looks at no more than five passwords when fifty come at once', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, n) => password({ password: `wrong-password-${n}` })));
    const [row] = await test.sql('SELECT failures FROM staff_account WHERE id = $1', [staff.id]);
    expect(row).toEqual({ failures: 5 });
  });

  it('opens once per code, also when it comes twice at the same time', async () => {
    const now = await codeOf(test, staff);
    const tickets = [await ticketOf(), await ticketOf()];
    const answers = await Promise.all(tickets.map((ticket) => code(ticket, now)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect(outcome(await code(await ticketOf(), now))).toEqual([401, 'session.codeRefused']);
    test.clock.advance({ seconds: 60 });
    expect((await code(await ticketOf(), await codeOf(test, staff))).status).toBe(200);
  });

  it('keeps a ticket for five minutes and one sign-in', async () => {
    const old = await ticketOf();
    test.clock.advance({ minutes: 5 });
    expect(outcome(await code(old, await codeOf(test, staff)))).toEqual([401, 'session.ticketExpired']);
    const ticket = await ticketOf();
    expect((await code(ticket, await codeOf(test, staff))).status).toBe(200);
    test.clock.advance({ seconds: 60 });
    expect(outcome(await code(ticket, await codeOf(test, staff)))).toEqual([401, 'session.ticketExpired']);
  });

  it('lets five codes be tried per ticket and counts them as failures', async () => {
    const ticket = await ticketOf();
    const good = await codeOf(test, staff);
    const bad = good === '000000' ? '000001' : '000000';
    for (let n = 0; n < 5; n += 1) expect(outcome(await code(ticket, bad))).toEqual([401, 'session.codeRefused']);
    expect(outcome(await code(ticket, good))).toEqual([401, 'session.ticketExpired']);
    expect(outcome(await password())).toEqual([401, 'session.refused']);
  });

  it('stores tickets and tokens only as hashes, and clears old tickets away', async () => {
    const ticket = await ticketOf();
    const caller = await signInAs(test, staff);
    const token = caller.cookie.split('=')[1]!;
    const stored = JSON.stringify(
      await test.sql('SELECT t::text FROM staff_ticket t UNION ALL SELECT s::text FROM session s'),
    );
    for (const secret of [ticket, token]) {
      expect(stored).not.toContain(secret);
      expect(stored).not.toContain(Buffer.from(secret).toString('hex'));
    }
    test.clock.advance({ minutes: 6 });
    await test.jobs.run('staff.removeExpired');
    expect(await test.sql('SELECT 1 FROM staff_ticket')).toEqual([]);
    expect((await caller.get('/api/staff/session')).status).toBe(200);
    test.clock.advance({ hours: 12 });
    await test.jobs.run('staff.removeExpired');
    expect(await test.sql('SELECT 1 FROM session')).toEqual([]);
  });

  it('says who is signed in, and signs out', async () => {
    const caller = await signInAs(test, staff);
    const { cookie } = caller;
    expect((await caller.get('/api/staff/session')).body).toEqual({
      id: staff.id,
      name: staff.name,
      email: staff.email,
      roles: ['editor'],
    });
    expect((await caller.delete('/api/staff/session')).status).toBe(204);
    expect((await new Caller(test).get('/api/staff/session', { cookie })).status).toBe(401);
  });

  it.each([
    ['a code with letters', { code: 'abcdef' }],
    ['a code with seven digits', { code: '1234567' }],
    ['no ticket', { ticket: '' }],
  ])('refuses %s', async (_, wrong) => {
    const answer = await new Caller(test).post('/api/staff/session/second-factor', {
      ticket: 'x',
      code: '123456',
      ...wrong,
    });
    expect(outcome(answer)).toEqual([400, 'input.invalid']);
  });

  it('does not take a request from another site', async () => {
    const answer = await new Caller(test).post(
      '/api/staff/session',
      { email: staff.email, password: staff.password },
      { origin: 'https://evil.example' },
    );
    expect(outcome(answer)).toEqual([403, 'request.crossOrigin']);
  });
});

describe('staff sign-in with limits', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp({ env: { RATE_LIMITS: 'on' } });
  });
  afterAll(() => test.close());

  it('refuses an address that tries too often', async () => {
    const codes: string[] = [];
    for (let n = 0; n < 21; n += 1) {
      const input = { email: `n${n}@staff.example`, password: 'wrong-password-1' };
      codes.push((await new Caller(test).post('/api/staff/session', input)).body.code as string);
    }
    expect(new Set(codes.slice(0, 20))).toEqual(new Set(['session.refused']));
    expect(codes[20]).toBe('rate.exceeded');
  });
});
