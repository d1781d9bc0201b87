import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
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
  multicasts,
  once,
  populate,
  requestsOf,
  sendToTheEnd,
  start,
} from './broadcasts-harness.js';
import { type TestApp, startApp } from './harness/app.js';

describe('a broadcast under faults', () => {
  let test: TestApp;
  let desk: Desk;
  const { get } = { get: <T>(type: new (...args: never[]) => T): T => test.app.get(type) };
  const view = async (id: string) => (await desk.editor.get(`${BROADCASTS}/${id}`)).body;
  const rows = (id: string) => requestsOf(test, id);
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
      const calls = multicasts(test).length;
      await get(Sender).drain();
      test.clock.advance({ minutes: 2 });
      await get(Sender).drain();
      expect(multicasts(test)).toHaveLength(calls);
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
