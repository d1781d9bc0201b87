import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Sender } from '../src/broadcasts/sender.js';
import {
  ARTICLE,
  BROADCASTS,
  deliveries,
  type Desk,
  makeApproved,
  makeContent,
  makeDesk,
  NADA,
  once,
  populate,
  sendToTheEnd,
  start,
} from './broadcasts-harness.js';
import { open } from './consultations-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import { settle } from './harness/line.js';
import { registerParent, type TestParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';

const UNKNOWN = '01890000-0000-7000-8000-000000000000';

describe('a broadcast', () => {
  let test: TestApp;
  let desk: Desk;
  const drain = () => test.app.get(Sender).drain();
  const multicasts = () => test.simulator.state.received.filter(({ path }) => path === '/v2/bot/message/multicast');
  /** A parent who is also somebody in the simulator. */
  const friend = async (more: object = {}): Promise<TestParent> => {
    const { userId } = test.simulator.state.people.add({ friendship: 'friend', wasFriend: true });
    return registerParent(test, { lineUserId: userId, ...more });
  };

  beforeAll(async () => {
    test = await startApp({ line: true });
    desk = await makeDesk(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.simulator.state.faults.clear();
    test.simulator.state.ledger.clear();
    await test.sql('DELETE FROM household');
  });

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
        estimate: 23,
        recipients: null,
        requests: { total: 0, accepted: 0, failed: 0, undecided: 0 },
        opened: null,
        quota: { limit: null, used: expect.any(Number) },
      });
      const submitted = await desk.editor.post(`${BROADCASTS}/${id}/submit`);
      expect(submitted.body.state).toBe('submitted');
      const approved = await desk.approver.post(`${BROADCASTS}/${id}/approve`);
      expect(approved.body).toMatchObject({ state: 'approved', approver: { name: '責任 花子' } });
      expect(multicasts()).toHaveLength(0);
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
      const before = multicasts().length;
      const id = await start(desk, { articleId, segmentId });
      await drain();
      const bodies = multicasts()
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
      const sent = multicasts()
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

  describe('chooses', () => {
    it('neither who has blocked, nor paused, nor stopped the topic, nor lives elsewhere', async () => {
      const yes = await friend();
      const blocked = await friend();
      await test.simulator.acts.block(blocked.lineUserId);
      await settle(test);
      const paused = await friend();
      await paused.caller.patch('/api/parent/settings', { pause: true });
      const stopped = await friend();
      await stopped.caller.patch('/api/parent/settings', { stoppedTopics: ['play'] });
      const elsewhere = await friend({ ward: 'kita' });
      await start(desk);
      const before = multicasts().length;
      await drain();
      expect(
        multicasts()
          .slice(before)
          .flatMap(({ body }) => JSON.parse(body).to),
      ).toEqual([yes.lineUserId]);
      expect(
        deliveries(
          test,
          [yes, blocked, paused, stopped, elsewhere].map(({ lineUserId }) => lineUserId),
        ),
      ).toEqual([1, 0, 0, 0, 0]);
    });

    it('not those who left, blocked or paused between start and sending; the stored body is the one that is sent', async () => {
      const people = [await friend(), await friend(), await friend(), await friend()] as const;
      const [stays, leaves, blocks, pauses] = people;
      const id = await start(desk);
      await leaves.caller.post('/api/parent/leave');
      await test.simulator.acts.block(blocks.lineUserId);
      await settle(test);
      await pauses.caller.patch('/api/parent/settings', { pause: true });
      const before = multicasts().length;
      await drain();
      expect(
        multicasts()
          .slice(before)
          .map(({ body }) => JSON.parse(body).to),
      ).toEqual([[stays.lineUserId]]);
      const [row] = await test.sql('SELECT * FROM broadcast_request WHERE broadcast_id = $1', [id]);
      expect(row).toMatchObject({
        state: 'accepted',
        dropped: 3,
        household_ids: [stays.householdId],
        line_user_ids: [],
      });
    });

    it('nobody twice for the same article, through whatever broadcast', async () => {
      const ids = await populate(test, 5);
      const content = await makeContent(desk);
      await start(desk, content);
      await drain();
      const more = await test.sql<{ id: string }>('SELECT household_id AS id FROM household_row');
      expect(more).toHaveLength(5);
      const second = await start(desk, content);
      await drain();
      expect((await desk.editor.get(`${BROADCASTS}/${second}`)).body.requests.total).toBe(0);
      expect(deliveries(test, ids)).toEqual(once(ids));
    });

    it('everybody once when two broadcasts of one article start in the same moment', async () => {
      const ids = await populate(test, 20);
      const content = await makeContent(desk);
      const [a, b] = [await makeApproved(desk, content), await makeApproved(desk, content)];
      await Promise.all([desk.editor.post(`${BROADCASTS}/${a}/start`), desk.editor.post(`${BROADCASTS}/${b}/start`)]);
      await drain();
      expect(deliveries(test, ids)).toEqual(once(ids));
    });
  });

  describe('on schedule', () => {
    it('starts at its time, by the job, and not before', async () => {
      const ids = await populate(test, 3);
      const id = await makeApproved(desk);
      const at = new Date(test.clock.now().getTime() + 20 * 60_000).toISOString();
      expect((await desk.editor.post(`${BROADCASTS}/${id}/schedule`, { at })).body).toMatchObject({
        state: 'scheduled',
        scheduledAt: at,
      });
      test.clock.advance({ minutes: 19 });
      await test.jobs.run('broadcasts.start-due');
      expect((await desk.editor.get(`${BROADCASTS}/${id}`)).body.state).toBe('scheduled');
      test.clock.advance({ minutes: 1 });
      await test.jobs.run('broadcasts.start-due');
      await drain();
      expect((await desk.editor.get(`${BROADCASTS}/${id}`)).body.state).toBe('sent');
      expect(deliveries(test, ids)).toEqual(once(ids));
    });

    it('starts once though job, job and editor do it at the same time', async () => {
      const ids = await populate(test, 3);
      const id = await makeApproved(desk);
      await desk.editor.post(`${BROADCASTS}/${id}/schedule`, {
        at: new Date(test.clock.now().getTime() + 60_000).toISOString(),
      });
      test.clock.advance({ minutes: 2 });
      await Promise.all([
        test.jobs.run('broadcasts.start-due'),
        test.jobs.run('broadcasts.start-due'),
        desk.editor.post(`${BROADCASTS}/${id}/start`),
      ]);
      expect(await test.sql('SELECT 1 FROM broadcast_request WHERE broadcast_id = $1', [id])).toHaveLength(1);
      await drain();
      expect(deliveries(test, ids)).toEqual(once(ids));
    });

    it('stops itself when the article was retired meanwhile', async () => {
      const content = await makeContent(desk);
      const id = await makeApproved(desk, content);
      await desk.editor.post(`${BROADCASTS}/${id}/schedule`, {
        at: new Date(test.clock.now().getTime() + 60_000).toISOString(),
      });
      await desk.editor.post(`/api/staff/articles/${content.articleId}/retire`);
      test.clock.advance({ minutes: 2 });
      await test.jobs.run('broadcasts.start-due');
      expect((await desk.editor.get(`${BROADCASTS}/${id}`)).body).toMatchObject({
        state: 'stopped',
        stopCause: 'article',
      });
    });

    it.each(['2020-01-01T00:00:00+09:00', '2099-01-01T00:00:00+09:00'])('is not for %s', async (at) => {
      const id = await makeApproved(desk);
      expect((await desk.editor.post(`${BROADCASTS}/${id}/schedule`, { at })).body.code).toBe(
        'broadcast.scheduleInvalid',
      );
    });

    it('can be called off', async () => {
      const ids = await populate(test, 1);
      const id = await makeApproved(desk);
      await desk.editor.post(`${BROADCASTS}/${id}/schedule`, {
        at: new Date(test.clock.now().getTime() + 60_000).toISOString(),
      });
      expect((await desk.approver.post(`${BROADCASTS}/${id}/stop`)).body).toMatchObject({
        state: 'stopped',
        stopCause: 'person',
      });
      test.clock.advance({ minutes: 2 });
      await test.jobs.run('broadcasts.start-due');
      await drain();
      expect(deliveries(test, ids)).toEqual([0]);
    });
  });

  describe('read by parents', () => {
    it('shows the letter with the reason it came for, and notes that it was opened', async () => {
      const parent = await friend();
      const content = await makeContent(desk, NADA, { ...ARTICLE, designatedByCity: true });
      const id = await start(desk, content);
      await drain();
      const sentAt = test.clock.now().toISOString();
      const summary = { articleId: content.articleId, title: ARTICLE.title, topic: 'play', sentAt };
      expect((await parent.caller.get('/api/parent/letters')).body).toEqual({
        items: [{ ...summary, openedAt: null }],
        nextCursor: null,
      });
      test.clock.advance({ minutes: 5 });
      const openedAt = test.clock.now().toISOString();
      const page = await parent.caller.get(`/api/parent/letters/${content.articleId}`);
      expect(page.body).toEqual({
        ...summary,
        openedAt,
        body: ARTICLE.body,
        serviceId: null,
        reason: [{ kind: 'ward', value: 'nada' }],
        designatedByCity: true,
      });
      test.clock.advance({ minutes: 5 });
      expect((await parent.caller.get(`/api/parent/letters/${content.articleId}`)).body.openedAt).toBe(openedAt);
      expect(await test.sql('SELECT 1 FROM letter_opening WHERE broadcast_id = $1', [id])).toHaveLength(1);
    });

    it('is nobody else’s, and there only when it was sent', async () => {
      const parent = await friend();
      const other = await friend({ ward: 'kita' });
      const content = await makeContent(desk);
      await start(desk, content);
      expect((await parent.caller.get(`/api/parent/letters/${content.articleId}`)).body.code).toBe('letter.notFound');
      await drain();
      expect((await parent.caller.get(`/api/parent/letters/${content.articleId}`)).status).toBe(200);
      expect((await other.caller.get(`/api/parent/letters/${content.articleId}`)).body.code).toBe('letter.notFound');
      expect((await other.caller.get(`/api/parent/letters/${UNKNOWN}`)).body.code).toBe('letter.notFound');
      expect((await other.caller.get('/api/parent/letters')).body.items).toEqual([]);
      expect((await desk.editor.get('/api/parent/letters')).status).toBe(401);
    });

    it('finds everybody’s letter among many requests, and pages without gap', async () => {
      await populate(test, 1_201, { easy: 501 });
      const first = await friend();
      const last = await friend({ language: 'easy-ja' });
      const contents = [await makeContent(desk), await makeContent(desk), await makeContent(desk)];
      for (const content of contents) {
        await start(desk, content);
        await drain();
        test.clock.advance({ seconds: 1 });
      }
      for (const parent of [first, last]) {
        const one = (await parent.caller.get('/api/parent/letters?limit=2')).body;
        const two = (await parent.caller.get(`/api/parent/letters?limit=2&cursor=${one.nextCursor}`)).body;
        const articles = [...one.items, ...two.items].map(({ articleId }: { articleId: string }) => articleId);
        expect(articles).toEqual(contents.map(({ articleId }) => articleId).reverse());
        expect(two.nextCursor).toBeNull();
      }
      expect((await first.caller.get('/api/parent/letters?cursor=WyJ4IiwieSJd')).body.code).toBe('cursor.invalid');
    });

    it('counts openings from twenty on', async () => {
      await populate(test, 20);
      const id = await start(desk);
      await drain();
      const opened = async () => (await desk.editor.get(`${BROADCASTS}/${id}`)).body.opened;
      await test.sql(`INSERT INTO letter_opening SELECT household_id, $1, now() FROM household_row LIMIT 19`, [id]);
      expect(await opened()).toBeNull();
      await test.sql(
        `INSERT INTO letter_opening SELECT household_id, $1, now() FROM household_row ON CONFLICT DO NOTHING`,
        [id],
      );
      expect(await opened()).toBe(20);
    });

    it('is gone from our books when the household leaves', async () => {
      const parent = await friend();
      const stays = await friend();
      const content = await makeContent(desk);
      const id = await start(desk, content);
      await drain();
      await parent.caller.get(`/api/parent/letters/${content.articleId}`);
      expect((await parent.caller.post('/api/parent/leave')).status).toBe(200);
      const rows = await test.sql<{ household_ids: string[] }>(
        'SELECT household_ids FROM broadcast_request WHERE broadcast_id = $1',
        [id],
      );
      expect(rows).toEqual([{ household_ids: [stays.householdId] }]);
      expect(await test.sql('SELECT 1 FROM letter_opening')).toEqual([]);
    });
  });

  it('is shown to the counsellor beside the consultation, and to nobody without a right to it', async () => {
    const parent = await friend();
    const content = await makeContent(desk);
    await start(desk, content);
    await drain();
    const consultation = await open(parent.caller);
    const { caller: counsellor } = await signIn(test, ['counsellor']);
    const { caller: other } = await signIn(test, ['counsellor']);
    const path = `/api/staff/consultations/${consultation}/letters`;
    const letter = { articleId: content.articleId, title: ARTICLE.title.ja, sentAt: test.clock.now().toISOString() };
    await counsellor.post(`/api/staff/consultations/${consultation}/take`);
    expect((await counsellor.get(path)).body).toEqual({ items: [{ ...letter, opened: false }] });
    await parent.caller.get(`/api/parent/letters/${content.articleId}`);
    expect((await counsellor.get(path)).body).toEqual({ items: [{ ...letter, opened: true }] });
    expect((await other.get(path)).body.code).toBe('consultation.notFound');
    expect((await desk.editor.get(path)).body.code).toBe('role.forbidden');
    expect((await counsellor.get(`/api/staff/consultations/${UNKNOWN}/letters`)).body.code).toBe(
      'consultation.notFound',
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
