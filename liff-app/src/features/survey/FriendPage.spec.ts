import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Line } from '../../line/line.ts';
import { show } from '../../testing/mount.ts';
import FriendPage from './FriendPage.vue';

const isFriend = vi.fn<Line['isFriend']>();
const openWindow = vi.fn();
const line: Line = {
  init: async () => undefined,
  getIdToken: () => null,
  getAccessToken: async () => null,
  isFriend,
  requestFriendship: async () => null,
  isInside: () => true,
  openWindow,
  closeWindow: () => undefined,
  language: () => 'ja',
  forget: () => undefined,
};
const setHidden = (hidden: boolean) =>
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });

beforeEach(() => {
  history.replaceState(null, '', '/liff/friend');
  document.body.replaceChildren();
  isFriend.mockReset();
  openWindow.mockReset();
});
afterEach(() => setHidden(false));

async function begin() {
  const shown = show(FriendPage);
  shown.session.line = line;
  await flushPromises();
  const come = async (target: EventTarget, event: string) => {
    target.dispatchEvent(new Event(event));
    await flushPromises();
  };
  return { ...shown, come };
}

it.each([
  ['visibilitychange', document],
  ['focus', window],
])('goes on when the parent comes back as a friend from the account’s page (%s)', async (event, target) => {
  const { wrapper, went, come } = await begin();
  await wrapper.find('button.btn--primary').trigger('click');
  await flushPromises();
  expect(openWindow).toHaveBeenCalledOnce();
  isFriend.mockResolvedValue(false);
  await come(target, event);
  expect(went.value).not.toContain('/finished');
  isFriend.mockResolvedValue(true);
  await come(target, event);
  expect(went.value.filter((path) => path === '/finished')).toHaveLength(1);
  wrapper.unmount();
});

it('asks nothing while the page is hidden, once it is left, nor twice at once; a failure changes nothing', async () => {
  const { wrapper, went, come } = await begin();
  setHidden(true);
  await come(document, 'visibilitychange');
  expect(isFriend).not.toHaveBeenCalled();
  setHidden(false);
  isFriend.mockRejectedValueOnce(new Error('no network'));
  document.dispatchEvent(new Event('visibilitychange'));
  await come(window, 'focus');
  expect(isFriend).toHaveBeenCalledOnce();
  expect(went.value).not.toContain('/finished');
  wrapper.unmount();
  await come(window, 'focus');
  expect(isFriend).toHaveBeenCalledOnce();
});
