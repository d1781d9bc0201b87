import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { OneRecordPerService1764000050210 } from '../../src/benefits/migrations/one-record-per-service.js';
import { type TestApp, startApp } from '../harness/app.js';
import type { Caller } from '../harness/caller.js';
import { signIn } from '../harness/staff.js';
import { importFile, psid, type Record, record, REGISTRY, rowsOf } from './registry-harness.js';

describe('a record of the registry that moves from service to service', () => {
  let test: TestApp;
  let editor: Caller;
  let manager: Caller;
  beforeAll(async () => {
    test = await startApp();
    editor = (await signIn(test, ['editor'])).caller;
    manager = (await signIn(test, ['manager'])).caller;
  });
  afterAll(() => test.close());

  const versions = (serviceId: string) => `/api/staff/services/${serviceId}/versions`;
  const made = (number: number) => `reg-9000020281000-${number}-um54`;
  const accept = (id: string, positions: number[], serviceId?: string) =>
    editor.post(`${REGISTRY}/imports/${id}/accept`, { positions, serviceId });
  async function imported(file: Record[]): Promise<string> {
    const { status, body } = await importFile(test, editor, file);
    expect(status).toBe(200);
    return body.id as string;
  }
  /** An editor writes on, all that is left to do is done. */
  async function edit(serviceId: string, number: number, changes: Record): Promise<void> {
    const at = `${versions(serviceId)}/${number}`;
    const { content, rule, goldens, confidence, nextCheckDue, revision } = (await editor.get(at)).body;
    const text = { content: { ...content, todos: [], ...changes }, rule, goldens, confidence, nextCheckDue };
    expect((await editor.put(at, { ...text, validFrom: null, validTo: null, revision })).status).toBe(200);
  }
  const waiting = async (count: number): Promise<void> => {
    const until = Date.now() + 10_000;
    while ((await test.sql('SELECT 1 FROM pg_locks WHERE NOT granted')).length < count && Date.now() < until)
      await new Promise(setImmediate);
  };

  it('set free, and changed when it comes back, builds on the service that was made of it', async () => {
    const first = await imported([record(710)]);
    await accept(first, [0]);
    const en = { ja: '一時預かり710', 'easy-ja': null, en: 'Short-time childcare' };
    await edit(made(710), 1, { name: en, internalNote: '課に確かめた' });
    const second = await imported([record(711)]);
    expect((await accept(second, [0], made(710))).body.drafts).toMatchObject([{ serviceId: made(710), number: 2 }]);
    expect(await test.sql('SELECT service_id FROM registry_record WHERE psid = $1', [psid(710)])).toEqual([
      { service_id: null },
    ]);

    const third = await imported([record(710, { cost: '無料', support: {} })]);
    const row = (await rowsOf(editor, third))[0]!;
    expect(row).toMatchObject({ psid: psid(710), change: 'changed' });
    expect((await editor.get(`${REGISTRY}/imports/${third}/rows/0`)).body).toMatchObject({ serviceId: made(710) });
    expect((await accept(third, [0])).body.drafts).toMatchObject([{ serviceId: made(710), number: 3 }]);
    const { content } = (await editor.get(`${versions(made(710))}/3`)).body;
    expect(content).toMatchObject({
      name: { en: 'Short-time childcare' },
      amount: { ja: '無料' },
      internalNote: '課に確かめた',
    });
  });

  it('says what it leaves behind, before and after it is accepted', async () => {
    await accept(await imported([record(720)]), [0], 'jido-teate');
    await editor.delete(`${versions('jido-teate')}/2`);
    const id = await imported([record(720, { cost: '1時間 300円' })]);
    const at = `${REGISTRY}/imports/${id}/rows/0`;
    const left = 'これまでの「児童手当」は公開中のままです。同じ制度なら、そちらの公開を終える';
    const todosBeside = async (query = '') => (await editor.get(at + query)).body.todos;
    expect(await todosBeside()).not.toContain(left);
    expect(await todosBeside('?serviceId=jido-teate')).not.toContain(left);
    expect(await todosBeside('?serviceId=hitorioya-yachin')).toContain(left);
    const [draft] = (await accept(id, [0], 'hitorioya-yachin')).body.drafts;
    const { content } = (await editor.get(`${versions('hitorioya-yachin')}/${draft.number}`)).body;
    expect(content.todos).toContain(left);
    const sent = await editor.post(`${versions('hitorioya-yachin')}/${draft.number}/submit`, { revision: 1 });
    expect(sent.body.code).toBe('serviceVersion.incomplete');
  });

  it('accepted while a colleague begins a draft of the same service: both are written, one on the other', async () => {
    const id = await imported([record(730)]);
    await test.sql('BEGIN');
    await test.sql(`SELECT 1 FROM service WHERE id = 'jido-fuyo-teate' FOR UPDATE`);
    const begun = manager.post(versions('jido-fuyo-teate'), { basedOn: 1 });
    await waiting(1);
    const accepted = accept(id, [0], 'jido-fuyo-teate');
    await waiting(2);
    await test.sql('COMMIT');
    expect(await begun).toMatchObject({ status: 201, body: { number: 2 } });
    expect(await accepted).toMatchObject({ status: 200, body: { drafts: [{ number: 3 }] } });
    const { basedOn } = (await editor.get(`${versions('jido-fuyo-teate')}/3`)).body;
    expect(basedOn).toBe(2);
    expect(
      await test.sql(`SELECT cardinality(writer_ids) AS n FROM service_version
                            WHERE service_id = 'jido-fuyo-teate' AND number = 3`),
    ).toEqual([{ n: 2 }]);
  });

  it('keeps one record to each service where a database had several', async () => {
    const runner = { query: (text: string) => test.sql(text) } as unknown as QueryRunner;
    const migration = new OneRecordPerService1764000050210();
    await migration.down(runner);
    await test.sql(`INSERT INTO registry_record (psid, raw, hash, decision, accepted_raw, service_id, decided_by, decided_at)
      SELECT n.psid, k.raw, k.hash, 'accepted', k.raw, n.service_id, k.decided_by, k.decided_at + n.later
        FROM registry_record k, (VALUES
          ('older', 'tokubetsu-jido-fuyo-teate', interval '0'), ('newer', 'tokubetsu-jido-fuyo-teate', interval '1 day'),
          ('beside', 'jido-fuyo-teate', interval '1 day')) AS n (psid, service_id, later)
       WHERE k.psid = '${psid(730)}'`);
    await migration.up(runner);
    expect(
      await test.sql(`SELECT psid, service_id FROM registry_record
                       WHERE psid IN ('older', 'newer', 'beside', '${psid(730)}') ORDER BY psid`),
    ).toEqual([
      { psid: 'beside', service_id: null },
      { psid: 'newer', service_id: 'tokubetsu-jido-fuyo-teate' },
      { psid: 'older', service_id: null },
      { psid: psid(730), service_id: 'jido-fuyo-teate' },
    ]);
  });
});
