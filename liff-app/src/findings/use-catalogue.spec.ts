import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { useLanguage } from '../stores/language.ts';
import { catalogue as six } from '../testing/catalogue.ts';
import { fakeApi, fault } from '../testing/fake-api.ts';
import { dropCatalogue } from './catalogue.ts';
import { useCatalogue } from './use-catalogue.ts';

const route = 'GET /public/catalogue';
const inLanguage = (_: unknown, url: URL) => ({ ...six, version: url.searchParams.get('language') });
const open = () => effectScope().run(useCatalogue)!;

beforeEach(() => {
  localStorage.clear();
  setActivePinia(createPinia());
  dropCatalogue();
});

describe('the catalogue of this visit', () => {
  it('is asked for once, in the language of the screen alone', async () => {
    const api = fakeApi({ [route]: inLanguage });
    await useLanguage().choose('easy-ja');
    const [first, second] = [open(), open()];
    await vi.waitFor(() => expect([first.state.value, second.state.value]).toEqual(['ready', 'ready']));
    expect(api.calls(route).map(({ query }) => query)).toEqual(['language=easy-ja']);
  });

  it('comes anew when the language changes, and stays on the screen until then', async () => {
    const api = fakeApi({ [route]: inLanguage });
    const { data, state } = open();
    await vi.waitFor(() => expect(data.value?.version).toBe('ja'));
    await useLanguage().choose('en');
    expect([state.value, data.value?.version]).toEqual(['ready', 'ja']);
    await vi.waitFor(() => expect(data.value?.version).toBe('en'));
    expect(api.calls(route).map(({ query }) => query)).toEqual(['language=ja', 'language=en']);
  });

  it('is asked for again after a failure', async () => {
    const api = fakeApi({ [route]: () => fault() });
    const { data, state, reload } = open();
    await vi.waitFor(() => expect(state.value).toBe('failed'));
    api.routes[route] = inLanguage;
    await reload();
    expect(data.value?.version).toBe('ja');
    expect(api.calls(route)).toHaveLength(2);
  });
});
