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
  { id: 'kodomo-ibasho', name: '子どもの居場所', count: 1230 },
  ...Array.from({ length: 40 }, (_, n) => ({ id: `s-${String(n)}`, name: `制度${String(n)}`, count: 100 - n })),
];
const text = () => document.body.textContent ?? '';
const rows = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
const button = (words: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('button')].find(
    (node) => node.textContent?.trim() === words || node.getAttribute('aria-label') === words,
  );
const spanOf = (month: string) => {
  const first = new Date(`${month}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() - 1);
  return { month, from: first.toISOString().slice(0, 10), to: `${month}-01` };
};

async function open(more: Parameters<typeof stubApi>[0] = {}) {
  const edge = stubApi({
    'GET /staff/session': () => ({ body: staff('editor') }),
    'GET /public/opening': () => ({ body: opening }),
    [`GET ${path}`]: ({ query }) => ({
      body: { ...spanOf(query.get('month') ?? ''), total: 12_846, services },
    }),
    'POST /staff/segments/preview': () => ({
      body: {
        count: 1230,
        suppressed: false,
        inTens: true,
        caution: false,
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
    expect(rows()[0]?.slice(0, 2)).toEqual(['子どもの居場所', '1,230']);
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

  it('asks for whole months alone, and says which days are compared and that figures are in tens', async () => {
    const { edge } = await open();
    const asked = () => edge.to('GET', path).map(({ query }) => Object.fromEntries(query));
    expect(asked()).toEqual([{ month: '2026-12' }]);
    expect(text()).toContain('2026年11月1日から2026年12月1日まで');
    expect(text()).toContain('10未満を切り捨てています');
    for (const [words, month] of [
      ['今月（11月）', '2026-11'],
      ['新年度（2027年4月）', '2027-04'],
    ] as const) {
      button(words)?.click();
      await until(() => {
        expect(asked().at(-1)).toEqual({ month });
        expect(rows().length).toBeGreaterThan(0);
      });
    }
    button('月を選ぶ')?.click();
    await until(() => {
      expect(document.querySelector('select')).not.toBeNull();
    });
    const select = document.querySelector('select')!;
    expect(select.value).toBe('2027-04');
    expect([select.options.length, select.options[0]?.text]).toEqual([26, '2025年11月']);
    select.value = '2027-01';
    select.dispatchEvent(new Event('change'));
    await until(() => {
      expect(asked().at(-1)).toEqual({ month: '2027-01' });
    });
    expect(document.querySelector('input[type=date]')).toBeNull();
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
          condition: { newlyEligible: { service: 'kodomo-ibasho', from: '2026-11-01', to: '2026-12-01' } },
        },
      }),
    });
    button('届ける相手をつくる：子どもの居場所')?.click();
    await until(() => {
      expect(document.querySelector('[role=dialog]')?.textContent).toContain('いまの世帯の数　1,230');
    });
    const condition = { newlyEligible: { service: 'kodomo-ibasho', from: '2026-11-01', to: '2026-12-01' } };
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('世帯を数える日に公開している版');
    expect(edge.to('POST', '/staff/segments/preview')[0]?.body).toEqual({ condition });
    [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')].at(-1)?.click();
    await until(() => {
      expect(router.currentRoute.value.params['id']).toBe('g1');
    });
    expect(edge.to('POST', '/staff/segments')[0]?.body).toEqual({
      name: '子どもの居場所：2026年12月から',
      condition,
    });
  });

  it('keeps the dialog and says why when the name is refused', async () => {
    const refusal = { status: 422, body: { code: 'segment.nameSensitive', requestId: 'r' } };
    const { router } = await open({ 'POST /staff/segments': () => refusal });
    button('届ける相手をつくる：子どもの居場所')?.click();
    await until(() => {
      expect(document.querySelector('[role=dialog]')?.textContent).toContain('1,230');
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
