import liff from '@line/liff/core';
import CloseWindow from '@line/liff/close-window';
import GetIDToken from '@line/liff/get-id-token';
import IsInClient from '@line/liff/is-in-client';
import IsLoggedIn from '@line/liff/is-logged-in';
import Logout from '@line/liff/logout';
import type { Line } from './line.ts';

/** LINE's own SDK, with only the modules that are used (a third smaller than the whole). */
export function makeLiff(liffId: string): Line {
  liff.use(new IsInClient());
  liff.use(new IsLoggedIn());
  liff.use(new GetIDToken());
  liff.use(new Logout());
  liff.use(new CloseWindow());

  const later = () => import('./later.ts');

  async function isFriend(): Promise<boolean | null> {
    if (!liff.isLoggedIn()) return null;
    const { getFriendship } = await later();
    return getFriendship().then(
      ({ friendFlag }) => friendFlag,
      () => null,
    );
  }

  return {
    init: () => liff.init({ liffId }),
    getIdToken: () => (liff.isLoggedIn() ? liff.getIDToken() : null),
    getAccessToken: async () => (liff.isLoggedIn() ? (await later()).getAccessToken() : null),
    isFriend,
    async requestFriendship() {
      const { requestFriendship } = await later();
      await requestFriendship();
      return isFriend();
    },
    isInside: () => liff.isInClient(),
    openWindow(url) {
      if (liff.isInClient()) void later().then(({ openWindow }) => openWindow(url));
      else window.open(url, '_blank', 'noopener');
    },
    closeWindow: () => liff.closeWindow(),
    // LINE's browser speaks the language of LINE.
    language: () => navigator.language,
    forget() {
      if (liff.isLoggedIn()) liff.logout();
    },
  };
}
