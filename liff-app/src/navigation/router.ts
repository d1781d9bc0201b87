import { type App, type Component, inject, type InjectionKey, nextTick, shallowRef, type ShallowRef } from 'vue';
import { compile, type Match, type RouteRecord } from './match.ts';

/** Where one is: `path` is that of the app, without the base. */
export interface Route<Meta> extends Match<Meta> {
  fullPath: string;
  path: string;
  query: Readonly<Record<string, string>>;
  hash: string;
}

export interface Shown<Meta> {
  route: Route<Meta>;
  component: Component;
}

export type To = string | { path: string; query?: Readonly<Record<string, string>> };

export interface Router<Meta = unknown> {
  shown: ShallowRef<Shown<Meta> | null>;
  /** A page's own code could not be fetched. */
  failed: ShallowRef<boolean>;
  href(to: To): string;
  push(to: To): Promise<void>;
  replace(to: To): Promise<void>;
  back(): void;
  /** The full path one came from, if it was inside the app. */
  cameFrom(): string | null;
  install(app: App): void;
}

interface Plan<Meta> {
  base: string;
  routes: readonly RouteRecord<Meta>[];
  /** Another path, when this one may not open. */
  guard: (route: Route<Meta>) => string | null;
  /** Called after every page but the first. */
  moved: () => void;
}

interface Kept {
  back?: string | null;
  scroll?: number;
  left?: number;
}

/** How a page is left, and come back to. A page that brings `way-back.ts` along is found again as it was. */
export const way = {
  leave: (_href: string): number | undefined => undefined,
  comeBack: (scroll: number): void => window.scrollTo(0, scroll),
};

const key: InjectionKey<Router> = Symbol('router');
const kept = () => (history.state ?? {}) as Kept;

/**
 * The few things of a router that this app needs, in the words of Vue Router. The whole Vue Router weighs 9 KiB, a sixth of what
 * a first screen may have; where more is needed one day, it takes this one's place.
 */
export function createRouter<Meta>({ base, routes, guard, moved }: Plan<Meta>): Router<Meta> {
  const match = compile(routes);
  const shown: ShallowRef<Shown<Meta> | null> = shallowRef(null);
  const failed = shallowRef(false);
  let latest = 0;

  function resolve(to: To): Route<Meta> {
    const text = typeof to === 'string' ? to : to.path + asSearch(to.query ?? {});
    const url = new URL(text, 'http://app');
    return {
      ...match(url.pathname),
      fullPath: url.pathname + url.search + url.hash,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      hash: url.hash,
    };
  }

  const href = (to: To) => base + resolve(to).fullPath.slice(1);

  async function go(to: To, how: 'push' | 'replace' | 'stay', scroll?: number) {
    const turn = ++latest;
    let route = resolve(to);
    for (let hops = 0; hops < 5; hops++) {
      const elsewhere = guard(route);
      if (!elsewhere) break;
      route = resolve(elsewhere);
      if (how === 'stay') how = 'replace';
    }
    const from = shown.value?.route ?? null;
    const same = from?.path === route.path;
    let component = shown.value?.component;
    if (!same || !component) {
      try {
        component = (await route.record.load()).default;
      } catch {
        failed.value = true;
        return;
      }
    }
    // A later tap has overtaken this one.
    if (turn !== latest || !component) return;
    if (how === 'push') {
      history.replaceState({ ...kept(), scroll: window.scrollY, left: way.leave(href(route.fullPath)) }, '');
      history.pushState({ back: from?.fullPath ?? null }, '', href(route.fullPath));
    } else if (how === 'replace') history.replaceState({ back: kept().back, scroll: 0 }, '', href(route.fullPath));
    failed.value = false;
    shown.value = { route, component };
    if (from && !same) moved();
    await nextTick();
    // The first page stays where a thumb may have moved it already.
    if (from || scroll !== undefined || route.hash) place(route.hash, scroll);
  }

  function place(hash: string, scroll: number | undefined) {
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (scroll === undefined && target) target.scrollIntoView();
    else way.comeBack(scroll ?? 0);
  }

  const here = () => '/' + location.pathname.slice(base.length) + location.search + location.hash;

  const router: Router<Meta> = {
    shown,
    failed,
    href,
    push: (to) => go(to, 'push'),
    replace: (to) => go(to, 'replace'),
    back: () => history.back(),
    cameFrom: () => kept().back ?? null,
    install(app) {
      history.scrollRestoration = 'manual';
      window.addEventListener('popstate', () => void go(here(), 'stay', kept().scroll ?? 0));
      app.provide(key, router);
      void go(here(), 'stay', kept().scroll);
    },
  };
  return router;
}

export function useRouter(): Router {
  const router = inject(key);
  if (!router) throw new Error('No router is installed');
  return router;
}

const asSearch = (query: Readonly<Record<string, string>>) => {
  const text = new URLSearchParams(query).toString();
  return text && `?${text}`;
};
