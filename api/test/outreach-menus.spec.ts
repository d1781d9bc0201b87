import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MenuStage } from '../src/outreach/menus.rules.js';
import { type TestApp, startApp } from './harness/app.js';
import { makePerson, settle } from './harness/line.js';
import type { Registration, TestParent } from './harness/parent.js';
import { menuWorld, type MenuWorld } from './outreach-menus-harness.js';

/** Words of a household's state, none of which LINE may find in a name, a label or an address. */
const STATE_WORDS = /expecting|baby|toddler|school|visitor|general|easy|妊娠|出産|乳児|幼児|就学|[0-9]歳|open|closed/i;

describe('the menus', () => {
  let test: TestApp;
  let world: MenuWorld;
  beforeAll(async () => {
    test = await startApp({ line: true });
    world = menuWorld(test);
  });
  afterAll(() => test.close());
  beforeEach(() => test.simulator.state.faults.clear());

  const look = (): Promise<void> => world.look();
  const person = (registration?: Registration): Promise<TestParent> => world.person(registration);
  const shown = (lineUserId: string): string | null => world.shown(lineUserId);
  const links = (): number => world.links();
  const runs = (): Promise<Record<string, unknown>[]> => world.runs();

  it('are made when the service is new: everybody sees the one for those who are not registered', async () => {
    const { lineUserId } = await makePerson(test);
    expect(shown(lineUserId)).toBeNull();
    await look();
    expect(shown(lineUserId)).toBe('visitor open ja');
    expect(await runs()).toEqual([
      { reason: 'template', phase: 'open', state: 'done', total: 0, changed: 0, refused: 0, requests: 0 },
    ]);
  });

  it.each<[MenuStage, string, Registration]>([
    ['baby', 'ja', { children: [{ birthMonth: '2024-06' }] }],
    ['baby', 'en', { children: [{ birthMonth: '2018-06' }, { birthMonth: '2026-01' }], language: 'en' }],
    ['toddler', 'easy-ja', { children: [{ birthMonth: '2022-06' }], language: 'easy-ja' }],
    ['school', 'ja', { children: [{ birthMonth: '2016-06' }] }],
    ['general', 'ja', { children: [], childrenComplete: false }],
    ['expecting', 'ja', { children: [], facts: { 'family.expecting': true } }],
    ['expecting', 'ja', { children: [], facts: { 'family.expecting': true, 'family.expectingMonth': '2026-11' } }],
    // Nobody knows: the menu is what it would be without the answer.
    ['general', 'ja', { children: [], facts: { 'family.expecting': true, 'family.expectingMonth': '2026-10' } }],
    ['toddler', 'ja', { children: [{ birthMonth: '2022-06' }], facts: { 'family.expectingMonth': '2026-10' } }],
  ])('follow registration at once: %s %s', async (stage, language, registration) => {
    const { lineUserId } = await person(registration);
    await test.outbox.drain();
    expect(shown(lineUserId)).toBe(`${stage} open ${language}`);
  });

  it('hold what LINE demands, and nothing that tells of a household', async () => {
    const { richMenus, received } = test.simulator.state;
    expect(richMenus.size).toBeGreaterThan(5);
    for (const { menu: object, image, imageType } of richMenus.values()) {
      const menu = object as Record<string, unknown>;
      expect([menu['size'], imageType, menu['selected']]).toEqual([{ width: 2_500, height: 1_686 }, 'image/png', true]);
      expect(image!.length).toBeLessThan(1024 * 1024);
      expect(image!.readUInt32BE(16)).toBe(2_500);
      expect(menu['name']).toMatch(/^m[0-9a-f]{16}$/);
      expect(menu['areas']).toHaveLength(8);
      const areas = menu['areas'] as { action: { uri: string } }[];
      expect(areas.map(({ action }) => action.uri)).toEqual(expect.arrayContaining(['tel:110', 'tel:119', 'tel:189']));
      expect(JSON.stringify({ ...menu, size: null })).not.toMatch(STATE_WORDS);
    }
    expect(received.filter(({ path }) => path.includes('richmenu/alias'))).toEqual([]);
  });

  it('are made once each, however many people need them', async () => {
    const made = () =>
      test.simulator.state.received.filter(({ method, path }) => method === 'POST' && path === '/v2/bot/richmenu')
        .length;
    const before = made();
    const people = [await person(), await person(), await person()];
    await test.outbox.drain();
    expect(people.map(({ lineUserId }) => shown(lineUserId))).toEqual(Array(3).fill('baby open ja'));
    expect(made()).toBe(before);
  });

  it('change with the language and the answers', async () => {
    const { caller, lineUserId } = await person();
    await test.outbox.drain();
    expect((await caller.patch('/api/parent/settings', { language: 'easy-ja' })).status).toBeLessThan(300);
    await test.outbox.drain();
    expect(shown(lineUserId)).toBe('baby open easy-ja');
  });

  it('are taken back when somebody leaves', async () => {
    const { caller, lineUserId, householdId } = await person();
    await test.outbox.drain();
    expect((await caller.post('/api/parent/leave')).status).toBeLessThan(300);
    await until(() => shown(lineUserId) === 'visitor open ja');
    expect(await test.sql('SELECT 1 FROM rich_menu_link WHERE household_id = $1', [householdId])).toEqual([]);
  });

  it('are given again to somebody who had blocked the account', async () => {
    const { lineUserId } = await person();
    await test.outbox.drain();
    await test.simulator.acts.block(lineUserId);
    test.simulator.state.menuOf.delete(lineUserId);
    await test.simulator.acts.follow(lineUserId);
    await settle(test);
    expect(shown(lineUserId)).toBe('baby open ja');
  });

  it('change for everybody when the office closes and opens, with as few requests as there are menus', async () => {
    const one = await person();
    const { lineUserId: stranger } = await makePerson(test);
    await look();
    const before = links();
    test.clock.set('2026-11-24T22:30:00+09:00');
    await look();
    expect([shown(one.lineUserId), shown(stranger)]).toEqual(['baby closed ja', 'visitor closed ja']);
    const [run] = (await runs()).slice(-1);
    const households = (await test.sql('SELECT count(*)::int AS n FROM household_row'))[0]!['n'];
    expect(run).toMatchObject({
      reason: 'opening',
      phase: 'closed',
      state: 'done',
      total: households,
      changed: households,
    });
    expect(links() - before).toBe(run!['requests']);
    expect(run!['requests']).toBeLessThan(10);
    await look();
    expect(links() - before).toBe(run!['requests']);
    test.clock.set('2026-11-25T13:00:00+09:00');
    await look();
    expect([shown(one.lineUserId), shown(stranger)]).toEqual(['baby open ja', 'visitor open ja']);
  });

  it('move up with the children, and only those of whom it is true', async () => {
    const growing = await person({ children: [{ birthMonth: '2023-11' }] });
    const staying = await person({ children: [{ birthMonth: '2024-01' }] });
    await look();
    expect([shown(growing.lineUserId), shown(staying.lineUserId)]).toEqual(['baby open ja', 'baby open ja']);
    test.clock.set('2026-11-30T13:00:00+09:00');
    await look();
    const before = links();
    await test.jobs.run('outreach.menus-nightly');
    expect([shown(growing.lineUserId), shown(staying.lineUserId)]).toEqual(['toddler open ja', 'baby open ja']);
    expect(links() - before).toBe(1);
    expect((await runs()).at(-1)).toMatchObject({ reason: 'nightly', total: 1, changed: 1, refused: 0, requests: 1 });
    const sent = JSON.stringify(test.simulator.state.received.at(-1));
    expect(sent).not.toContain(staying.lineUserId);
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  for (let n = 0; n < 200 && !isTrue(); n++) await new Promise((resolve) => setImmediate(resolve));
  for (let n = 0; n < 100 && !isTrue(); n++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isTrue()).toBe(true);
}
