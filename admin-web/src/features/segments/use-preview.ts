import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue';
import type { SegmentPreview } from '@tsunagu/api-client';
import { codeOf } from '../../api/http';
import { segments } from '../../api/staff';
import type { Chosen } from './chosen';

const debounceMs = 400;

/** Counts again a moment after the last change; an answer to an older question is dropped. */
export function usePreview(rule: Ref<Chosen | null>) {
  const preview = shallowRef<SegmentPreview | null>(null);
  const counting = ref(false);
  const failed = ref<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let round = 0;

  async function ask(condition: Chosen): Promise<void> {
    const mine = ++round;
    try {
      const answer = await segments.preview(condition);
      if (mine !== round) return;
      preview.value = answer;
      failed.value = null;
    } catch (error) {
      if (mine !== round) return;
      preview.value = null;
      failed.value = codeOf(error);
    }
    counting.value = false;
  }

  watch(
    () => JSON.stringify(rule.value),
    () => {
      if (timer) clearTimeout(timer);
      round += 1;
      const condition = rule.value;
      counting.value = condition !== null;
      if (condition) timer = setTimeout(() => void ask(condition), debounceMs);
      else {
        preview.value = null;
        failed.value = null;
      }
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    if (timer) clearTimeout(timer);
    round += 1;
  });
  return { preview, counting, failed };
}
