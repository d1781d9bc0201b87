import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Sender } from '../src/broadcasts/sender.js';
import {
  ARTICLE,
  BROADCASTS,
  deliveries,
  type Desk,
  forgetPeople,
  makeApproved,
  makeContent,
  makeDesk,
  multicasts,
  once,
  populate,
  sendToTheEnd,
  start,
} from './broadcasts-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import { signIn } from './harness/staff.js';

const UNKNOWN = '01890000-0000-7000-8000-000000000000';

describe('a broadcast', () => {
  let test: TestApp;
  let desk: Desk;
  const drain = () => test.app.get(Sender).drain();

  beforeAll(async () => {
    test = await startApp({ line: true });
    desk = await makeDesk(test);
  });
  afterAll(() => test.close());
  beforeEach(() => forgetPeople(test));

  describe('from draft to sent', () => {
    it('goes through a second person and reaches everybody once', async () => {
      const ids = await populate(test, 23, { easy: 3 });
      const content = await makeContent(desk);
      const created = await desk.editor.post(BROADCASTS, content);
      expect(created.status).toBe(201);
      const { id } = created.body;
      expect(created.body).toMatchObject({
        article: { id: content.articleId, title: '子育て広場のご案内' },
        segment: { id: content.segmentId, sentence: expect.stringContaining('灘区') },
        state: 'draft',
        stopCause: null,
        author: { name: '編集 一郎' },
        approver: null,
        estimate: 20,
        recipients: null,
        requests: { total: 0, accepted: 0, failed: 0, undecided: 0 },
        opened: null,
        quota: { limit: null, used: expect.any(Number) },
      });
      const submitted = await desk.editor.post(`${BROADCASTS}/${id}/submit`);
      expect(submitted.body.state).toBe('submitted');
      const approved = await desk.approver.post(`${BROADCASTS}/${id}/approve`);
      expect(approved.body).toMatchObject({ state: 'approved', approver: { name: '責任 花子' } });
      expect(multicasts(test)).toHaveLength(0);
      const started = await desk.editor.post(`${BROADCASTS}/${id}/start`);
      expect(started.body).toMatchObject({
        state: 'sending',
        recipients: 23,
        requests: { total: 2, accepted: 0 },
        estimate: null,
      });
      await drain();
      expect((await desk.editor.get(`${BROADCASTS}/${id}`)).body).toMatchObject({
        state: 'sent',
        requests: { total: 2, accepted: 2, failed: 0, undecided: 0 },
        startedAt: test.clock.now().toISOString(),
        finishedAt: test.clock.now().toISOString(),
      });
      expect(deliveries(test, ids)).toEqual(once(ids));
      const actions = await test.sql<{ action: string }>(
        'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id',
        [id],
      );
      expect(actions.map(({ action }) => action)).toEqual(
        ['create', 'submit', 'approve', 'start', 'finish'].map((act) => `broadcast.${act}`),
      );
    });

    it('sends each language its own text, with a link to our page and nothing else', async () => {
      const ids = await populate(test, 2, { easy: 1 });
      const { articleId, segmentId } = await makeContent(desk);
      const before = multicasts(test).length;
      const id = await start(desk, { articleId, segmentId });
      await drain();
      const bodies = multicasts(test)
        .slice(before)
        .map(({ body }) => JSON.parse(body));
      expect(bodies).toHaveLength(2);
      for (const body of bodies) {
        expect(Object.keys(body)).toEqual(['to', 'messages', 'customAggregationUnits']);
        expect(body.customAggregationUnits).toEqual([expect.stringMatching(/^b_[0-9a-f]{16}$/)]);
        const text = JSON.stringify(body.messages);
        const easy = body.to[0] === ids[0];
        expect(body.messages).toHaveLength(1);
        expect(body.messages[0].altText).toBe(easy ? ARTICLE.title['easy-ja'] : ARTICLE.title.ja);
        expect(text).toContain(`"uri":"https://liff.line.me/2000000002-simulate/letters/${articleId}"`);
        for (const secret of ['灘', 'nada', '届ける相手', segmentId, id])
          expect(JSON.stringify(body)).not.toContain(secret);
      }
      const hashes = await test.sql<{ body_hash: string }>(
        'SELECT body_hash FROM broadcast_request WHERE broadcast_id = $1',
        [id],
      );
      const { createHash } = await import('node:crypto');
      const sent = multicasts(test)
        .slice(before)
        .map(({ body }) => createHash('sha256').update(body).digest('hex'));
      expect(sent.sort()).toEqual(hashes.map(({ body_hash }) => body_hash).sort());
    });

    it('is never approved by its author', async () => {
      await populate(test, 1);
      const { body } = await desk.both.post(BROADCASTS, await makeContent(desk));
      await desk.both.post(`${BROADCASTS}/${body.id}/submit`);
      const own = await desk.both.post(`${BROADCASTS}/${body.id}/approve`);
      expect([own.status, own.body.code]).toEqual([403, 'broadcast.ownApproval']);
      expect((await desk.approver.post(`${BROADCASTS}/${body.id}/approve`)).status).toBe(200);
    });

    it('is given back with a reason, and does not start before it is approved', async () => {
      const { body } = await desk.editor.post(BROADCASTS, await makeContent(desk));
      const path = `${BROADCASTS}/${body.id}`;
      expect((await desk.editor.post(`${path}/start`)).body.code).toBe('broadcast.stateChanged');
      await desk.editor.post(`${path}/submit`);
      expect((await desk.editor.post(`${path}/start`)).body.code).toBe('broadcast.stateChanged');
      expect((await desk.approver.post(`${path}/return`, { reason: '来週にしましょう' })).body).toMatchObject({
        state: 'draft',
        returnReason: '来週にしましょう',
      });
      expect((await desk.approver.post(`${path}/approve`)).body.code).toBe('broadcast.stateChanged');
    });

    it('sends what was approved, whatever became of the segment afterwards', async () => {
      const [inNada] = await populate(test, 1);
      const content = await makeContent(desk);
      const id = await makeApproved(desk, content);
      const changed = await desk.editor.put(`/api/staff/segments/${content.segmentId}`, {
        name: `変えた ${id}`,
        condition: { fact: 'residence.ward', in: ['kita'] },
      });
      expect(changed.status).toBe(200);
      await desk.editor.post(`${BROADCASTS}/${id}/start`);
      await drain();
      expect(deliveries(test, [inNada!])).toEqual([1]);
    });

    it('takes approved articles and existing segments only', async () => {
      const { articleId, segmentId } = await makeContent(desk);
      const { body: draft } = await desk.editor.post('/api/staff/articles', ARTICLE);
      expect((await desk.editor.post(BROADCASTS, { articleId: draft.id, segmentId })).body.code).toBe(
        'broadcast.articleNotApproved',
      );
      expect((await desk.editor.post(BROADCASTS, { articleId, segmentId: UNKNOWN })).body.code).toBe(
        'segment.notFound',
      );
      expect((await desk.editor.post(BROADCASTS, { articleId: 'x', segmentId })).body.code).toBe('input.invalid');
      expect((await desk.editor.get(`${BROADCASTS}/${UNKNOWN}`)).body.code).toBe('broadcast.notFound');
      const id = await makeApproved(desk, { articleId, segmentId });
      await desk.editor.post(`/api/staff/articles/${articleId}/retire`);
      expect((await desk.editor.post(`${BROADCASTS}/${id}/start`)).body.code).toBe('broadcast.articleNotApproved');
    });

    it('is open to those whose work it is', async () => {
      const id = await makeApproved(desk);
      const { caller: counsellor } = await signIn(test, ['counsellor']);
      expect((await counsellor.get(BROADCASTS)).body.code).toBe('role.forbidden');
      expect((await desk.approver.post(`${BROADCASTS}/${id}/start`)).body.code).toBe('role.forbidden');
      expect((await desk.editor.post(`${BROADCASTS}/${id}/approve`)).body.code).toBe('role.forbidden');
    });

    it('says nothing about fewer than ten', async () => {
      await populate(test, 9);
      const content = await makeContent(desk);
      expect((await desk.editor.post(BROADCASTS, content)).body.estimate).toBeNull();
      await populate(test, 10);
      expect((await desk.editor.post(BROADCASTS, content)).body.estimate).toBe(10);
    });

    it('is listed newest first, page by page', async () => {
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body } = await desk.editor.get(`${BROADCASTS}?limit=3${cursor && `&cursor=${cursor}`}`);
        seen.push(...body.items.map(({ id }: { id: string }) => id));
        cursor = body.nextCursor ?? '';
      } while (cursor);
      const rows = await test.sql<{ id: string }>('SELECT id FROM broadcast ORDER BY id DESC');
      expect(seen).toEqual(rows.map(({ id }) => id));
    });

    it('with nobody to send to is sent at once', async () => {
      const id = await start(desk);
      await drain();
      expect((await desk.editor.get(`${BROADCASTS}/${id}`)).body).toMatchObject({
        state: 'sent',
        recipients: null,
        requests: { total: 0 },
      });
    });

    it.each([
      [9, null],
      [10, 10],
    ])(
      'to %i households shows %s of them, before and after the start, on the page and in the audit',
      async (size, shown) => {
        await populate(test, size);
        const id = await makeApproved(desk);
        expect((await desk.editor.get(`${BROADCASTS}/${id}`)).body).toMatchObject({
          estimate: shown,
          recipients: null,
        });
        expect((await desk.editor.post(`${BROADCASTS}/${id}/start`)).body).toMatchObject({ recipients: shown });
        await drain();
        expect((await desk.editor.get(`${BROADCASTS}/${id}`)).body).toMatchObject({ state: 'sent', recipients: shown });
        const [entry] = await test.sql<{ detail: { recipients: number | null } }>(
          `SELECT detail FROM audit_entry WHERE action = 'broadcast.start' AND subject_id = $1`,
          [id],
        );
        expect(entry?.detail.recipients).toBe(shown);
      },
    );
  });

  it('ends by itself, whatever was put off', async () => {
    const ids = await populate(test, 3);
    test.simulator.state.faults.add({ path: '/multicast', kind: 'status', times: 2 });
    const id = await start(desk);
    expect(await sendToTheEnd(test, desk, id)).toMatchObject({ state: 'sent' });
    expect(deliveries(test, ids)).toEqual(once(ids));
  });
});
