import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MenuRunView, MenuView, StaffRole } from '@tsunagu/api-client';
import { openConsole, until } from '../../test/app';
import { stubApi, stubEventSource } from '../../test/edge';
import { at, opening, staff } from '../../test/samples';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

const menu = (part: Partial<MenuView> & { hash: string }): MenuView => ({
  stage: 'baby',
  phase: 'open',
  language: 'ja',
  published: true,
  isDefault: false,
  households: 120,
  ...part,
});
const run = (part: Partial<MenuRunView>): MenuRunView => ({
  id: 'run1',
  reason: 'opening',
  phase: 'open',
  state: 'done',
  starterName: null,
  total: 400,
  changed: 400,
  refused: 0,
  requests: 4,
  lastFault: null,
  startedAt: at(1, '09:00'),
  finishedAt: at(1, '09:01'),
  ...part,
});
const button = (text: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('button')].find((node) => node.textContent?.includes(text));
const text = () => document.body.textContent ?? '';

async function open(role: StaffRole, lastRun: MenuRunView | null, more: Parameters<typeof stubApi>[0] = {}) {
  stubEventSource();
  const menus = [
    menu({ hash: 'a', stage: 'visitor', isDefault: true, households: null }),
    menu({ hash: 'b' }),
    menu({ hash: 'c', language: 'en', households: null }),
    menu({ hash: 'd', phase: 'closed', households: null, published: false }),
  ];
  const edge = stubApi({
    'GET /staff/session': () => ({ body: staff(role) }),
    'GET /public/opening': () => ({ body: opening }),
    'GET /staff/menus': () => ({ body: { phase: 'open', menus, lastRun } }),
    'GET /staff/menus/runs': () => ({ body: { items: lastRun ? [lastRun] : [], nextCursor: null } }),
    ...more,
  });
  await openConsole('/menus');
  await until(() => {
    expect(document.querySelectorAll('.menucard').length).toBeGreaterThan(0);
  });
  return edge;
}
const pictures = () => [...document.querySelectorAll('.menucard img')].map((image) => image.getAttribute('src'));

describe('the menus', () => {
  it('stand as pictures beside how many have them, those of everybody in each language', async () => {
    await open('editor', run({}));
    expect(pictures()).toEqual(['/api/staff/menus/a/image', '/api/staff/menus/b/image']);
    expect(text()).toContain('120世帯');
    button('英語')?.click();
    await until(() => {
      expect(pictures()).toEqual(['/api/staff/menus/a/image', '/api/staff/menus/c/image']);
    });
    expect(text()).toContain('10世帯未満');
  });

  it('are handed out anew by those who may, once at a time', async () => {
    const running = run({ id: 'run2', state: 'running', reason: 'staff', changed: 100, lastFault: 'unreachable' });
    const edge = await open('editor', run({}), { 'POST /staff/menus/runs': () => ({ status: 201, body: running }) });
    edge.on('GET /staff/menus', () => ({ body: { phase: 'open', menus: [menu({ hash: 'b' })], lastRun: running } }));
    button('いま配り直す')?.click();
    await until(() => {
      expect(text()).toContain('400世帯のうち100世帯');
    });
    expect(text()).toContain('LINEにつながりません');
    expect(button('いま配り直す')?.disabled).toBe(true);
  });

  it('follow a round until it ends', async () => {
    const running = run({ state: 'running', changed: 100 });
    const edge = await open('supervisor', running, { 'GET /staff/menus/runs/run1': () => ({ body: run({}) }) });
    edge.on('GET /staff/menus', () => ({ body: { phase: 'open', menus: [menu({ hash: 'b' })], lastRun: run({}) } }));
    await until(() => {
      expect(document.querySelector('.runbar')).toBeNull();
    });
    expect(edge.to('GET', '/staff/menus/runs/run1')).toHaveLength(1);
  });

  it('offer the city nothing to press', async () => {
    await open('cityViewer', run({ state: 'running' }));
    expect([button('いま配り直す'), button('止める')]).toEqual([undefined, undefined]);
  });
});
