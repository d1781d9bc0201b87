import { mount } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { compile } from './match.ts';
import { RouterLink } from './RouterLink.ts';
import { createRouter, useRouter } from './router.ts';

const page = (name: string) => async () => ({ default: { render: () => h('h1', name) } });
const routes = [
  { path: '/', load: page('home'), meta: 'open' },
  { path: '/letters', load: page('letters'), meta: 'open' },
  { path: '/letters/:id', load: page('letter'), meta: 'open' },
  { path: '/closed', load: page('closed'), meta: 'closed' },
  { path: '/broken', load: () => Promise.reject(new Error('no network')), meta: 'open' },
  { path: '*', load: page('nowhere'), meta: 'open' },
];

async function start(address: string) {
  history.replaceState(null, '', address);
  const moved = vi.fn();
  const router = createRouter({
    base: '/liff/',
    routes,
    moved,
    guard: ({ meta }) => (meta === 'closed' ? '/letters' : null),
  });
  const view = defineComponent({
    setup() {
      const { shown } = useRouter();
      return () => [shown.value && h(shown.value.component), h(RouterLink, { to: '/letters/a b?x=1#y' }, () => 'go')];
    },
  });
  const wrapper = mount(view, { global: { plugins: [router] }, attachTo: document.body });
  await vi.waitUntil(() => router.shown.value !== null);
  return { router, wrapper, moved };
}

beforeEach(() => vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined) && undefined);

describe('paths', () => {
  const match = compile(routes);
  it('fit whole, and give their parameters decoded', () => {
    expect(match('/letters/a%20b').params).toEqual({ id: 'a b' });
    expect(match('/letters/').record.path).toBe('/letters');
    expect(match('/letters/1/2').record.path).toBe('*');
    expect(match('/letters/%E0%A4%A').params).toEqual({ id: '%E0%A4%A' });
  });
});

describe('the router', () => {
  it('opens the page of the address, and says nothing of a move for the first', async () => {
    const { router, wrapper, moved } = await start('/liff/letters?x=1');
    expect(wrapper.text()).toContain('letters');
    expect(router.shown.value?.route.query).toEqual({ x: '1' });
    expect(moved).not.toHaveBeenCalled();
  });

  it('follows a link without loading the document, and knows where it came from', async () => {
    const { router, wrapper, moved } = await start('/liff/');
    const link = wrapper.get('a');
    expect(link.attributes('href')).toBe('/liff/letters/a%20b?x=1#y');
    await link.trigger('click');
    await vi.waitUntil(() => wrapper.text().includes('letter'));
    expect(location.pathname + location.search).toBe('/liff/letters/a%20b?x=1');
    expect(router.shown.value?.route.params).toEqual({ id: 'a b' });
    expect(router.cameFrom()).toBe('/');
    expect(moved).toHaveBeenCalledOnce();
  });

  it('leaves a tap with a modifier to the browser', async () => {
    const { router, wrapper } = await start('/liff/');
    await wrapper.get('a').trigger('click', { ctrlKey: true });
    expect(router.shown.value?.route.path).toBe('/');
  });

  it('leads elsewhere without leaving the closed page in the history', async () => {
    const { router } = await start('/liff/closed');
    expect(router.shown.value?.route.path).toBe('/letters');
    expect(location.pathname).toBe('/liff/letters');
  });

  it('stays on the page and says so when the code of another could not be fetched', async () => {
    const { router } = await start('/liff/');
    await router.push('/broken');
    expect(router.failed.value).toBe(true);
    expect(location.pathname).toBe('/liff/');
  });

  it('lets the last of two quick taps win', async () => {
    const { router } = await start('/liff/');
    await Promise.all([router.push('/letters'), router.push('/letters/2')]);
    expect(router.shown.value?.route.path).toBe('/letters/2');
  });
});
