import { ref } from 'vue';

/** What lies over the page: the command bar or the list of keys. */
export const overlay = ref<'palette' | 'keys' | null>(null);
