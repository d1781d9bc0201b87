import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { signIn } from './harness/staff.js';
import { finalise, flyers, make, save, send } from './outreach-flyers-harness.js';
import { readPdf } from './outreach-flyers-pdf.js';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
interface Made {
  id: string;
  code: string;
}

describe('a flyer for many places', () => {
  let test: TestApp;
  let editor: Caller;
  let approver: Caller;
  let [own, other]: Made[] = [];
  let final: { id: string };

  beforeAll(async () => {
    test = await startApp();
    editor = (await signIn(test, ['editor'])).caller;
    approver = (await signIn(test, ['cityApprover'])).caller;
    [own, other] = [await route('灘区役所'), await route('灘図書館')];
    final = await make(editor, { templateId: 'card-hand', routeId: own.id });
    await send(editor, final.id);
    expect((await finalise(approver, final.id)).body.state).toBe('final');
  });
  afterAll(() => test.close());

  const route = async (name: string): Promise<Made> =>
    (await editor.post('/api/staff/routes', { name, placeKind: 'wardOffice', flyerVersion: '秋' })).body;
  async function printed(query: string, caller = editor) {
    const url = `${flyers(final.id, 'versions', 1, 'pdf')}?kind=press${query}`;
    const answer = await test.app.inject({ url, headers: { cookie: caller.cookie } });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    return { file: answer.rawPayload, name: String(answer.headers['content-disposition']) };
  }
  const drawn = async (query = '') => (await editor.get(`${flyers(final.id, 'versions', 1)}${query}`)).body;

  it('is printed with the code of each, and is the same page otherwise', async () => {
    const [plain, same, elsewhere] = [
      await printed(''),
      await printed(`&routeId=${own!.id}`),
      await printed(`&routeId=${other!.id}`, approver),
    ];
    expect(same.file.equals(plain.file)).toBe(true);
    expect(elsewhere.file.equals(plain.file)).toBe(false);
    const [before, after] = [readPdf(plain.file), readPdf(elsewhere.file)];
    expect([after.texts, after.strokes, after.fonts]).toEqual([before.texts, before.strokes, before.fonts]);
    expect(elsewhere.name).toContain(`filename="flyer-${other!.code}-v1-press.pdf"`);
    expect(elsewhere.name).toContain(`-${encodeURIComponent('灘図書館')}-v1-press.pdf`);
  });

  it('is shown as it will be printed there', async () => {
    const [here, there] = [await drawn(), await drawn(`?routeId=${other!.id}`)];
    const split = ({ drawing }: any) => ({
      code: drawing.items.find(({ kind }: any) => kind === 'qr'),
      rest: drawing.items.filter(({ kind }: any) => kind !== 'qr'),
    });
    expect(split(there).rest).toEqual(split(here).rest);
    expect(split(there).code).toEqual({ ...split(here).code, path: expect.any(String) });
    expect(split(there).code.path).not.toBe(split(here).code.path);
    // As a new flyer with that route would bear it.
    const fresh = await make(editor, { templateId: 'card-hand', routeId: other!.id });
    const { body } = await editor.get(flyers(fresh.id, 'versions', 1));
    expect(split(body).code.path).toBe(split(there).code.path);
    // Nothing of it is kept with the flyer.
    expect(await drawn()).toEqual(here);
  });

  it('leaves in the audit for which place it was printed', async () => {
    await printed(`&routeId=${other!.id}`);
    const [entry] = await test.sql(
      `SELECT action, detail FROM audit_entry WHERE subject_id = $1 ORDER BY id DESC LIMIT 1`,
      [final.id],
    );
    expect(entry).toEqual({
      action: 'flyer.download',
      detail: { version: 1, kind: 'press', routeId: other!.id },
    });
  });

  it('is refused for a place that is unknown or no longer in use, and before 校了', async () => {
    const closed = await route('閉じた場所');
    await editor.patch(`/api/staff/routes/${closed.id}`, { retired: true });
    const draft = await make(editor, { templateId: 'card-hand', routeId: own!.id });
    const bare = await make(editor, { templateId: 'card-hand' });
    await save(editor, bare.id, (content) => {
      content.blocks = content.blocks.filter(({ kind }: any) => kind !== 'qr');
    });
    await send(editor, bare.id);
    expect((await finalise(approver, bare.id)).status).toBe(200);
    const tries: [string, number, string, number, string][] = [
      [final.id, 1, UNKNOWN, 400, 'flyer.routeUnknown'],
      [final.id, 1, closed.id, 409, 'flyer.routeRetired'],
      [final.id, 1, 'nonsense', 400, 'input.invalid'],
      [draft.id, 1, other!.id, 409, 'flyer.notFinal'],
      [bare.id, 1, other!.id, 409, 'flyer.notFinal'],
      [bare.id, 2, other!.id, 409, 'flyer.codeMissing'],
      [UNKNOWN, 1, other!.id, 404, 'flyer.notFound'],
    ];
    for (const [id, version, routeId, status, code] of tries) {
      const [page, file] = [flyers(id, 'versions', version), flyers(id, 'versions', version, 'pdf')];
      for (const path of [`${page}?routeId=${routeId}`, `${file}?kind=office&routeId=${routeId}`]) {
        const { status: answered, body } = await editor.get(path);
        expect([path, answered, body.code]).toEqual([path, status, code]);
      }
    }
  });
});
