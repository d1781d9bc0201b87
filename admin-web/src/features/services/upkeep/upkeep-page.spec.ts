import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DisagreeingService, OverdueFact, WatchedSource } from '@tsunagu/api-client';
import { openConsole, until } from '../../../test/app';
import { stubApi, stubEventSource } from '../../../test/edge';
import { now } from '../../../ui/clock';
import { opening, staff } from '../../../test/samples';

let app: Awaited<ReturnType<typeof openConsole>>['app'] | null = null;
const fact: OverdueFact = {
  id: '0198c5d4-0000-7000-8000-000000000001',
  serviceId: 'jido-teate',
  name: '児童手当',
  kind: 'figure',
  key: 'jido-teate.under3 2024-10-01',
  url: 'https://www.city.kobe.lg.jp/',
  checkedOn: '2025-11-22',
  nextCheckDue: '2026-11-20',
  daysOverdue: 8,
};
const source: WatchedSource = {
  id: '0198c5d4-0000-7000-8000-000000000002',
  url: 'https://www.city.kobe.lg.jp/b.html',
  services: ['児童手当', 'いの制度', 'ろの制度', 'はの制度', 'にの制度'].map((name, n) => ({
    id: `service-${String(n)}`,
    name,
  })),
  state: 'changed',
  fault: null,
  failures: 0,
  lookedAt: '2026-11-27T18:00:00.000Z',
  changedAt: '2026-11-27T18:00:00.000Z',
};
const paged = (items: unknown[]) => ({ body: { items, nextCursor: null } });
const button = (words: string, within: ParentNode = document) =>
  [...within.querySelectorAll<HTMLButtonElement>('button')].find((node) => node.textContent?.trim() === words);
const text = () => document.body.textContent ?? '';

async function open(more: Parameters<typeof stubApi>[0] = {}) {
  const edge = stubApi({
    'GET /staff/session': () => ({ body: staff('editor') }),
    'GET /public/opening': () => ({ body: opening }),
    'GET /staff/services/upkeep': () => ({ body: { overdue: 1, broken: 2, changed: 4, disagreeing: 0, shared: 0 } }),
    'GET /staff/services/overdue': () => paged([fact]),
    'GET /staff/services/unsure': () => paged([]),
    'GET /staff/services/sources': ({ query }) => paged(query.get('state') === 'changed' ? [source] : []),
    ...more,
  });
  app = (await openConsole('/service-upkeep')).app;
  await until(() => {
    expect(text()).toContain('8日過ぎました');
  });
  return edge;
}
beforeEach(stubEventSource);
afterEach(() => {
  app?.unmount();
  app = null;
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('what keeps the catalogue true', () => {
  it('takes „it is still so“ with the next day on which somebody looks', async () => {
    const edge = await open({ 'POST /staff/services/jido-teate/confirm': () => ({ status: 204 }) });
    button('今もそのとおり')?.click();
    await until(() => {
      expect(document.querySelector('[role=dialog] input[type=date]')).not.toBeNull();
    });
    const day = document.querySelector<HTMLInputElement>('[role=dialog] input[type=date]')!;
    day.value = '2028-04-01';
    day.dispatchEvent(new Event('input'));
    await until(() => {
      const act = [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')].at(-1);
      expect(act?.disabled).toBe(false);
      act?.click();
    });
    await until(() => {
      expect(edge.to('POST', '/staff/services/jido-teate/confirm')[0]?.body).toEqual({
        key: fact.key,
        nextCheckDue: '2028-04-01',
      });
      expect(edge.to('GET', '/staff/services/overdue').length).toBeGreaterThan(1);
    });
  });

  it('asks for what falls due within thirty days by that day', async () => {
    const edge = await open();
    button('30日以内')?.click();
    await until(() => {
      const asked = edge.to('GET', '/staff/services/overdue').at(-1)?.query.get('until') ?? '';
      const days = (Date.parse(asked) - now.value.getTime()) / 86_400_000;
      expect(Math.round(days)).toBeGreaterThanOrEqual(29);
      expect(Math.round(days)).toBeLessThanOrEqual(30);
    });
  });

  it('shows sources that changed, and takes that they were seen', async () => {
    const edge = await open({ [`POST /staff/services/sources/${source.id}/seen`]: () => ({ status: 204 }) });
    button('出典の変化2')?.click();
    await until(() => {
      expect(text()).toContain('出典は、まだ確かめていません');
    });
    button('文が変わった4')?.click();
    const link = (name: string) => [...document.querySelectorAll('td a')].find((node) => node.textContent === name);
    await until(() => {
      expect(link('児童手当')?.getAttribute('href')).toBe('/admin/services/service-0');
    });
    // Three by name, the others folded away, none left out.
    expect(link('ろの制度')?.closest('details')).toBeNull();
    expect(link('はの制度')?.closest('details')?.querySelector('summary')?.textContent).toBe('ほか2の制度');
    expect(link('にの制度')).toBeDefined();
    button('見ました')?.click();
    await until(() => {
      expect(edge.to('POST', `/staff/services/sources/${source.id}/seen`)).toHaveLength(1);
    });
  });

  it.each([
    ['nothing was looked at yet', [], '出典は、まだ確かめていません', '毎晩'],
    [
      'every page is there',
      [{ ...source, state: 'fine' }],
      '開けない出典はありません',
      '最後に確かめた日：2026年11月28日',
    ],
  ])('says of an empty list of sources that %s', async (_, looked, title, more) => {
    await open({
      'GET /staff/services/sources': ({ query }) => paged(query.has('state') ? [] : looked),
    });
    button('出典の変化2')?.click();
    await until(() => {
      expect(text()).toContain(title);
      expect(text()).toContain(more);
    });
    expect(text()).not.toContain('期日が来た内容');
    if (looked.length === 0) return;
    button('文が変わった4')?.click();
    await until(() => {
      expect(text()).toContain('文が変わった出典はありません');
    });
  });

  it('says of the other lists what would stand in them', async () => {
    await open({ 'GET /staff/services/overdue': ({ query }) => paged(query.has('until') ? [] : [fact]) });
    for (const [tab, words] of [
      ['30日以内', '30日以内に確かめる日が来る内容が、ここに並びます。'],
      ['要確認', '確かさが「要確認」の制度と、まだ確かめることがある制度が、ここに並びます。'],
    ] as const) {
      button(tab)?.click();
      await until(() => {
        expect(text()).toContain(words);
      });
    }
  });

  it('counts what waits in the rail and on the tab, and again after somebody looked', async () => {
    const edge = await open({ 'POST /staff/services/jido-teate/confirm': () => ({ status: 204 }) });
    const place = () => document.querySelector('.rail a[href="/admin/services"]');
    await until(() => {
      expect(place()?.querySelector('.rail__count')?.textContent).toBe('3');
    });
    expect(place()?.getAttribute('title')).toBe('g b・見直すもの：確かめる日が過ぎた1件、開けない出典2件');
    const tab = [...document.querySelectorAll('nav a')].find((node) => node.textContent?.startsWith('見直し'));
    expect(tab?.textContent).toBe('見直し3');
    edge.on('GET /staff/services/upkeep', () => ({
      body: { overdue: 0, broken: 100, changed: 0, disagreeing: 0, shared: 0 },
    }));
    button('今もそのとおり')?.click();
    await until(() => {
      const act = [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')].at(-1);
      expect(act).toBeDefined();
      act?.click();
    });
    await until(() => {
      expect(place()?.querySelector('.rail__count')?.textContent).toBe('99+');
    });
    expect(place()?.getAttribute('title')).toContain('開けない出典100件以上');
  });

  it('lists rules that come out otherwise than was agreed, and counts them in the rail', async () => {
    const disagreeing: DisagreeingService = {
      ...{ serviceId: 'nada-aid', name: '灘区の手当', figures: ['income.limit'] },
      goldens: [{ title: '灘区の2歳', expected: 'eligible', found: 'unknown' }],
    };
    await open({
      'GET /staff/services/upkeep': () => ({
        body: { overdue: 0, broken: 0, changed: 0, disagreeing: 1, shared: 0 },
      }),
      'GET /staff/services/disagreeing': () => paged([disagreeing]),
    });
    const place = document.querySelector('.rail a[href="/admin/services"]');
    await until(() => {
      expect(place?.querySelector('.rail__count')?.textContent).toBe('1');
    });
    expect(place?.getAttribute('title')).toContain('、条件のずれ1件');
    button('条件のずれ1')?.click();
    await until(() => {
      expect(text()).toContain('灘区の2歳　「対象になる」のはずが「答えが足りない・窓口で確認」');
    });
    expect(text()).toContain('income.limit');
    expect(document.querySelector('td a')?.getAttribute('href')).toBe('/admin/services/nada-aid');
  });

  it('draws no number for a zero, nor while the counts cannot be had', async () => {
    const edge = await open({
      'GET /staff/services/upkeep': () => ({ body: { overdue: 0, broken: 0, changed: 3, disagreeing: 0, shared: 0 } }),
    });
    expect(edge.to('GET', '/staff/services/upkeep').length).toBeGreaterThan(0);
    expect(document.querySelector('.rail__count')).toBeNull();
    edge.on('GET /staff/services/upkeep', () => 'unreachable');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => {
      expect(edge.to('GET', '/staff/services/upkeep').length).toBeGreaterThan(2);
    });
    expect(document.querySelector('.rail__count')).toBeNull();
  });

  it('asks nothing for those who cannot act on it', async () => {
    const edge = stubApi({
      'GET /staff/session': () => ({ body: staff('counsellor') }),
      'GET /public/opening': () => ({ body: opening }),
      'GET /staff/services': () => paged([]),
      'GET /staff/services/upkeep': () => ({ body: { overdue: 9, broken: 9, changed: 9, disagreeing: 0, shared: 0 } }),
    });
    app = (await openConsole('/services')).app;
    await until(() => {
      expect(edge.to('GET', '/staff/services')).toHaveLength(1);
    });
    expect(edge.to('GET', '/staff/services/upkeep')).toEqual([]);
    expect(document.querySelector('.rail__count')).toBeNull();
  });
});
