import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { signIn } from './harness/staff.js';

const article = {
  title: { ja: '子育て広場のご案内', 'easy-ja': '子どもと あそべる ところ' },
  body: { ja: '区の広場は平日に開いています。', 'easy-ja': '広場は 月曜日から 金曜日まで 開いて います。' },
  topic: 'play',
};

describe('articles', () => {
  let test: TestApp;
  let editor: { caller: Caller; id: string };
  let approver: { caller: Caller; id: string };
  let both: { caller: Caller; id: string };
  const path = '/api/staff/articles';
  const made = async (by = editor): Promise<string> =>
    ((await by.caller.post(path, article)).body as { id: string }).id;
  const audited = (id: string) =>
    test.sql<{ action: string }>('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id', [id]);

  beforeAll(async () => {
    test = await startApp();
    editor = await signIn(test, ['editor'], '編集 一郎');
    approver = await signIn(test, ['supervisor'], '責任 花子');
    both = await signIn(test, ['editor', 'manager']);
  });
  afterAll(() => test.close());

  it('go from an editor through a second person to approved, each step written down', async () => {
    const created = await editor.caller.post(path, article);
    expect(created.status).toBe(201);
    const { id } = created.body as { id: string };
    expect(created.body).toEqual({
      ...article,
      id,
      serviceId: null,
      designatedByCity: false,
      state: 'draft',
      author: { id: editor.id, name: '編集 一郎' },
      approver: null,
      returnReason: null,
      updatedAt: test.clock.now().toISOString(),
      version: 1,
    });
    expect((await editor.caller.post(`${path}/${id}/submit`)).body).toMatchObject({ state: 'submitted' });
    const returned = await approver.caller.post(`${path}/${id}/return`, { reason: '曜日を確かめてください' });
    expect(returned.body).toMatchObject({ state: 'draft', returnReason: '曜日を確かめてください', version: 3 });
    const changed = await editor.caller.put(`${path}/${id}`, { ...article, designatedByCity: true, version: 3 });
    expect(changed.body).toMatchObject({ state: 'draft', designatedByCity: true, version: 4 });
    await editor.caller.post(`${path}/${id}/submit`);
    const approved = await approver.caller.post(`${path}/${id}/approve`);
    expect(approved.status).toBe(200);
    expect(approved.body).toMatchObject({
      state: 'approved',
      approver: { id: approver.id, name: '責任 花子' },
      returnReason: null,
    });
    expect((await editor.caller.get(`${path}/${id}`)).body).toEqual(approved.body);
    expect((await approver.caller.post(`${path}/${id}/retire`)).body).toMatchObject({ state: 'retired' });
    expect((await audited(id)).map(({ action }) => action)).toEqual(
      ['create', 'submit', 'return', 'change', 'submit', 'approve', 'retire'].map((act) => `article.${act}`),
    );
  });

  it('are never approved by whoever wrote them, or a part of them', async () => {
    const own = await made(both);
    await both.caller.post(`${path}/${own}/submit`);
    const answer = await both.caller.post(`${path}/${own}/approve`);
    expect([answer.status, answer.body.code]).toEqual([403, 'article.ownApproval']);
    const others = await made();
    await both.caller.put(`${path}/${others}`, { ...article, version: 1 });
    await editor.caller.post(`${path}/${others}/submit`);
    expect((await both.caller.post(`${path}/${others}/approve`)).body.code).toBe('article.ownApproval');
    expect((await approver.caller.post(`${path}/${others}/approve`)).status).toBe(200);
  });

  it('lose nobody’s work when two editors save', async () => {
    const id = await made();
    const [one, two] = await Promise.all([
      editor.caller.put(`${path}/${id}`, { ...article, topic: 'money', version: 1 }),
      both.caller.put(`${path}/${id}`, { ...article, topic: 'health', version: 1 }),
    ]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
    expect([one, two].find(({ status }) => status === 409)?.body.code).toBe('article.versionStale');
    expect((await editor.caller.put(`${path}/${id}`, article)).body).toMatchObject({
      code: 'input.invalid',
      fields: [{ path: 'version' }],
    });
  });

  it('do not change any more once approved', async () => {
    const id = await made();
    await editor.caller.post(`${path}/${id}/submit`);
    expect((await editor.caller.put(`${path}/${id}`, { ...article, version: 2 })).body.code).toBe(
      'article.stateChanged',
    );
    await approver.caller.post(`${path}/${id}/approve`);
    expect((await editor.caller.put(`${path}/${id}`, { ...article, version: 3 })).body.code).toBe(
      'article.stateChanged',
    );
    expect((await approver.caller.post(`${path}/${id}/return`, { reason: 'x' })).body.code).toBe(
      'article.stateChanged',
    );
  });

  it('let each act happen once when two press at the same time', async () => {
    const id = await made();
    await editor.caller.post(`${path}/${id}/submit`);
    const answers = await Promise.all([1, 2, 3].map(() => approver.caller.post(`${path}/${id}/approve`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it.each([
    ['an empty title', { title: { ja: ' ', 'easy-ja': 'x' } }, 'title.ja'],
    ['a title of 61', { title: { ja: 'あ'.repeat(61), 'easy-ja': 'x' } }, 'title.ja'],
    ['a body of 4,001', { body: { ja: 'x', 'easy-ja': 'あ'.repeat(4_001) } }, 'body.easy-ja'],
    ['a missing language', { body: { ja: 'x' } }, 'body.easy-ja'],
    ['an unknown topic', { topic: 'politics' }, 'topic'],
    ['a field too many', { state: 'approved' }, 'state'],
  ])('refuse %s', async (_, change, field) => {
    const answer = await editor.caller.post(path, { ...article, ...change });
    expect([answer.status, answer.body.code]).toEqual([400, 'input.invalid']);
    expect(answer.body.fields.map((one: { path: string }) => one.path)).toContain(field);
  });

  it('take the longest texts that are allowed', async () => {
    const texts = (length: number) => ({ ja: 'あ'.repeat(length), 'easy-ja': 'い'.repeat(length) });
    expect((await editor.caller.post(path, { ...article, title: texts(60), body: texts(4_000) })).status).toBe(201);
  });

  it('point to a service of the catalogue only', async () => {
    const answer = await editor.caller.post(path, { ...article, serviceId: 'no-such-service' });
    expect([answer.status, answer.body.code]).toEqual([400, 'article.serviceUnknown']);
    const [service] = await test.sql<{ id: string }>('SELECT id FROM service LIMIT 1');
    expect((await editor.caller.post(path, { ...article, serviceId: service?.id })).body.serviceId).toBe(service?.id);
  });

  it('are for those whose work they are', async () => {
    const id = await made();
    const counsellor = await signIn(test, ['counsellor']);
    const city = await signIn(test, ['cityApprover']);
    expect((await counsellor.caller.get(path)).body.code).toBe('role.forbidden');
    expect((await approver.caller.post(path, article)).body.code).toBe('role.forbidden');
    expect((await editor.caller.post(`${path}/${id}/approve`)).body.code).toBe('role.forbidden');
    await editor.caller.post(`${path}/${id}/submit`);
    expect((await city.caller.post(`${path}/${id}/approve`)).status).toBe(200);
  });

  it('answer an unknown id and no id', async () => {
    const unknown = '01890000-0000-7000-8000-000000000000';
    expect((await editor.caller.get(`${path}/${unknown}`)).body.code).toBe('article.notFound');
    expect((await editor.caller.post(`${path}/${unknown}/submit`)).body.code).toBe('article.notFound');
    expect((await editor.caller.get(`${path}/1`)).body.code).toBe('input.invalid');
  });

  it('are listed newest first, by state, page by page without gap or repetition', async () => {
    const all: string[] = [];
    let cursor = '';
    do {
      const { body } = await editor.caller.get(`${path}?state=draft&limit=2${cursor && `&cursor=${cursor}`}`);
      expect(body.items.every(({ state }: { state: string }) => state === 'draft')).toBe(true);
      all.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor ?? '';
    } while (cursor);
    const rows = await test.sql<{ id: string }>(`SELECT id FROM article WHERE state = 'draft' ORDER BY id DESC`);
    expect(all).toEqual(rows.map(({ id }) => id));
    expect((await editor.caller.get(`${path}?cursor=${Buffer.from('["x"]').toString('base64url')}`)).body.code).toBe(
      'cursor.invalid',
    );
  });
});
