import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openConsole, press, until } from '../../test/app';
import { FakeEventSource, stubApi, stubEventSource } from '../../test/edge';
import { at, consultation, deskItem, household, message, opening, staff } from '../../test/samples';

const first = consultation({ id: 'c1', alias: 'そら豆', dueAt: at(20, '15:00') });
const second = consultation({ id: 'c2', alias: 'みかん', dueAt: at(20, '20:00') });
let app: Awaited<ReturnType<typeof openConsole>>['app'] | null = null;

function api(overrides: Parameters<typeof stubApi>[0] = {}) {
  const routes: Parameters<typeof stubApi>[0] = {
    'GET /staff/session': () => ({ body: staff('counsellor') }),
    'GET /public/opening': () => ({ body: opening }),
    'GET /staff/duty/today': () => ({ body: { opening, onDuty: [] } }),
    'GET /staff/consultations': ({ query }) => ({
      body: { items: query.get('view') === 'waiting' ? [] : [second, first], nextCursor: null },
    }),
  };
  for (const one of [first, second]) {
    const path = `/staff/consultations/${one.id}`;
    routes[`GET ${path}`] = () => ({ body: one });
    routes[`GET ${path}/messages`] = ({ query }) => ({
      body: { items: query.get('after') === '0' ? [message(1)] : [] },
    });
    routes[`GET ${path}/notes`] = () => ({ body: { items: [] } });
    routes[`GET ${path}/household`] = () => ({ body: household(one.alias) });
    routes[`GET ${path}/letters`] = () => ({ body: { items: [] } });
  }
  return stubApi({ ...routes, ...overrides });
}

async function open(path: string) {
  const opened = await openConsole(path);
  app = opened.app;
  await until(() => {
    expect(document.querySelectorAll('.case').length).toBeGreaterThan(0);
  });
  return opened;
}
const shownAliases = () => [...document.querySelectorAll('.case__who b')].map((node) => node.textContent);
const reply = () => document.querySelector<HTMLTextAreaElement>('.composer__text');
async function openThread(id: string) {
  const opened = await open(`/consultations/${id}`);
  await until(() => {
    expect(reply()).not.toBeNull();
  });
  return opened;
}
async function write(text: string) {
  const field = reply();
  if (!field) throw new Error('no composer');
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await flushPromises();
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

describe('the desk', () => {
  it('orders by the nearest deadline and moves with j and k', async () => {
    api();
    const { router } = await open('/consultations');
    expect(shownAliases()).toEqual(['そら豆', 'みかん']);
    press('j');
    await until(() => {
      expect(router.currentRoute.value.params['id']).toBe('c1');
    });
    press('j');
    await until(() => {
      expect(router.currentRoute.value.params['id']).toBe('c2');
    });
    press('k');
    await until(() => {
      expect(router.currentRoute.value.params['id']).toBe('c1');
    });
  });

  it('goes to the reply with r, and letters typed there are letters', async () => {
    api();
    const { router } = await openThread('c1');
    press('r');
    await until(() => {
      expect(document.activeElement).toBe(reply());
    });
    press('j');
    await flushPromises();
    expect(router.currentRoute.value.params['id']).toBe('c1');
  });

  it('keeps new cases behind a button so that no line moves', async () => {
    const third = deskItem({ id: 'c3', alias: 'あさひ', dueAt: at(20, '14:40') });
    const edge = api();
    await open('/consultations');
    edge.on('GET /staff/consultations', () => ({ body: { items: [third, first, second], nextCursor: null } }));
    FakeEventSource.last?.open();
    FakeEventSource.last?.send({ kind: 'consultation', id: 'c3', cause: 'message' });
    await until(() => {
      expect(document.querySelector('.queue__new')?.textContent).toContain('新着 1件');
    });
    expect(shownAliases()).toEqual(['そら豆', 'みかん']);
    document.querySelector<HTMLElement>('.queue__new')?.click();
    await until(() => {
      expect(shownAliases()).toEqual(['あさひ', 'そら豆', 'みかん']);
    });
  });

  it('says kindly that somebody was faster, and keeps nothing of the household on the screen', async () => {
    const free = consultation({ id: 'c3', alias: 'あさひ', counsellor: null });
    const gone = () => ({ status: 404, body: { code: 'consultation.notFound', requestId: 'r' } });
    const edge = api({
      'GET /staff/consultations': () => ({ body: { items: [free], nextCursor: null } }),
      'GET /staff/consultations/c3': () => ({ body: free }),
      'GET /staff/consultations/c3/messages': () => ({ body: { items: [message(1, { text: '内緒の話' })] } }),
      'GET /staff/consultations/c3/notes': () => ({ body: { items: [] } }),
      'GET /staff/consultations/c3/household': () => ({ body: household('あさひ') }),
      'POST /staff/consultations/c3/take': () => ({
        status: 409,
        body: { code: 'consultation.taken', requestId: 'r' },
      }),
    });
    await open('/consultations/c3');
    await until(() => {
      expect(document.querySelector('.house')?.textContent).toContain('病児保育');
      expect(document.body.textContent).toContain('内緒の話');
    });
    for (const path of ['', '/messages', '/notes', '/household']) edge.on(`GET /staff/consultations/c3${path}`, gone);
    press('t');
    await until(() => {
      expect(document.querySelector('.thread [role=alert]')?.textContent).toContain('先に担当になりました');
    });
    expect(document.querySelector('.thread')?.textContent).not.toContain('内緒の話');
    expect(document.querySelector('.house')?.textContent).toBe('');
  });

  it('leaves a consultation that was handed to a colleague', async () => {
    const colleague = { id: 'omori', name: '大森 さくら' };
    const edge = api({
      'GET /staff/duty/today': () => ({
        body: { opening, onDuty: [{ ...colleague, qualification: '公認心理師', from: '10:00', to: '19:00' }] },
      }),
      'POST /staff/consultations/c1/hand-over': () => ({ body: { ...first, counsellor: colleague } }),
    });
    const { router } = await openThread('c1');
    press('h');
    await until(() => {
      expect(document.querySelector('[role=dialog] input[type=radio]')).not.toBeNull();
    });
    document.querySelector<HTMLInputElement>('[role=dialog] input[type=radio]')?.click();
    await flushPromises();
    edge.on('GET /staff/consultations', () => ({ body: { items: [second], nextCursor: null } }));
    document.querySelector<HTMLElement>('[role=dialog] .btn--primary')?.click();
    await until(() => {
      expect(router.currentRoute.value.params['id']).toBeFalsy();
      expect(shownAliases()).toEqual(['みかん']);
    });
    expect(edge.to('POST', '/staff/consultations/c1/hand-over')[0]?.body).toEqual({ counsellorId: 'omori' });
  });

  it.each([
    ['me', 'counsellor', 1],
    ['boss', 'supervisor', 0],
  ] as const)('marks as read only for the one who has it: %s', async (id, role, times) => {
    const unread = message(1, { readAt: null });
    const edge = api({
      'GET /staff/session': () => ({ body: { ...staff(role), id } }),
      'GET /staff/consultations/c1': () => ({ body: { ...first, unread: 1 } }),
      'GET /staff/consultations/c1/messages': () => ({ body: { items: [unread] } }),
      'POST /staff/consultations/c1/read': () => ({ status: 204 }),
    });
    await openThread('c1');
    await flushPromises();
    expect(edge.to('POST', '/staff/consultations/c1/read')).toHaveLength(times);
  });

  it('catches up by sequence number after the connection was lost', async () => {
    const edge = api();
    await openThread('c1');
    FakeEventSource.last?.open();
    FakeEventSource.last?.drop();
    edge.on('GET /staff/consultations/c1/messages', ({ query }) => ({
      body: { items: query.get('after') === '1' ? [message(2, { text: '切れている間に届いた' })] : [] },
    }));
    FakeEventSource.last?.open();
    await until(() => {
      expect(document.body.textContent).toContain('切れている間に届いた');
    });
  });

  it('says that the connection is lost and takes it back', async () => {
    api();
    await open('/consultations');
    FakeEventSource.last?.open();
    FakeEventSource.last?.drop();
    await until(() => {
      expect(document.querySelector('.bar-off')).not.toBeNull();
    });
    FakeEventSource.last?.open();
    await until(() => {
      expect(document.querySelector('.bar-off')).toBeNull();
    });
  });
});

describe('a reply', () => {
  it('is sent with Ctrl+Enter and its draft is let go', async () => {
    const edge = api({
      'POST /staff/consultations/c1/messages': ({ body }) => ({
        body: message(2, { from: 'counsellor', sender: { name: '西岡 翔', qualification: null }, ...(body as object) }),
      }),
    });
    await openThread('c1');
    await write('本日中にお返事します。');
    press('Enter', { ctrlKey: true });
    await until(() => {
      expect(document.querySelector('.msg--mine .msg__text')?.textContent).toBe('本日中にお返事します。');
    });
    expect(reply()?.value).toBe('');
    expect(edge.to('POST', '/staff/consultations/c1/messages')).toHaveLength(1);
    expect(document.querySelector('.unsent')).toBeNull();
  });

  it('stays unsent with もう一度送る, and goes again under the same client id', async () => {
    let reachable = false;
    const edge = api({
      'POST /staff/consultations/c1/messages': ({ body }) =>
        reachable ? { body: message(2, { from: 'counsellor', ...(body as object) }) } : 'unreachable',
    });
    await openThread('c1');
    await write('窓口に確認します。');
    press('Enter', { ctrlKey: true });
    await until(() => {
      expect(document.querySelector('.unsent button')?.textContent).toContain('もう一度送る');
    });
    expect(document.querySelector('.unsent')?.textContent).toContain('窓口に確認します。');
    reachable = true;
    document.querySelector<HTMLElement>('.unsent button')?.click();
    await until(() => {
      expect(document.querySelector('.unsent')).toBeNull();
    });
    const ids = edge
      .to('POST', '/staff/consultations/c1/messages')
      .map((call) => (call.body as { clientId: string }).clientId);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  it('that was not sent is still there after a reload of the page', async () => {
    api({ 'POST /staff/consultations/c1/messages': () => ({ status: 503, body: {} }) });
    await openThread('c1');
    await write('消えてはいけない文');
    press('Enter', { ctrlKey: true });
    await until(() => {
      expect(document.querySelector('.unsent button')).not.toBeNull();
    });
    app?.unmount();
    document.body.innerHTML = '';
    await openThread('c1');
    expect(document.querySelector('.unsent')?.textContent).toContain('消えてはいけない文');
  });

  it('half written is kept when one looks at another case', async () => {
    api();
    const { router } = await openThread('c1');
    await write('書きかけ');
    await router.push('/consultations/c2');
    await until(() => {
      expect(reply()?.value).toBe('');
    });
    await router.push('/consultations/c1');
    await until(() => {
      expect(reply()?.value).toBe('書きかけ');
    });
  });

  it('carries the benefit card chosen from the household', async () => {
    const edge = api({
      'POST /staff/consultations/c1/messages': () => ({ body: message(2, { from: 'counsellor' }) }),
    });
    await openThread('c1');
    await until(() => {
      expect(document.querySelector('[aria-label="病児保育を制度カードとして返信に入れる"]')).not.toBeNull();
    });
    document.querySelector<HTMLElement>('[aria-label="病児保育を制度カードとして返信に入れる"]')?.click();
    await write('このカードを見てください。');
    press('Enter', { ctrlKey: true });
    await until(() => {
      expect(edge.to('POST', '/staff/consultations/c1/messages')[0]?.body).toMatchObject({ serviceId: 'byoji' });
    });
  });
});

describe('an internal note', () => {
  it('goes to the notes and never to the parent, and is kept when refused', async () => {
    const edge = api({ 'POST /staff/consultations/c1/notes': () => ({ status: 503, body: {} }) });
    await openThread('c1');
    press('n');
    await until(() => {
      expect(document.querySelector('.composer--note')).not.toBeNull();
    });
    await write('料金の年度も伝える');
    press('Enter', { ctrlKey: true });
    await until(() => {
      expect(document.querySelector('.thread__failed')).not.toBeNull();
    });
    expect(reply()?.value).toBe('料金の年度も伝える');
    expect(edge.to('POST', '/staff/consultations/c1/messages')).toHaveLength(0);
  });
});

describe('standing', () => {
  it('offers 担当する before the reply when nobody has the case', async () => {
    const free = { ...first, counsellor: null };
    const edge = api({
      'GET /staff/consultations/c1': () => ({ body: free }),
      'POST /staff/consultations/c1/take': () => ({ body: first }),
    });
    await openThread('c1');
    expect(document.querySelector('.standing')?.textContent).toContain('担当する');
    expect(document.querySelector('.composer--note')).not.toBeNull();
    press('t');
    await until(() => {
      expect(edge.to('POST', '/staff/consultations/c1/take')).toHaveLength(1);
      expect(document.querySelector('.composer--note')).toBeNull();
    });
  });

  it('shows a manager the thread without anything to write with', async () => {
    api({ 'GET /staff/session': () => ({ body: staff('manager') }) });
    await open('/consultations/c1');
    await until(() => {
      expect(document.querySelector('.msg')).not.toBeNull();
    });
    expect(document.querySelector('textarea')).toBeNull();
  });
});
