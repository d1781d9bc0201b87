import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../../src/platform/database/database.js';
import { Topic } from '../../src/platform/outbox/outbox.js';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';

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

  it('gives the API no right to change the schema', async () => {
    await expect(test.app.get(Database).manager.query('CREATE TABLE sneaky (id int)')).rejects.toThrow(
      /permission denied/,
    );
  });
});
