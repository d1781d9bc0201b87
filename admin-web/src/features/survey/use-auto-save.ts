import { onScopeDispose, watch, type Ref } from 'vue';

const afterMs = 3000;

/** A draft stores itself a moment after the last key, as long as nobody has to decide anything first. */
export function useAutoSave(written: Ref<string>, may: () => boolean, save: () => Promise<boolean>): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  watch(written, () => {
    stop();
    if (may()) timer = setTimeout(() => void save(), afterMs);
  });
  onScopeDispose(stop);
}
