import { computed, ref } from 'vue';
import { defineStore } from 'pinia';
import type { UpkeepCounts } from '@tsunagu/api-client';
import { codeOf } from '../api/http';
import { upkeep as api } from '../api/service-versions';
import { useMe } from './me';

/** How much of the catalogue waits to be looked at again, for those who may do so; null for others and until it is known. */
export const useUpkeep = defineStore('upkeep', () => {
  const me = useMe();
  const counts = ref<UpkeepCounts | null>(null);
  /** What somebody has to do something about: a day that has passed, a page that is gone, a rule that says something else. */
  const waiting = computed(() => {
    const { overdue = 0, broken = 0, disagreeing = 0 } = counts.value ?? {};
    return overdue + broken + disagreeing;
  });

  async function load(): Promise<void> {
    counts.value = me.has('editor', 'supervisor', 'manager') ? await ask() : null;
  }
  async function ask(): Promise<UpkeepCounts | null> {
    try {
      return await api.counts();
    } catch (error) {
      // A badge that cannot be drawn disturbs nobody; the lists tell what is wrong.
      codeOf(error);
      return null;
    }
  }

  return { counts, waiting, load };
});
