import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageInput, ParentMessageView } from '@tsunagu/api-client';
import { fakeApi } from '../../testing/fake-api.ts';
import { me, show } from '../../testing/mount.ts';
import ThreadPage from './ThreadPage.vue';

/** The browser's EventSource, driven by the test. */
class Wire {
  static last: Wire | null = null;
  static CLOSED = 2;
  readyState = 1;
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  closed = false;
  constructor(readonly url: string) {
    Wire.last = this;
  }
  close() {
    this.closed = true;
  }
  say(event: unknown) {
    this.onmessage?.({ data: JSON.stringify(event) });
  }
}

const sentAt = '2026-11-24T04:05:00Z';
const hello: ParentMessageView = {
  ...{ id: 'm1', clientId: 'k1', seq: 1, from: 'parent', text: 'はじめまして', sentAt, readAt: null },
  ...{ sender: null, service: null },
};
const answer: ParentMessageView = {
  ...{ id: 'm2', clientId: 'k2', seq: 2, from: 'counsellor', text: 'こんにちは', sentAt, readAt: null },
  ...{
    sender: { name: 'たなか', qualification: '社会福祉士' },
    service: { id: 'teate', name: '児童手当', summary: '0歳から' },
  },
};
const consultation = {
  ...{
    id: 'c1',
    category: 'money',
    serviceId: null,
    state: 'open',
    openedAt: sentAt,
    lastMessageAt: sentAt,
    unread: 0,
  },
  promise: { date: '2026-11-24', dueAt: '2026-11-24T10:00:00Z' },
};

async function open(stored: ParentMessageView[]) {
  const api = fakeApi({
    'GET /parent/consultations/c1': consultation,
    'GET /parent/consultations/c1/messages': (_body: unknown, url: URL) => ({
      items: stored.filter(({ seq }) => seq > Number(url.searchParams.get('after'))),
    }),
    'POST /parent/consultations/c1/messages': (body: unknown) => {
      const added = { ...hello, ...(body as MessageInput), id: 'n', seq: stored.length + 1 };
      stored.push(added);
      return added;
    },
    'POST /parent/consultations/c1/read': null,
    'GET /parent/session': me,
  });
  const shown = show(ThreadPage, { consultationId: 'c1' });
  await vi.waitUntil(() => shown.wrapper.find('.msg').exists());
  await flushPromises();
  return { ...shown, api };
}

function leave() {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  sessionStorage.clear();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('data-covered');
  vi.stubGlobal('EventSource', Wire);
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});

describe('the thread page', () => {
  it('shows both sides, who answered, and the card put in', async () => {
    const { wrapper } = await open([hello, answer]);
    expect(wrapper.findAll('.msg').map((each) => each.attributes('aria-label'))).toEqual([
      'あなた 13:05',
      'たなか 13:05',
    ]);
    expect(wrapper.text()).toContain('（相談員・社会福祉士）');
    expect(wrapper.get('.inserted').attributes('href')).toBe('/liff/benefits/teate');
    wrapper.unmount();
  });

  it('fetches when the wire says that something came, and marks it read', async () => {
    const stored = [hello];
    const { wrapper, api } = await open(stored);
    stored.push(answer);
    Wire.last?.say({ kind: 'consultation', id: 'c1', cause: 'message' });
    await vi.waitUntil(() => wrapper.text().includes('こんにちは'));
    await vi.waitUntil(() => api.calls('POST /parent/consultations/c1/read').length > 0);
    wrapper.unmount();
  });

  it('does not fetch for another consultation or a ping', async () => {
    const { wrapper, api } = await open([hello]);
    const before = api.asked.length;
    Wire.last?.say({ kind: 'consultation', id: 'c2', cause: 'message' });
    Wire.last?.say({ kind: 'ping', id: null, cause: null });
    await flushPromises();
    expect(api.asked).toHaveLength(before);
    wrapper.unmount();
  });

  it('covers everything when left, reads nothing meanwhile, and catches up when shown again', async () => {
    const stored = [hello];
    const { wrapper, api } = await open(stored);
    leave();
    await flushPromises();
    expect(document.title).toBe('画面をかくしています｜つなぐ');
    expect(wrapper.get('.secret').attributes('hidden')).toBeDefined();
    stored.push(answer);
    Wire.last?.say({ kind: 'consultation', id: 'c1', cause: 'message' });
    await flushPromises();
    expect(api.calls('POST /parent/consultations/c1/read')).toEqual([]);
    await wrapper.get('.alone .btn--primary').trigger('click');
    await vi.waitUntil(() => api.calls('POST /parent/consultations/c1/read').length > 0);
    expect(wrapper.get('.secret').attributes('hidden')).toBeUndefined();
    wrapper.unmount();
  });

  it('sends, keeps what did not go with its two ways on, and keeps a draft', async () => {
    const stored = [hello];
    const { wrapper, api } = await open(stored);
    await wrapper.get('#say').setValue('一つめ');
    await wrapper.get('.composer__send').trigger('click');
    await vi.waitUntil(() => stored.length === 2);
    api.offline = true;
    await wrapper.get('#say').setValue('二つめ');
    await wrapper.get('.composer__send').trigger('click');
    await vi.waitUntil(() => wrapper.find('.msg--unsent').exists());
    expect(wrapper.get('.msg--unsent').text()).toContain('もう一度送る');
    expect(wrapper.get('.msg--unsent').text()).toContain('消す');
    await wrapper.get('#say').setValue('書きかけ');
    wrapper.unmount();
    expect(Wire.last?.closed).toBe(true);
    const again = await (async () => {
      api.offline = false;
      return open(stored);
    })();
    expect((again.wrapper.get('#say').element as HTMLTextAreaElement).value).toBe('書きかけ');
    const resend = again.wrapper.findAll('.msg--unsent button').find((button) => button.text() === 'もう一度送る');
    await resend?.trigger('click');
    await vi.waitUntil(() => stored.length === 3);
    expect(again.wrapper.find('.msg--unsent').exists()).toBe(false);
    again.wrapper.unmount();
  });

  it('offers a new consultation where this one has ended', async () => {
    const { wrapper } = await (async () => {
      const opened = await open([hello]);
      opened.api.routes['GET /parent/consultations/c1'] = { ...consultation, state: 'closed', promise: null };
      Wire.last?.say({ kind: 'consultation', id: 'c1', cause: 'state' });
      return opened;
    })();
    await vi.waitUntil(() => wrapper.text().includes('この相談は終わりました'));
    expect(wrapper.find('.composer').exists()).toBe(false);
    wrapper.unmount();
  });
});
