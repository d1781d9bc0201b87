import { defineStore } from 'pinia';
import { endUse, getUsed, startUse } from '../api/saved.ts';
import { keptList } from './kept-list.ts';

/** Services that the household says it uses already: their cards keep quiet. */
export const useUsed = defineStore('used', () =>
  keptList('used', {
    page: getUsed,
    keep: startUse,
    forget: endUse,
    isOwnAffair: ({ useKept }) => useKept === 'phone',
  }),
);
