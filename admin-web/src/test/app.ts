import { vi } from 'vitest';
import { mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { createMemoryHistory, type Router } from 'vue-router';
import App from '../App.vue';
import { makeRouter } from '../router';

/** The whole console in memory, opened at a path. */
export async function openConsole(path: string): Promise<{ app: VueWrapper; router: Router }> {
  const pinia = createPinia();
  setActivePinia(pinia);
  const router = makeRouter(createMemoryHistory('/admin/'));
  await router.push(path);
  await router.isReady();
  const app = mount(App, { global: { plugins: [pinia, router] }, attachTo: document.body });
  return { app, router };
}

export function press(key: string, options: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
}

/** Waits for a condition, patiently: a page is loaded on demand, and the machine may be busy. */
export const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 15_000, interval: 20 });
