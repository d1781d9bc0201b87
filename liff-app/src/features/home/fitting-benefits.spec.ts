import { flushPromises } from '@vue/test-utils';
import { afterEach, expect, it } from 'vitest';
import type { HouseholdView } from '@tsunagu/api-client';
import { dropCatalogue } from '../../findings/catalogue.ts';
import { useLanguage } from '../../stores/language.ts';
import { catalogue } from '../../testing/catalogue.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { show } from '../../testing/mount.ts';
import FittingBenefits from './FittingBenefits.vue';

const household: HouseholdView = {
  ...{ ward: 'nada', language: 'en', childrenComplete: true, expectingMonth: null, facts: [] },
  children: [{ birthMonth: '2019-09', bornOnFirst: null, care: null, school: null, grownOut: false }],
  registeredAt: '2026-11-01T00:00:00Z',
  confirmedAt: null,
};

afterEach(dropCatalogue);

it('names what may fit in the language of the screen, and marks what nobody has translated', async () => {
  const translations = { en: { name: 'Child allowance' } };
  const services = catalogue.services.map((each) =>
    each.id === 'teate' ? { ...each, translations, amount: '月15,000円', timing: '毎月' } : each,
  );
  fakeApi({ 'GET /public/catalogue': { ...catalogue, services } });
  const { wrapper } = show(FittingBenefits, {}, { household });
  await useLanguage().choose('en');
  await flushPromises();
  const row = wrapper.get('[href$="/benefits/teate"]');
  expect(row.get('.row__title').text()).toBe('Child allowance (児童手当)');
  expect(row.get('.row__text').text()).toBe('月15,000円 In Japanese');
  expect(row.get('.row__text [lang="ja"]').text()).toBe('月15,000円');
  await useLanguage().choose('ja');
  await flushPromises();
  expect(wrapper.get('[href$="/benefits/teate"]').text()).toBe('児童手当月15,000円毎月');
});
