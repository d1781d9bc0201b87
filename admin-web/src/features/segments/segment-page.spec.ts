import { afterEach, describe, expect, it, vi } from 'vitest';
import { openConsole, until } from '../../test/app';
import { stubApi, stubEventSource } from '../../test/edge';
import { opening, staff } from '../../test/samples';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});
const button = (text: string) =>
  [...document.querySelectorAll<HTMLElement>('button')].find((node) => node.textContent?.includes(text));

async function open(count: number | null) {
  stubEventSource();
  const edge = stubApi({
    'GET /staff/session': () => ({ body: staff('editor') }),
    'GET /public/opening': () => ({ body: opening }),
    'POST /staff/segments/preview': () => ({
      body: {
        count,
        suppressed: count === null,
        reachable: count,
        total: 12846,
        sentence: '神戸市に住んでいる方',
        sentences: [{ text: '神戸市に住んでいる', count }],
        examples: [],
      },
    }),
    'POST /staff/segments': ({ body }) => ({
      status: 201,
      body: { id: 'g1', sentence: '', updatedAt: '', ...(body as object) },
    }),
  });
  const { app } = await openConsole('/segments/new');
  await until(() => {
    expect(button('神戸市に住んでいる')).toBeDefined();
  });
  return { edge, app };
}

describe('deciding whom to reach', () => {
  it('counts after a sentence is added and saves the rule', async () => {
    const { edge, app } = await open(1234);
    button('神戸市に住んでいる')?.click();
    await until(() => {
      expect(document.querySelector('.seg__count .figure')?.textContent).toContain('1,234');
    });
    expect(document.querySelector('.rule__left b')?.textContent).toBe('1,234');
    button('保存する')?.click();
    await until(() => {
      expect(document.querySelector('.hint--bad')?.textContent).toContain('名前を入れてください');
    });
    expect(edge.to('POST', '/staff/segments')).toHaveLength(0);
    const name = document.querySelector<HTMLInputElement>('.seg__build input.input');
    if (name) {
      name.value = '神戸市の全世帯';
      name.dispatchEvent(new Event('input'));
    }
    button('保存する')?.click();
    await until(() => {
      expect(edge.to('POST', '/staff/segments')[0]?.body).toEqual({
        name: '神戸市の全世帯',
        condition: { all: [{ fact: 'residence.kobe', eq: true }] },
      });
    });
    app.unmount();
  });

  it('never shows a number under the floor', async () => {
    const { app } = await open(null);
    button('神戸市に住んでいる')?.click();
    await until(() => {
      expect(document.querySelector('.seg__count .figure')?.textContent).toContain('10未満（非表示）');
    });
    expect(document.querySelector('.rule__left b')?.textContent).toBe('10未満（非表示）');
    app.unmount();
  });
});

describe('an audience that is newly eligible', () => {
  const condition = {
    newlyEligible: { rule: { fact: 'residence.kobe', eq: true }, from: '2026-11-28', to: '2027-04-01' },
  };

  it('is one sentence, keeps its days and its rule, and takes no other beside it', async () => {
    stubEventSource();
    const stored = { id: 'g7', name: '四月から', condition, sentence: '', updatedAt: '' };
    const edge = stubApi({
      'GET /staff/session': () => ({ body: staff('editor') }),
      'GET /public/opening': () => ({ body: opening }),
      'GET /staff/segments/g7': () => ({ body: stored }),
      'POST /staff/segments/preview': () => ({ status: 422, body: { code: 'segment.tooSlow', requestId: 'r' } }),
      'PUT /staff/segments/g7': ({ body }) => ({ body: { ...stored, ...(body as object) } }),
    });
    const { app } = await openConsole('/segments/g7');
    const said = '2026年11月28日から2027年4月1日までのあいだに、新しくあてはまる方（神戸市に住んでいる方）';
    await until(() => {
      expect(document.querySelector('.rule--lock')?.textContent).toContain(said);
      expect(document.querySelector('.seg__say')?.textContent).toBe(said);
      expect(edge.to('POST', '/staff/segments/preview')[0]?.body).toEqual({ condition });
    });
    expect(document.querySelector('.bank')).toBeNull();
    const name = document.querySelector<HTMLInputElement>('.seg__build input.input')!;
    name.value = '春から';
    name.dispatchEvent(new Event('input'));
    button('保存する')?.click();
    await until(() => {
      expect(edge.to('PUT', '/staff/segments/g7')[0]?.body).toEqual({ name: '春から', condition });
    });
    app.unmount();
  });
});
