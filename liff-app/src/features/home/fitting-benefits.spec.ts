import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { HouseholdView } from '@tsunagu/api-client';
import { dropCatalogue } from '../../findings/catalogue.ts';
import { useLanguage } from '../../stores/language.ts';
import { catalogue } from '../../testing/catalogue.ts';
import { fakeApi, fault } from '../../testing/fake-api.ts';
import { show } from '../../testing/mount.ts';
import FittingBenefits from './FittingBenefits.vue';

const household: HouseholdView = {
  ...{ ward: 'nada', language: 'en', childrenComplete: true, expectingMonth: null, facts: [] },
  children: [{ birthMonth: '2019-09', bornOnFirst: null, care: null, school: null, grownOut: false }],
  registeredAt: '2026-11-01T00:00:00Z',
  confirmedAt: null,
};

const using = (...ids: string[]) => ({
  'GET /parent/used-services': { items: ids.map((serviceId) => ({ serviceId })), nextCursor: null },
});

beforeEach(() => localStorage.clear());
afterEach(dropCatalogue);

it('names what may fit in the language of the screen, and marks what nobody has translated', async () => {
  const translations = { en: { name: 'Child allowance' } };
  const services = catalogue.services.map((each) =>
    each.id === 'teate' ? { ...each, translations, amount: '月15,000円', timing: '毎月' } : each,
  );
  fakeApi({ 'GET /public/catalogue': { ...catalogue, services }, ...using() });
  const { wrapper } = show(FittingBenefits, {}, { household });
  await useLanguage().choose('en');
  await flushPromises();
  const row = wrapper.get('[href$="/benefits/teate"]');
  expect(row.get('.row__title').text()).toBe('Child allowance (児童手当)');
  expect(row.get('.row__text').text()).toBe('月15,000円 In Japanese');
  expect(row.get('.row__text [lang="ja"]').text()).toBe('月15,000円');
  await useLanguage().choose('ja');
  await flushPromises();
  // When it is paid is no deadline.
  expect(wrapper.get('[href$="/benefits/teate"]').text()).toBe('児童手当月15,000円');
});

/** Of a child in school: 児童手当 may fit, and where both parents work 学童保育 too. */
async function count(used: Record<string, unknown>, here: string[] = []) {
  fakeApi({ 'GET /public/catalogue': catalogue, ...used });
  localStorage.setItem('tsunagu.finder.used', JSON.stringify(here));
  const facts = [{ fact: 'family.guardiansNeedChildcare', value: true, noAnswer: null, changedAt: '' }];
  const { wrapper } = show(FittingBenefits, {}, { household: { ...household, facts } });
  await flushPromises();
  const number = wrapper.find('.count__n');
  return {
    wrapper,
    number: number.exists() ? number.text() : null,
    rows: wrapper.findAll('.rows .row__title').map((one) => one.text()),
  };
}

it('counts and shows only what is not in use yet, wherever the mark is kept', async () => {
  expect(await count(using())).toMatchObject({ number: '2', rows: ['児童手当', '学童保育'] });
  expect(await count(using('teate'))).toMatchObject({ number: '1', rows: ['学童保育'] });
  expect(await count(using(), ['gakudo'])).toMatchObject({ number: '1', rows: ['児童手当'] });
  const { number, rows, wrapper } = await count(using('teate'), ['gakudo']);
  expect([number, rows]).toEqual([null, []]);
  expect(wrapper.text()).toContain('対象になりそうな制度は、どれも利用しています。');
});

it('shows what may fit where the marks cannot be reached', async () => {
  expect(await count({ 'GET /parent/used-services': () => fault() })).toMatchObject({ number: '2' });
});

it('takes back a reminder of what was marked as in use on another phone', async () => {
  localStorage.setItem('tsunagu.finder.reminders', '{"teate":"2026-12-01"}');
  const reminders = { items: [{ id: 'r', day: '2026-12-01' }], nextCursor: null };
  const api = fakeApi({
    'GET /public/catalogue': catalogue,
    'GET /parent/reminders': reminders,
    'DELETE /parent/reminders/r': null,
    ...using('teate'),
  });
  show(FittingBenefits, {}, { household });
  await flushPromises();
  expect(api.calls('DELETE /parent/reminders/r')).toHaveLength(1);
  expect(localStorage.getItem('tsunagu.finder.reminders')).toBe('{}');
});
