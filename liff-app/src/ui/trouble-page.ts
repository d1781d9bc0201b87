import { type Component, shallowRef } from 'vue';

const page = shallowRef<Component | null>(null);
let asked = false;

/** The standing page for trouble. Fetched right after the first screen, so that it is at hand when the network is not. */
export function useTroublePage() {
  if (!asked) {
    asked = true;
    void import('./TroublePage.vue').then(
      (module) => (page.value = module.default),
      () => (asked = false),
    );
  }
  return page;
}
