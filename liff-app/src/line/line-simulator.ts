import liff from '@line/liff/core';
import IsInClient from '@line/liff/is-in-client';
import { LiffMockPlugin } from '@line/liff-mock';
import type { LiffMock } from '@line/liff-mock/dist/type.js';
import type { Line } from './line.ts';

interface SimulatedContext {
  idToken: string;
  accessToken: string;
  os: 'ios' | 'android' | 'web';
  language: string;
  friend: boolean;
}

const kept = 'tsunagu.simulator-code';

/** The official SDK in its mock mode, told by the LINE simulator who is holding the phone. */
export function makeSimulatedLine(liffId: string, simulatorUrl: string): Line {
  let code: string | null = null;
  let context: SimulatedContext | null = null;
  const sdk = liff as unknown as LiffMock;

  return {
    async init() {
      code = takeCode();
      // The mock refuses every question before init, and friendship before login; both are local and call nobody.
      liff.use(new IsInClient());
      // Its types are those of the whole SDK, of which only the core is used here.
      liff.use(new LiffMockPlugin() as unknown as Parameters<typeof liff.use>[0]);
      await sdk.init({ liffId, mock: true });
      sdk.login();
      if (!code) return;
      await learn(code);
    },
    getIdToken: () => (context ? sdk.getIDToken() : null),
    getAccessToken: async () => (context ? sdk.getAccessToken() : null),
    async isFriend() {
      if (!context || !code) return null;
      // As at LINE, which is asked anew each time: the account may have been added on its own page meanwhile.
      await learn(code);
      return (await sdk.getFriendship()).friendFlag;
    },
    async requestFriendship() {
      if (!context || !code) return null;
      const address = `${simulatorUrl}/simulator/liff/request-friendship?code=${encodeURIComponent(code)}`;
      const { friend } = await ask<{ friend: boolean }>(address, 'POST');
      context = { ...context, friend };
      tell(context);
      return friend;
    },
    isInside: () => context !== null,
    openWindow: (url) => void window.open(url, '_blank', 'noopener'),
    closeWindow() {
      // The simulated phone shows the page in a frame and closes it when told.
      if (window.parent !== window)
        window.parent.postMessage({ type: 'liff.closeWindow' }, new URL(simulatorUrl).origin);
      else window.close();
    },
    language: () => context?.language ?? navigator.language,
    forget: () => sessionStorage.removeItem(kept),
  };

  async function learn(known: string) {
    context = await ask<SimulatedContext>(`${simulatorUrl}/simulator/liff/context?code=${encodeURIComponent(known)}`);
    tell(context);
  }

  function tell(known: SimulatedContext) {
    // `set` replaces everything, logged-in state included, so what was there is kept.
    sdk.$mock.set((before) => ({
      ...before,
      isLoggedIn: true,
      getIDToken: known.idToken,
      getAccessToken: known.accessToken,
      getFriendship: { friendFlag: known.friend },
    }));
  }
}

/** Takes the code out of the address, so that it is neither shared nor left in the history, and keeps it for a reload. */
function takeCode(): string | null {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const given = fragment.get('simulator_code');
  if (!given) return sessionStorage.getItem(kept);
  sessionStorage.setItem(kept, given);
  fragment.delete('simulator_code');
  const rest = fragment.toString();
  history.replaceState(history.state, '', location.pathname + location.search + (rest ? `#${rest}` : ''));
  return given;
}

async function ask<T>(url: string, method: 'GET' | 'POST' = 'GET'): Promise<T> {
  const response = await fetch(url, { method });
  if (!response.ok) throw new Error(`The simulator answered ${response.status}`);
  return (await response.json()) as T;
}
