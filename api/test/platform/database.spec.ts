import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { AuditEntry } from '../../src/audit/audit.entity.js';
import { Child } from '../../src/households/households.entity.js';
import { Database, type Transaction } from '../../src/platform/database/database.js';
import { listed, prepared } from '../../src/platform/database/prepared.js';
import { type TestApp, startApp } from '../harness/app.js';

describe('a transaction', () => {
  let test: TestApp;
  let database: Database;

  beforeAll(async () => {
    test = await startApp();
    database = test.app.get(Database);
  });
  afterAll(() => test.close());

  const entry = (action: string) => ({ at: new Date(), actorKind: 'system', action });
  const kept = async (action: string): Promise<number> =>
    (
      await test.sql<{ count: number }>('SELECT count(*)::int AS count FROM audit_entry WHERE action = $1', [action])
    )[0]!.count;
  /** Nothing of it stays, and nothing runs after it. */
  const expectUndone = async (work: (tx: Transaction, action: string) => Promise<unknown>): Promise<unknown> => {
    const action = `undone.${randomUUID()}`;
    let ran = false;
    const error: unknown = await database
      .transaction(async (tx) => {
        tx.afterCommit(() => void (ran = true));
        await tx.manager.insert(AuditEntry, entry(action) as AuditEntry);
        await work(tx, action);
      })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(await kept(action)).toBe(0);
    expect(ran).toBe(false);
    return error;
  };

  it('keeps what was written at once and what was put off', async () => {
    const action = `kept.${randomUUID()}`;
    await database.transaction(async (tx) => {
      await tx.manager.insert(AuditEntry, entry(action) as AuditEntry);
      tx.writes.insert(AuditEntry, [entry(action), entry(action)]);
    });
    expect(await kept(action)).toBe(3);
  });

  it('takes everything back when the work fails, what TypeORM saves in it too', async () => {
    await expectUndone(async (tx, action) => {
      await tx.manager.save(AuditEntry, entry(action) as AuditEntry);
      throw new Error('on purpose');
    });
  });

  it('takes everything back when a write that was put off is refused, and says which rule it broke', async () => {
    const error = await expectUndone((tx) => {
      const householdId = randomUUID();
      tx.writes.insert(Child, [{ householdId, position: 1, birthFrom: '2024-06-01', birthTo: '2024-06-30' }]);
      return Promise.resolve();
    });
    expect(error).toBeInstanceOf(QueryFailedError);
    expect((error as QueryFailedError).driverError).toMatchObject({ code: '23503' });
  });

  it('takes everything back when a write cannot be put into a statement', async () => {
    await expectUndone((tx) => {
      tx.writes.insert(AuditEntry, [{ ...entry('x'), noSuchColumn: 1 } as object]);
      return Promise.resolve();
    });
  });

  it('does not say it is kept when the work hid a failure', async () => {
    await expectUndone((tx) => tx.manager.query('SELECT 1 / 0').catch(() => undefined));
  });

  it('leaves its connection fit for the next one', async () => {
    await expectUndone((tx) => tx.manager.query('no statement'));
    const actions = Array.from({ length: 40 }, (_, n) => `after.${n}.${randomUUID()}`);
    await Promise.all(
      actions.map((action) =>
        database.transaction((tx) => {
          tx.writes.insert(AuditEntry, [entry(action)]);
          return Promise.resolve();
        }),
      ),
    );
    for (const action of actions) expect(await kept(action)).toBe(1);
  });

  describe('a prepared statement', () => {
    const text = `SELECT id::text FROM unnest($1::uuid[]) AS id WHERE id = ANY (${listed('$1::uuid[]')}) ORDER BY id`;

    it('answers the same before and after it is kept by the connection', async () => {
      await database.transaction(async ({ manager }) => {
        for (let n = 0; n < 50; n++) {
          const ids = Array.from({ length: n % 7 }, () => randomUUID()).sort();
          expect((await prepared<{ id: string }>(manager, text, [ids])).map(({ id }) => id)).toEqual(ids);
        }
        const [found] = await manager.query<{ plans: string }[]>(
          'SELECT generic_plans AS plans FROM pg_prepared_statements WHERE statement = $1',
          [text],
        );
        expect(Number(found?.plans)).toBeGreaterThan(10);
      });
    });

    it('is refused as every other query', async () => {
      await expect(prepared(database.manager, 'SELECT $1::uuid', ['no id'])).rejects.toThrow(QueryFailedError);
    });
  });
});
