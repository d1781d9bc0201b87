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
        inTens: false,
        caution: false,
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

const page = {
  items: [
    { id: 'jido-teate', name: '児童手当' },
    { id: 'rinyushoku', name: '離乳食講座' },
  ],
  nextCursor: null,
};
async function openStored(condition: object, more: Parameters<typeof stubApi>[0] = {}) {
  stubEventSource();
  const stored = { id: 'g7', name: '四月から', condition, sentence: '', updatedAt: '' };
  const edge = stubApi({
    'GET /staff/session': () => ({ body: staff('editor') }),
    'GET /public/opening': () => ({ body: opening }),
    'GET /staff/services': () => ({ body: page }),
    'GET /staff/segments/g7': () => ({ body: stored }),
    'POST /staff/segments/preview': () => ({ status: 422, body: { code: 'segment.tooSlow', requestId: 'r' } }),
    'PUT /staff/segments/g7': ({ body }) => ({ body: { ...stored, ...(body as object) } }),
    ...more,
  });
  const { app } = await openConsole('/segments/g7');
  await until(() => {
    expect(edge.to('POST', '/staff/segments/preview')[0]?.body).toEqual({ condition });
  });
  const saved = async (): Promise<unknown> => {
    button('保存する')?.click();
    await until(() => {
      expect(edge.to('PUT', '/staff/segments/g7').length).toBeGreaterThan(0);
    });
    return (edge.to('PUT', '/staff/segments/g7').at(-1)?.body as { condition: unknown }).condition;
  };
  return { edge, app, saved };
}
const select = (label: string) => document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)!;
function choose(label: string, value: string): void {
  select(label).value = value;
  select(label).dispatchEvent(new Event('change'));
}

describe('newly eligible as a sentence of the builder', () => {
  const term = { newlyEligible: { service: 'jido-teate', from: '2026-11-01', to: '2027-04-01' } };

  it('is said by the name of the service, changed in its slots, and joined with another', async () => {
    const { app, saved } = await openStored(term);
    await until(() => {
      expect(document.querySelector('.seg__say')?.textContent).toBe(
        '2026年11月1日から2027年4月1日までのあいだに新しく「児童手当」の対象になる方',
      );
    });
    expect(document.body.textContent).toContain('世帯を数える日に公開している版');
    choose('制度', 'rinyushoku');
    await until(() => {
      expect(select('制度').value).toBe('rinyushoku');
    });
    choose('いつまで', '2026-10-01');
    await until(() => {
      expect([select('いつから').value, select('いつまで').value]).toEqual(['2026-09-01', '2026-10-01']);
    });
    button('神戸市に住んでいる')?.click();
    await until(() => {
      expect(document.querySelectorAll('.rules .rule')).toHaveLength(2);
    });
    document.querySelector<HTMLElement>('.rules .rule [aria-pressed]')?.click();
    expect(await saved()).toEqual({
      all: [
        { not: { newlyEligible: { service: 'rinyushoku', from: '2026-09-01', to: '2026-10-01' } } },
        { fact: 'residence.kobe', eq: true },
      ],
    });
    app.unmount();
  });

  it('is added from the bank, and asks for its service before it says anything', async () => {
    const { app, saved } = await openStored({ all: [{ fact: 'residence.kobe', eq: true }] });
    button('新しく対象になる')?.click();
    await until(() => {
      expect(document.body.textContent).toContain('制度を選んでください');
      expect([...select('制度').options].map(({ text }) => text)).toEqual(['制度を選ぶ', '児童手当', '離乳食講座']);
    });
    choose('制度', 'jido-teate');
    const { from, to } = { from: select('いつから').value, to: select('いつまで').value };
    await until(() => {
      expect(document.body.textContent).not.toContain('制度を選んでください');
    });
    expect(await saved()).toEqual({
      all: [{ fact: 'residence.kobe', eq: true }, { newlyEligible: { service: 'jido-teate', from, to } }],
    });
    app.unmount();
  });

  it('keeps the name of a service that is published no more', async () => {
    const { app } = await openStored(
      { newlyEligible: { ...term.newlyEligible, service: 'gone' } },
      { 'GET /staff/services/names': () => ({ body: { items: [{ id: 'gone', name: '終わった制度' }] } }) },
    );
    await until(() => {
      expect(select('制度').selectedOptions[0]?.text).toBe('終わった制度（いまは公開していません）');
    });
    app.unmount();
  });

  it('with the rule of before is kept as it was, and takes others beside it', async () => {
    const kept = {
      newlyEligible: { rule: { fact: 'residence.kobe', eq: true }, from: '2026-11-28', to: '2027-04-01' },
    };
    const { app, saved } = await openStored(kept);
    await until(() => {
      expect(document.querySelector('.rule--lock')?.textContent).toContain(
        '2026年11月28日から2027年4月1日までのあいだに新しく「神戸市に住んでいる」にあてはまる方',
      );
    });
    button('これから生まれる')?.click();
    await until(() => {
      expect(document.querySelectorAll('.rules .rule')).toHaveLength(2);
    });
    expect(await saved()).toEqual({ all: [kept, { fact: 'family.expecting', eq: true }] });
    app.unmount();
  });

  it('says that figures are in tens', async () => {
    const answer = { count: 120, suppressed: false, inTens: true, caution: true, reachable: 90, total: 12846 };
    const { app } = await openStored(term, {
      'POST /staff/segments/preview': () => ({
        body: { ...answer, sentence: '', sentences: [{ text: '', count: 120 }], examples: [] },
      }),
    });
    await until(() => {
      expect(document.querySelector('.seg__count')?.textContent).toContain('10未満を切り捨てています');
      expect(document.querySelector('.notice--warn')?.textContent).toContain('慎重に扱う条件');
    });
    app.unmount();
  });
});
