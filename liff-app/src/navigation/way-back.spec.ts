import { mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, type FunctionalComponent, h, ref } from 'vue';
import { createRouter, useRouter } from './router.ts';
import { RouterLink } from './RouterLink.ts';
import { useView } from './way-back.ts';

/** As a browser does it, which is not there: the window as far down as it was put, and everything 100 lower than that. */
const grown: (() => void)[] = [];
let y = 0;
let top = 300;

beforeEach(() => {
  y = 0;
  top = 300;
  vi.spyOn(window, 'scrollTo').mockImplementation((...to: unknown[]) => void (y = to[1] as number));
  vi.spyOn(window, 'scrollBy').mockImplementation((...by: unknown[]) => void (y += by[1] as number));
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => y);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 2000 + top - y));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      private readonly grow: () => void;
      constructor(grow: () => void) {
        this.grow = grow;
      }
      observe() {
        grown.push(this.grow);
      }
      disconnect() {
        grown.splice(grown.indexOf(this.grow), 1);
      }
    },
  );
});
afterEach(() => {
  grown.length = 0;
  document.body.innerHTML = '';
});

const words = ref('');
const list = defineComponent({
  setup() {
    words.value = useView(() => ({ words: words.value }))?.words ?? '';
    return () => h(RouterLink, { to: '/card' }, () => 'card');
  },
});

async function start() {
  history.replaceState(null, '', '/liff/list');
  const router = createRouter({
    base: '/liff/',
    routes: [
      { path: '/list', load: async () => ({ default: list }), meta: null },
      { path: '*', load: async () => ({ default: { render: () => h('h1', 'card') } }), meta: null },
    ],
    moved: () => undefined,
    guard: () => null,
  });
  const view: FunctionalComponent = () => {
    const { shown } = useRouter();
    return shown.value && h(shown.value.component);
  };
  const wrapper = mount(view, { global: { plugins: [router] }, attachTo: document.body });
  await vi.waitUntil(() => wrapper.find('a').exists());
  const followed = async () => {
    await wrapper.get('a').trigger('click');
    await vi.waitUntil(() => wrapper.find('h1').exists());
  };
  const back = async () => {
    history.back();
    await vi.waitUntil(() => wrapper.find('a').exists() && y > 0);
  };
  return { router, wrapper, followed, back };
}

describe('the way back', () => {
  it('finds the page as it was left, and one that is opened anew without it', async () => {
    const { router, followed, back } = await start();
    words.value = '保育';
    y = 1900;
    await followed();
    words.value = '';
    await back();
    expect(words.value).toBe('保育');
    await router.push('/card');
    await router.push('/list');
    expect(words.value).toBe('');
  });

  it('puts the link that was followed where it stood, also when the page grows afterwards', async () => {
    const { wrapper, followed, back } = await start();
    y = 1900;
    await followed();
    expect(y).toBe(0);
    top = 500;
    await back();
    expect(y).toBe(2100);
    top = 900;
    grown.forEach((grow) => grow());
    expect([y, document.activeElement]).toEqual([2500, wrapper.get('a').element]);
  });

  it('leaves the page to whoever moves it meanwhile', async () => {
    const { followed, back } = await start();
    y = 1900;
    await followed();
    await back();
    window.dispatchEvent(new Event('pointerdown'));
    expect(grown).toEqual([]);
  });
});
