import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HouseholdsService } from '../src/households/households.service.js';
import { type TestApp, startApp } from './harness/app.js';
import { registerParent, startParent, type TestParent } from './harness/parent.js';

describe('settings of a household', () => {
  let test: TestApp;
  let households: HouseholdsService;
  beforeAll(async () => {
    test = await startApp();
    households = test.app.get(HouseholdsService, { strict: false });
  });
  afterAll(() => test.close());

  const rowOf = async ({ householdId }: TestParent) =>
    (await test.sql('SELECT * FROM household_row WHERE household_id = $1', [householdId]))[0];
  const me = async ({ caller }: TestParent) => (await caller.get('/api/parent/session')).body;

  describe('changed by the parent', () => {
    it('changes language, topics and pause, in the row too', async () => {
      const parent = await registerParent(test);
      const answer = await parent.caller.patch('/api/parent/settings', {
        language: 'easy-ja',
        stoppedTopics: ['play', 'money', 'play'],
        pause: true,
      });
      expect(answer.body).toMatchObject({
        language: 'easy-ja',
        stoppedTopics: ['play', 'money'],
        pausedUntil: '2026-12-23T15:00:00.000Z',
      });
      expect(await rowOf(parent)).toMatchObject({
        language: 'easy-ja',
        stopped_topics: ['play', 'money'],
        reachable: false,
        paused_until: new Date('2026-12-24T00:00:00+09:00'),
      });
      expect(await households.lineTarget(parent.householdId)).toMatchObject({ reachable: true });
      expect((await parent.caller.patch('/api/parent/settings', { pause: false })).body.pausedUntil).toBeNull();
      expect(await rowOf(parent)).toMatchObject({ reachable: true, paused_until: null, language: 'easy-ja' });
    });

    it('comes back by itself when the month is over', async () => {
      const parent = await registerParent(test);
      await parent.caller.patch('/api/parent/settings', { pause: true });
      const before = test.clock.now();
      test.clock.set('2026-12-23T23:59:00+09:00');
      await test.jobs.run('households.resume');
      expect(await rowOf(parent)).toMatchObject({ reachable: false });
      test.clock.set('2026-12-24T00:00:00+09:00');
      await test.jobs.run('households.resume');
      expect(await rowOf(parent)).toMatchObject({ reachable: true, paused_until: null });
      test.clock.set(before.toISOString());
    });

    it('stops what was said of a child to come at once, and never asks again', async () => {
      const facts = { 'family.expecting': true, 'family.expectingMonth': '2027-03' };
      const parent = await registerParent(test, { facts });
      const { body } = await parent.caller.patch('/api/parent/settings', { expectingStopped: true });
      expect(body.household.expectingMonth).toBeNull();
      expect(body.household.facts).toContainEqual({ fact: 'family.expecting', value: null, noAnswer: 'declined' });
      expect(await rowOf(parent)).toMatchObject({ expecting: null, expecting_month: null });
    });

    it.each([
      [{ language: 'fr' }],
      [{ stoppedTopics: ['weather'] }],
      [{ stoppedTopics: 'play' }],
      [{ pause: 'yes' }],
      [{ expectingStopped: false }],
      [{ alias: '山田花子' }],
    ])('refuses %j and changes nothing', async (body) => {
      const parent = await registerParent(test);
      const before = await me(parent);
      expect(await parent.caller.patch('/api/parent/settings', body)).toMatchObject({
        status: 400,
        body: { code: 'input.invalid' },
      });
      expect(await me(parent)).toEqual(before);
    });

    it('touches nobody else', async () => {
      const first = await registerParent(test, { ward: 'kita' });
      const second = await registerParent(test, { ward: 'nishi' });
      const before = await me(first);
      await second.caller.patch('/api/parent/settings', { language: 'easy-ja', pause: true });
      expect(await me(first)).toEqual(before);
      expect((await me(second)).household.ward).toBe('nishi');
    });
  });

  describe('friends', () => {
    it('believes the newest news, in whatever order it comes', async () => {
      const parent = await registerParent(test, { friend: null });
      expect(await me(parent)).toMatchObject({ friend: null });
      const at = (minute: number) => new Date(`2026-11-24T14:${minute}:00+09:00`);
      await households.noteFriend(parent.lineUserId, false, at(20));
      await households.noteFriend(parent.lineUserId, true, at(10));
      expect(await me(parent)).toMatchObject({ friend: false });
      expect(await rowOf(parent)).toMatchObject({ reachable: false });
      expect(await households.lineTarget(parent.householdId)).toMatchObject({ reachable: false });
      await households.noteFriend(parent.lineUserId, true, at(30));
      expect(await rowOf(parent)).toMatchObject({ reachable: true });
    });

    it('remembers a friend who came before registering', async () => {
      await households.noteFriend('Uearly', true, test.clock.now());
      const parent = await startParent(test, { lineUserId: 'Uearly' });
      expect(await me(parent)).toMatchObject({ friend: true });
    });
  });

  it('changes only the settings that were given, and waits its turn before it reads', async () => {
    const parent = await registerParent(test);
    const path = '/api/parent/settings';
    await test.sql('BEGIN');
    await test.sql('SELECT 1 FROM household WHERE id = $1 FOR UPDATE', [parent.householdId]);
    const change = parent.caller.patch(path, { pause: true });
    const until = Date.now() + 5_000;
    while ((await test.sql('SELECT 1 FROM pg_locks WHERE NOT granted')).length === 0 && Date.now() < until)
      await new Promise(setImmediate);
    await test.sql(`UPDATE parent SET stopped_topics = '{play}' WHERE household_id = $1`, [parent.householdId]);
    await test.sql('COMMIT');
    expect((await change).status).toBeLessThan(300);
    expect(await me(parent)).toMatchObject({ stoppedTopics: ['play'], pausedUntil: expect.any(String) });
    const [row] = await test.sql('SELECT stopped_topics FROM household_row WHERE household_id = $1', [
      parent.householdId,
    ]);
    expect(row).toEqual({ stopped_topics: ['play'] });
  });

  it('loses neither of two changes at once in the narrow row', async () => {
    const parent = await registerParent(test);
    const { version } = (await parent.caller.get('/api/parent/survey')).body;
    const answer = { questionId: 'single', choice: 'true' };
    await Promise.all([
      parent.caller.patch('/api/parent/settings', { stoppedTopics: ['play'] }),
      parent.caller.put('/api/parent/survey/answer', { version, answer }),
      households.noteFriend(parent.lineUserId, false, new Date('2026-11-25T00:00:00Z')),
    ]);
    expect(await rowOf(parent)).toMatchObject({ single_parent: true, stopped_topics: ['play'], reachable: false });
  });
});
