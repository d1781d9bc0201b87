import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditService } from '../src/audit/audit.service.js';
import { systemActor } from '../src/platform/actor/actor.js';
import { Database, type Transaction } from '../src/platform/database/database.js';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { signIn } from './harness/staff.js';

describe('audit', () => {
  let test: TestApp;
  let audit: AuditService;
  let database: Database;
  let supervisor: Caller;
  const actor = systemActor('test');

  beforeAll(async () => {
    test = await startApp();
    audit = test.app.get(AuditService, { strict: false });
    database = test.app.get(Database);
    supervisor = (await signIn(test, ['supervisor'], '長谷川 由紀')).caller;
  });
  beforeEach(async () => {
    await test.sql('TRUNCATE audit_entry, audit_seal RESTART IDENTITY');
  });
  afterAll(() => test.close());

  const record = (n: number, tx?: Transaction): Promise<void> => {
    const write = (given: Transaction) =>
      audit.record(given, actor, 'thing.done', { type: 'thing', id: String(n) }, { n });
    return tx ? write(tx) : database.transaction(write);
  };
  const records = async (count: number): Promise<void> => {
    for (let n = 1; n <= count; n += 1) await record(n);
  };
  const seals = () =>
    test.sql<{ entry_id: string; position: string }>('SELECT entry_id, position FROM audit_seal ORDER BY position');

  it('keeps an entry exactly when what happened is kept', async () => {
    await record(1);
    await expect(
      database.transaction(async (tx) => {
        await record(2, tx);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await test.sql('SELECT actor_kind, actor_name, action, subject_id, detail FROM audit_entry')).toEqual([
      { actor_kind: 'system', actor_name: 'test', action: 'thing.done', subject_id: '1', detail: { n: 1 } },
    ]);
  });

  it('writes many at once without one waiting for another', async () => {
    await database.transaction(async (slow) => {
      await record(1, slow);
      // Commits while the first transaction is still open; a lock between them would hang here.
      await Promise.all([2, 3].map((n) => record(n)));
    });
    expect(await test.sql('SELECT 1 FROM audit_entry')).toHaveLength(3);
  });

  it('chains what is committed, once', async () => {
    await records(3);
    expect(await audit.seal()).toBe(3);
    expect(await audit.seal()).toBe(0);
    expect(await audit.verify()).toEqual({ entries: 3, sealed: 3, intact: true, brokenAt: null, cause: null });
    await record(4);
    expect(await audit.verify()).toMatchObject({ entries: 4, sealed: 3, intact: true });
    await test.jobs.run('audit.seal');
    expect(await audit.verify()).toMatchObject({ entries: 4, sealed: 4, intact: true });
  });

  it('seals an entry that became visible late in a later place, and leaves none out', async () => {
    await database.transaction(async (late) => {
      await record(1, late);
      await late.writes.flush();
      await records(2);
      expect(await audit.seal()).toBe(2);
    });
    await test.jobs.run('audit.seal');
    expect(await seals()).toEqual([
      { entry_id: '2', position: '1' },
      { entry_id: '3', position: '2' },
      { entry_id: '1', position: '3' },
    ]);
    expect(await audit.verify()).toMatchObject({ entries: 3, sealed: 3, intact: true });
  });

  it('finds with the nightly round what came later than the minute’s round looks back', async () => {
    await test.sql(`INSERT INTO audit_entry (id, at, actor_kind, action) OVERRIDING SYSTEM VALUE
      VALUES (1, now(), 'system', 'thing.done'), (200000, now(), 'system', 'thing.done')`);
    await audit.seal();
    await test.sql(`INSERT INTO audit_entry (id, at, actor_kind, action) OVERRIDING SYSTEM VALUE
      VALUES (2, now(), 'system', 'thing.done')`);
    await test.jobs.run('audit.seal');
    expect(await seals()).toHaveLength(2);
    await test.jobs.run('audit.sealAll');
    expect(await seals()).toHaveLength(3);
    expect(await audit.verify()).toMatchObject({ intact: true });
  });

  it('has one sealer at a time', async () => {
    await records(20);
    const counts = await Promise.all(Array.from({ length: 4 }, () => audit.seal()));
    expect(counts.reduce((a, b) => a + b)).toBe(20);
    expect((await seals()).map(({ position }) => Number(position))).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
  });

  it('walks a chain longer than one batch', async () => {
    await test.sql(`INSERT INTO audit_entry (at, actor_kind, action, detail)
      SELECT now(), 'system', 'thing.done', jsonb_build_object('n', n) FROM generate_series(1, 4500) n`);
    expect(await audit.seal()).toBe(4500);
    expect(await audit.verify()).toMatchObject({ entries: 4500, sealed: 4500, intact: true });
    await test.sql(`UPDATE audit_entry SET detail = '{"n": 0}' WHERE id = 4321`);
    expect(await audit.verify()).toMatchObject({ intact: false, brokenAt: '4321', cause: 'changed' });
  });

  it.each([
    ['the instant by a microsecond', `at = at + interval '1 microsecond'`],
    ['the kind of actor', `actor_kind = 'staff'`],
    ['the actor', 'actor_id = uuidv7()'],
    ['the name', `actor_name = 'someone else'`],
    ['the action', `action = 'thing.undone'`],
    ['the kind of subject', `subject_type = 'other'`],
    ['the subject', `subject_id = '99'`],
    ['the detail', `detail = '{"n": 2, "m": 1}'`],
    ['the detail away', 'detail = NULL'],
  ])('finds that the owner changed %s', async (_, set) => {
    await records(3);
    await audit.seal();
    await test.sql(`UPDATE audit_entry SET ${set} WHERE id = 2`);
    expect(await audit.verify()).toMatchObject({ intact: false, brokenAt: '2', cause: 'changed' });
  });

  it.each([
    ['an entry', 'DELETE FROM audit_entry WHERE id = 2', '2', 'removed'],
    ['a seal', 'DELETE FROM audit_seal WHERE entry_id = 2', '3', 'removed'],
    [
      'an entry with its seal',
      'DELETE FROM audit_entry WHERE id = 2; DELETE FROM audit_seal WHERE entry_id = 2',
      '3',
      'removed',
    ],
    [
      'an entry with its seal and the gap',
      `DELETE FROM audit_entry WHERE id = 2; DELETE FROM audit_seal WHERE entry_id = 2;
       UPDATE audit_seal SET position = 2 WHERE entry_id = 3`,
      '3',
      'changed',
    ],
    ['the first', 'DELETE FROM audit_seal WHERE entry_id = 1', '2', 'removed'],
  ])('finds that the owner removed %s', async (_, sql, brokenAt, cause) => {
    await records(3);
    await audit.seal();
    await test.sql(sql);
    expect(await audit.verify()).toMatchObject({ intact: false, brokenAt, cause });
  });

  it('finds a seal put on another entry', async () => {
    await records(2);
    await audit.seal();
    await test.sql(`UPDATE audit_seal SET entry_id = 9 WHERE entry_id = 1; UPDATE audit_seal SET entry_id = 1 WHERE entry_id = 2;
      UPDATE audit_seal SET entry_id = 2 WHERE entry_id = 9`);
    expect(await audit.verify()).toMatchObject({ intact: false, cause: 'changed' });
  });

  it.each(['audit_entry', 'audit_seal'])('gives the API no right to change or remove rows of %s', async (table) => {
    const column = table === 'audit_entry' ? 'action' : 'hash';
    for (const sql of [
      `UPDATE ${table} SET ${column} = ${column}`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table}`,
      `DROP TABLE ${table}`,
    ]) {
      await expect(database.manager.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  describe('on its pages', () => {
    it('shows newest first with names, page by page', async () => {
      const { caller, id } = await signIn(test, ['counsellor'], '西岡 翔');
      await records(3);
      const first = await supervisor.get('/api/staff/audit?limit=2');
      expect(first.body.items).toEqual([
        {
          id: expect.any(String),
          at: '2026-11-24T04:20:00.000Z',
          actor: { kind: 'system', id: null, name: 'test' },
          action: 'thing.done',
          subject: { type: 'thing', id: '3' },
        },
        expect.objectContaining({ subject: { type: 'thing', id: '2' } }),
      ]);
      const second = await supervisor.get(`/api/staff/audit?limit=10&cursor=${first.body.nextCursor}`);
      expect(second.body.items.map((item: { subject: { id: string } }) => item.subject.id)).toEqual(['1', id, id]);
      expect(second.body.items[1]).toMatchObject({
        action: 'staff.signIn',
        actor: { kind: 'staff', id, name: '西岡 翔' },
      });
      expect(second.body.nextCursor).toBeNull();
      expect((await caller.get('/api/staff/audit')).status).toBe(403);
    });

    it('shows one thing’s entries only', async () => {
      await records(3);
      const { body } = await supervisor.get('/api/staff/audit?subjectType=thing&subjectId=2');
      expect(body.items).toHaveLength(1);
      expect(body.items[0].subject.id).toBe('2');
    });

    it('verifies for whoever may read it, and leaves a trace of that', async () => {
      await records(2);
      await audit.seal();
      await test.sql(`UPDATE audit_entry SET action = 'x' WHERE id = 1`);
      for (const role of ['systemAdministrator', 'manager', 'cityApprover'] as const) {
        const { caller } = await signIn(test, [role]);
        const { body } = await caller.get('/api/staff/audit/verify');
        expect(body).toMatchObject({ sealed: 2, intact: false, brokenAt: '1', cause: 'changed' });
      }
      expect(await test.sql(`SELECT 1 FROM audit_entry WHERE action = 'audit.verify'`)).toHaveLength(3);
      const viewer = await signIn(test, ['cityViewer', 'editor']);
      expect((await viewer.caller.get('/api/staff/audit/verify')).status).toBe(403);
    });

    it('refuses a cursor of somebody’s own making', async () => {
      expect((await supervisor.get('/api/staff/audit?cursor=abc')).body.code).toBe('cursor.invalid');
    });
  });
});
