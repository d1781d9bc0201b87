import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RichMenus } from '../src/line/rich-menus.js';
import { MenuRuns } from '../src/outreach/menus-runs.js';
import { type TestApp, startApp } from './harness/app.js';
import type { Caller } from './harness/caller.js';
import { registerParent, type TestParent } from './harness/parent.js';
import { signIn } from './harness/staff.js';
import { menuWorld, type MenuWorld } from './outreach-menus-harness.js';

describe('the rounds that hand out the menus', () => {
  let test: TestApp;
  let editor: Caller;
  let world: MenuWorld;
  beforeAll(async () => {
    test = await startApp({ line: true });
    world = menuWorld(test);
    editor = (await signIn(test, ['editor'])).caller;
    for (let n = 0; n < 12; n++) await person();
    await person({ children: [{ birthMonth: '2022-06' }], language: 'easy-ja' });
    await look();
  });
  afterAll(() => test.close());
  beforeEach(() => test.simulator.state.faults.clear());

  const look = (): Promise<void> => world.look();
  const person: MenuWorld['person'] = (registration): Promise<TestParent> => world.person(registration);
  const shown = (lineUserId: string): string | null => world.shown(lineUserId);
  const links = (): number => world.links();
  const runs = (): Promise<Record<string, unknown>[]> => world.runs();

  it('leave out whom LINE does not take, and do not ask again', async () => {
    const people = [await person(), await person(), await person()];
    await test.outbox.drain();
    const lost = await registerParent(test, { friend: false });
    await test.outbox.drain();
    await test.sql('DELETE FROM rich_menu_link WHERE household_id = ANY ($1)', [
      [...people, lost].map(({ householdId }) => householdId),
    ]);
    expect((await editor.post('/api/staff/menus/runs')).status).toBe(201);
    await look();
    const run = (await runs()).at(-1);
    expect(run).toMatchObject({ reason: 'staff', state: 'done', total: 4, changed: 3, refused: 1 });
    expect(people.map(({ lineUserId }) => shown(lineUserId))).toEqual(Array(3).fill('baby open ja'));
    await editor.post('/api/staff/menus/runs');
    await look();
    expect((await runs()).at(-1)).toMatchObject({ total: 0, requests: 0 });
  });

  it('go on where they were when LINE fails in the middle, and nobody is asked twice', async () => {
    const all = (await test.sql('SELECT household_id FROM household_row')).length;
    await test.sql('DELETE FROM rich_menu_link');
    test.simulator.state.faults.add({ path: '/bulk/link', kind: 'status', status: 500, times: 2 });
    await editor.post('/api/staff/menus/runs');
    await look();
    const [broken] = await test.sql(`SELECT state, faults, last_fault, changed FROM menu_run ORDER BY id DESC LIMIT 1`);
    expect(broken).toMatchObject({ state: 'running', last_fault: 'unreachable' });
    expect(broken!['faults']).toBeGreaterThan(0);
    expect((await editor.post('/api/staff/menus/runs')).body.code).toBe('outreach.menuRunUnderWay');
    test.clock.advance({ minutes: 2 });
    await look();
    test.clock.advance({ minutes: 2 });
    await look();
    const ended = (await runs()).at(-1)!;
    expect(ended).toMatchObject({ state: 'done', total: all });
    expect(Number(ended['changed']) + Number(ended['refused'])).toBe(all);
  });

  it('are taken over when a worker dies, and what it still wants to write counts for nothing', async () => {
    await test.sql('DELETE FROM rich_menu_link');
    await editor.post('/api/staff/menus/runs');
    const workers = test.app.get(MenuRuns, { strict: false });
    const dead = (await workers.claim())!;
    const before = links();
    await look();
    expect([links() - before, (await runs()).at(-1)?.['state']]).toEqual([0, 'running']);
    test.clock.advance({ minutes: 3 });
    await look();
    expect((await runs()).at(-1)).toMatchObject({ state: 'done' });
    expect(await workers.progress(dead, { changed: 1_000, refused: 0, requests: 1 })).toBe(false);
    expect((await runs()).at(-1)?.['changed']).toBeLessThan(1_000);
  });

  it('are given up after many failures and begun again later', async () => {
    await test.sql('DELETE FROM rich_menu_link');
    test.simulator.state.faults.add({ path: '/bulk/link', kind: 'status', status: 500, times: 1_000 });
    await editor.post('/api/staff/menus/runs');
    for (let n = 0; n < 10; n++) {
      await look();
      test.clock.advance({ minutes: 1 });
    }
    expect((await runs()).at(-1)).toMatchObject({ state: 'failed' });
    test.simulator.state.faults.clear();
    test.clock.advance({ minutes: 20 });
    await look();
    expect((await runs()).at(-1)).toMatchObject({ reason: 'again', state: 'done' });
  });

  it('are stopped by a person and stay so until the next occasion', async () => {
    await test.sql('DELETE FROM rich_menu_link');
    const { body } = await editor.post('/api/staff/menus/runs');
    expect((await editor.post(`/api/staff/menus/runs/${body.id}/stop`)).body.state).toBe('stopped');
    expect((await editor.post(`/api/staff/menus/runs/${body.id}/stop`)).body.code).toBe('outreach.menuRunEnded');
    const before = links();
    await look();
    expect(links()).toBe(before);
    await editor.post('/api/staff/menus/runs');
    await look();
    expect((await runs()).at(-1)).toMatchObject({ state: 'done' });
    const acts = await test.sql(
      `SELECT action FROM audit_entry WHERE action LIKE 'menuRun.%' AND subject_id = $1 ORDER BY action`,
      [body.id],
    );
    expect(acts.map(({ action }) => action)).toEqual(['menuRun.begin', 'menuRun.stop']);
  });

  it('are made anew when somebody deleted one at LINE', async () => {
    const { lineUserId } = await person();
    await test.outbox.drain();
    const id = test.simulator.state.menuOf.get(lineUserId)!;
    await test.app.get(RichMenus, { strict: false }).remove(id);
    await person({ children: [{ birthMonth: '2025-08' }] });
    await test.outbox.drain();
    test.clock.advance({ minutes: 10 });
    await test.outbox.drain();
    await editor.post('/api/staff/menus/runs');
    await look();
    expect(shown(lineUserId)).toBe('baby open ja');
  });

  it('of an older template are deleted once nobody has them, and those of others are left alone', async () => {
    const line = test.app.get(RichMenus, { strict: false });
    const body = { ...world.looks().all[0]!.body, name: 'm0123456789abcdef' };
    const old = await line.create(body);
    const foreign = await line.create({ ...body, name: 'autumn' });
    await editor.post('/api/staff/menus/runs');
    await look();
    expect([test.simulator.state.richMenus.has(old), test.simulator.state.richMenus.has(foreign)]).toEqual([
      false,
      true,
    ]);
    const [menu] = await test.sql(`SELECT templates FROM menu_run ORDER BY id DESC LIMIT 1`);
    await test.sql(`UPDATE menu_run SET templates = 'older' WHERE id = (SELECT max(id::text)::uuid FROM menu_run)`);
    await look();
    expect((await runs()).at(-1)).toMatchObject({ reason: 'template', state: 'done' });
    expect(menu!['templates']).toMatch(/^[0-9a-f]{16}$/);
  });

  it('are shown to staff: pictures, how many have which, rounds', async () => {
    const city = (await signIn(test, ['cityViewer'])).caller;
    const { body } = await city.get('/api/staff/menus');
    expect(body.menus).toHaveLength(32);
    expect(body.phase).toBe('open');
    const baby = body.menus.find(
      (menu: Record<string, unknown>) =>
        menu['stage'] === 'baby' && menu['phase'] === 'open' && menu['language'] === 'ja',
    );
    expect(baby).toMatchObject({ published: true, isDefault: false });
    expect(baby.households).toBeGreaterThanOrEqual(10);
    const easy = body.menus.find(
      (menu: Record<string, unknown>) =>
        menu['stage'] === 'toddler' && menu['phase'] === 'open' && menu['language'] === 'easy-ja',
    );
    expect(easy.households).toBeNull();
    expect(body.menus.filter((menu: { isDefault: boolean }) => menu.isDefault)).toHaveLength(1);
    const image = await test.app.inject({
      url: `/api/staff/menus/${baby.hash}/image`,
      headers: { cookie: city.cookie },
    });
    expect([image.statusCode, image.headers['content-type'], image.rawPayload.readUInt32BE(16)]).toEqual([
      200,
      'image/png',
      2_500,
    ]);
    expect((await city.get('/api/staff/menus/0000000000000000/image')).body.code).toBe('outreach.menuNotFound');
    const first = (await city.get('/api/staff/menus/runs?limit=2')).body;
    expect([first.items.length, first.items[0].id]).toEqual([2, body.lastRun.id]);
    expect((await city.post('/api/staff/menus/runs')).body.code).toBe('role.forbidden');
    const none = '00000000-0000-7000-8000-000000000000';
    expect((await editor.post(`/api/staff/menus/runs/${none}/stop`)).body.code).toBe('outreach.menuRunNotFound');
  });
});
