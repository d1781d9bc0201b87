import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { signIn } from './harness/staff.js';
import { city, contentOf, finalise, flyers, make, save, send } from './outreach-flyers-harness.js';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';

describe('flyers', () => {
  let test: TestApp;
  let editor: { caller: Caller; id: string };
  let supervisor: { caller: Caller; id: string };
  let approver: { caller: Caller; id: string };
  let viewer: Caller;

  beforeAll(async () => {
    test = await startApp();
    editor = await signIn(test, ['editor'], '編集 花子');
    supervisor = await signIn(test, ['supervisor']);
    approver = await signIn(test, ['cityApprover']);
    viewer = (await signIn(test, ['cityViewer'])).caller;
  });
  afterAll(() => test.close());

  const remark = (id: string, version: number, more: object = {}) =>
    approver.caller.post(city(id, 'comments'), { version, x: 1050, y: 300, text: '「制度」を大きく', ...more });
  const answer = (id: string, comment: string, act: 'accept' | 'decline', words = '直しました') =>
    editor.caller.post(flyers(id, 'comments', comment, act), { answer: words });
  /** Without its QR code, so that nothing is missing for 校了. */
  const withoutCode = (content: any): void =>
    void (content.blocks = content.blocks.filter((b: any) => b.kind !== 'qr'));

  it('begin with a template whose words carry the name that is set in one place', async () => {
    const { body: gallery } = await editor.caller.get(flyers('gallery'));
    expect(new Set(gallery.templates.map(({ paper }: any) => paper))).toEqual(new Set(['a4', 'a5', 'card', 'a2']));
    expect(gallery.templates.filter(({ paper }: any) => paper === 'a4').length).toBeGreaterThanOrEqual(2);
    const flyer = await make(editor.caller);
    expect(flyer).toMatchObject({
      state: 'draft',
      round: 0,
      latestVersion: 1,
      sentVersion: null,
      paper: 'a4',
      isOwn: true,
    });
    const { body } = await editor.caller.get(flyers(flyer.id, 'versions', 1));
    const words = body.drawing.items.map(({ text }: any) => text).join('');
    expect(words).toContain('つなぐは、対象になりそうな制度と窓口');
    expect(words).not.toContain('{');
    expect(body.warnings).toEqual([{ blockId: 'code', kind: 'route' }]);
  });

  it('name service, city and operator in the language of the text', async () => {
    const { id } = await make(editor.caller);
    const saved = await save(editor.caller, id, ({ blocks }) => {
      const text = blocks.find(({ colour }: any) => colour === 'ink');
      Object.assign(text, { text: '{サービス名} {市} {運営}', size: 8, x: 100, width: 1800 });
      blocks.splice(
        0,
        blocks.length,
        ...['ja', 'easy-ja', 'en'].map((language) => ({ ...text, id: language, language })),
      );
    });
    expect(saved.status).toBe(200);
    const { items } = (await editor.caller.get(flyers(id, 'versions', 2))).body.drawing;
    const said = (block: string) =>
      items.flatMap(({ blockId, text }: any) => (blockId === block ? [text] : [])).join(' ');
    expect(['ja', 'easy-ja', 'en'].map(said)).toEqual([
      'つなぐ 神戸市 つなぐ運営事務局',
      'つなぐ 神戸市 つなぐ運営事務局',
      'Tsunagu Kobe City Tsunagu Operations Office',
    ]);
  });

  it('go round by round to 校了, and are never changed afterwards', async () => {
    const { id } = await make(editor.caller);
    await save(editor.caller, id, withoutCode);
    expect((await send(editor.caller, id)).body).toMatchObject({ state: 'correction', round: 1, sentVersion: 2 });

    const first = await remark(id, 2);
    expect(first.body).toMatchObject({ state: 'open', x: 1050, y: 300, answer: null, author: { id: approver.id } });
    const second = await remark(id, 2, { text: '市章を入れてください' });
    expect((await viewer.get(flyers(id))).body.openComments).toBe(2);
    expect((await finalise(approver.caller, id)).body.code).toBe('flyer.commentsOpen');

    expect((await answer(id, first.body.id, 'accept')).body).toMatchObject({ state: 'accepted', answer: '直しました' });
    expect((await answer(id, first.body.id, 'decline')).body.code).toBe('flyer.commentAnswered');
    await save(editor.caller, id, ({ blocks }) => void (blocks[2].size = 40));
    expect((await send(editor.caller, id)).body.code).toBe('flyer.commentsOpen');
    expect((await answer(id, second.body.id, 'decline', '市章は使用の許可がまだです')).status).toBe(200);
    // The city still has version 2 before it, and an accepted remark waits for its version.
    expect((await finalise(approver.caller, id)).body.code).toBe('flyer.changesPending');
    expect((await send(editor.caller, id)).body).toMatchObject({ round: 2, sentVersion: 3 });

    expect((await remark(id, 2)).body.code).toBe('flyer.versionNotSent');
    const { body: old } = await viewer.get(`${flyers(id, 'comments')}?version=2`);
    expect(old.items.map(({ state }: any) => state)).toEqual(['accepted', 'declined']);

    const final = await finalise(approver.caller, id);
    expect(final.body).toMatchObject({ state: 'final', finaliser: { id: approver.id }, finalAt: expect.any(String) });
    for (const refused of [
      await save(editor.caller, id),
      await send(editor.caller, id),
      await remark(id, 3),
      await finalise(approver.caller, id),
    ]) {
      expect([refused.status, refused.body.code]).toEqual([409, 'flyer.stateChanged']);
    }
    const again = await make(editor.caller, { templateId: undefined, fromFlyerId: id, name: '冬の案内' });
    expect(again).toMatchObject({ state: 'draft', fromFlyerId: id, latestVersion: 1 });
    expect(await contentOf(editor.caller, again.id, 1)).toEqual(await contentOf(editor.caller, id, 3));

    const acts = await test.sql(`SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id`, [id]);
    expect(acts.map(({ action }) => action)).toEqual([
      ...['flyer.create', 'flyer.save', 'flyer.send', 'flyer.comment', 'flyer.comment', 'flyer.answer'],
      ...['flyer.save', 'flyer.answer', 'flyer.send', 'flyer.finalise'],
    ]);
  });

  it('keep every version as it was saved', async () => {
    const { id } = await make(editor.caller);
    const before = (await editor.caller.get(flyers(id, 'versions', 1))).body;
    await save(editor.caller, id, ({ blocks }) => void (blocks[1].text = '別の言葉'));
    expect((await editor.caller.get(flyers(id, 'versions', 1))).body).toEqual(before);
    const { body } = await editor.caller.get(flyers(id, 'versions'));
    expect(body.items.map(({ number, round }: any) => [number, round])).toEqual([
      [2, null],
      [1, null],
    ]);
    // Not even the API's own role in the database can write over one.
    const rights = await test.sql(
      `SELECT table_name AS name, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS rights
         FROM information_schema.role_table_grants
        WHERE grantee = 'tsunagu_app' AND table_name IN ('flyer_version', 'flyer_round') GROUP BY 1 ORDER BY 1`,
    );
    expect(rights).toEqual([
      { name: 'flyer_round', rights: 'INSERT SELECT' },
      { name: 'flyer_version', rights: 'INSERT SELECT' },
    ]);
  });

  it('need four eyes for 校了 and for an answer', async () => {
    const both = await signIn(test, ['editor', 'cityApprover']);
    const { id } = await make(both.caller);
    await save(both.caller, id, withoutCode);
    await send(both.caller, id);
    expect((await finalise(both.caller, id)).body.code).toBe('flyer.ownWork');
    const mine = await both.caller.post(city(id, 'comments'), { version: 2, x: 0, y: 0, text: 'ここ' });
    const own = await both.caller.post(flyers(id, 'comments', mine.body.id, 'decline'), { answer: 'いいえ' });
    expect([own.status, own.body.code]).toEqual([403, 'flyer.ownWork']);
  });

  it('are kept from being saved over another person’s work, but not by a remark', async () => {
    const { id, revision } = await make(editor.caller);
    const content = await contentOf(editor.caller, id, 1);
    await save(supervisor.caller, id);
    const stale = await editor.caller.put(flyers(id), { revision, name: 'x', routeId: null, content });
    expect([stale.status, stale.body.code]).toEqual([409, 'flyer.revisionStale']);
    const sent = await send(editor.caller, id);
    await remark(id, 2);
    const after = await editor.caller.put(flyers(id), {
      revision: sent.body.revision,
      name: 'x',
      routeId: null,
      content,
    });
    expect(after.status).toBe(200);
    expect((await editor.caller.post(flyers(id, 'send'), { revision: 1 })).body.code).toBe('flyer.revisionStale');
  });

  it('are not sent twice without a new version, nor finished while a newer one waits', async () => {
    const { id } = await make(editor.caller);
    await save(editor.caller, id, withoutCode);
    await send(editor.caller, id);
    expect((await send(editor.caller, id)).body.code).toBe('flyer.nothingNew');
    await save(editor.caller, id);
    expect((await finalise(approver.caller, id)).body.code).toBe('flyer.newerVersion');
  });

  it('are hidden from the city until they are sent, and then show only what was sent', async () => {
    const { id } = await make(editor.caller);
    await save(editor.caller, id);
    for (const path of [
      flyers(id),
      flyers(id, 'versions'),
      flyers(id, 'versions', 2),
      `${flyers(id, 'versions', 2, 'pdf')}?kind=office`,
    ]) {
      const { status, body } = await viewer.get(path);
      expect([path, status, body.code]).toEqual([path, 404, 'flyer.notFound']);
    }
    expect((await viewer.get(flyers())).body.items.map((item: any) => item.id)).not.toContain(id);
    await send(editor.caller, id);
    await save(editor.caller, id);
    expect((await viewer.get(flyers(id))).body.latestVersion).toBe(2);
    expect((await viewer.get(flyers(id, 'versions'))).body.items.map(({ number }: any) => number)).toEqual([2]);
    expect((await viewer.get(flyers(id, 'versions', 2))).status).toBe(200);
    for (const number of [1, 3]) expect((await viewer.get(flyers(id, 'versions', number))).status).toBe(404);
    expect((await viewer.get(`${flyers(id, 'comments')}?version=3`)).status).toBe(404);
  });

  it('let the city neither draw nor answer, the viewer not even remark', async () => {
    const { id } = await make(editor.caller);
    await send(editor.caller, id);
    const content = await contentOf(editor.caller, id, 1);
    for (const [caller, method, path, body] of [
      [approver.caller, 'post', flyers(), { name: 'x', templateId: 'a4-first' }],
      [approver.caller, 'put', flyers(id), { revision: 2, name: 'x', routeId: null, content }],
      [approver.caller, 'post', flyers(id, 'send'), { revision: 2 }],
      [approver.caller, 'post', flyers(id, 'comments', UNKNOWN, 'accept'), { answer: 'x' }],
      [viewer, 'post', city(id, 'comments'), { version: 1, x: 0, y: 0, text: 'x' }],
      [viewer, 'post', city(id, 'finalise'), { revision: 2 }],
      [editor.caller, 'post', city(id, 'comments'), { version: 1, x: 0, y: 0, text: 'x' }],
      [supervisor.caller, 'post', city(id, 'finalise'), { revision: 2 }],
    ] as const) {
      const { status, body: answered } = await caller[method](path, body);
      expect([path, status, answered.code]).toEqual([path, 403, 'role.forbidden']);
    }
    const counsellor = (await signIn(test, ['counsellor'])).caller;
    expect((await counsellor.get(flyers())).status).toBe(403);
  });

  it('answer a wrong id like a hidden one', async () => {
    const { id } = await make(editor.caller);
    await send(editor.caller, id);
    for (const answered of [
      await editor.caller.get(flyers(UNKNOWN)),
      await editor.caller.get(flyers(id, 'versions', 99)),
      await editor.caller.post(flyers(UNKNOWN, 'send'), { revision: 1 }),
      await editor.caller.post(flyers(id, 'comments', UNKNOWN, 'accept'), { answer: 'x' }),
      await approver.caller.post(city(UNKNOWN, 'comments'), { version: 1, x: 0, y: 0, text: 'x' }),
      await editor.caller.get(flyers(id, 'photos', UNKNOWN)),
      await editor.caller.post(flyers(), { name: 'x', fromFlyerId: UNKNOWN }),
    ]) {
      expect([answered.status, answered.body.code]).toEqual([404, 'flyer.notFound']);
    }
  });

  it('are listed page by page, newest first, by state', async () => {
    const made: string[] = [];
    for (let n = 0; n < 3; n++) made.unshift((await make(editor.caller, { templateId: 'card-hand' })).id);
    const one = await editor.caller.get(`${flyers()}?limit=2&state=draft`);
    expect(one.body.items.map(({ id }: any) => id)).toEqual(made.slice(0, 2));
    const two = await editor.caller.get(`${flyers()}?limit=2&state=draft&cursor=${one.body.nextCursor}`);
    expect(two.body.items[0].id).toBe(made[2]);
    await send(editor.caller, made[0]!);
    const sent = await viewer.get(`${flyers()}?state=correction&limit=1`);
    expect(sent.body.items.map(({ id }: any) => id)).toEqual([made[0]]);
    for (const query of ['cursor=nonsense', 'state=published', 'limit=1000']) {
      expect((await editor.caller.get(`${flyers()}?${query}`)).status).toBe(400);
    }
  });

  it('number a remark’s pages oldest first, and take no remark beyond the sheet', async () => {
    const { id } = await make(editor.caller, { templateId: 'card-hand' });
    await send(editor.caller, id);
    for (const text of ['一', '二', '三']) expect((await remark(id, 1, { x: 910, y: 550, text })).status).toBe(201);
    const one = await viewer.get(`${flyers(id, 'comments')}?version=1&limit=2`);
    const two = await viewer.get(`${flyers(id, 'comments')}?version=1&limit=2&cursor=${one.body.nextCursor}`);
    expect([...one.body.items, ...two.body.items].map(({ text }: any) => text)).toEqual(['一', '二', '三']);
    for (const more of [{ x: 911 }, { y: 551 }, { x: -1 }, { text: '' }, { text: 'あ'.repeat(501) }, { version: 0 }]) {
      const { status, body } = await remark(id, 1, { x: 0, y: 0, ...more });
      expect([more, status, body.code]).toEqual([more, 400, 'input.invalid']);
    }
  });
});
