import { computed, ref } from 'vue';

const most = 50;

/** Takes back what was done to a thing as a whole: moved, removed, replaced. Typing has the field's own undo. */
export function useUndo<T>(read: () => T, write: (state: T) => void) {
  const past = ref<string[]>([]);

  /** Does something that can be taken back. */
  function doing(work: () => void): void {
    past.value = [...past.value.slice(1 - most), JSON.stringify(read())];
    work();
  }
  function undo(): void {
    const last = past.value.at(-1);
    if (last === undefined) return;
    past.value = past.value.slice(0, -1);
    write(JSON.parse(last) as T);
  }
  function forget(): void {
    past.value = [];
  }
  return { doing, undo, forget, canUndo: computed(() => past.value.length > 0) };
}
