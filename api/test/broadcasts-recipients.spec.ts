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
  makeFriend,
  multicasts,
  once,
  populate,
  start,
} from './broadcasts-harness.js';
import { type TestApp, startApp } from './harness/app.js';
import { settle } from './harness/line.js';

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
      const before = multicasts(test).length;
      await drain();
      expect(
        multicasts(test)
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
      const before = multicasts(test).length;
      await drain();
      expect(
        multicasts(test)
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
});
