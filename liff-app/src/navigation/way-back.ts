import { onUnmounted } from 'vue';
import { way } from './router.ts';

/** How a page was left. Only in memory, under a number that stands in the history: it may tell what somebody looked for. */
interface Left {
  view: unknown;
  /** The link that was followed, and where it stood on the screen. */
  link: { at: number; top: number };
  href: string;
}

const lefts = new Map<number, Left>();
let view: (() => unknown) | null = null;
let stop = () => undefined as void;

const linksTo = (href: string) => [...document.links].filter((link) => link.getAttribute('href') === href);
const leftHere = () => lefts.get((history.state as { left?: number } | null)?.left ?? 0);

/** For a page that wants to look, on the way back, as it did when it was left. @returns how that was, when it is come back to. */
export function useView<T>(now: () => T): T | undefined {
  view = now;
  onUnmounted(() => {
    if (view === now) view = null;
  });
  return leftHere()?.view as T | undefined;
}

/** @returns the number to keep in the history. */
function leave(href: string): number {
  stop();
  const tops = linksTo(href).map((link) => link.getBoundingClientRect().top);
  const at = tops.findIndex((top) => top >= 0 && top < window.innerHeight);
  const number = Math.random();
  lefts.set(number, { view: view?.(), link: { at, top: tops[at] ?? 0 }, href });
  return number;
}

/**
 * Puts the page where it was left, and again whenever it grows, until somebody moves it: what it shows comes later than the page.
 * The link that was followed stands where it stood, even where something above it has another height by now.
 */
function comeBack(scroll: number): void {
  stop();
  const left = leftHere();
  const put = () => {
    window.scrollTo(0, scroll);
    const link = left && linksTo(left.href)[left.link.at];
    if (!link) return;
    window.scrollBy(0, link.getBoundingClientRect().top - left.link.top);
    link.focus({ preventScroll: true });
  };
  put();
  if (!scroll) return;
  const growing = new ResizeObserver(put);
  const ends = new AbortController();
  const patience = setTimeout(() => stop(), 5000);
  stop = () => {
    clearTimeout(patience);
    growing.disconnect();
    ends.abort();
  };
  growing.observe(document.body);
  for (const sign of ['pointerdown', 'wheel', 'keydown']) addEventListener(sign, stop, { signal: ends.signal });
}

// Most of home's first screen has no need of it: the router is lighter without.
Object.assign(way, { leave, comeBack });
