import { computed, ref, shallowRef } from 'vue';
import type { FlyerCommentView, FlyerVersionView, FlyerView } from '@tsunagu/api-client';
import { flyers as api } from '../../api/flyers';
import { codeOf, requestIdOf } from '../../api/http';
import type { ScreenState } from '../../ui/screen-state';

/** One flyer: where it stands, the version that is looked at, and the remarks on it. */
export function useFlyer() {
  const id = ref('');
  const state = ref<ScreenState>('loading');
  const code = ref<string | null>(null);
  const requestId = ref<string | null>(null);
  const view = shallowRef<FlyerView | null>(null);
  const version = shallowRef<FlyerVersionView | null>(null);
  const comments = shallowRef<FlyerCommentView[]>([]);
  /** The remarks shown are on this version; null: it was never sent. */
  const remarked = ref<number | null>(null);
  const failed = ref<string | null>(null);
  const acting = ref(false);
  const isNewest = computed(() => version.value?.number === view.value?.latestVersion);

  async function load(next: string): Promise<void> {
    id.value = next;
    state.value = 'loading';
    failed.value = null;
    try {
      await show(await api.read(next));
      state.value = 'ready';
    } catch (error) {
      if (id.value !== next) return;
      code.value = codeOf(error);
      requestId.value = requestIdOf(error);
      state.value = 'failed';
    }
  }

  /** The newest version of what the API says now. Beside it stand the remarks of the last round. */
  async function show(next: FlyerView): Promise<void> {
    const found = await api.version(next.id, next.latestVersion);
    await read(next.sentVersion);
    if (id.value !== next.id) return;
    view.value = next;
    version.value = found;
  }

  async function read(number: number | null): Promise<void> {
    comments.value = number === null ? [] : (await api.comments(id.value, number)).items;
    remarked.value = number;
  }

  /** Looks at one version with its own remarks. */
  async function look(number: number): Promise<void> {
    await attempt(async () => {
      if (number === view.value?.latestVersion) return show(view.value);
      const found = await api.version(id.value, number);
      await read(number);
      version.value = found;
      return undefined;
    });
  }

  /** Does something that changes the flyer. Answers whether it was done. */
  async function act(work: (view: FlyerView) => Promise<FlyerView>): Promise<boolean> {
    return attempt(async () => show(await work(view.value!)));
  }

  /** Says or answers something about the page, and reads what stands there now. */
  async function remark(work: () => Promise<FlyerCommentView>): Promise<FlyerCommentView | null> {
    let said: FlyerCommentView | null = null;
    await attempt(async () => {
      said = await work();
      await read(said.version);
      view.value = await api.read(id.value);
    });
    return said;
  }

  async function attempt(work: () => Promise<void>): Promise<boolean> {
    if (acting.value) return false;
    acting.value = true;
    failed.value = null;
    try {
      await work();
      return true;
    } catch (error) {
      failed.value = codeOf(error);
      return false;
    } finally {
      acting.value = false;
    }
  }

  return {
    ...{ id, state, code, requestId, view, version, comments, remarked, failed, acting, isNewest },
    ...{ load, look, act, remark },
  };
}
