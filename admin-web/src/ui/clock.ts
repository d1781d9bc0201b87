import { computed, ref } from 'vue';

// Deadlines are judged by the server's clock; the browser only counts on from the last known instant.
const offsetMs = ref(0);
const tick = ref(Date.now());
let timer: ReturnType<typeof setInterval> | null = null;
const everyMs = 15_000;

export function setServerNow(iso: string): void {
  offsetMs.value = Date.parse(iso) - Date.now();
  tick.value = Date.now();
  timer ??= setInterval(() => (tick.value = Date.now()), everyMs);
}

/** The server's present, as a reactive value. */
export const now = computed(() => new Date(tick.value + offsetMs.value));
