import { createPinia } from 'pinia';
import { createApp, watch } from 'vue';
import App from './App.vue';
import { begin } from './begin.ts';
import { holdTaps } from './hold-taps.ts';
import { makeRouter } from './router.ts';
import { useSession } from './stores/session.ts';
import './ui/style/index.css';

const pinia = createPinia();
const release = holdTaps(document.querySelector<HTMLElement>('#app')!);

// LINE first: its SDK reads and rewrites the address, so nothing that looks at the address may exist before it is done.
void begin(pinia).then(() => {
  const router = makeRouter();
  const session = useSession(pinia);
  const app = createApp(App).use(pinia).use(router);
  const known = () => Boolean(router.shown.value || router.failed.value || session.trouble);
  const mount = () => {
    app.mount('#app');
    release();
  };
  // What the page brought along stays until there is something to put in its place: nothing blinks.
  if (known()) mount();
  else watch(known, mount, { flush: 'sync', once: true });
});
