import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OverdueFact, WatchedSource } from '@tsunagu/api-client';
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
  serviceIds: ['jido-teate', 'b'],
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
    button('出典の変化')?.click();
    await until(() => {
      expect(text()).toContain('見直すものはありません');
    });
    button('文が変わった')?.click();
    await until(() => {
      expect(text()).toContain('2の制度');
    });
    button('見ました')?.click();
    await until(() => {
      expect(edge.to('POST', `/staff/services/sources/${source.id}/seen`)).toHaveLength(1);
    });
  });
});
