import type { Ward } from '@tsunagu/api-client';
import { defineStore } from 'pinia';
import { ref } from 'vue';

/** The ward chosen before consent: in memory only, because nothing may be stored before a parent has agreed. */
export const useGate = defineStore('gate', () => {
  const ward = ref<Ward | null>(null);
  const declined = ref(false);
  return { ward, declined };
});
