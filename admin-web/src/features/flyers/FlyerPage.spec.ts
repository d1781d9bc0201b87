import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FlyerCommentView, FlyerVersionView, FlyerView, StaffRole } from '@tsunagu/api-client';
import { openConsole, until } from '../../test/app';
import { stubApi, stubEventSource } from '../../test/edge';
import { opening, staff } from '../../test/samples';
import { newBlock } from './blocks';

afterEach(() => {
  document.body.innerHTML = '';
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

const colours = {
  paper: '#ffffff',
  tint: '#eeeeee',
  main: '#004488',
  accent: '#004488',
  ink: '#111111',
  onMain: '#ffffff',
};
const block = { ...newBlock('text', 'a4', []), text: '区役所《くやくしょ》へ' };
const flyer = (more: Partial<FlyerView> = {}): FlyerView => ({
  ...{ id: 'f1', name: '灘区役所 秋', templateId: 'a4-first', paper: 'a4', state: 'draft', round: 0, latestVersion: 1 },
  ...{ sentVersion: null, openComments: 0, route: null, author: { id: 's9', name: '藤井 まどか' }, isOwn: false },
  ...{ finaliser: null, finalAt: null, fromFlyerId: null, updatedAt: '2026-11-24T04:20:00.000Z', revision: 1 },
  ...more,
});
const drawing = { width: 210, height: 297, paper: '#ffffff', items: [] };
const version = (more: Partial<FlyerVersionView> = {}): FlyerVersionView => ({
  ...{ number: 1, maker: { id: 's9', name: '藤井 まどか' }, madeAt: '2026-11-24T04:20:00.000Z' },
  ...{ content: { paper: 'a4', colours, blocks: [block] }, drawing, warnings: [], ...more },
});
const comment = (more: Partial<FlyerCommentView> = {}): FlyerCommentView => ({
  ...{
    id: 'c1',
    version: 1,
    x: 500,
    y: 500,
    text: '字を大きく',
    state: 'open',
    author: { id: 'city', name: '神戸市 承認' },
  },
  ...{ createdAt: '2026-11-24T04:20:00.000Z', answer: null, answerer: null, answeredAt: null, ...more },
});
const page = <T>(...items: T[]) => ({ body: { items, nextCursor: null } });

async function open(role: StaffRole, view: FlyerView, more: Parameters<typeof stubApi>[0] = {}) {
  stubEventSource();
  const edge = stubApi({
    'GET /staff/session': () => ({ body: staff(role) }),
    'GET /public/opening': () => ({ body: opening }),
    'GET /staff/flyers/f1': () => ({ body: view }),
    'GET /staff/flyers/f1/versions/1': () => ({ body: version() }),
    'GET /staff/flyers/f1/comments': () => page(comment()),
    'GET /staff/flyers/gallery': () => ({ body: { templates: [], palettes: [], variables: [] } }),
    ...more,
  });
  const { app } = await openConsole('/flyers/f1');
  await until(() => expect(document.querySelector('.stage')).not.toBeNull());
  return { app, edge };
}
const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === name || each.textContent.replaceAll(/\s/g, '').startsWith(name),
  )!;

describe('the studio', () => {
  it('has the API lay out what is written, shows what does not fit, and keeps it from being lost', async () => {
    const { app, edge } = await open('editor', flyer(), {
      'POST /staff/flyers/layout': () => ({ body: { drawing, warnings: [{ blockId: block.id, kind: 'overflow' }] } }),
      'PUT /staff/flyers/f1': () => ({ body: flyer({ latestVersion: 2, revision: 2 }) }),
      'GET /staff/flyers/f1/versions/2': () => ({ body: version({ number: 2 }) }),
    });
    expect(button('保存する').disabled).toBe(true);
    button('区役所へ').click();
    await until(() => expect(document.querySelector('textarea')).not.toBeNull());
    const area = document.querySelector('textarea')!;
    area.value = '長い言葉';
    area.dispatchEvent(new Event('input'));
    await until(() => expect(document.body.textContent).toContain('枠に入りきりません。'));
    const [asked] = edge.to('POST', '/staff/flyers/layout');
    expect(asked!.body).toMatchObject({ routeId: null, content: { blocks: [{ id: block.id, text: '長い言葉' }] } });
    expect(sessionStorage.getItem('tsunagu.draft.flyer:f1')).toContain('長い言葉');

    button('保存する').click();
    await until(() => expect(document.body.textContent).toContain('第2版として保存しました。'));
    expect(edge.to('PUT', '/staff/flyers/f1')[0]!.body).toMatchObject({ revision: 1, name: '灘区役所 秋' });
    app.unmount();
  });

  it.each([
    ['a remark waits for an answer', 1, '答えて直すと、次の校正に出せます。'],
    ['the city has this version before it', 0, '直すと、次の校正に出せます。'],
  ])('says why a flyer cannot be sent while %s', async (_, openComments, text) => {
    const { app } = await open('editor', flyer({ state: 'correction', round: 1, sentVersion: 1, openComments }));
    expect(button('校正に出す').disabled).toBe(true);
    await until(() => expect(document.body.textContent).toContain(text));
    app.unmount();
  });

  it('answers a remark only with words', async () => {
    const { app, edge } = await open(
      'editor',
      flyer({ state: 'correction', round: 1, sentVersion: 1, openComments: 1 }),
      {
        'POST /staff/flyers/f1/comments/c1/decline': () => ({
          body: comment({ state: 'declined', answer: 'このままにします' }),
        }),
      },
    );
    document.querySelector<HTMLButtonElement>('.remark__head')!.click();
    await until(() => expect(button('直さない')).toBeDefined());
    expect(button('直さない').disabled).toBe(true);
    const area = document.querySelector<HTMLTextAreaElement>('.remark textarea')!;
    area.value = 'このままにします';
    area.dispatchEvent(new Event('input'));
    await until(() => expect(button('直さない').disabled).toBe(false));
    button('直さない').click();
    await until(() => expect(edge.to('POST', '/staff/flyers/f1/comments/c1/decline')).toHaveLength(1));
    app.unmount();
  });
});

describe('a final flyer', () => {
  const own = { id: 'r1', name: '灘区役所', code: 'CDF3467' };
  const place = (more: object) => ({ ...own, ward: 'nada', flyerVersion: '秋 A4', ...more });
  const final = flyer({ state: 'final', round: 1, sentVersion: 1, route: own });
  const code = newBlock('qr', 'a4', []);
  const withCode = (words: string) =>
    version({
      content: { paper: 'a4', colours, blocks: [code] },
      drawing: {
        ...drawing,
        items: [
          {
            ...{ kind: 'text', blockId: block.id, x: 10, y: 20, width: 30, text: words, size: 5, bold: false },
            ...{ colour: '#111111', language: 'ja' },
          },
        ],
      },
    });
  const hrefs = (root: string) =>
    [...document.querySelectorAll<HTMLAnchorElement>(`${root} a[download]`)].map((a) => a.getAttribute('href'));
  const pdf = (query: string) => `/api/staff/flyers/f1/versions/1/pdf?${query}`;
  const routes = [place({}), place({ id: 'r2', name: '北図書館', code: 'GHJ6793', ward: 'kita', flyerVersion: '冬' })];

  it('is shown and printed for another place, whose code alone differs', async () => {
    const { app, edge } = await open('cityViewer', final, {
      'GET /staff/routes': () => page(...routes),
      'GET /staff/flyers/f1/versions/1': ({ query }) => ({ body: withCode(query.get('routeId') ?? '自分') }),
    });
    const select = document.querySelector<HTMLSelectElement>('.stage__place')!;
    await until(() =>
      expect([...select.options].map(({ text }) => text)).toEqual(['灘区役所（CDF3467）', '北図書館（GHJ6793）']),
    );
    expect(hrefs('.stage__bar')).toEqual([pdf('kind=office'), pdf('kind=press')]);
    select.value = 'r2';
    select.dispatchEvent(new Event('change'));
    await until(() => expect(document.querySelector('.sheet')!.textContent).toContain('r2'));
    expect(hrefs('.stage__bar')).toEqual([pdf('kind=office&routeId=r2'), pdf('kind=press&routeId=r2')]);
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await until(() => expect(document.querySelector('.sheet')!.textContent).toContain('自分'));
    expect(edge.to('GET', '/staff/flyers/f1/versions/1')).toHaveLength(2);
    app.unmount();
  });

  it('lists the files of each place, which can be searched by place, ward and version', async () => {
    const { app } = await open('editor', final, {
      // The own route is of the version 秋 A4: its places come first.
      'GET /staff/routes': () => page(...[...routes].reverse()),
      'GET /staff/flyers/f1/versions/1': () => ({ body: withCode('自分') }),
    });
    const both = (id: string) => ['office', 'press'].map((kind) => pdf(`kind=${kind}&routeId=${id}`));
    await until(() => expect(hrefs('.prints')).toEqual([...both('r1'), ...both('r2')]));
    const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
    for (const [term, found] of [
      ['北区', both('r2')],
      ['Ａ４ 灘', both('r1')],
      ['西区', []],
    ] as const) {
      field.value = term;
      field.dispatchEvent(new Event('input'));
      await until(() => expect(hrefs('.prints')).toEqual(found));
    }
    expect(document.body.textContent).toContain('合う場所はありません。');
    app.unmount();
  });

  it.each([
    ['is not final yet', flyer({ state: 'correction', round: 1, sentVersion: 1 }), withCode('')],
    ['has no code', final, version()],
  ])('offers no other place while it %s', async (_, view, body) => {
    const { app, edge } = await open('cityViewer', view, { 'GET /staff/flyers/f1/versions/1': () => ({ body }) });
    expect(hrefs('.stage__bar')).toEqual([pdf('kind=office'), pdf('kind=press')]);
    expect([document.querySelector('.stage__place'), document.querySelector('.prints')]).toEqual([null, null]);
    expect(edge.to('GET', '/staff/routes')).toEqual([]);
    app.unmount();
  });
});

describe('the city', () => {
  const before = flyer({ state: 'correction', round: 1, sentVersion: 1, openComments: 0 });

  it('pins the first remark by keyboard, where the pin was moved to', async () => {
    const { app, edge } = await open('cityApprover', before, {
      'GET /staff/flyers/f1/comments': () => page(),
      'POST /city/flyers/f1/comments': () => ({ status: 201, body: comment() }),
    });
    expect(button('保存する')).toBeUndefined();
    button('コメントを書く').click();
    await until(() => expect(document.activeElement?.classList.contains('pin--new')).toBe(true));
    document.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }),
    );
    const area = document.querySelector<HTMLTextAreaElement>('form textarea')!;
    area.value = '字を大きく';
    area.dispatchEvent(new Event('input'));
    await until(() => expect(button('コメントを残す').disabled).toBe(false));
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await until(() => expect(edge.to('POST', '/city/flyers/f1/comments')).toHaveLength(1));
    const [posted] = edge.to('POST', '/city/flyers/f1/comments');
    expect(posted!.body).toEqual({ version: 1, x: 1050, y: 1443, text: '字を大きく' });
    app.unmount();
  });

  it.each([
    ['says so', before, false],
    ['waits while a remark is open', { ...before, openComments: 1 }, true],
  ])('ends the correction: %s', async (_, view, waits) => {
    const { app } = await open('cityApprover', view);
    expect(button('校了にする').disabled).toBe(waits);
    expect(document.body.textContent.includes('答えがそろうと、校了にできます。')).toBe(waits);
    app.unmount();
  });

  it('only looks, as a viewer', async () => {
    const { app } = await open('cityViewer', before);
    for (const act of ['校了にする', 'コメントを書く', '保存する', '校正に出す']) expect(button(act)).toBeUndefined();
    app.unmount();
  });
});
