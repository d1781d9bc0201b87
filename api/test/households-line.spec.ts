import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import { Caller } from './harness/caller.js';
import { makeParent, makePerson, settle } from './harness/line.js';
import { rowsHolding } from './harness/rows-holding.js';

describe('a parent and LINE', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp({ line: true });
  });
  afterAll(() => test.close());

  const me = async (caller: Caller) => (await caller.get('/api/parent/session')).body;

  it('is known by the ID token alone, and gets a session of ours', async () => {
    const { idToken, lineUserId } = await makePerson(test);
    const caller = new Caller(test);
    const answer = await caller.post('/api/parent/session', { idToken });
    expect(answer).toMatchObject({ status: 200, body: { stage: 'consent', friend: true } });
    expect(String(answer.headers['set-cookie'])).toMatch(/tsunagu_parent=.*HttpOnly.*SameSite=Lax/);
    expect(JSON.stringify(answer.body)).not.toContain(lineUserId);
    expect(await test.sql('SELECT 1 FROM parent WHERE line_user_id = $1', [lineUserId])).toHaveLength(1);
  });

  it.each([
    ['a user id instead of a token', { idToken: `U${'0'.repeat(32)}` }, 401, 'session.idTokenInvalid'],
    ['no token', {}, 400, 'input.invalid'],
    ['a user id beside a token', { idToken: 'x', userId: `U${'0'.repeat(32)}` }, 400, 'input.invalid'],
    ['a token too long', { idToken: 'x'.repeat(4001) }, 400, 'input.invalid'],
  ])('is refused with %s', async (_, body, status, code) => {
    const before = await test.sql('SELECT id FROM parent');
    const caller = new Caller(test);
    expect(await caller.post('/api/parent/session', body)).toMatchObject({ status, body: { code } });
    expect(caller.cookie).toBe('');
    expect(await test.sql('SELECT id FROM parent')).toHaveLength(before.length);
  });

  it('cannot be tried without end', async () => {
    const limited = await startApp({ env: { RATE_LIMITS: 'on' } });
    const caller = new Caller(limited);
    const codes: string[] = [];
    for (let n = 0; n <= 30; n++)
      codes.push((await caller.post('/api/parent/session', { idToken: 'guess' })).body.code);
    expect(codes.slice(-2)).toEqual(['session.idTokenInvalid', 'rate.exceeded']);
    await limited.close();
  });

  it('is one household for one person, two for two', async () => {
    const first = await makeParent(test);
    const second = await makeParent(test);
    const again = new Caller(test);
    await again.post('/api/parent/session', { idToken: first.idToken });
    const households = await test.sql('SELECT household_id FROM parent WHERE line_user_id = ANY($1)', [
      [first.lineUserId, second.lineUserId],
    ]);
    expect(households).toHaveLength(2);
    expect((await me(again)).alias).toBe((await me(first.caller)).alias);
  });

  it('is no friend after blocking, and a friend again afterwards', async () => {
    const { caller, lineUserId } = await makeParent(test);
    test.clock.advance({ minutes: 1 });
    await test.simulator.acts.block(lineUserId);
    await settle(test);
    expect((await me(caller)).friend).toBe(false);
    test.clock.advance({ minutes: 1 });
    await test.simulator.acts.follow(lineUserId);
    await settle(test);
    expect((await me(caller)).friend).toBe(true);
  });

  it('leaves nothing of the LINE user id in news that is still on its way or was given up', async () => {
    const { caller, lineUserId } = await makeParent(test);
    for (const givenUpAt of [null, test.clock.now()]) {
      await test.sql(
        `INSERT INTO outbox (topic, subscriber, payload, created_at, available_at, given_up_at)
         VALUES ('line.followed', 'households.friends', jsonb_build_object('lineUserId', $1::text), $2, $2, $3)`,
        [lineUserId, test.clock.now(), givenUpAt],
      );
    }
    await caller.post('/api/parent/leave');
    expect(await rowsHolding(test, [lineUserId])).toEqual([]);
    await test.outbox.drain();
  });

  it('leaves nothing of the LINE user id behind', async () => {
    const { caller, lineUserId } = await makeParent(test);
    expect(await rowsHolding(test, [lineUserId])).not.toEqual([]);
    await caller.post('/api/parent/leave');
    await settle(test);
    expect(await rowsHolding(test, [lineUserId])).toEqual([]);
  });
});
