import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { begin } from './begin.ts';
import { makeRouter } from './router.ts';
import './ui/style/index.css';

const pinia = createPinia();

// LINE first: its SDK reads and rewrites the address, so nothing that looks at the address may exist before it is done.
void begin(pinia).then(() => {
  createApp(App).use(pinia).use(makeRouter()).mount('#app');
});
