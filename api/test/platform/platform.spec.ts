import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PgBoss } from 'pg-boss';
import { Clock } from '../../src/platform/clock/clock.js';
import { Database } from '../../src/platform/database/database.js';
import { Env } from '../../src/platform/env/env.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { Live } from '../../src/platform/live/live.js';
import { Outbox, Topic } from '../../src/platform/outbox/outbox.js';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';

async function until(isTrue: () => boolean, ms = 10_000): Promise<void> {
  const end = Date.now() + ms;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error('it does not come true');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('platform', () => {
  let test: TestApp;
  const news = new Topic<{ n: number }>('test.news');
  const taken: number[] = [];
  let failures = 0;

  beforeAll(async () => {
    test = await startApp();
    test.outbox.on(news, 'test', async ({ n }) => {
      if (failures-- > 0) throw new Error('not now');
      taken.push(n);
    });
  });
  afterAll(() => test.close());

  it('says that it lives and is ready', async () => {
    const nobody = new Caller(test);
    expect((await nobody.get('/api/health')).body).toEqual({ status: 'ok' });
    expect((await nobody.get('/api/ready')).body).toEqual({ status: 'ok', database: 'ok', undelivered: 0 });
  });

  it('answers an unknown route with a code, a request id and the security headers', async () => {
    const answer = await new Caller(test).get('/api/nothing/here');
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual({ code: 'route.unknown', requestId: expect.any(String) });
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  });

  it('hands on news only after commit', async () => {
    const database = test.app.get(Database);
    await expect(
      database.transaction(async (tx) => {
        await test.outbox.publish(tx, news, { n: 1 });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await database.transaction((tx) => test.outbox.publish(tx, news, { n: 2 }));
    await test.outbox.drain();
    expect(taken).toEqual([2]);
  });

  it('is drained only when what is just being taken is delivered too', async () => {
    const claim = test.outbox['claim'].bind(test.outbox);
    let claims = 0;
    let goOn!: () => void;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const first = new Promise<void>((tookIt) => {
      test.outbox['claim'] = async () => {
        const rows = await claim();
        if (++claims === 1) {
          tookIt();
          await held;
        } else setImmediate(goOn);
        return rows;
      };
    });
    await test.app.get(Database).transaction((tx) => test.outbox.publish(tx, news, { n: 0 }));
    test.outbox['kick']();
    await first;
    await test.outbox.drain();
    test.outbox['claim'] = claim;
    expect(taken.splice(taken.indexOf(0), 1)).toEqual([0]);
  });

  it('tries again later when a subscriber fails, and keeps the event until then', async () => {
    failures = 2;
    await test.app.get(Database).transaction((tx) => test.outbox.publish(tx, news, { n: 3 }));
    await test.outbox.drain();
    expect(taken).toEqual([2]);
    test.clock.advance({ seconds: 1 });
    await test.outbox.drain();
    expect(taken).toEqual([2]);
    test.clock.advance({ seconds: 2 });
    await test.outbox.drain();
    expect(taken).toEqual([2, 3]);
    expect(await test.sql('SELECT 1 FROM outbox')).toHaveLength(0);
  });

  it('does not let a slow subscriber hold up the others, and gives it no more than its lane', async () => {
    const get = <T>(type: new (...args: never[]) => T): T => test.app.get(type);
    const env = Object.assign(new Env(), get(Env), { WORKERS: 'on' });
    const replica = new Outbox(get(Database), get(Clock), get(Live), env, new Jobs(env));
    const [slow, quick] = [new Topic<{ n: number }>('test.slow'), new Topic<{ n: number }>('test.quick')];
    let begun = 0;
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const slowTaken: number[] = [];
    const quickTaken: number[] = [];
    replica.on(slow, 'test.slow', async ({ n }) => {
      begun++;
      await gate;
      slowTaken.push(n);
    });
    replica.on(quick, 'test.quick', async ({ n }) => void quickTaken.push(n));
    const numbers = Array.from({ length: 50 }, (_, n) => n);
    const database = get(Database);
    await database.transaction(async (tx) => {
      for (const n of numbers) await replica.publish(tx, slow, { n });
    });
    replica.onApplicationBootstrap();
    await until(() => begun === 20);
    await database.transaction((tx) => replica.publish(tx, quick, { n: 1 }));
    await until(() => quickTaken.length === 1);
    expect(begun).toBe(20);
    const [lease] = await test.sql<{ ms: number }>(
      `SELECT extract(epoch FROM max(available_at) - $1::timestamptz)::int * 1000 AS ms FROM outbox`,
      [test.clock.now()],
    );
    expect(lease?.ms).toBeGreaterThanOrEqual(60_000);
    open();
    await until(() => slowTaken.length === 50);
    await replica.onApplicationShutdown();
    expect([...slowTaken].sort((a, b) => a - b)).toEqual(numbers);
    expect(await test.sql('SELECT 1 FROM outbox')).toHaveLength(0);
  });

  it('hands what gathered to a subscriber together, and after three failures one by one', async () => {
    const many = new Topic<{ n: number }>('test.many');
    const parcels: number[][] = [];
    test.outbox.onMany(many, 'test.many', async (payloads) => {
      const numbers = payloads.map(({ n }) => n).sort((a, b) => a - b);
      parcels.push(numbers);
      if (numbers.includes(13)) throw new Error('unlucky');
    });
    await test.app.get(Database).transaction((tx) => test.outbox.publishAll(tx, many, [{ n: 1 }, { n: 13 }, { n: 2 }]));
    for (const seconds of [1, 2, 4]) {
      await test.outbox.drain();
      expect(parcels.splice(0)).toEqual([[1, 2, 13]]);
      test.clock.advance({ seconds });
    }
    await test.outbox.drain();
    expect(parcels.splice(0).sort()).toEqual([[1], [13], [2]]);
    expect(await test.sql(`SELECT payload ->> 'n' AS n FROM outbox`)).toEqual([{ n: '13' }]);
    await test.sql('DELETE FROM outbox');
  });

  it('keeps what was given up for 30 days, and takes back what belongs to somebody who is forgotten', async () => {
    const add = (person: string, givenUpAt: Date | null) =>
      test.sql(
        `INSERT INTO outbox (topic, subscriber, payload, created_at, available_at, given_up_at)
         VALUES ('test.gone', 'test', jsonb_build_object('lineUserId', $1::text, 'n', 1), $2, $2, $3)`,
        [person, new Date(test.clock.now().getTime() + 90 * 86_400_000), givenUpAt],
      );
    const kept = async () =>
      (await test.sql(`SELECT payload ->> 'lineUserId' AS who FROM outbox ORDER BY 1`)).map(({ who }) => who);
    await add('A', test.clock.now());
    await add('B', null);
    await add('C', null);
    await test.app.get(Database).transaction((tx) => test.outbox.forget(tx, { lineUserId: 'C' }));
    expect(await kept()).toEqual(['A', 'B']);
    test.clock.advance({ days: 29 });
    await test.jobs.run('outbox.retention');
    expect(await kept()).toEqual(['A', 'B']);
    test.clock.advance({ days: 1 });
    await test.jobs.run('outbox.retention');
    expect(await kept()).toEqual(['B']);
    await test.sql('DELETE FROM outbox');
  });

  it('has recurring work going again soon after a process was killed in the middle of it', async () => {
    const env = test.app.get(Env);
    const working = Object.assign(new Env(), env, { WORKERS: 'on' });
    const name = 'test.recurring';
    const jobs = () => {
      const made = new Jobs(working);
      made.every('0 5 1 1 *', name, async () => void runs++);
      return made;
    };
    let runs = 0;
    const first = jobs();
    await first.onApplicationBootstrap();
    await first.onApplicationShutdown();
    // The one that dies: takes the job, and is never heard of again. Its last beat was half a minute ago.
    const dead = new PgBoss({
      connectionString: env.DATABASE_URL,
      createSchema: false,
      supervise: false,
      schedule: false,
    });
    dead.on('error', () => undefined);
    await dead.start();
    await dead.send(name);
    expect(await dead.fetch(name)).toHaveLength(1);
    await dead.stop({ graceful: false });
    await test.sql(
      `UPDATE pgboss.job SET started_on = now() - interval '31 s', heartbeat_on = now() - interval '31 s' WHERE name = $1`,
      [name],
    );
    const second = jobs();
    await second.onApplicationBootstrap();
    const boss = new PgBoss({
      connectionString: env.DATABASE_URL,
      createSchema: false,
      supervise: false,
      schedule: false,
    });
    boss.on('error', () => undefined);
    await boss.start();
    await boss.send(name);
    await until(() => runs > 0, 40_000);
    await boss.stop({ graceful: false });
    await second.onApplicationShutdown();
  }, 60_000);

  it('gives the API no right to change the schema', async () => {
    await expect(test.app.get(Database).manager.query('CREATE TABLE sneaky (id int)')).rejects.toThrow(
      /permission denied/,
    );
  });
});
