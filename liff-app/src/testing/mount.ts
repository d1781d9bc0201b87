import { mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { type Component, shallowRef } from 'vue';
import type { ParentMe, PublicConfig } from '@tsunagu/api-client';
import { createRouter } from '../navigation/router.ts';
import { useSession } from '../stores/session.ts';

export const config: PublicConfig = {
  serviceName: 'つなぐ',
  cityName: '神戸市',
  operatorName: '運営事業者',
  english: { serviceName: 'Tsunagu', cityName: 'Kobe City', operatorName: 'The operator' },
  liffId: '1234567890-AbcdEfgh',
  lineMode: 'line',
  simulatorUrl: null,
  addFriendUrl: 'https://line.me/R/ti/p/@tsunagu',
  wards: [
    { code: 'nada', name: '灘区', kana: 'なだく', romaji: 'Nada Ward' },
    { code: 'kita', name: '北区', kana: 'きたく', romaji: 'Kita Ward' },
  ],
  emergencyNumbers: [],
  topics: [{ code: 'money', name: { ja: 'お金・手当', 'easy-ja': 'お金' } }],
};

export const me: ParentMe = {
  stage: 'ready',
  reconsent: false,
  language: 'ja',
  friend: true,
  alias: 'ひまわり',
  unread: 0,
  household: null,
  reconfirm: null,
  pausedUntil: null,
  stoppedTopics: [],
};

/** A component in an app with a store and a router whose pages are empty; `went` holds the paths that were opened. */
export function show(component: Component, props: Record<string, unknown> = {}, known: Partial<ParentMe> | null = {}) {
  const pinia = createPinia();
  setActivePinia(pinia);
  const session = useSession();
  session.config = config;
  session.me = known && { ...me, ...known };
  const went = shallowRef<string[]>([]);
  const router = createRouter({
    base: '/liff/',
    routes: [{ path: '*', load: async () => ({ default: { render: () => null } }), meta: null }],
    guard: ({ path }) => {
      went.value = [...went.value, path];
      return null;
    },
    moved: () => undefined,
  });
  const wrapper = mount(component, { props, global: { plugins: [pinia, router] }, attachTo: document.body });
  return { wrapper, session, went };
}
