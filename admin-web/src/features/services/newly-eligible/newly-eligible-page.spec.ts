import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewlyEligibleCount } from '@tsunagu/api-client';
import { openConsole, until } from '../../../test/app';
import { stubApi, stubEventSource } from '../../../test/edge';
import { opening, staff } from '../../../test/samples';

let app: Awaited<ReturnType<typeof openConsole>>['app'] | null = null;
const path = '/staff/services/newly-eligible';
const services: NewlyEligibleCount[] = [
  { id: 'none', name: '変わらない制度', count: 0 },
  { id: 'few', name: '少しの制度', count: null },
  { id: 'kodomo-ibasho', name: '子どもの居場所', count: 1234 },
  ...Array.from({ length: 40 }, (_, n) => ({ id: `s-${String(n)}`, name: `制度${String(n)}`, count: 100 - n })),
];
const rule = { all: [{ fact: 'residence.kobe', eq: true }, { someChild: { fyAge: { gte: 6, lte: 17 } } }] };
const text = () => document.body.textContent ?? '';
const rows = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
const button = (words: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('button')].find(
    (node) => node.textContent?.trim() === words || node.getAttribute('aria-label') === words,
  );
const fields = () => [...document.querySelectorAll<HTMLInputElement>('input[type=date]')];

async function open(more: Parameters<typeof stubApi>[0] = {}) {
  const edge = stubApi({
    'GET /staff/session': () => ({ body: staff('editor') }),
    'GET /public/opening': () => ({ body: opening }),
    [`GET ${path}`]: ({ query }) => ({
      body: { from: query.get('from'), to: query.get('to'), total: 12_846, services },
    }),
    'GET /public/services/kodomo-ibasho': () => ({ body: { id: 'kodomo-ibasho', name: '子どもの居場所', rule } }),
    'POST /staff/segments/preview': () => ({
      body: {
        count: 1234,
        suppressed: false,
        reachable: 900,
        total: 12_846,
        sentence: '新しくあてはまる方',
        sentences: [],
        examples: [],
      },
    }),
    ...more,
  });
  const console = await openConsole('/newly-eligible');
  app = console.app;
  await until(() => {
    expect(rows().length).toBeGreaterThan(0);
  });
  return { edge, router: console.router };
}
beforeEach(() => {
  stubEventSource();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-28T10:00:00+09:00') });
});
afterEach(() => {
  app?.unmount();
  app = null;
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('whom each service newly means', () => {
  it('lists most first, hides small figures, and folds away where the calendar says none', async () => {
    const { edge } = await open();
    expect(text()).toContain('登録 12,846世帯');
    expect(rows()[0]?.slice(0, 2)).toEqual(['子どもの居場所', '1,234']);
    expect(rows()).toHaveLength(30);
    button('さらに読み込む')?.click();
    await until(() => {
      expect(rows()).toHaveLength(42);
    });
    expect(rows().at(-1)?.slice(0, 2)).toEqual(['少しの制度', '10未満（非表示）']);
    expect(text()).not.toContain('変わらない制度');
    button('0世帯の制度（1）も出す')?.click();
    await until(() => {
      expect(rows().at(-1)?.slice(0, 2)).toEqual(['変わらない制度', '0']);
    });
    expect(button('届ける相手をつくる：変わらない制度')).toBeUndefined();
    expect(edge.to('GET', path)).toHaveLength(1);
  });

  it('asks for the days that are chosen, and not for days that cannot be', async () => {
    const { edge } = await open();
    const asked = () => Object.fromEntries(edge.to('GET', path).at(-1)?.query ?? []);
    button('2027年4月1日に')?.click();
    await until(() => {
      expect(asked()['to']).toMatch(/-04-01$/);
    });
    button('日を選ぶ')?.click();
    await until(() => {
      expect(fields()).toHaveLength(2);
    });
    const before = edge.to('GET', path).length;
    const put = (at: number, value: string) => {
      fields()[at]!.value = value;
      fields()[at]!.dispatchEvent(new Event('change'));
    };
    put(1, '2020-01-01');
    await until(() => {
      expect(text()).toContain('400日以内の日にしてください');
    });
    expect(fields()[1]?.getAttribute('aria-invalid')).toBe('true');
    expect(edge.to('GET', path)).toHaveLength(before);
    put(0, '2026-12-01');
    put(1, '2027-01-15');
    await until(() => {
      expect(asked()).toEqual({ from: '2026-12-01', to: '2027-01-15' });
    });
  });

  it('makes an audience of them and goes there', async () => {
    const { edge, router } = await open({
      'POST /staff/segments': ({ body }) => ({
        status: 201,
        body: { id: 'g1', sentence: '', updatedAt: '', ...(body as object) },
      }),
      'GET /staff/segments/g1': () => ({
        body: {
          id: 'g1',
          name: 'x',
          sentence: '',
          updatedAt: '',
          condition: { newlyEligible: { rule, from: '2026-11-28', to: '2026-12-01' } },
        },
      }),
    });
    const days = Object.fromEntries(edge.to('GET', path)[0]?.query ?? []);
    button('届ける相手をつくる：子どもの居場所')?.click();
    await until(() => {
      expect(document.querySelector('[role=dialog]')?.textContent).toContain('いまの世帯の数　1,234');
    });
    const condition = { newlyEligible: { rule, from: days['from'], to: days['to'] } };
    expect(edge.to('POST', '/staff/segments/preview')[0]?.body).toEqual({ condition });
    [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')].at(-1)?.click();
    await until(() => {
      expect(router.currentRoute.value.params['id']).toBe('g1');
    });
    expect(edge.to('POST', '/staff/segments')[0]?.body).toEqual({
      name: expect.stringMatching(/^子どもの居場所：.+から$/) as string,
      condition,
    });
  });

  it('keeps the dialog and says why when the name is refused', async () => {
    const refusal = { status: 422, body: { code: 'segment.nameSensitive', requestId: 'r' } };
    const { router } = await open({ 'POST /staff/segments': () => refusal });
    button('届ける相手をつくる：子どもの居場所')?.click();
    await until(() => {
      expect(document.querySelector('[role=dialog]')?.textContent).toContain('1,234');
    });
    [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')].at(-1)?.click();
    await until(() => {
      expect(document.querySelector('[role=dialog] .notice')).not.toBeNull();
    });
    expect(router.currentRoute.value.name).toBe('newly-eligible');
  });

  it('is closed to whoever may not write in the catalogue', async () => {
    const edge = stubApi({
      'GET /staff/session': () => ({ body: staff('counsellor') }),
      'GET /public/opening': () => ({ body: opening }),
    });
    const console = await openConsole('/newly-eligible');
    app = console.app;
    expect(console.router.currentRoute.value.name).toBe('not-yours');
    expect(edge.to('GET', path)).toEqual([]);
  });
});
