import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Sender } from '../src/broadcasts/sender.js';
import {
  BROADCASTS,
  deliveries,
  type Desk,
  forgetPeople,
  makeApproved,
  makeContent,
  makeDesk,
  once,
  populate,
} from './broadcasts-harness.js';
import { type TestApp, startApp } from './harness/app.js';

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
});
