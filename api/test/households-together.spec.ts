import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HouseholdsService } from '../src/households/households.service.js';
import { type TestApp, startApp } from './harness/app.js';
import { registerParent } from './harness/parent.js';
import { rowsHolding } from './harness/rows-holding.js';

const TIMES = 40;

describe('what happens to a household at once', () => {
  let test: TestApp;
  let households: HouseholdsService;
  beforeAll(async () => {
    test = await startApp();
    households = test.app.get(HouseholdsService, { strict: false });
  });
  afterAll(() => test.close());

  const deadlocks = async () =>
    Number(
      (await test.sql('SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()'))[0]?.['deadlocks'],
    );

  it(`leaving and LINE's news of the friend, ${TIMES} times: nobody waits for ever and nothing stays`, async () => {
    const before = await deadlocks();
    const gone: string[] = [];
    for (let n = 0; n < TIMES; n++) {
      const parent = await registerParent(test);
      const at = (minutes: number) => new Date(test.clock.now().getTime() + minutes * 60_000);
      const note = (isFriend: boolean, minutes: number) =>
        households.noteFriend(parent.lineUserId, isFriend, at(minutes));
      const [answer] = await Promise.all([
        n % 2
          ? parent.caller.post('/api/parent/leave')
          : note(false, 1).then(() => parent.caller.post('/api/parent/leave')),
        note(true, 2),
        note(false, 3),
        parent.caller.patch('/api/parent/settings', { stoppedTopics: ['play'] }),
      ]);
      expect(answer?.status).toBe(200);
      gone.push(parent.householdId, parent.parentId);
    }
    await test.sql('SELECT pg_stat_force_next_flush()');
    expect(await deadlocks()).toBe(before);
    const until = Date.now() + 10_000;
    while ((await test.sql('SELECT 1 FROM outbox LIMIT 1')).length > 0 && Date.now() < until) await test.outbox.drain();
    expect((await rowsHolding(test, gone)).filter((name) => name !== 'audit_entry')).toEqual([]);
  });

  it('leaving and news that was under way: it waits, and then keeps nothing of who has left', async () => {
    const parent = await registerParent(test);
    await test.sql('BEGIN');
    await test.sql('SELECT 1 FROM household WHERE id = $1 FOR UPDATE', [parent.householdId]);
    const note = households.noteFriend(parent.lineUserId, false, new Date(test.clock.now().getTime() + 60_000));
    const until = Date.now() + 5_000;
    while ((await test.sql('SELECT 1 FROM pg_locks WHERE NOT granted')).length === 0 && Date.now() < until)
      await new Promise(setImmediate);
    // As leaving does: the household is locked, then the friend is removed.
    await test.sql('DELETE FROM friend WHERE line_user_id = $1', [parent.lineUserId]);
    await test.sql('DELETE FROM household WHERE id = $1', [parent.householdId]);
    await test.sql('COMMIT');
    await note;
    expect(await rowsHolding(test, [parent.lineUserId])).toEqual([]);
  });

  it('leaving and opening the page: the session that is opened is of somebody new, or is ended', async () => {
    for (let n = 0; n < TIMES; n++) {
      const parent = await registerParent(test);
      const [{ actor }] = await Promise.all([
        households.signIn(parent.lineUserId).catch(() => ({ actor: null })),
        parent.caller.post('/api/parent/leave'),
      ]);
      const mine = await test.sql('SELECT 1 FROM session WHERE subject_id = $1', [parent.parentId]);
      expect(mine).toEqual([]);
      if (actor)
        expect(
          await test.sql(
            'SELECT 1 FROM session s WHERE s.subject_id = $1 AND NOT EXISTS (SELECT 1 FROM parent p WHERE p.id = s.subject_id)',
            [actor.id],
          ),
        ).toEqual([]);
    }
  });

  it('answers of many households and the end of their pauses: nobody waits for ever', async () => {
    const parents = await Promise.all(Array.from({ length: 12 }, () => registerParent(test)));
    const before = await deadlocks();
    const start = test.clock.now().toISOString();
    for (let n = 0; n < 8; n++) {
      await test.sql(`UPDATE parent SET paused_until = $1`, [test.clock.now()]);
      await Promise.all([
        test.jobs.run('households.resume'),
        ...parents.map(({ caller }) => caller.patch('/api/parent/settings', { stoppedTopics: n % 2 ? ['play'] : [] })),
        ...parents.map(({ lineUserId }) => households.noteFriend(lineUserId, n % 2 === 0, test.clock.now())),
      ]);
      test.clock.advance({ minutes: 1 });
    }
    test.clock.set(start);
    await test.sql('SELECT pg_stat_force_next_flush()');
    expect(await deadlocks()).toBe(before);
    const rows = await test.sql(
      'SELECT stopped_topics, paused_until, reachable FROM household_row WHERE household_id = ANY($1)',
      [parents.map(({ householdId }) => householdId)],
    );
    expect(rows).toEqual(parents.map(() => ({ stopped_topics: ['play'], paused_until: null, reachable: false })));
  });
});
