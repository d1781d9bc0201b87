import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleView } from '@tsunagu/api-client';
import { openConsole, press, until } from '../../test/app';
import { stubApi, stubEventSource } from '../../test/edge';
import { at, opening, staff } from '../../test/samples';
import { readDraft } from '../../ui/drafts';

const stored: ArticleView = {
  id: 'a1',
  title: { ja: '一時保育の予約', 'easy-ja': '子どもを あずける' },
  body: { ja: '予約すると使えます。', 'easy-ja': '予約して ください。' },
  topic: 'childcare',
  serviceId: null,
  designatedByCity: false,
  state: 'draft',
  author: { id: 'someone', name: '小川 結衣' },
  approver: null,
  returnReason: null,
  updatedAt: at(20, '13:52'),
  version: 4,
};
let app: Awaited<ReturnType<typeof openConsole>>['app'] | null = null;
const bodyField = () => document.querySelector<HTMLTextAreaElement>('.langcol textarea');
const button = (text: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('button')].find((node) => node.textContent?.includes(text));

async function open(
  path: string,
  role: 'editor' | 'supervisor',
  view: ArticleView,
  more: Parameters<typeof stubApi>[0] = {},
) {
  const edge = stubApi({
    'GET /staff/session': () => ({ body: staff(role) }),
    'GET /public/opening': () => ({ body: opening }),
    'GET /staff/services': () => ({ body: { items: [], nextCursor: null } }),
    'GET /staff/articles/a1': () => ({ body: view }),
    ...more,
  });
  app = (await openConsole(path)).app;
  await until(() => {
    expect(bodyField()).not.toBeNull();
  });
  return edge;
}
function write(text: string) {
  const field = bodyField();
  if (!field) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new Event('input'));
}

beforeEach(() => {
  stubEventSource();
  sessionStorage.clear();
});
afterEach(() => {
  app?.unmount();
  app = null;
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the article editor', () => {
  it('sends English only where something is written in it', async () => {
    const sent: { title: object; body: object }[] = [];
    await open('/articles/a1', 'editor', stored, {
      'PUT /staff/articles/a1': ({ body }) => {
        sent.push(body as (typeof sent)[number]);
        return { body: stored };
      },
    });
    write('予約できます。');
    press('s', { ctrlKey: true });
    await until(() => {
      expect(sent).toHaveLength(1);
    });
    expect(sent[0]).toMatchObject({ title: stored.title, body: { ja: '予約できます。' } });
    expect(JSON.stringify(sent[0])).not.toContain('"en"');
    const [title, body] = [
      ...document.querySelectorAll<HTMLInputElement>('.write__english input, .write__english textarea'),
    ];
    for (const [field, text] of [
      [title, 'Care for a day'],
      [body, 'You can book it.'],
    ] as const) {
      if (!field) throw new Error('no field');
      field.value = text;
      field.dispatchEvent(new Event('input'));
    }
    press('s', { ctrlKey: true });
    await until(() => {
      expect(sent).toHaveLength(2);
    });
    expect(sent[1]).toMatchObject({ title: { en: 'Care for a day' }, body: { en: 'You can book it.' } });
  });

  it('shows what is written on the phone and says what could be plainer', async () => {
    await open('/articles/a1', 'editor', stored);
    write('速やかに申しこんでください。');
    await until(() => {
      expect(document.querySelector('.phone__main')?.textContent).toContain('速やかに申しこんでください。');
      expect(document.querySelector('.hintrow')?.textContent).toContain('すぐに');
    });
  });

  it('keeps the text when a colleague was faster, sending the version it was written on', async () => {
    const edge = await open('/articles/a1', 'editor', stored, {
      'PUT /staff/articles/a1': () => ({ status: 409, body: { code: 'article.versionStale', requestId: 'r' } }),
    });
    write('書き直した文。');
    press('s', { ctrlKey: true });
    await until(() => {
      expect(document.querySelector('.notice--danger')?.textContent).toContain('ほかの人が先に保存しています');
    });
    expect(bodyField()?.value).toBe('書き直した文。');
    expect(edge.to('PUT', '/staff/articles/a1')[0]?.body).toMatchObject({ version: 4 });
  });

  it('brings back what was not saved, but never over a newer version', async () => {
    await open('/articles/a1', 'editor', stored);
    write('まだ保存していない。');
    await until(() => {
      expect(readDraft('article:a1')).toContain('まだ保存していない。');
    });
    app?.unmount();
    document.body.innerHTML = '';
    await open('/articles/a1', 'editor', stored);
    expect(bodyField()?.value).toBe('まだ保存していない。');
    app?.unmount();
    document.body.innerHTML = '';
    await open('/articles/a1', 'editor', { ...stored, version: 5 });
    expect(bodyField()?.value).toBe('予約すると使えます。');
  });

  it('cannot be submitted before both languages are written', async () => {
    await open('/articles/new', 'editor', stored);
    expect(button('承認を頼む')?.disabled).toBe(true);
  });

  it('is returned with a reason, and read-only for the approver', async () => {
    const edge = await open(
      '/articles/a1',
      'supervisor',
      { ...stored, state: 'submitted' },
      {
        'POST /staff/articles/a1/return': ({ body }) => ({
          body: { ...stored, returnReason: (body as { reason: string }).reason },
        }),
      },
    );
    expect(bodyField()?.readOnly).toBe(true);
    button('差し戻す')?.click();
    await until(() => {
      expect(document.querySelector('[role=dialog] textarea')).not.toBeNull();
    });
    const act = () => document.querySelector<HTMLButtonElement>('[role=dialog] .btn--primary');
    expect(act()?.disabled).toBe(true);
    const reason = document.querySelector<HTMLTextAreaElement>('[role=dialog] textarea');
    if (reason) {
      reason.value = '電話番号を入れてください。';
      reason.dispatchEvent(new Event('input'));
    }
    await until(() => {
      expect(act()?.disabled).toBe(false);
    });
    act()?.click();
    await until(() => {
      expect(edge.to('POST', '/staff/articles/a1/return')[0]?.body).toEqual({ reason: '電話番号を入れてください。' });
    });
  });
});
