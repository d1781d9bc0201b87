import { computed, shallowRef } from 'vue';
import { knownOf } from '../household/known.ts';
import { today } from '../household/today.ts';
import { useSession } from '../stores/session.ts';
import { judge } from './findings.ts';
import { useCatalogue } from './use-catalogue.ts';

/** The results of a registered parent, judged here on the phone. */
export function useResults() {
  const session = useSession();
  const on = shallowRef(today());
  const { state, data: catalogue, trouble, reload, askable } = useCatalogue();
  const known = computed(() => (session.me?.household ? knownOf(session.me.household) : null));
  const results = computed(() =>
    catalogue.value && known.value ? judge(catalogue.value, known.value, on.value, askable.value) : null,
  );
  return { state, trouble, reload, catalogue, known, results, on, askable };
}
