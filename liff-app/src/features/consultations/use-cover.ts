import { onScopeDispose, ref } from 'vue';

const idle = 120_000;

/**
 * Covers a page that holds a conversation when it is left or lies idle. The cover is set on the document itself, at once and
 * without waiting for a render: LINE and the phone take their picture of the page right after these events.
 */
export function useCover() {
  const covered = ref(false);
  const root = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function cover() {
    root.toggleAttribute('data-covered', true);
    covered.value = true;
    clearTimeout(timer);
  }

  function reveal() {
    covered.value = false;
    root.removeAttribute('data-covered');
    watch();
  }

  function watch() {
    clearTimeout(timer);
    if (!covered.value) timer = setTimeout(cover, idle);
  }

  const onHide = () => {
    if (document.visibilityState === 'hidden') cover();
  };
  document.addEventListener('visibilitychange', onHide);
  window.addEventListener('pagehide', cover);
  const signs = ['pointerdown', 'keydown', 'scroll'] as const;
  for (const sign of signs) window.addEventListener(sign, watch, { passive: true });
  watch();

  onScopeDispose(() => {
    clearTimeout(timer);
    root.removeAttribute('data-covered');
    document.removeEventListener('visibilitychange', onHide);
    window.removeEventListener('pagehide', cover);
    for (const sign of signs) window.removeEventListener(sign, watch);
  });

  return { covered, reveal };
}
