import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CatalogueService } from '@tsunagu/api-client';
import { dropCatalogue } from '../../findings/catalogue.ts';
import { dropForm } from '../../household/askable.ts';
import { catalogue } from '../../testing/catalogue.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { me, show } from '../../testing/mount.ts';
import Finder from './Finder.vue';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  dropCatalogue();
  dropForm();
});

async function open(known: typeof me | null = null) {
  const none = { items: [], nextCursor: null };
  const services = catalogue.services.map((each): CatalogueService => ({ ...each, lifeEvents: ['birth'] }));
  fakeApi({
    'GET /public/catalogue': { ...catalogue, services },
    'GET /parent/survey': { version: '1', questions: [], answers: [], finished: true, resumed: false },
    'GET /parent/used-services': none,
    'GET /parent/saved-services': none,
  });
  const { wrapper } = show(Finder, {}, known);
  await flushPromises();
  const type = (words: string) => wrapper.get('input[type="search"]').setValue(words);
  return { wrapper, type };
}

it('leads on from a word that finds nothing: to the life events, the word put back', async () => {
  const { wrapper, type } = await open();
  await type('存在しないことば');
  const nothing = wrapper.get('.nothing');
  expect(nothing.text()).toContain('できごとから選ぶか、相談員に聞くことができます。');
  await nothing.get('button').trigger('click');
  await flushPromises();
  expect(wrapper.get<HTMLInputElement>('input[type="search"]').element.value).toBe('');
  expect(wrapper.get<HTMLDetailsElement>('.events').element.open).toBe(true);
  expect(document.activeElement?.tagName).toBe('SUMMARY');
  expect(wrapper.find('.nothing').exists()).toBe(false);
});

it.each([
  ['somebody registered to the counsellor', me, ['/liff/consultations/new', '相談員に聞く']],
  ['somebody else to the registration before', null, ['/liff/welcome', '登録して聞く']],
])('leads %s', async (_who, known, expected) => {
  const { wrapper, type } = await open(known);
  await type('存在しないことば');
  const link = wrapper.get('.nothing a');
  expect([link.attributes('href'), link.text()]).toEqual(expected);
});

it('offers nothing of the kind where something is found', async () => {
  const { wrapper, type } = await open();
  await type('学童');
  expect(wrapper.text()).toContain('1件見つかりました');
  expect(wrapper.find('.nothing').exists()).toBe(false);
});

it('opens the question of a chip with what was answered', async () => {
  const told = { facts: { 'residence.ward': 'nada' }, noAnswers: {}, childrenComplete: true };
  const children = [
    { birthMonth: '2024-06', care: 'none' },
    { birthMonth: '2024-06', care: 'kindergarten' },
  ];
  sessionStorage.setItem('tsunagu.guest-answers', JSON.stringify({ ...told, children }));
  const { wrapper } = await open();
  const chip = wrapper.findAll('.known .chip').find((each) => each.text().includes('（2人目）：幼稚園'))!;
  await chip.trigger('click');
  await flushPromises();
  expect(wrapper.get('#next-title').text()).toMatch(
    /のお子さん（2人目）：お子さんが、いま通っているところはどこですか/,
  );
  expect(wrapper.get('#next [aria-checked="true"]').text()).toBe('幼稚園');
});
