import { createRouter, type Route, type Router } from './navigation/router.ts';
import { useSession } from './stores/session.ts';
import { noteNavigation } from './ui/navigated.ts';

export interface RouteMeta {
  /** anyone: without sign-in, even without the API · registering: on the way to registration · parent: registered only */
  audience: 'anyone' | 'public' | 'registering' | 'parent';
}

const anyone: RouteMeta = { audience: 'anyone' };
const open: RouteMeta = { audience: 'public' };
const registering: RouteMeta = { audience: 'registering' };
const parent: RouteMeta = { audience: 'parent' };

/** A function, because the router looks at the address when it is made, and LINE's SDK must be done with it by then. */
export const makeRouter = (): Router<RouteMeta> =>
  createRouter({
    base: '/liff/',
    guard: placeFor,
    moved: noteNavigation,
    routes: [
      { path: '/', load: () => import('./features/home/HomePage.vue'), meta: parent },
      { path: '/welcome', load: () => import('./features/welcome/WelcomePage.vue'), meta: open },
      { path: '/register', load: () => import('./features/registration/GatePage.vue'), meta: registering },
      { path: '/consent', load: () => import('./features/registration/ConsentPage.vue'), meta: registering },
      { path: '/survey', load: () => import('./features/survey/SurveyPage.vue'), meta: registering },
      { path: '/survey/:questionId', load: () => import('./features/survey/EditAnswerPage.vue'), meta: parent },
      { path: '/born', load: () => import('./features/survey/BornPage.vue'), meta: parent },
      { path: '/friend', load: () => import('./features/survey/FriendPage.vue'), meta: parent },
      { path: '/finished', load: () => import('./features/survey/FinishedPage.vue'), meta: parent },
      { path: '/benefits', load: () => import('./features/benefits/FinderPage.vue'), meta: open },
      { path: '/benefits/:serviceId', load: () => import('./features/benefits/BenefitPage.vue'), meta: open },
      { path: '/consultations', load: () => import('./features/consultations/ListPage.vue'), meta: parent },
      { path: '/consultations/new', load: () => import('./features/consultations/StartPage.vue'), meta: parent },
      {
        path: '/consultations/:consultationId',
        load: () => import('./features/consultations/ThreadPage.vue'),
        meta: parent,
      },
      { path: '/letters', load: () => import('./features/letters/ListPage.vue'), meta: parent },
      { path: '/letters/:articleId', load: () => import('./features/letters/LetterPage.vue'), meta: parent },
      { path: '/settings', load: () => import('./features/settings/SettingsPage.vue'), meta: parent },
      { path: '/settings/leave', load: () => import('./features/settings/LeavePage.vue'), meta: parent },
      { path: '/left', load: () => import('./features/settings/LeftPage.vue'), meta: open },
      { path: '/emergency', load: () => import('./features/emergency/EmergencyPage.vue'), meta: anyone },
      { path: '*', load: () => import('./ui/NotFoundPage.vue'), meta: open },
    ],
  });

/** Where a person stands decides what opens: whoever stopped half-way is led to where they left off. */
export function placeFor({ meta: { audience }, path }: Pick<Route<RouteMeta>, 'meta' | 'path'>): string | null {
  const session = useSession();
  if (session.trouble || audience === 'anyone' || audience === 'public') return null;
  const { me } = session;
  if (!me) return '/welcome';
  if (me.stage === 'ready') return audience === 'registering' ? '/' : null;
  if (me.stage === 'survey') return path === '/survey' ? null : '/survey';
  if (path === '/consent' || path === '/register') return null;
  // Whoever does not agree to a new text can leave; nothing else of the house is open.
  if (me.reconsent && path === '/settings/leave') return null;
  return me.reconsent ? '/consent' : '/welcome';
}
