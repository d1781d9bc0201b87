import { createRouter, createWebHistory, type RouteRecordRaw, type RouterHistory } from 'vue-router';
import type { StaffRole } from '@tsunagu/api-client';
import { homeOf, mayOpen, type PageName } from './features/shell/navigation';
import { useMe } from './stores/me';

declare module 'vue-router' {
  interface RouteMeta {
    /** The place in the rail this page belongs to; it decides who may open it. */
    place?: PageName;
    public?: boolean;
    /** Only these of whom the place is open to. */
    roles?: StaffRole[];
  }
}

const writers: StaffRole[] = ['editor', 'supervisor', 'manager'];

const inside: RouteRecordRaw[] = [
  { path: '', name: 'home', component: () => import('./features/shell/NotYoursPage.vue') },
  { path: 'wall', name: 'wall', meta: { place: 'wall' }, component: () => import('./features/duty/WallPage.vue') },
  {
    path: 'consultations/:id?',
    name: 'desk',
    meta: { place: 'desk' },
    component: () => import('./features/consultations/DeskPage.vue'),
  },
  {
    path: 'city/consultations/:id?',
    name: 'city',
    meta: { place: 'city' },
    component: () => import('./features/consultations/CityPage.vue'),
  },
  {
    path: 'articles',
    name: 'articles',
    meta: { place: 'articles' },
    component: () => import('./features/articles/ArticlesPage.vue'),
  },
  {
    path: 'articles/:id',
    name: 'article',
    meta: { place: 'articles' },
    component: () => import('./features/articles/ArticlePage.vue'),
  },
  {
    path: 'segments',
    name: 'segments',
    meta: { place: 'segments' },
    component: () => import('./features/segments/SegmentsPage.vue'),
  },
  {
    path: 'segments/:id',
    name: 'segment',
    meta: { place: 'segments' },
    component: () => import('./features/segments/SegmentPage.vue'),
  },
  {
    path: 'broadcasts',
    name: 'broadcasts',
    meta: { place: 'broadcasts' },
    component: () => import('./features/broadcasts/BroadcastsPage.vue'),
  },
  {
    path: 'broadcasts/:id',
    name: 'broadcast',
    meta: { place: 'broadcasts' },
    component: () => import('./features/broadcasts/BroadcastPage.vue'),
  },
  {
    path: 'services/:id?',
    name: 'services',
    meta: { place: 'services' },
    component: () => import('./features/services/ServicesPage.vue'),
  },
  {
    path: 'service-versions',
    name: 'service-versions',
    meta: { place: 'services', roles: writers },
    component: () => import('./features/services/editor/VersionsPage.vue'),
  },
  {
    path: 'service-versions/:id/:number',
    name: 'service-version',
    meta: { place: 'services', roles: writers },
    component: () => import('./features/services/editor/VersionPage.vue'),
  },
  {
    path: 'service-versions/:id/:number/compare/:against',
    name: 'service-compare',
    meta: { place: 'services', roles: writers },
    component: () => import('./features/services/editor/ComparePage.vue'),
  },
  {
    path: 'service-upkeep',
    name: 'service-upkeep',
    meta: { place: 'services', roles: writers },
    component: () => import('./features/services/upkeep/UpkeepPage.vue'),
  },
  {
    path: 'newly-eligible',
    name: 'newly-eligible',
    meta: { place: 'services', roles: writers },
    component: () => import('./features/services/newly-eligible/NewlyEligiblePage.vue'),
  },
  {
    path: 'service-parameters',
    name: 'service-parameters',
    meta: { place: 'services', roles: writers },
    component: () => import('./features/services/parameters/ParametersPage.vue'),
  },
  {
    path: 'registry/:position?',
    name: 'registry',
    meta: { place: 'services', roles: ['editor', 'manager'] },
    component: () => import('./features/registry/RegistryPage.vue'),
  },
  {
    path: 'survey',
    name: 'surveys',
    meta: { place: 'survey' },
    component: () => import('./features/survey/VersionsPage.vue'),
  },
  {
    path: 'survey/:version',
    name: 'survey',
    meta: { place: 'survey' },
    component: () => import('./features/survey/VersionPage.vue'),
  },
  {
    path: 'survey/:version/compare/:against',
    name: 'survey-compare',
    meta: { place: 'survey' },
    component: () => import('./features/survey/ComparePage.vue'),
  },
  {
    path: 'answers/:id?',
    name: 'answers',
    meta: { place: 'answers' },
    component: () => import('./features/answers/AnswersPage.vue'),
  },
  {
    path: 'consents',
    name: 'consents',
    meta: { place: 'consents' },
    component: () => import('./features/consents/ConsentsPage.vue'),
  },
  {
    path: 'flyers',
    name: 'flyers',
    meta: { place: 'flyers' },
    component: () => import('./features/flyers/FlyersPage.vue'),
  },
  {
    path: 'flyers/new',
    name: 'flyer-new',
    meta: { place: 'flyers' },
    component: () => import('./features/flyers/FlyerGalleryPage.vue'),
  },
  {
    path: 'flyers/:id',
    name: 'flyer',
    meta: { place: 'flyers' },
    component: () => import('./features/flyers/FlyerPage.vue'),
  },
  {
    path: 'routes',
    name: 'routes',
    meta: { place: 'routes' },
    component: () => import('./features/outreach/RoutesPage.vue'),
  },
  {
    path: 'menus',
    name: 'menus',
    meta: { place: 'menus' },
    component: () => import('./features/outreach/MenusPage.vue'),
  },
  {
    path: 'accounts',
    name: 'accounts',
    meta: { place: 'accounts' },
    component: () => import('./features/accounts/AccountsPage.vue'),
  },
  { path: 'audit', name: 'audit', meta: { place: 'audit' }, component: () => import('./features/audit/AuditPage.vue') },
  // A page that is not there and one that is not yours answer alike.
  { path: ':rest(.*)*', name: 'not-yours', component: () => import('./features/shell/NotYoursPage.vue') },
];

export const makeRouter = (history: RouterHistory = createWebHistory('/admin/')) => {
  const router = createRouter({
    history,
    routes: [
      {
        path: '/sign-in',
        name: 'sign-in',
        meta: { public: true },
        component: () => import('./features/sign-in/SignInPage.vue'),
      },
      { path: '/', component: () => import('./features/shell/AppShell.vue'), children: inside },
    ],
  });

  router.beforeEach(async (to) => {
    const me = useMe();
    if (!to.meta.public) {
      await me.restore();
      if (!me.me) return { name: 'sign-in', query: to.path === '/' ? {} : { next: to.fullPath } };
      if (to.name === 'home') return homeOf(me.roles);
      const isOpen = !to.meta.place || mayOpen(to.meta.place, me.roles);
      if (!isOpen || (to.meta.roles && !to.meta.roles.some((role) => me.roles.includes(role)))) {
        return { name: 'not-yours', params: { rest: to.path.split('/').slice(1) }, replace: true };
      }
    }
    return true;
  });
  return router;
};
