import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../harness/app.js';
import type { Caller } from '../harness/caller.js';
import { signIn } from '../harness/staff.js';
import { announce, ATTRIBUTION, importFile, psid, record, REGISTRY, rowsOf, sendFile } from './registry-harness.js';

describe('importing the registry', () => {
  let test: TestApp;
  let editor: Caller;
  let manager: Caller;

  beforeAll(async () => {
    test = await startApp();
    editor = (await signIn(test, ['editor'])).caller;
    manager = (await signIn(test, ['manager'])).caller;
  });
  afterAll(() => test.close());

  const leftovers = () =>
    test.sql<{ state: string; rows: number }>(
      `SELECT i.state, (SELECT count(*)::int FROM registry_row r WHERE r.import_id = i.id) AS rows
         FROM registry_import i ORDER BY i.id DESC`,
    );

  it('reads a file into rows with their warnings and tells the counts', async () => {
    const traps = record(2, {
      tag: { categoryCode: ['002，003'], targetCode: ['90'] },
      area: { areaCode: '133078;檜原村\t' },
    });
    const { status, body } = await importFile(test, editor, [record(1), traps]);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        state: 'ready',
        records: 2,
        attribution: ATTRIBUTION,
        counts: { new: 2, changed: 0, gone: 0, same: 0, warned: 1 },
      },
    });
    const rows = await rowsOf(editor, body.id);
    expect(rows.map(({ psid, change, warningCount }) => [psid, change, warningCount])).toEqual([
      [psid(1), 'new', 0],
      [psid(2), 'new', 5],
    ]);
    const row = (await editor.get(`${REGISTRY}/imports/${body.id}/rows/1`)).body;
    expect(row.warnings.map(({ code }: { code: string }) => code)).toEqual([
      'codeComma',
      'codeShort',
      'sensitiveTarget',
      'spaces',
      'areaElsewhere',
    ]);
    expect(row.record).toEqual(traps);
    expect(row.ruleSentence).toContain('窓口で確認');
  });

  it('shows rows by kind and by warning, page by page', async () => {
    const many = Array.from({ length: 130 }, (_, at) => record(100 + at, at % 2 ? { area: null } : {}));
    const { body } = await importFile(test, manager, many);
    expect(body.counts).toMatchObject({ new: 130, warned: 65 });
    expect(await rowsOf(editor, body.id)).toHaveLength(130);
    expect(await rowsOf(editor, body.id, 'warned=true')).toHaveLength(65);
    expect(await rowsOf(editor, body.id, 'change=gone')).toEqual([]);
    const { status } = await editor.get(`${REGISTRY}/imports/${body.id}/rows?change=other`);
    expect(status).toBe(400);
    expect((await editor.get(`${REGISTRY}/imports/${body.id}/rows/9999`)).body.code).toBe('registry.notFound');
    expect((await editor.get(`${REGISTRY}/imports/${body.id}/rows/x`)).body.code).toBe('input.invalid');
  });

  it('keeps only the rows of the newest file', async () => {
    const [newest, ...before] = await leftovers();
    expect(newest).toEqual({ state: 'ready', rows: 130 });
    expect(before).toEqual(before.map(() => ({ state: 'replaced', rows: 0 })));
    const { items } = (await editor.get(`${REGISTRY}/imports`)).body;
    expect(items.map(({ state }: { state: string }) => state)).toEqual(['ready', 'replaced']);
    expect(items[0].senderName).not.toBe('');
  });

  const deep = (levels: number): string => `{"x":${'{"x":'.repeat(levels)}1${'}'.repeat(levels)}}`;
  const wrong: [string, () => string | Buffer, number, string, string][] = [
    ['no JSON', () => 'psid,name\n1,a', 400, 'registry.notJson', ''],
    ['an object', () => '{"items":[]}', 400, 'registry.notList', ''],
    ['an empty list', () => '[]', 400, 'registry.empty', ''],
    ['half a file', () => JSON.stringify([record(1), record(2)]).slice(0, -30), 400, 'registry.notJson', '/1'],
    [
      'Shift_JIS',
      () => Buffer.from([0x5b, 0x7b, 0x22, 0x8b, 0xe6, 0x22, 0x3a, 0x31, 0x7d, 0x5d]),
      400,
      'registry.encodingWrong',
      '/0',
    ],
    [
      'a wrong type',
      () => JSON.stringify([record(1), record(2, { target: 5 })]),
      400,
      'registry.wrongType',
      '/1/target',
    ],
    ['ten thousand levels', () => `[${deep(10_000)}]`, 400, 'registry.tooDeep', '/0/x/x/x/x/x/x/x/x'],
    [
      'a huge text',
      () => JSON.stringify([record(1, { summary: 'あ'.repeat(30_000) })]),
      400,
      'registry.textTooLong',
      '/0/summary',
    ],
    [
      'a huge record',
      () => JSON.stringify([record(1, { summary: 'あ'.repeat(300_000) })]),
      400,
      'registry.recordTooLarge',
      '/0',
    ],
    [
      'a psid twice',
      () => JSON.stringify([record(1), record(2), record(1)]),
      400,
      'registry.psidDouble',
      '/2/basicInformation/psid',
    ],
    [
      'no psid',
      () => JSON.stringify([record(1, { basicInformation: null })]),
      400,
      'registry.psidMissing',
      '/0/basicInformation/psid',
    ],
    ['NUL', () => JSON.stringify([record(1, { summary: 'a\0' })]), 400, 'registry.textUnclean', '/0/summary'],
    [
      'a late fault after many good rows',
      () => JSON.stringify([...Array.from({ length: 120 }, (_, at) => record(500 + at)), { tag: 1 }]),
      400,
      'registry.wrongType',
      '/120/tag',
    ],
  ];
  it.each(wrong)('refuses %s with its place, and nothing has changed', async (_, content, status, code, path) => {
    const [before] = await leftovers();
    const answer = await importFile(test, editor, content());
    expect(answer).toMatchObject({ status, body: { code, fields: [{ path, rule: code }] } });
    const [failed, ready] = await leftovers();
    expect(failed).toEqual({ state: 'failed', rows: 0 });
    const { items } = (await editor.get(`${REGISTRY}/imports?limit=1`)).body;
    expect(items[0]).toMatchObject({ state: 'failed', faultCode: code, faultPath: path });
    // The file that was ready before still is.
    expect(
      await test.sql(
        `SELECT 1 FROM registry_row r JOIN registry_import i ON i.id = r.import_id WHERE i.state = 'ready'`,
      ),
    ).toHaveLength(130);
    await test.sql(`DELETE FROM registry_import WHERE state = 'failed'`);
    expect([before, ready]).toEqual([{ state: 'ready', rows: 130 }, expect.anything()]);
  });

  it('reads one file at a time, each once, and only from whoever announced it', async () => {
    const first = (await announce(editor, 1_000)).body.id as string;
    const text = JSON.stringify([record(1)]);
    expect(await sendFile(test, manager, first, text)).toMatchObject({
      status: 409,
      body: { code: 'registry.stateChanged' },
    });
    await test.sql(`UPDATE registry_import SET state = 'reading' WHERE id = $1`, [first]);
    expect(await announce(manager, 1_000)).toMatchObject({ status: 409, body: { code: 'registry.busy' } });
    expect(await sendFile(test, editor, first, text)).toMatchObject({
      status: 409,
      body: { code: 'registry.stateChanged' },
    });
    expect((await editor.post(`${REGISTRY}/imports/${first}/stop`)).body.state).toBe('stopped');
    expect(await editor.post(`${REGISTRY}/imports/${first}/stop`)).toMatchObject({ status: 409 });
  });

  it('gives up what nobody reads any more, and leaves nothing of it', async () => {
    const dead = (await announce(editor, 1_000)).body.id as string;
    await test.sql(`UPDATE registry_import SET state = 'reading' WHERE id = $1`, [dead]);
    await test.sql(
      `INSERT INTO registry_row (import_id, position, psid, raw, hash, change, warnings, warning_count)
       VALUES ($1, 0, 'x', '{}', '', 'new', '[]', 0)`,
      [dead],
    );
    test.clock.advance({ minutes: 3 });
    await test.jobs.run('registry.brokenOff');
    expect((await leftovers())[0]).toEqual({ state: 'failed', rows: 0 });
    expect((await importFile(test, editor, [record(1)])).status).toBe(200);
  });

  it('takes only a file that says what it is, of a size it can bear', async () => {
    const { id } = (await announce(editor, 1_000)).body;
    const put = (type: string, payload: string) =>
      test.app.inject({
        method: 'PUT',
        url: `${REGISTRY}/imports/${id}/file`,
        headers: { cookie: editor.cookie, 'content-type': type },
        payload,
      });
    expect((await put('application/json', '[]')).json()).toMatchObject({ code: 'media.unsupported' });
    expect((await announce(editor, 64 * 1024 * 1024 + 1)).body.code).toBe('input.invalid');
    expect((await editor.get(`${REGISTRY}/imports/00000000-0000-4000-8000-000000000000`)).body.code).toBe(
      'registry.notFound',
    );
  });
});
