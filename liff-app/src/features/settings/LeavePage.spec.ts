import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LeaveAnswer } from '@tsunagu/api-client';
import type { Line } from '../../line/line.ts';
import { fakeApi, fault } from '../../testing/fake-api.ts';
import { show } from '../../testing/mount.ts';
import { lastCertificate } from './certificate.ts';
import LeavePage from './LeavePage.vue';
import LeftPage from './LeftPage.vue';

const answer: LeaveAnswer = {
  certificate: {
    id: '019a0000-0000-7000-8000-000000000001',
    erasedAt: '2026-11-24T04:20:00Z',
    tables: ['child', 'household', 'parent'],
    kept: [{ table: 'audit_entry', reason: 'accountability' }],
  },
  lineLink: 'done',
};
const openWindow = vi.fn();
const line = (token: string | null, isInside = false): Line => ({
  init: async () => undefined,
  getIdToken: () => null,
  getAccessToken: async () => token,
  isFriend: async () => null,
  requestFriendship: async () => null,
  isInside: () => isInside,
  openWindow,
  closeWindow: () => undefined,
  language: () => 'ja',
  forget: () => undefined,
});

beforeEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  lastCertificate.value = null;
});

async function leave(token: string | null, route: unknown = answer) {
  const api = fakeApi({ 'POST /parent/leave': route });
  const shown = show(LeavePage);
  shown.session.line = line(token);
  await flushPromises();
  const press = async (word: string) => {
    await shown.wrapper
      .findAll('button')
      .find((each) => each.text() === word)!
      .trigger('click');
    await flushPromises();
  };
  return { ...shown, press, sent: () => api.calls('POST /parent/leave').map(({ body }) => body) };
}

describe('leaving', () => {
  it('has the way back under the thumb first, and says what goes and what stays', async () => {
    const { wrapper } = await leave(null);
    expect(document.activeElement?.textContent).toBe('もどる');
    expect(wrapper.text()).toContain('消すもの');
    expect(wrapper.text()).toContain('残すもの');
  });

  it.each([
    ['the-token', { accessToken: 'the-token' }],
    [null, {}],
  ])(
    'passes on LINE’s token where there is one (%s), erases this phone too, and keeps the certificate',
    async (token, body) => {
      localStorage.setItem('tsunagu.survey-unsent', '{}');
      const { press, sent, went, session } = await leave(token);
      await press('退会して消す');
      expect(sent()).toEqual([body]);
      await vi.waitUntil(() => went.value.includes('/left'));
      expect(session.me).toBeNull();
      expect(localStorage.getItem('tsunagu.survey-unsent')).toBeNull();
      expect(lastCertificate.value).toEqual(answer);
    },
  );

  it('says that everything is still there when it could not be erased', async () => {
    const { press, wrapper, session } = await leave(null, fault);
    await press('退会して消す');
    expect(wrapper.get('[role=alert]').text()).toContain('登録は残っています');
    expect(session.me).not.toBeNull();
  });
});

describe('the page after leaving', () => {
  it('shows the certificate and lets it be saved as text that names nobody', () => {
    lastCertificate.value = answer;
    const { wrapper } = show(LeftPage, {}, null);
    expect(wrapper.text()).toContain(answer.certificate.id);
    expect(wrapper.text()).toContain('2026年11月24日 13:20');
    const saved = decodeURIComponent(wrapper.get('a[download]').attributes('href')!);
    expect(saved).toContain(answer.certificate.id);
    expect(saved).toContain('child, household, parent');
    expect(saved).toContain('取り消しました');
  });

  it('offers a page in the phone’s own browser inside LINE, which saves and prints nothing', async () => {
    lastCertificate.value = answer;
    const { wrapper, session } = show(LeftPage, {}, null);
    session.line = line(null, true);
    await flushPromises();
    const buttons = () => wrapper.findAll('.certificate__acts > *').map((each) => each.text());
    expect(buttons()).toEqual(['ブラウザーでひらく', '文章をコピーする']);
    await wrapper.get('.certificate__acts button').trigger('click');
    expect(openWindow).toHaveBeenCalledWith(`${location.origin}/erasures/${answer.certificate.id}`);
    session.line = line(null);
    await flushPromises();
    expect(buttons()).toEqual(['ファイルに保存する', '文章をコピーする', '印刷する']);
  });

  it('names the copies that stay for a while', () => {
    lastCertificate.value = answer;
    const { wrapper } = show(LeftPage, {}, null);
    expect(wrapper.text()).toContain('予備の写しは、決まった期間のあと消えます');
    expect(decodeURIComponent(wrapper.get('a[download]').attributes('href')!)).toContain('予備の写し');
  });

  it('copies the text, and says so', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    lastCertificate.value = answer;
    const { wrapper } = show(LeftPage, {}, null);
    await wrapper
      .findAll('button')
      .find((each) => each.text() === '文章をコピーする')!
      .trigger('click');
    await flushPromises();
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining(answer.certificate.id));
    expect(wrapper.get('[role=status]').text()).toContain('コピーしました');
    vi.unstubAllGlobals();
  });

  it('tells how to undo by hand what LINE did not take back', () => {
    lastCertificate.value = { ...answer, lineLink: 'failed' };
    expect(show(LeftPage, {}, null).wrapper.text()).toContain('連動アプリ');
  });

  it('has no certificate after a reload, and says that everything is erased', () => {
    const { wrapper } = show(LeftPage, {}, null);
    expect(wrapper.text()).toContain('退会しました');
    expect(wrapper.find('a[download]').exists()).toBe(false);
  });
});
