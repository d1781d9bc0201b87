import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Ending } from '../src/broadcasts/ending.js';
import { Pace } from '../src/broadcasts/pace.js';
import { Progress } from '../src/broadcasts/progress.js';
import { type ClaimedRequest, Requests } from '../src/broadcasts/requests.js';
import { Sender } from '../src/broadcasts/sender.js';
import { type LineMessage, LineService } from '../src/line/line.service.js';
import { Database } from '../src/platform/database/database.js';
import { Env } from '../src/platform/env/env.js';
import { Live } from '../src/platform/live/live.js';
import {
  BROADCASTS,
  deliveries,
  type Desk,
  makeContent,
  makeDesk,
  once,
  populate,
  sendToTheEnd,
  start,
} from './broadcasts-harness.js';
import { type TestApp, startApp } from './harness/app.js';

type FaultKind = 'status' | 'status-after-accept' | 'hang' | 'close-before' | 'close-after-accept';

describe('a broadcast under faults', () => {
  let test: TestApp;
  let desk: Desk;
  const { get } = { get: <T>(type: new (...args: never[]) => T): T => test.app.get(type) };
  const multicasts = () => test.simulator.state.received.filter(({ path }) => path === '/v2/bot/message/multicast');
  const fault = (kind: FaultKind, times: number, more: { status?: number; path?: string } = {}) =>
    test.simulator.state.faults.add({ path: '/message/multicast', kind, times, ms: 600, ...more });
  const view = async (id: string) => (await desk.editor.get(`${BROADCASTS}/${id}`)).body;
  const rows = (id: string) =>
    test.sql<{ state: string; attempts: number; retry_key: string; maybe_taken: boolean; household_ids: string[] }>(
      'SELECT * FROM broadcast_request WHERE broadcast_id = $1 ORDER BY language, first_household',
      [id],
    );
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
  /** What a process had called when it died. */
  const call = ({ to, messages, unit, retryKey }: ClaimedRequest) =>
    get(LineService).multicast({
      to,
      messages: JSON.parse(messages) as LineMessage[],
      aggregationUnit: unit,
      retryKey,
    });

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
      const before = multicasts().length;
      const id = await start(desk);
      expect(await sendToTheEnd(test, desk, id)).toMatchObject({ state: 'sent', requests: { total: 4, accepted: 4 } });
      expect(deliveries(test, ids)).toEqual(once(ids));
      const bodies = new Map<string, Set<string>>();
      for (const { headers, body } of multicasts().slice(before)) {
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
      const before = multicasts().length;
      fault('status', 1_000, { status: 400, path: '/v2/bot/message/' });
      const end = await sendToTheEnd(test, desk, id);
      expect(end).toMatchObject({
        state: 'stopped',
        stopCause: 'refused',
        requests: { total: 3, accepted: 0, undecided: 0 },
      });
      expect(multicasts().length - before).toBeLessThanOrEqual(3);
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
      const calls = multicasts().length;
      await get(Sender).drain();
      expect(multicasts()).toHaveLength(calls);
      test.simulator.state.quota = { type: 'none' };
      const second = await start(desk, content);
      expect(await sendToTheEnd(test, desk, second)).toMatchObject({ state: 'sent' });
      expect(deliveries(test, ids)).toEqual(once(ids));
    });
  });

  describe('of our own processes', () => {
    it('dead between claim and call: sent when the claim has ended, not before', async () => {
      const ids = await populate(test, 3);
      const id = await start(desk);
      await get(Requests).claim(5);
      await get(Sender).drain();
      expect(deliveries(test, ids)).toEqual([0, 0, 0]);
      test.clock.advance({ seconds: 59 });
      await get(Sender).drain();
      expect(deliveries(test, ids)).toEqual([0, 0, 0]);
      test.clock.advance({ seconds: 1 });
      await get(Sender).drain();
      expect(deliveries(test, ids)).toEqual(once(ids));
      expect(await view(id)).toMatchObject({ state: 'sent', requests: { accepted: 1 } });
    });

    it('dead between call and note: LINE says that it has it, nobody gets it twice', async () => {
      const ids = await populate(test, 3);
      const id = await start(desk);
      const [claimed] = await get(Requests).claim(5);
      expect((await call(claimed!)).kind).toBe('accepted');
      expect(deliveries(test, ids)).toEqual(once(ids));
      test.clock.advance({ minutes: 2 });
      await get(Sender).drain();
      expect(deliveries(test, ids)).toEqual(once(ids));
      expect(await view(id)).toMatchObject({ state: 'sent', requests: { accepted: 1 } });
      expect(await rows(id)).toMatchObject([{ attempts: 2, maybe_taken: true }]);
    });

    it('one that was only slow cannot undo what another has noted', async () => {
      const ids = await populate(test, 3);
      const id = await start(desk);
      const [slow] = await get(Requests).claim(5);
      test.clock.advance({ minutes: 2 });
      await get(Sender).drain();
      await get(Requests).retry(slow!, { afterMs: 0, maybeTaken: true, status: null });
      await get(Requests).close(slow!, 'failed', 400);
      await get(Requests).giveBack(slow!);
      await get(Requests).split(slow!);
      expect(await view(id)).toMatchObject({ state: 'sent', requests: { total: 1, accepted: 1 } });
      expect(deliveries(test, ids)).toEqual(once(ids));
    });

    it('never claims one request twice at the same time', async () => {
      await populate(test, 6_000);
      const id = await start(desk);
      const claims = await Promise.all(Array.from({ length: 4 }, () => get(Requests).claim(5)));
      const ids = claims.flat().map((claimed) => claimed.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(12);
      for (const claimed of claims.flat()) await get(Requests).giveBack(claimed);
      expect((await rows(id)).every(({ state, attempts }) => state === 'waiting' && attempts === 0)).toBe(true);
      await desk.editor.post(`${BROADCASTS}/${id}/stop`);
    });

    it('sends no body that differs from the stored one', async () => {
      const ids = await populate(test, 2);
      const id = await start(desk);
      await test.sql(
        `UPDATE broadcast_message SET messages = replace(messages, '広場', '広々') WHERE broadcast_id = $1`,
        [id],
      );
      await get(Sender).drain();
      expect(deliveries(test, ids)).toEqual([0, 0]);
      await desk.editor.post(`${BROADCASTS}/${id}/stop`);
    });
  });

  it('is given up 23 hours after the first attempt, because LINE forgets the key after 24', async () => {
    const ids = await populate(test, 2);
    const id = await start(desk);
    fault('status-after-accept', 1);
    await get(Sender).drain();
    expect(await rows(id)).toMatchObject([{ state: 'waiting', maybe_taken: true }]);
    const calls = multicasts().length;
    test.clock.advance({ hours: 23 });
    await get(Sender).drain();
    expect(multicasts()).toHaveLength(calls);
    expect(await rows(id)).toMatchObject([{ state: 'undecided' }]);
    expect(await test.sql('SELECT state FROM broadcast WHERE id = $1', [id])).toEqual([{ state: 'sent' }]);
    expect(deliveries(test, ids)).toEqual(once(ids));
    desk = await makeDesk(test);
  });

  describe('stopped half-way', () => {
    it('begins nothing more; what is open is left to a person, what was never tried stays unsent', async () => {
      await populate(test, 3_000);
      const id = await start(desk);
      const [taken, lost] = await get(Requests).claim(2);
      await call(taken!);
      await get(Requests).accept([{ id: taken!.id, lineRequestId: 'x' }]);
      expect((await desk.approver.post(`${BROADCASTS}/${id}/stop`)).body).toMatchObject({
        state: 'stopped',
        stopCause: 'person',
      });
      const calls = multicasts().length;
      await get(Sender).drain();
      test.clock.advance({ minutes: 2 });
      await get(Sender).drain();
      expect(multicasts()).toHaveLength(calls);
      expect(await view(id)).toMatchObject({ state: 'stopped', requests: { total: 6, accepted: 1, undecided: 1 } });
      expect((await test.sql('SELECT state FROM broadcast_request WHERE id = $1', [lost!.id]))[0]).toEqual({
        state: 'undecided',
      });
      expect((await desk.editor.post(`${BROADCASTS}/${id}/start`)).body.code).toBe('broadcast.stateChanged');
    });

    it('while requests are under way: at most those under way get through, and a new one reaches the others', async () => {
      const ids = await populate(test, 40_000);
      const content = await makeContent(desk);
      const id = await start(desk, content);
      test.simulator.state.faults.add({ path: '/message/multicast', kind: 'delay', ms: 200, times: 1_000 });
      const work = get(Sender).drain();
      const until = Date.now() + 10_000;
      while (test.simulator.state.ledger.accepted < 3 && Date.now() < until) await new Promise(setImmediate);
      await desk.editor.post(`${BROADCASTS}/${id}/stop`);
      await work;
      const stopped = await view(id);
      expect(stopped.state).toBe('stopped');
      expect(stopped.requests.accepted).toBeLessThan(80);
      test.simulator.state.faults.clear();
      const second = await start(desk, content);
      expect(await sendToTheEnd(test, desk, second)).toMatchObject({ state: 'sent' });
      expect(deliveries(test, ids)).toEqual(once(ids));
    });
  });

  it('keeps two replicas together under the rate, in every second that can be looked at', async () => {
    const rate = 50;
    const env = Object.assign(new Env(), get(Env), { LINE_MULTICAST_PER_SECOND: rate });
    const begun: number[] = [];
    const run = (pace: Pace) =>
      Promise.all(Array.from({ length: 60 }, async () => (await pace.turn(), void begun.push(performance.now()))));
    await Promise.all([run(new Pace(get(Database), env)), run(new Pace(get(Database), env))]);
    begun.sort((a, b) => a - b);
    expect(begun).toHaveLength(120);
    for (const from of begun) {
      expect(begun.filter((at) => at >= from && at < from + 1_000).length).toBeLessThanOrEqual(rate * 1.02 + 1);
    }
  });

  it('tells the console how it goes on, at most about twice a second', () => {
    jest.useFakeTimers();
    try {
      const told: unknown[] = [];
      const progress = new Progress({ wake: (keys: string[], event: object) => told.push([keys, event]) } as never);
      for (let ms = 0; ms < 2_000; ms += 10) {
        progress.moved('ID');
        jest.advanceTimersByTime(10);
      }
      expect(told.length).toBeGreaterThanOrEqual(4);
      expect(told.length).toBeLessThanOrEqual(5);
      expect(told[0]).toEqual([['staff'], { kind: 'broadcast', id: 'ID', cause: 'progress' }]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('wakes the console over the database while it is sent', async () => {
    await populate(test, 2);
    const heard: unknown[] = [];
    const off = get(Live).subscribe(['staff'], ({ event }) => heard.push(event));
    const id = await start(desk);
    await get(Sender).drain();
    const until = Date.now() + 3_000;
    while (heard.length === 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 5));
    off();
    expect(heard).toContainEqual({ kind: 'broadcast', id, cause: 'progress' });
  });
});
