import { createApp } from 'vue';
import { createPinia } from 'pinia';
import App from './App.vue';
import { makeRouter } from './router';
import { installIcons } from './ui/icons';
import '@digital-go-jp/design-tokens/dist/tokens.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/shell.css';
import './ui/styles/parts.css';
import './ui/styles/phone.css';
import './ui/styles/media.css';

installIcons();
createApp(App).use(createPinia()).use(makeRouter()).mount('#app');
