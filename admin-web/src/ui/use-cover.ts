import { onScopeDispose, ref } from 'vue';

const awayMs = 5 * 60_000;

/** What is confidential is covered when one comes back after five minutes or more on another tab. */
export function useCover() {
  const covered = ref(false);
  let leftAt: number | null = null;

  function onChange(): void {
    if (document.visibilityState === 'hidden') {
      leftAt = Date.now();
      return;
    }
    if (leftAt !== null && Date.now() - leftAt >= awayMs) covered.value = true;
    leftAt = null;
  }
  document.addEventListener('visibilitychange', onChange);
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', onChange);
  });
  return { covered, uncover: () => (covered.value = false) };
}
