import type { Language, TranslatedCard } from '@tsunagu/api-client';
import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { useLanguage } from '../../stores/language.ts';
import { show } from '../../testing/mount.ts';
import InsertedCard from './InsertedCard.vue';

const service: TranslatedCard = {
  id: 'teate',
  name: '児童手当',
  summary: '0歳から高校生までの手当',
  translations: {
    'easy-ja': { summary: '子どもを 育てる ための お金' },
    en: { name: 'Child allowance', summary: 'Money for bringing up children' },
  },
};

async function shown(language: Language, changes: Partial<TranslatedCard> = {}) {
  const { wrapper } = show(InsertedCard, { service: { ...service, ...changes } });
  await useLanguage().choose(language);
  await flushPromises();
  return wrapper;
}

afterEach(() => useLanguage().choose('ja'));

describe('a service shown in a consultation', () => {
  it.each<[Language, string, string]>([
    ['ja', '児童手当', '0歳から高校生までの手当'],
    ['easy-ja', '児童手当', '子（こ）どもを 育（そだ）てる ための お金（かね）'],
    // As everywhere, what stands on paper goes with the name.
    ['en', 'Child allowance (児童手当)', 'Money for bringing up children'],
  ])('is read in the language of the screen: %s', async (language, name, summary) => {
    const wrapper = await shown(language);
    expect(wrapper.get('.inserted__name').text()).toContain(name);
    expect(wrapper.get('.inserted__note').text()).toContain(summary);
    expect(wrapper.attributes('href')).toBe('/liff/benefits/teate');
    wrapper.unmount();
  });

  it('changes with the language while it is looked at', async () => {
    const wrapper = await shown('ja');
    await useLanguage().choose('en');
    await flushPromises();
    expect(wrapper.text()).toContain('Money for bringing up children');
    wrapper.unmount();
  });

  it('is marked as Japanese where nobody has translated it', async () => {
    const { translations: _, ...untranslated } = service;
    const { wrapper } = show(InsertedCard, { service: untranslated });
    await useLanguage().choose('en');
    await flushPromises();
    expect(wrapper.get('.inserted__name [lang="ja"]').text()).toBe('児童手当');
    wrapper.unmount();
  });

  it('keeps its words and leads nowhere once the service is offered no more', async () => {
    const wrapper = await shown('en', { ended: true });
    expect(wrapper.text()).toContain('Child allowance (児童手当)');
    expect(wrapper.text()).toContain('We no longer list this benefit.');
    expect(wrapper.find('a').exists() || wrapper.attributes('href') !== undefined).toBe(false);
    wrapper.unmount();
  });
});
