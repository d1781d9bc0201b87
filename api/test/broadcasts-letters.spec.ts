import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Sender } from '../src/broadcasts/sender.js';
import {
  ARTICLE,
  BROADCASTS,
  type Desk,
  forgetPeople,
  makeContent,
  makeDesk,
  makeFriend,
  NADA,
  populate,
  start,
} from './broadcasts-harness.js';
import { open } from './consultations-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import { signIn } from './harness/staff.js';

const UNKNOWN = '01890000-0000-7000-8000-000000000000';

describe('a broadcast', () => {
  let test: TestApp;
  let desk: Desk;
  const drain = () => test.app.get(Sender).drain();
  const friend = (more: object = {}) => makeFriend(test, more);

  beforeAll(async () => {
    test = await startApp({ line: true });
    desk = await makeDesk(test);
  });
  afterAll(() => test.close());
  beforeEach(() => forgetPeople(test));

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
});
