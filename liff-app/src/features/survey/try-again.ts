import { getCurrentScope, onScopeDispose } from 'vue';

const shortest = 5_000;
const longest = 60_000;

/** Tries something again until it is called off: when the phone says it is online, and after ever longer waits, because phones err. */
export function useTryAgain(act: () => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let wait = shortest;

  const now = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    act();
  };
  const whenSeen = () => {
    if (document.visibilityState === 'visible') now();
  };

  function later() {
    if (timer !== null) return;
    timer = setTimeout(now, wait);
    wait = Math.min(wait * 2, longest);
  }

  function callOff() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    wait = shortest;
  }

  window.addEventListener('online', now);
  document.addEventListener('visibilitychange', whenSeen);
  if (getCurrentScope()) {
    onScopeDispose(() => {
      callOff();
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', whenSeen);
    });
  }
  return { later, callOff };
}
