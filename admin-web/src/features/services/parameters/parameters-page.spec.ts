import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FigureChanges, ProposalView, SharedFigureView, StaffRole } from '@tsunagu/api-client';
import { openConsole, until } from '../../../test/app';
import { stubApi, stubEventSource } from '../../../test/edge';
import { opening, staff } from '../../../test/samples';
import { fill } from '../../../test/service-editor';

let app: Awaited<ReturnType<typeof openConsole>>['app'] | null = null;
const figure = {
  ...{ id: 'income.below4900k', from: '2026-04-01', to: null, value: 4_900_000 },
  ...{ source: 'https://web.pref.hyogo.lg.jp/', checkedOn: '2026-04-02', nextCheckDue: '2026-11-01', overdue: true },
} satisfies SharedFigureView;
const proposal: ProposalView = {
  ...{ ...figure, value: 5_000_000, from: '2027-04-01', nextCheckDue: '2028-04-01' },
  ...{ proposalId: '0198c5d4-0000-7000-8000-000000000009', state: 'waiting', before: 4_900_000, note: '県の通知' },
  ...{
    author: { id: '0198c5d4-0000-7000-8000-000000000001', name: '編集 花' },
    proposedAt: '2026-11-27T01:00:00.000Z',
  },
  ...{ decider: null, decidedAt: null, reason: null, isOwn: false },
};
const count = (change: 'eligible' | 'notEligible' | 'unknown') => ({
  change,
  count: 0,
  wards: [],
  stages: [],
  samples: [],
});
const none: FigureChanges = {
  kind: 'figureChanges',
  on: '2126-04-01',
  services: [
    {
      serviceId: 'shogaku-kyufukin',
      name: '高校生等奨学給付金',
      changes: {
        ...{ kind: 'changes', on: '2126-04-01', published: true, total: 100, unchanged: 100 },
        groups: [count('eligible'), count('notEligible'), count('unknown')],
      },
    },
  ],
};
const paged = (items: unknown[]) => ({ body: { items, nextCursor: null } });
const text = () => document.body.textContent ?? '';
const button = (words: string, within: ParentNode = document) =>
  [...within.querySelectorAll<HTMLButtonElement>('button')].find((node) => node.textContent?.trim().startsWith(words));
const dialog = () => document.querySelector<HTMLElement>('[role=dialog]')!;

async function open(role: StaffRole, more: Parameters<typeof stubApi>[0] = {}) {
  const edge = stubApi({
    'GET /staff/session': () => ({ body: staff(role) }),
    'GET /public/opening': () => ({ body: opening }),
    'GET /staff/services/upkeep': () => ({ body: { overdue: 0, broken: 0, changed: 0, disagreeing: 0, shared: 2 } }),
    'GET /staff/parameters': () => paged([figure]),
    'GET /staff/parameters/proposals': ({ query }) => paged(query.get('state') === 'waiting' ? [proposal] : []),
    ...more,
  });
  app = (await openConsole('/service-parameters')).app;
  await until(() => {
    expect(text()).toContain('income.below4900k');
  });
  return edge;
}
/** Answers comparisons line by line, and keeps what was asked. */
function serveChanges(): unknown[] {
  const rest = fetch;
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    if (!url.endsWith('/staff/parameters/changes')) return rest(url, init);
    asked.push(JSON.parse(init.body as string));
    return Promise.resolve(new Response(`${JSON.stringify(none)}\n`));
  });
  return asked;
}
beforeEach(stubEventSource);
afterEach(() => {
  app?.unmount();
  app = null;
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('figures that belong to no service', () => {
  it('are shown with their days and source; what is late is marked', async () => {
    await open('editor');
    expect(text()).toContain('4,900,000');
    expect(document.querySelector('tbody td')?.textContent).toContain('年収のめやす');
    expect(document.querySelector('tbody .tag')?.textContent).toBe('過ぎました');
    expect(document.querySelector('.btngroup [aria-current=page]')?.textContent).toBe('共通の数字2');
    expect(document.querySelector('tbody a')?.getAttribute('href')).toBe('https://web.pref.hyogo.lg.jp/');
  });

  it('are still so, once somebody has looked', async () => {
    const path = '/staff/parameters/confirm';
    const edge = await open('editor', { [`POST ${path}`]: () => ({ status: 204 }) });
    button('今もそのとおり')?.click();
    await until(() => {
      expect(dialog()?.querySelector('input[type=date]')).not.toBeNull();
    });
    await fill(dialog().querySelector<HTMLInputElement>('input[type=date]'), '2028-04-01');
    button('今もそのとおり', dialog())?.click();
    await until(() => {
      expect(edge.to('POST', path)[0]?.body).toEqual({
        ...{ id: 'income.below4900k', from: '2026-04-01', nextCheckDue: '2028-04-01' },
      });
      expect(edge.to('GET', '/staff/parameters').length).toBeGreaterThan(1);
    });
  });

  it('are changed by a proposal, and a refusal is shown at its field', async () => {
    const path = '/staff/parameters/proposals';
    const edge = await open('editor', {
      [`POST ${path}`]: () => ({
        status: 422,
        body: { code: 'parameter.unfit', requestId: 'r', fields: [{ path: 'from', rule: 'figuresOverlap' }] },
      }),
    });
    button('変える案を出す')?.click();
    await until(() => {
      expect(dialog().querySelectorAll('input')).toHaveLength(8);
    });
    const inputs = [...dialog().querySelectorAll<HTMLInputElement>('input')];
    expect(inputs[0]?.readOnly).toBe(true);
    // Nothing in English in what the dialog itself says.
    expect(dialog().textContent).not.toMatch(/income\./);
    expect([...dialog().querySelectorAll('option')].map(({ value }) => value)).toContain('income.below4900k');
    await fill(inputs[1]!, '5000000');
    await fill(inputs[7]!, '県の通知');
    button('案を出す', dialog())?.click();
    await until(() => {
      expect(edge.to('POST', path)[0]?.body).toMatchObject({
        ...{ id: 'income.below4900k', value: 5_000_000, from: '2026-04-01', to: null, note: '県の通知' },
      });
      expect(text()).toContain('同じ期間に、ほかの数字があります。');
      expect(inputs[2]?.getAttribute('aria-invalid')).toBe('true');
    });
  });

  it('are approved by a second person who sees what holds now, and by nobody else', async () => {
    const path = `/staff/parameters/proposals/${proposal.proposalId}/approve`;
    const edge = await open('supervisor', { [`POST ${path}`]: () => ({ body: { ...proposal, state: 'approved' } }) });
    button('承認待ちの案')?.click();
    await until(() => {
      expect(text()).toContain('変える前は4,900,000');
    });
    button('承認する')?.click();
    await until(() => {
      expect(dialog()).not.toBeNull();
    });
    button('承認する', dialog())?.click();
    await until(() => {
      expect(edge.to('POST', path)).toHaveLength(1);
    });
  });

  it('are compared with what holds before they are proposed, once they are written out', async () => {
    await open('editor');
    const asked = serveChanges();
    button('案を出す')?.click();
    await until(() => {
      expect(dialog()?.querySelectorAll('input')).toHaveLength(8);
    });
    const panel = () => dialog().querySelector('[aria-label="だれの結果が変わるか"]');
    const inputs = [...dialog().querySelectorAll<HTMLInputElement>('input')];
    expect(panel()).toBeNull();
    expect(dialog().textContent).toContain('数（円など）');
    await fill(inputs[0]!, 'income.below4900k');
    expect(dialog().textContent).toContain('年収（円）');
    expect(dialog().textContent).toContain('年収に直した額を書いてください');
    await fill(inputs[1]!, '5000000');
    await fill(inputs[2]!, '2126-04-01');
    await until(() => {
      expect(panel()).not.toBeNull();
    });
    button('全世帯で比べる', dialog())?.click();
    await until(() => {
      expect(panel()?.textContent).toContain('結果が変わる世帯のない制度：高校生等奨学給付金');
    });
    const { from, to, value } = { from: '2126-04-01', to: null, value: 5_000_000 };
    expect(asked).toEqual([{ id: 'income.below4900k', from, to, value, on: from }]);
    await fill(inputs[1]!, '');
    expect(panel()).toBeNull();
    expect(text()).toContain('数を入れてください。');
    expect(button('案を出す', dialog())?.disabled).toBe(true);
  });

  it('are compared with what holds before they are approved', async () => {
    await open('manager');
    const asked = serveChanges();
    button('承認待ちの案')?.click();
    await until(() => {
      expect(text()).toContain('変える前は4,900,000');
    });
    button('承認する')?.click();
    await until(() => {
      expect(dialog()).not.toBeNull();
    });
    button('全世帯で比べる', dialog())?.click();
    await until(() => {
      expect(dialog().textContent).toContain('結果が変わる世帯のない制度');
    });
    expect(asked).toMatchObject([{ id: 'income.below4900k', value: 5_000_000 }]);
  });

  it('of an own proposal only taking back is offered, with a reason', async () => {
    await open('supervisor', { 'GET /staff/parameters/proposals': () => paged([{ ...proposal, isOwn: true }]) });
    button('承認待ちの案')?.click();
    await until(() => {
      expect(text()).toContain('自分の案です。承認はほかの人がします。');
    });
    expect(button('承認する')).toBeUndefined();
    button('取り下げる')?.click();
    await until(() => {
      expect(button('取り下げる', dialog())?.disabled).toBe(true);
    });
  });
});
