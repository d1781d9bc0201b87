import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../harness/app.js';
import type { Caller } from '../harness/caller.js';
import { signIn } from '../harness/staff.js';
import { announce, importFile, record, REGISTRY, rowsOf } from './registry-harness.js';

describe('a file of the registry that does not come to its end', () => {
  let test: TestApp;
  let editor: Caller;
  let before: string;
  const text = JSON.stringify(Array.from({ length: 200 }, (_, at) => record(at + 1)));
  const half = text.slice(0, text.length / 2);

  beforeAll(async () => {
    test = await startApp({ listen: true });
    editor = (await signIn(test, ['editor'])).caller;
    before = (await importFile(test, editor, [record(900)])).body.id as string;
  });
  afterAll(() => test.close());

  /** Announces a file and sends the first half of it; comes back when rows of it are kept. */
  async function begin(): Promise<{ id: string; sending: ClientRequest }> {
    const { id } = (await announce(editor, text.length)).body as { id: string };
    const sending = request(`${test.origin}${REGISTRY}/imports/${id}/file`, {
      method: 'PUT',
      // A connection of its own: the one before may be on its way to being closed.
      agent: false,
      headers: { cookie: editor.cookie, 'content-type': 'application/octet-stream' },
    });
    sending.on('error', () => undefined);
    sending.write(half);
    while ((await rowsOf(editor, id)).length === 0);
    return { id, sending };
  }

  const left = async (id: string): Promise<unknown> => {
    const [found] = await test.sql<{ state: string; rows: number }>(
      `SELECT i.state, (SELECT count(*)::int FROM registry_row r WHERE r.import_id = i.id) AS rows
         FROM registry_import i WHERE i.id = $1`,
      [id],
    );
    return found;
  };

  it('leaves nothing when somebody stops it', async () => {
    const { id, sending } = await begin();
    const { body } = await editor.get(`${REGISTRY}/imports/${id}`);
    expect(body.state).toBe('reading');
    expect(body.bytesRead).toBeGreaterThan(0);
    expect(body.bytesRead).toBeLessThan(text.length);
    expect((await editor.post(`${REGISTRY}/imports/${id}/stop`)).body.state).toBe('stopped');
    sending.end(text.slice(half.length));
    const [answer] = (await once(sending, 'response')) as [IncomingMessage];
    const parts: Buffer[] = [];
    for await (const part of answer) parts.push(part as Buffer);
    expect([answer.statusCode, JSON.parse(Buffer.concat(parts).toString())]).toMatchObject([
      409,
      { code: 'registry.brokenOff' },
    ]);
    expect(await left(id)).toEqual({ state: 'stopped', rows: 0 });
  });

  it('leaves nothing when its sender goes away', async () => {
    const { id, sending } = await begin();
    sending.destroy();
    while ((await editor.get(`${REGISTRY}/imports/${id}`)).body.state === 'reading');
    expect(await left(id)).toEqual({ state: 'failed', rows: 0 });
    expect((await editor.get(`${REGISTRY}/imports/${id}`)).body.faultCode).toBe('registry.brokenOff');
  });

  it('leaves the file before it as it was, and the way free for the next', async () => {
    expect(await left(before)).toEqual({ state: 'ready', rows: 1 });
    expect((await importFile(test, editor, text)).body.counts).toMatchObject({ new: 200 });
  });
});
