import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, startApp } from '../harness/app.js';
import { Caller } from '../harness/caller.js';
import {
  type CatalogueStaff,
  catalogueStaff,
  code,
  content,
  SERVICES,
  text,
  Version,
  words,
} from './catalogue-harness.js';

describe('versions of a service', () => {
  let test: TestApp;
  let staff: CatalogueStaff;
  let nobody: Caller;
  beforeAll(async () => {
    test = await startApp();
    staff = await catalogueStaff(test);
    nobody = new Caller(test);
  });
  afterAll(() => test.close());

  const row = async ({ serviceId, body }: Version) =>
    (
      await test.sql('SELECT * FROM service_version WHERE service_id = $1 AND number = $2', [serviceId, body.number])
    )[0]!;
  const publicPage = (id: string) => nobody.get(`/api/public/services/${id}`);

  describe('from a draft to parents', () => {
    it('goes through two people, and says who they were', async () => {
      const version = await Version.service(staff, 'from-draft');
      expect(version.body).toMatchObject({ number: 1, state: 'draft', revision: 1, isOwn: true, basedOn: null });
      expect(version.body.readiness).toMatchObject({
        ready: true,
        problems: [],
        needed: ['eligible', 'notEligible', 'unknown'],
      });
      expect(code(await publicPage('from-draft'))).toEqual([404, 'service.notFound']);
      expect((await version.act('submit')).body).toMatchObject({ state: 'review', revision: 2 });
      const { body } = await version.act('approve', staff.manager);
      expect(body).toMatchObject({ state: 'published', validFrom: '2026-11-24', isOwn: false });
      expect(body.publishedAt).toBe(test.clock.now().toISOString());
      expect(body.author.name).not.toBe(body.approver.name);
      const page = await publicPage('from-draft');
      expect(page.body).toMatchObject({
        name: 'とことこ教室',
        version: 1,
        validFrom: '2026-11-24',
        nextCheckDue: '2027-04-01',
      });
      expect(page.body.translations).toEqual({ 'easy-ja': { name: 'とことこ教室' }, en: { name: 'Toddler class' } });
      const { services } = (await nobody.get('/api/public/catalogue')).body;
      expect(services.at(-1)).toMatchObject({ id: 'from-draft', papers: [{ name: { ja: '母子健康手帳' } }] });
      const audited = await test.sql<{ action: string }>(
        `SELECT action FROM audit_entry WHERE subject_type = 'service' AND subject_id = 'from-draft' ORDER BY id`,
      );
      expect(audited.map(({ action }) => action)).toEqual(['service.create', 'service.submit', 'service.approve']);
      const history = await staff.editor.get(`${SERVICES}/from-draft/history?limit=2`);
      expect(history.body.items.map(({ act }: { act: string }) => act)).toEqual(['approve', 'submit']);
      const rest = await staff.editor.get(`${SERVICES}/from-draft/history?cursor=${history.body.nextCursor}`);
      expect(rest.body.items).toMatchObject([{ act: 'create', number: 1 }]);
    });

    it('a new version takes the place of the old one, which stays to be read', async () => {
      const first = await Version.published(staff, 'followed');
      const second = await Version.draft(staff, 'followed');
      expect(second.body).toMatchObject({ number: 2, basedOn: 1, hash: first.body.hash, state: 'draft' });
      await second.change({ content: content({ name: words('のびのび教室') }) });
      await second.toPublished();
      expect((await publicPage('followed')).body).toMatchObject({ name: 'のびのび教室', version: 2 });
      const old = await staff.supervisor.get(first.path);
      expect(old.body).toMatchObject({ state: 'expired', content: { name: { ja: 'とことこ教室' } } });
      const list = await staff.supervisor.get(`${SERVICES}/followed/versions?limit=1`);
      expect(list.body.items).toMatchObject([{ number: 2, state: 'published', name: 'のびのび教室' }]);
      const next = await staff.supervisor.get(`${SERVICES}/followed/versions?cursor=${list.body.nextCursor}`);
      expect(next.body.items).toMatchObject([{ number: 1, state: 'expired' }]);
    });

    it('shows what is different, place by place', async () => {
      await Version.published(staff, 'differs');
      const draft = await Version.draft(staff, 'differs');
      const rule = { all: [{ fact: 'residence.kobe', eq: true }, { someChild: { ageMonths: { gte: 12, lt: 48 } } }] };
      await draft.change({
        rule,
        content: content({ summary: words('1〜3歳の子と親の教室。'), lifeStages: ['0-2', '3-5'] }),
      });
      const { body } = await staff.supervisor.get(`${draft.path}/diff?against=1`);
      expect(body).toMatchObject({ number: 2, against: 1, ruleBefore: expect.stringContaining('1〜2歳') });
      expect(body.ruleAfter).toContain('1〜3歳');
      expect(body.changes).toEqual([
        { path: 'content.summary.ja', before: '1〜2歳の子と親の教室。', after: '1〜3歳の子と親の教室。' },
        { path: 'content.lifeStages.1', before: null, after: '3-5' },
        { path: 'rule.all.1.someChild.ageMonths.lt', before: '36', after: '48' },
      ]);
      expect(code(await staff.editor.get(`${draft.path}/diff?against=9`))).toEqual([404, 'serviceVersion.notFound']);
      expect((await staff.editor.get(`${draft.path}/diff?against=x`)).status).toBe(400);
    });

    it('rolls back by a new version with the old words, which again needs two people', async () => {
      const first = await Version.published(staff, 'rolled');
      const wrong = await Version.draft(staff, 'rolled');
      await wrong.change({ content: content({ name: words('まちがい') }) });
      await wrong.toPublished();
      const { status, body } = await staff.editor.post(`${first.path}/rollback`, { note: '名前を間違えたため' });
      expect([status, body.number, body.state, body.basedOn, body.hash]).toEqual([
        201,
        3,
        'review',
        1,
        first.body.hash,
      ]);
      const path = `${SERVICES}/rolled/versions/3`;
      expect((await staff.manager.post(`${path}/approve`, { revision: 1 })).body.state).toBe('published');
      expect((await publicPage('rolled')).body).toMatchObject({ name: 'とことこ教室', version: 3 });
      const { items } = (await staff.editor.get(`${SERVICES}/rolled/history`)).body;
      expect(items[2]).toMatchObject({ act: 'rollback', number: 3, note: '名前を間違えたため' });
      const draft = await Version.draft(staff, 'rolled');
      expect(code(await staff.editor.post(`${draft.path}/rollback`, { note: 'x' }))).toEqual([
        409,
        'serviceVersion.stateChanged',
      ]);
    });

    it('is taken away at once by a supervisor, with a word of why, and still has a name for what refers to it', async () => {
      const version = await Version.published(staff, 'ended');
      expect((await version.act('expire', staff.editor, { note: 'なし' })).status).toBe(403);
      expect((await version.act('expire', staff.supervisor, { note: '' })).status).toBe(400);
      expect((await version.act('expire', staff.supervisor, { note: '事業が終わった' })).body.state).toBe('expired');
      expect((await publicPage('ended')).status).toBe(404);
      const article = {
        title: { ja: 'x', 'easy-ja': 'x' },
        body: { ja: 'x', 'easy-ja': 'x' },
        topic: 'health',
        serviceId: 'ended',
      };
      expect((await staff.editor.post('/api/staff/articles', article)).status).toBe(201);
    });
  });

  describe('four eyes', () => {
    it('nobody approves what they wrote a part of', async () => {
      const version = await Version.service(staff, 'own-eyes', {}, staff.manager);
      await version.change({ confidence: 'medium' }, staff.supervisor);
      await version.act('submit');
      for (const writer of [staff.manager, staff.supervisor]) {
        expect(code(await version.act('approve', writer))).toEqual([403, 'serviceVersion.ownApproval']);
      }
      expect(code(await version.act('approve', staff.editor))).toEqual([403, 'role.forbidden']);
      expect(await row(version)).toMatchObject({ state: 'review', approver_id: null });
    });

    it('what is given back loses its approval and its turn', async () => {
      const version = await Version.service(staff, 'given-back', { validFrom: '2027-01-01' });
      await version.act('submit');
      expect((await version.act('approve', staff.manager)).body.state).toBe('scheduled');
      const back = await version.act('return', staff.supervisor, { note: '金額を確かめてください' });
      expect(back.body).toMatchObject({ state: 'draft', approver: null, returnNote: '金額を確かめてください' });
      expect((await version.act('submit')).body.returnNote).toBeNull();
    });
  });

  describe('no step is left out, and nothing handed over changes', () => {
    it('refuses acts that do not fit the state', async () => {
      const version = await Version.service(staff, 'steps');
      const refused = [409, 'serviceVersion.stateChanged'];
      expect(code(await version.act('approve', staff.manager))).toEqual(refused);
      expect(code(await version.act('expire', staff.manager, { note: 'x' }))).toEqual(refused);
      expect(code(await version.act('return', staff.manager, { note: 'x' }))).toEqual(refused);
      await version.act('submit');
      expect(code(await version.change({ confidence: 'low' }))).toEqual(refused);
      expect(code(await staff.editor.delete(version.path))).toEqual(refused);
      expect(code(await version.act('submit'))).toEqual(refused);
      await version.act('approve', staff.manager);
      for (const act of ['submit', 'approve', 'return']) {
        expect(code(await version.act(act, staff.supervisor, act === 'return' ? { note: 'x' } : {}))).toEqual(refused);
      }
      expect(code(await version.change({ confidence: 'low' }))).toEqual(refused);
    });

    it('refuses a revision that somebody has saved over', async () => {
      const version = await Version.service(staff, 'stale');
      await version.change({ confidence: 'low' }, staff.otherEditor);
      for (const act of ['submit'] as const) {
        const answer = await staff.editor.post(`${version.path}/${act}`, { revision: 1 });
        expect(code(answer)).toEqual([409, 'serviceVersion.revisionStale']);
      }
      const put = await staff.editor.put(version.path, { ...text(), revision: 1 });
      expect(code(put)).toEqual([409, 'serviceVersion.revisionStale']);
      expect(await row(version)).toMatchObject({ confidence: 'low', revision: 2 });
    });

    it('the database itself refuses to rewrite, to skip approval and to remove', async () => {
      const version = await Version.published(staff, 'guarded');
      const where = `WHERE service_id = 'guarded' AND number = 1`;
      for (const statement of [
        `UPDATE service_version SET content = '{}' ${where}`,
        `UPDATE service_version SET rule = '{"ask":"x"}' ${where}`,
        `UPDATE service_version SET approver_id = NULL ${where}`,
        `UPDATE service_version SET state = 'draft' ${where}`,
        `DELETE FROM service_version ${where}`,
        `INSERT INTO service_version SELECT (jsonb_populate_record(v, '{"id":"0199aaaa-0000-7000-8000-00000000beef","number":2}')).*
           FROM service_version v ${where}`,
      ]) {
        await expect(test.sql(statement)).rejects.toThrow(/guarded|begins as a draft/);
      }
      expect(await row(version)).toMatchObject({ state: 'published', hash: version.body.hash });
    });

    it('two approvals at once make one version current; the other was not written for it', async () => {
      const [first, second] = [await Version.service(staff, 'at-once'), await Version.draft(staff, 'at-once')];
      await first.act('submit');
      await second.act('submit');
      const both = [first.act('approve', staff.manager), second.act('approve', staff.supervisor)];
      expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 422]);
      const states = await test.sql(`SELECT state FROM service_version WHERE service_id = 'at-once' ORDER BY state`);
      expect(states.map(({ state }) => state)).toEqual(['published', 'review']);
    });

    it('drops a draft, and nothing of it stays but the history', async () => {
      const version = await Version.service(staff, 'dropped');
      expect((await staff.editor.delete(version.path)).status).toBe(204);
      expect(code(await staff.editor.get(version.path))).toEqual([404, 'serviceVersion.notFound']);
      const { items } = (await staff.editor.get(`${SERVICES}/dropped/history`)).body;
      expect(items.map(({ act }: { act: string }) => act)).toEqual(['remove', 'create']);
    });
  });

  describe('the editors’ lists', () => {
    it('shows what is being worked on, touched last first, page by page', async () => {
      const waiting = await Version.service(staff, 'list-waiting');
      test.clock.advance({ seconds: 1 });
      const draft = await Version.service(staff, 'list-draft');
      test.clock.advance({ seconds: 1 });
      await waiting.act('submit');
      const open = await staff.editor.get(`${SERVICES}/versions?limit=2`);
      expect(open.body.items.map(({ serviceId }: { serviceId: string }) => serviceId)).toEqual([
        'list-waiting',
        'list-draft',
      ]);
      expect(open.body.items[0].author.id).toBe(draft.body.author.id);
      const more = await staff.editor.get(`${SERVICES}/versions?cursor=${open.body.nextCursor}`);
      expect(more.body.items.map(({ serviceId }: { serviceId: string }) => serviceId)).not.toContain('list-draft');
      const review = await staff.editor.get(`${SERVICES}/versions?state=review`);
      expect(review.body.items.every(({ state }: { state: string }) => state === 'review')).toBe(true);
      expect(review.body.items.map(({ serviceId }: { serviceId: string }) => serviceId)).toContain('list-waiting');
    });

    it('is for those who write alone', async () => {
      for (const path of [
        'versions',
        'jido-teate/versions',
        'jido-teate/versions/1',
        'jido-teate/history',
        'overdue',
        'unsure',
        'sources',
      ]) {
        for (const caller of [staff.counsellor, staff.cityViewer, staff.administrator]) {
          expect([path, ...code(await caller.get(`${SERVICES}/${path}`))]).toEqual([path, 403, 'role.forbidden']);
        }
        expect(code(await nobody.get(`${SERVICES}/${path}`))).toEqual([401, 'session.missing']);
      }
    });
  });
});
