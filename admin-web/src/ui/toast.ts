import { reactive } from 'vue';

export interface Toast {
  id: number;
  text: string;
  kind: 'done' | 'trouble';
}
const lifeMs = 6000;
let next = 1;
export const toasts = reactive<Toast[]>([]);

/** One line for six seconds. Nothing that matters may live only here. */
export function toast(text: string, kind: Toast['kind'] = 'done'): void {
  const id = next++;
  toasts.push({ id, text, kind });
  setTimeout(() => {
    const index = toasts.findIndex((entry) => entry.id === id);
    if (index >= 0) toasts.splice(index, 1);
  }, lifeMs);
}
