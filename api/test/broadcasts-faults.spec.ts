import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Ending } from '../src/broadcasts/ending.js';
import { Pace } from '../src/broadcasts/pace.js';
import { Progress } from '../src/broadcasts/progress.js';
import { Requests } from '../src/broadcasts/requests.js';
import { Sender } from '../src/broadcasts/sender.js';
import { LineService } from '../src/line/line.service.js';
import { Database } from '../src/platform/database/database.js';
import { Env } from '../src/platform/env/env.js';
import { Live } from '../src/platform/live/live.js';
import {
  BROADCASTS,
  deliveries,
  type Desk,
  makeContent,
  makeDesk,
  multicasts,
  once,
  populate,
  requestsOf,
  sendToTheEnd,
  start,
} from './broadcasts-harness.js';
import { type TestApp, startApp } from './harness/app.js';

type FaultKind = 'status' | 'status-after-accept' | 'hang' | 'close-before' | 'close-after-accept';

describe('a broadcast under faults', () => {
  let test: TestApp;
  let desk: Desk;
  const { get } = { get: <T>(type: new (...args: never[]) => T): T => test.app.get(type) };
  const fault = (kind: FaultKind, times: number, more: { status?: number; path?: string } = {}) =>
    test.simulator.state.faults.add({ path: '/message/multicast', kind, times, ms: 600, ...more });
  const view = async (id: string) => (await desk.editor.get(`${BROADCASTS}/${id}`)).body;
  const rows = (id: string) => requestsOf(test, id);
  /** Another replica: its own workers and pace, nothing shared but the database. */
  const replica = () =>
    new Sender(
      get(Env),
      get(Live),
      get(Database),
      get(LineService),
      get(Requests),
      new Pace(get(Database), get(Env)),
      get(Ending),
      get(Progress),
    );

  beforeAll(async () => {
    test = await startApp({ line: true });
    desk = await makeDesk(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    // What a test leaves under way must not be the next one's work.
    await test.sql(`UPDATE broadcast SET state = 'stopped' WHERE state = 'sending'`);
    test.simulator.state.faults.clear();
    test.simulator.state.ledger.clear();
    test.simulator.state.quota = { type: 'none' };
  });

  describe('of LINE', () => {
    it.each<[FaultKind, number, { status?: number }]>([
      ['status', 5, {}],
      ['status', 3, { status: 503 }],
      ['status-after-accept', 5, {}],
      ['hang', 2, {}],
      ['close-before', 3, {}],
      ['close-after-accept', 3, {}],
      ['status', 4, { status: 429 }],
      ['status', 2, { status: 401 }],
      ['status', 2, { status: 403 }],
    ])('%s × %i %j reaches everybody exactly once, with one body per key', async (kind, times, more) => {
      const ids = await populate(test, 1_100, { easy: 10 });
      fault(kind, times, more);
      const before = multicasts(test).length;
      const id = await start(desk);
      expect(await sendToTheEnd(test, desk, id)).toMatchObject({ state: 'sent', requests: { total: 4, accepted: 4 } });
      expect(deliveries(test, ids)).toEqual(once(ids));
      const bodies = new Map<string, Set<string>>();
      for (const { headers, body } of multicasts(test).slice(before)) {
        const key = headers['x-line-retry-key']!;
        bodies.set(key, (bodies.get(key) ?? new Set()).add(body));
      }
      expect(bodies.size).toBe(4);
      for (const texts of bodies.values()) expect(texts.size).toBe(1);
    });

    it('all of them mixed, seeded, with two replicas at work', async () => {
      const ids = await populate(test, 12_000);
      for (const kind of ['status', 'status-after-accept', 'close-after-accept', 'close-before'] as const) {
        test.simulator.state.faults.add({ path: '/message/multicast', kind, times: 6, share: 0.2 });
      }
      const id = await start(desk);
      const [a, b] = [replica(), replica()];
      const ends = await Promise.all([sendToTheEnd(test, desk, id, a), sendToTheEnd(test, desk, id, b)]);
      expect(ends[0]).toMatchObject({ state: 'sent', recipients: 12_000, requests: { total: 24, accepted: 24 } });
      expect(test.simulator.state.ledger.summary()).toMatchObject({
        accepted: 24,
        delivered: 12_000,
        byCount: { 1: 12_000 },
      });
      expect(deliveries(test, ids)).toEqual(once(ids));
    });

    it('a token that no longer counts is renewed, and nobody notices', async () => {
      const ids = await populate(test, 3);
      const id = await start(desk);
      test.simulator.tokens.expireAll();
      await get(Sender).drain();
      expect(await view(id)).toMatchObject({ state: 'sent' });
      expect((await rows(id)).map(({ attempts }) => attempts)).toEqual([1]);
      expect(deliveries(test, ids)).toEqual(once(ids));
    });

    it.each([400, 401, 500])(
      'a token endpoint that answers %i stops nothing: sent when it works again',
      async (status) => {
        const ids = await populate(test, 1_100);
        const id = await start(desk);
        test.simulator.tokens.expireAll();
        test.simulator.state.faults.add({ path: '/oauth2/v3/token', kind: 'status', status, times: 5 });
        await get(Sender).drain();
        expect(await view(id)).toMatchObject({ state: 'sending', requests: { total: 3, accepted: 0, failed: 0 } });
        expect((await rows(id)).map(({ maybe_taken }) => maybe_taken)).toEqual([false, false, false]);
        test.simulator.state.faults.clear();
        expect(await sendToTheEnd(test, desk, id)).toMatchObject({
          state: 'sent',
          requests: { total: 3, accepted: 3 },
        });
        expect(deliveries(test, ids)).toEqual(once(ids));
      },
    );

    it('a wrong recipient is found by halving, with new keys; all others get it once', async () => {
      const ids = await populate(test, 37);
      const unknown = `U${'0'.repeat(32)}`;
      await test.sql('UPDATE household_row SET line_user_id = $1 WHERE line_user_id = $2', [unknown, ids[17]]);
      const id = await start(desk);
      const [whole] = await rows(id);
      const end = await sendToTheEnd(test, desk, id);
      expect(end).toMatchObject({ state: 'sent', requests: { failed: 1, undecided: 0 } });
      const after = await rows(id);
      expect(after.filter(({ state }) => state === 'failed').map(({ household_ids }) => household_ids)).toHaveLength(1);
      expect(after.flatMap(({ household_ids }) => household_ids)).toEqual(whole?.household_ids);
      expect(after.map(({ retry_key }) => retry_key)).not.toContain(whole?.retry_key);
      const others = ids.filter((_, index) => index !== 17);
      expect(deliveries(test, others)).toEqual(once(others));
    });

    it('is not halved when LINE may have taken it before: a person decides', async () => {
      const ids = await populate(test, 4);
      await test.sql('UPDATE household_row SET line_user_id = $1 WHERE line_user_id = $2', [
        `U${'0'.repeat(32)}`,
        ids[0],
      ]);
      fault('status', 1);
      const id = await start(desk);
      const end = await sendToTheEnd(test, desk, id);
      expect(end).toMatchObject({ state: 'sent', requests: { total: 1, accepted: 0, undecided: 1 } });
    });

    it('a refused text stops everything after the first request, instead of halving them all', async () => {
      await populate(test, 1_200);
      const id = await start(desk);
      const before = multicasts(test).length;
      fault('status', 1_000, { status: 400, path: '/v2/bot/message/' });
      const end = await sendToTheEnd(test, desk, id);
      expect(end).toMatchObject({
        state: 'stopped',
        stopCause: 'refused',
        requests: { total: 3, accepted: 0, undecided: 0 },
      });
      expect(multicasts(test).length - before).toBeLessThanOrEqual(3);
    });

    it('the month’s quota stops it; the rest is reached by a new one later, everybody once', async () => {
      const ids = await populate(test, 1_400);
      const content = await makeContent(desk);
      test.simulator.state.quota = { type: 'limited', value: test.simulator.state.consumed + 1_000 };
      const id = await start(desk, content);
      await get(Sender).drain();
      test.clock.advance({ minutes: 2 });
      const first = await view(id);
      expect(first).toMatchObject({
        state: 'stopped',
        stopCause: 'quota',
        requests: { total: 3, failed: 0, undecided: 0 },
      });
      expect(first.requests.accepted).toBeGreaterThan(0);
      expect(first.requests.accepted).toBeLessThan(3);
      expect(first.quota.limit - first.quota.used).toBeLessThan(500);
      const calls = multicasts(test).length;
      await get(Sender).drain();
      expect(multicasts(test)).toHaveLength(calls);
      test.simulator.state.quota = { type: 'none' };
      const second = await start(desk, content);
      expect(await sendToTheEnd(test, desk, second)).toMatchObject({ state: 'sent' });
      expect(deliveries(test, ids)).toEqual(once(ids));
    });
  });

  it('is given up 23 hours after the first attempt, because LINE forgets the key after 24', async () => {
    const ids = await populate(test, 2);
    const id = await start(desk);
    fault('status-after-accept', 1);
    await get(Sender).drain();
    expect(await rows(id)).toMatchObject([{ state: 'waiting', maybe_taken: true }]);
    const calls = multicasts(test).length;
    test.clock.advance({ hours: 23 });
    await get(Sender).drain();
    expect(multicasts(test)).toHaveLength(calls);
    expect(await rows(id)).toMatchObject([{ state: 'undecided' }]);
    expect(await test.sql('SELECT state FROM broadcast WHERE id = $1', [id])).toEqual([{ state: 'sent' }]);
    expect(deliveries(test, ids)).toEqual(once(ids));
    desk = await makeDesk(test);
  });
});
