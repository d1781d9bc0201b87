import { computed, ref, shallowRef, watch } from 'vue';
import type { FlyerVersionView } from '@tsunagu/api-client';
import { flyers as api } from '../../api/flyers';
import { codeOf } from '../../api/http';
import type { useFlyer } from './use-flyer';

/** For which place a final flyer is printed: the same page with the code of another route. */
export function usePrint({ id, view, version, failed, isNewest }: ReturnType<typeof useFlyer>) {
  /** null: the route it was made with. */
  const routeId = ref<string | null>(null);
  const page = shallowRef<FlyerVersionView | null>(null);
  const offered = computed(
    () =>
      view.value?.state === 'final' &&
      isNewest.value &&
      (version.value?.content.blocks.some(({ kind }) => kind === 'qr') ?? false),
  );
  watch(version, () => {
    routeId.value = null;
    page.value = null;
  });
  watch(routeId, async (chosen) => {
    page.value = null;
    if (chosen === null || !version.value) return;
    try {
      const found = await api.version(id.value, version.value.number, chosen);
      if (routeId.value === chosen) page.value = found;
    } catch (error) {
      if (routeId.value !== chosen) return;
      failed.value = codeOf(error);
      routeId.value = null;
    }
  });
  return { routeId, page, offered };
}
