import { onMounted, onScopeDispose, ref, shallowRef } from 'vue';
import type { MenuRunView, MenusView } from '@tsunagu/api-client';
import { codeOf, requestIdOf } from '../../api/http';
import { menus as api } from '../../api/outreach';
import type { ScreenState } from '../../ui/screen-state';
import { usePaged } from '../../ui/use-paged';

const AGAIN_MS = 2_000;

/** The menus, who has which, and the rounds; a round under way is followed until it ends. */
export function useMenus() {
  const state = ref<ScreenState>('loading');
  const view = shallowRef<MenusView | null>(null);
  const code = ref<string | null>(null);
  const requestId = ref<string | null>(null);
  const busy = ref(false);
  const failed = ref<string | null>(null);
  const runs = usePaged<MenuRunView>((cursor) => api.runs(cursor));
  let timer: ReturnType<typeof setTimeout> | null = null;
  let gone = false;

  async function load(): Promise<void> {
    try {
      view.value = await api.read();
      state.value = 'ready';
      await runs.load();
      follow();
    } catch (error) {
      code.value = codeOf(error);
      requestId.value = requestIdOf(error);
      state.value = 'failed';
    }
  }

  function follow(): void {
    const run = view.value?.lastRun;
    if (gone || run?.state !== 'running') return;
    timer = setTimeout(() => void look(run.id), AGAIN_MS);
  }

  async function look(id: string): Promise<void> {
    try {
      const lastRun = await api.run(id);
      if (!view.value || gone) return;
      view.value = { ...view.value, lastRun };
      if (lastRun.state === 'running') follow();
      else await load();
    } catch (error) {
      // What is on the screen stays; the next look may succeed.
      failed.value = codeOf(error);
      follow();
    }
  }

  async function act(work: () => Promise<MenuRunView>): Promise<boolean> {
    busy.value = true;
    failed.value = null;
    try {
      const lastRun = await work();
      if (view.value) view.value = { ...view.value, lastRun };
      if (timer) clearTimeout(timer);
      await load();
      return true;
    } catch (error) {
      failed.value = codeOf(error);
      return false;
    } finally {
      busy.value = false;
    }
  }

  onMounted(load);
  onScopeDispose(() => {
    gone = true;
    if (timer) clearTimeout(timer);
  });
  return {
    ...{ state, view, code, requestId, busy, failed, runs, load },
    begin: () => act(() => api.begin()),
    stop: (id: string) => act(() => api.stop(id)),
  };
}
