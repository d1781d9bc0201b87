import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HouseholdsService } from '../src/households/households.service.js';
import { tokyoDate } from '../src/platform/clock/tokyo.js';
import { type TestApp, startApp } from './harness/app.js';
import { Caller } from './harness/caller.js';
import { registerParent, startParent, type TestParent } from './harness/parent.js';
import { rowsHolding } from './harness/rows-holding.js';
import { signIn } from './harness/staff.js';

const NEW = { name: '灘区役所 3階', placeKind: 'wardOffice', ward: 'nada', flyerVersion: '2026年秋' };

describe('QR routes', () => {
  let test: TestApp;
  let editor: Caller;
  let city: Caller;
  beforeAll(async () => {
    test = await startApp();
    editor = (await signIn(test, ['editor'])).caller;
    city = (await signIn(test, ['cityViewer'])).caller;
  });
  afterAll(() => test.close());

  let places = 0;
  const make = async (): Promise<{ id: string; code: string; address: string; name: string }> =>
    (await editor.post('/api/staff/routes', { ...NEW, name: `${NEW.name}${++places}番` })).body;
  /** Moves on; whoever was signed in is signed in anew. */
  const pass = async (days: number): Promise<void> => {
    test.clock.advance({ days });
    editor = (await signIn(test, ['editor'])).caller;
    city = (await signIn(test, ['cityViewer'])).caller;
  };
  const scan = (code: string) => test.app.inject({ method: 'GET', url: `/r/${code}` });
  /** Opened by a code, agreed, and told it again as the app does. */
  const agreeAfter = async ({ caller }: TestParent, code: string): Promise<void> => {
    const { counted } = (await caller.post('/api/parent/arrival', { route: code })).body;
    const { version } = (await caller.get('/api/parent/consent')).body;
    expect((await caller.post('/api/parent/consent', { version })).status).toBeLessThan(300);
    expect((await caller.post('/api/parent/arrival', { route: code, counted })).status).toBe(200);
  };
  const funnel = async (id: string, period = 'days30') =>
    (await editor.get(`/api/staff/routes?limit=100&period=${period}`)).body.items.find(
      (route: { id: string }) => route.id === id,
    ).funnel;

  it('are made by editors with a code that says nothing', async () => {
    const { status, body } = await editor.post('/api/staff/routes', NEW);
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({
        ...NEW,
        retiredAt: null,
        code: expect.stringMatching(/^[34679CDFGHJKMNPQRTVWXY]{7}$/),
      }),
    ]);
    expect(body.address).toBe(`http://localhost:4000/r/${body.code}`);
    expect((await make()).code).not.toBe(body.code);
    expect(await test.sql(`SELECT action FROM audit_entry WHERE subject_id = $1`, [body.id])).toEqual([
      { action: 'route.create' },
    ]);
  });

  it('are read by the city and changed by editors only', async () => {
    const { id } = await make();
    expect((await city.get('/api/staff/routes')).status).toBe(200);
    expect((await city.post('/api/staff/routes', NEW)).body.code).toBe('role.forbidden');
    expect((await city.patch(`/api/staff/routes/${id}`, { retired: true })).body.code).toBe('role.forbidden');
    const { caller: counsellor } = await signIn(test, ['counsellor']);
    expect((await counsellor.get('/api/staff/routes')).body.code).toBe('role.forbidden');
  });

  it.each([
    ['no name', { ...NEW, name: ' ' }],
    ['a name of 81', { ...NEW, name: 'あ'.repeat(81) }],
    ['a kind that is not there', { ...NEW, placeKind: 'moon' }],
    ['a ward elsewhere', { ...NEW, ward: 'shinjuku' }],
    ['a code of one’s own', { ...NEW, code: 'AAAAAAA' }],
  ])('are refused with %s', async (_, input) => {
    expect((await editor.post('/api/staff/routes', input)).body.code).toBe('input.invalid');
  });

  it('are retired and taken up again; meanwhile nothing else changes', async () => {
    const { id } = await make();
    expect((await editor.patch(`/api/staff/routes/${id}`, { flyerVersion: '2027年春' })).body.flyerVersion).toBe(
      '2027年春',
    );
    expect((await editor.patch(`/api/staff/routes/${id}`, { retired: true })).body.retiredAt).not.toBeNull();
    expect((await editor.patch(`/api/staff/routes/${id}`, { name: 'x' })).body.code).toBe('outreach.routeRetired');
    const retired = (await editor.get('/api/staff/routes?retired=true')).body.items;
    expect(retired.map((route: { id: string }) => route.id)).toEqual([id]);
    expect((await editor.patch(`/api/staff/routes/${id}`, { retired: false })).body.retiredAt).toBeNull();
    const none = '00000000-0000-7000-8000-000000000000';
    expect((await editor.patch(`/api/staff/routes/${none}`, { retired: true })).body.code).toBe(
      'outreach.routeNotFound',
    );
  });

  it('come in pages, newest first', async () => {
    const made = [await make(), await make(), await make()].map(({ id }) => id);
    const first = (await editor.get('/api/staff/routes?limit=2')).body;
    const second = (await editor.get(`/api/staff/routes?limit=2&cursor=${first.nextCursor}`)).body;
    const ids = [...first.items, ...second.items].map((route: { id: string }) => route.id);
    expect(ids.slice(0, 3)).toEqual(made.reverse());
    expect(new Set(ids).size).toBe(4);
    expect((await editor.get('/api/staff/routes?cursor=abc')).body.code).toBe('cursor.invalid');
  });

  describe('a scan', () => {
    it('is counted per day and leads into the app, with no cookie and nothing kept by anybody', async () => {
      const { id, code } = await make();
      const answer = await scan(code);
      expect([answer.statusCode, answer.headers['location']]).toEqual([
        302,
        `https://liff.line.me/2000000002-simulate/?route=${code}`,
      ]);
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
      expect(answer.headers['set-cookie']).toBeUndefined();
      await Promise.all(Array.from({ length: 40 }, () => scan(code.toLowerCase())));
      await pass(1);
      await scan(code);
      expect(await test.sql('SELECT day::text, count FROM route_scan WHERE route_id = $1 ORDER BY day', [id])).toEqual([
        { day: '2026-11-24', count: 41 },
        { day: '2026-11-25', count: 1 },
      ]);
      expect((await funnel(id)).scanned).toBe(42);
      expect(
        (await editor.get(`/api/staff/routes?period=days7&limit=100`)).body.items.find(
          (r: { id: string }) => r.id === id,
        ).funnel.scanned,
      ).toBe(42);
    });

    it('of an unknown code is answered alike and counts for nothing', async () => {
      const before = await test.sql('SELECT sum(count) FROM route_scan');
      const unknown = await scan('CCCCCCC');
      expect([unknown.statusCode, unknown.headers['location']]).toEqual([
        302,
        'https://liff.line.me/2000000002-simulate/?route=CCCCCCC',
      ]);
      const none = await scan('..%2f..%2fetc');
      expect([none.statusCode, none.headers['location']]).toEqual([302, 'https://liff.line.me/2000000002-simulate/']);
      expect(await test.sql('SELECT sum(count) FROM route_scan')).toEqual(before);
    });

    it('of a retired route still leads into the app and is counted', async () => {
      const { id, code } = await make();
      await editor.patch(`/api/staff/routes/${id}`, { retired: true });
      await scan(code);
      expect((await funnel(id)).scanned).toBe(1);
    });
  });

  describe('a household', () => {
    const routeOf = async (householdId: string) =>
      (
        await test.sql(
          'SELECT route_id, friend_on, started_on, finished_on, consulted_on FROM route_arrival WHERE household_id = $1',
          [householdId],
        )
      )[0];

    it('keeps the first route only', async () => {
      const [one, two] = [await make(), await make()];
      const parent = await startParent(test);
      for (const { code } of [one, two]) await agreeAfter(parent, code);
      expect(await routeOf(parent.householdId)).toMatchObject({ route_id: one.id, finished_on: null });
    });

    it('is a number and no row before it has agreed, and counted once', async () => {
      const { id, code } = await make();
      const openings = () => test.sql('SELECT day::text, opened, friends FROM route_opening WHERE route_id = $1', [id]);
      const parents = [await startParent(test), await startParent(test)];
      const [friend] = parents;
      await test.app.get(HouseholdsService, { strict: false }).noteFriend(friend!.lineUserId, true, test.clock.now());
      for (const { caller, householdId } of parents) {
        expect((await caller.post('/api/parent/arrival', { route: code })).status).toBe(200);
        expect(await routeOf(householdId)).toBeUndefined();
      }
      const today = tokyoDate(test.clock.now());
      expect(await openings()).toEqual([{ day: today, opened: 2, friends: 1 }]);
      const { version } = (await friend!.caller.get('/api/parent/consent')).body;
      await friend!.caller.post('/api/parent/consent', { version });
      await friend!.caller.post('/api/parent/arrival', { route: code, counted: 'friend' });
      expect(await routeOf(friend!.householdId)).toMatchObject({ route_id: id });
      expect(await openings()).toEqual([{ day: today, opened: 2, friends: 1 }]);
    });

    it('that opens a code between agreeing and finishing is counted with its row, once', async () => {
      const { id, code } = await make();
      const { caller, householdId } = await startParent(test);
      const { version } = (await caller.get('/api/parent/consent')).body;
      await caller.post('/api/parent/consent', { version });
      for (let n = 0; n < 2; n++) await caller.post('/api/parent/arrival', { route: code });
      expect(await routeOf(householdId)).toMatchObject({ route_id: id });
      expect(await test.sql('SELECT opened FROM route_opening WHERE route_id = $1', [id])).toEqual([{ opened: 1 }]);
    });

    it.each(['CCCCCCC', 'zzz'])('is told nothing about the code %s', async (route) => {
      const parent = await startParent(test);
      await agreeAfter(parent, route);
      expect(await routeOf(parent.householdId)).toBeUndefined();
    });

    it('that is registered did not come by a flyer it scans later', async () => {
      const { code } = await make();
      const { caller, householdId } = await registerParent(test);
      expect((await caller.post('/api/parent/arrival', { route: code })).status).toBe(200);
      expect(await routeOf(householdId)).toBeUndefined();
    });

    it('is refused with a text that is no code', async () => {
      const { caller } = await startParent(test);
      const route = 'CCCCCCC';
      expect((await caller.post('/api/parent/arrival', { route, counted: 'yes' })).body.code).toBe('input.invalid');
      for (const route of ['', 'a b', 'x'.repeat(17), 7]) {
        expect((await caller.post('/api/parent/arrival', { route })).body.code).toBe('input.invalid');
      }
      expect((await new Caller(test).post('/api/parent/arrival', { route: 'CCCCCCC' })).body.code).toBe(
        'session.missing',
      );
    });

    it('is forgotten with everything else when it leaves', async () => {
      const { id, code } = await make();
      const parent = await startParent(test);
      const { caller, householdId } = parent;
      await agreeAfter(parent, code);
      expect(await routeOf(householdId)).toMatchObject({ route_id: id });
      expect((await caller.post('/api/parent/leave')).status).toBeLessThan(300);
      await test.outbox.drain();
      expect(await rowsHolding(test, [householdId])).toEqual([]);
      expect((await funnel(id)).opened).toBeNull();
    });
  });

  it('count as a friend, once, of whom a webhook tells between opening and agreeing', async () => {
    const { id, code } = await make();
    const households = test.app.get(HouseholdsService, { strict: false });
    for (let n = 0; n < 10; n++) {
      const { caller, lineUserId } = await startParent(test);
      const { body } = await caller.post('/api/parent/arrival', { route: code });
      expect(body).toEqual({ counted: 'visitor' });
      await households.noteFriend(lineUserId, true, test.clock.now());
      const { version } = (await caller.get('/api/parent/consent')).body;
      await caller.post('/api/parent/consent', { version });
      const again = await caller.post('/api/parent/arrival', { route: code, ...body });
      expect(again.body).toEqual({ counted: 'friend' });
    }
    await test.jobs.run('outreach.route-steps');
    expect(await funnel(id)).toMatchObject({ opened: 10, friend: 10, started: 10 });
  });

  it('count as a friend who became one after the survey', async () => {
    const { id, code } = await make();
    const late: TestParent[] = [];
    for (let n = 0; n < 10; n++) {
      const parent = await startParent(test);
      await agreeAfter(parent, code);
      late.push(await registerParent(test, { lineUserId: parent.lineUserId, friend: false }));
    }
    await test.jobs.run('outreach.route-steps');
    expect(await funnel(id)).toMatchObject({ opened: 10, friend: null, finished: 10 });
    await pass(2);
    const households = test.app.get(HouseholdsService, { strict: false });
    for (const { lineUserId } of late) await households.noteFriend(lineUserId, true, test.clock.now());
    await test.jobs.run('outreach.route-steps');
    expect(await funnel(id)).toMatchObject({ opened: 10, friend: 10, started: 10, finished: 10 });
    const days = await test.sql(
      'SELECT DISTINCT finished_on::text, friend_on::text FROM route_arrival WHERE route_id = $1',
      [id],
    );
    expect(days).toHaveLength(1);
    expect(days[0]!['friend_on'] > days[0]!['finished_on']).toBe(true);
  });

  it('count how far people got, and tell no figure below ten', async () => {
    const { id, code } = await make();
    const come = async (count: number, upTo: 'opened' | 'started' | 'finished' | 'consulted') => {
      for (let n = 0; n < count; n++) {
        const parent = await startParent(test);
        if (upTo === 'opened') {
          await parent.caller.post('/api/parent/arrival', { route: code });
          continue;
        }
        await agreeAfter(parent, code);
        if (upTo === 'started') continue;
        await registerParent(test, { lineUserId: parent.lineUserId });
        if (upTo === 'finished') continue;
        const input = { clientId: randomUUID(), category: 'procedure', text: 'はじめて相談します' };
        const opened = await parent.caller.post('/api/parent/consultations', input);
        expect([opened.status, opened.body.code]).toEqual([201, undefined]);
      }
    };
    await come(3, 'opened');
    await come(2, 'started');
    await come(8, 'finished');
    await come(2, 'consulted');
    await test.outbox.drain();
    await test.jobs.run('outreach.route-steps');
    expect(await funnel(id)).toEqual({
      scanned: 0,
      // 15 opened, twelve went on: in tens the difference does not say that three did not.
      opened: 10,
      friend: 10,
      started: 10,
      finished: 10,
      consulted: null,
    });
    await come(8, 'consulted');
    await test.outbox.drain();
    await test.jobs.run('outreach.route-steps');
    expect(await funnel(id)).toEqual({
      scanned: 0,
      opened: 20,
      friend: 10,
      started: 20,
      finished: 10,
      consulted: 10,
    });
    await pass(40);
    expect(await funnel(id)).toEqual({
      scanned: 0,
      opened: null,
      friend: null,
      started: null,
      finished: null,
      consulted: null,
    });
    expect(await funnel(id, 'days90')).toMatchObject({ opened: 20, consulted: 10 });
    // Nine more are told by no period, nor by what the year says before and after them.
    await come(6, 'opened');
    expect([(await funnel(id)).opened, (await funnel(id, 'days365')).opened]).toEqual([null, 20]);
    await pass(1);
    await come(3, 'opened');
    expect([(await funnel(id)).opened, (await funnel(id, 'days365')).opened]).toEqual([null, 30]);
    await come(1, 'opened');
    expect([(await funnel(id)).opened, (await funnel(id, 'days365')).opened]).toEqual([10, 30]);
  });
});
