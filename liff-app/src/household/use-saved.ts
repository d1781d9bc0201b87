import { defineStore } from 'pinia';
import { forgetService, getSaved, saveService } from '../api/saved.ts';
import { keptList } from './kept-list.ts';

/** Services to find again. */
export const useSaved = defineStore('saved', () =>
  keptList('saved', {
    page: getSaved,
    keep: saveService,
    forget: forgetService,
    isOwnAffair: ({ asksAtDesk }) => asksAtDesk,
  }),
);
