import { computed, ref, shallowRef } from 'vue';
import { knownOf } from '../household/known.ts';
import { today } from '../household/today.ts';
import { useReminders } from '../household/use-reminders.ts';
import { useUsed } from '../household/use-used.ts';
import { useSession } from '../stores/session.ts';
import { judge } from './findings.ts';
import { useCatalogue } from './use-catalogue.ts';

/** The results of a registered parent, judged here on the phone. */
export function useResults() {
  const session = useSession();
  const on = shallowRef(today());
  const { state, data: catalogue, trouble, reload, askable } = useCatalogue();
  const used = useUsed();
  /** A figure that shrinks before one's eyes tells nothing: what is in use is known first, or known to be out of reach. */
  const isUsedAsked = ref(false);
  void used.load().then(() => {
    isUsedAsked.value = true;
    void useReminders().stopForUsed();
  });
  const known = computed(() => (session.me?.household ? { ...knownOf(session.me.household), used: used.ids } : null));
  const results = computed(() =>
    isUsedAsked.value && catalogue.value && known.value
      ? judge(catalogue.value, known.value, on.value, askable.value)
      : null,
  );
  return { state, trouble, reload, catalogue, known, results, on, askable };
}
