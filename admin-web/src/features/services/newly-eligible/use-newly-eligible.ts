import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import type { NewlyEligibleCount, NewlyEligibleServices } from '@tsunagu/api-client';
import { codeOf, requestIdOf } from '../../../api/http';
import { services as api } from '../../../api/staff';
import type { ScreenState } from '../../../ui/screen-state';

const pageSize = 30;

/** Most households first; behind them those too few to be told, and at the end those of which the calendar says none. */
const order = ({ count }: NewlyEligibleCount): number => (count === null ? 0.5 : count);

/** How many households each service newly means in a month; a later question wins over an earlier one. */
export function useNewlyEligible(month: Ref<string>) {
  const state = ref<ScreenState>('loading');
  const code = ref<string | null>(null);
  const requestId = ref<string | null>(null);
  const found = shallowRef<NewlyEligibleServices | null>(null);
  const withZeros = ref(false);
  const most = ref(pageSize);
  let round = 0;

  async function load(): Promise<void> {
    const mine = ++round;
    state.value = 'loading';
    try {
      const answer = await api.newlyEligible(month.value);
      if (mine !== round) return;
      found.value = answer;
      most.value = pageSize;
      state.value = 'ready';
    } catch (error) {
      if (mine !== round) return;
      code.value = codeOf(error);
      requestId.value = requestIdOf(error);
      state.value = 'failed';
    }
  }
  watch(month, load, { immediate: true });

  const sorted = computed(() => [...(found.value?.services ?? [])].sort((a, b) => order(b) - order(a)));
  const zeros = computed(() => sorted.value.filter(({ count }) => count === 0).length);
  const all = computed(() => (withZeros.value ? sorted.value : sorted.value.filter(({ count }) => count !== 0)));
  const shown = computed(() => all.value.slice(0, most.value));
  const hasMore = computed(() => all.value.length > most.value);
  const more = (): void => void (most.value += pageSize);

  return { state, code, requestId, found, zeros, withZeros, shown, hasMore, load, more };
}
