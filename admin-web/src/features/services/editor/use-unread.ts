import { nextTick, ref, type Ref, watch } from 'vue';
import type { Fault } from './faults';

const ruleInvalidCode = 'serviceVersion.ruleInvalid';

/** JSON of a rule that cannot be read yet: the form still holds the rule of before, which must not be stored in its place. */
export function useUnread(failed: Ref<string | null>, takeFaults: (faults: readonly Fault[]) => unknown) {
  const unread = ref<string | null>(null);
  watch(unread, (json) => {
    if (json !== null || failed.value !== ruleInvalidCode) return;
    failed.value = null;
    takeFaults([]);
  });

  async function refuse(): Promise<false> {
    failed.value = null;
    // Whoever asks again is led there again.
    await nextTick();
    failed.value = ruleInvalidCode;
    takeFaults([{ path: 'rule', rule: 'json' }]);
    return false;
  }
  return { unread, refuse };
}
