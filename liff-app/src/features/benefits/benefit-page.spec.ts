import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Language, ServicePage } from '@tsunagu/api-client';
import { dropCatalogue } from '../../findings/catalogue.ts';
import { useLanguage } from '../../stores/language.ts';
import { catalogue } from '../../testing/catalogue.ts';
import { fakeApi, fault, refusal } from '../../testing/fake-api.ts';
import { show } from '../../testing/mount.ts';
import BenefitPage from './BenefitPage.vue';

const [teate] = catalogue.services;
if (!teate) throw new Error('the catalogue has services');

const page: ServicePage = {
  ...{
    ...teate,
    summary: '子どもの生活を支える手当。',
    amount: '月15,000円',
    target: '市内の18歳までの子を育てる方。',
  },
  ...{ howToApply: '窓口で申請します。', sourceUrl: 'https://example.net/teate', asOf: '2015頃', notes: null },
  ...{ sensitiveCriteria: [], version: 2, validFrom: '2026-04-01', nextCheckDue: null, figures: [], attribution: null },
  sources: [{ url: 'https://example.net/teate', title: '手当の案内', checkedOn: '2026-11-22', by: '編集者' }],
  translations: { en: { name: 'Child allowance' }, 'easy-ja': { name: '児童手当（子どもの お金）' } },
};

async function open(more: Partial<ServicePage> = {}, language: Language = 'ja') {
  fakeApi({ 'GET /public/catalogue': catalogue, 'GET /public/services/teate': { ...page, ...more } });
  const { wrapper } = show(BenefitPage, { serviceId: 'teate' }, null);
  await useLanguage().choose(language);
  await flushPromises();
  return wrapper;
}
const textOf = async (...given: Parameters<typeof open>) => (await open(...given)).text().replaceAll(/\s+/g, ' ');

describe('the page of a service', () => {
  afterEach(dropCatalogue);

  it('says when somebody looked, and how old the source says it is', async () => {
    const text = await textOf();
    // Beside the amount, and where the source stands.
    expect(text.match(/2026年11月22日に確認した内容です。/g)).toHaveLength(2);
    expect(text.match(/出典の日付：2015年ごろ/g)).toHaveLength(2);
    expect(await textOf({ asOf: '不明' })).toContain('出典には日付がありません。');
    expect(await textOf({ asOf: '2024' }, 'en')).toContain('Date of the source: 2024');
  });

  it('names each source by its title and place, and whose words they are', async () => {
    const sources = [
      ...page.sources,
      { url: 'http://web.pref.hyogo.lg.jp/a', title: '県の案内', checkedOn: '2026-11-22', by: '編集者' },
      { url: '灘区の広報 11月号', title: '広報', checkedOn: '2026-11-22', by: '編集者' },
    ];
    const wrapper = await open({ sources, attribution: '手当の会（CC BY 4.0）' });
    expect(wrapper.findAll('.source a').map((link) => [link.text(), link.attributes('href')])).toEqual([
      ['手当の案内（example.net）', 'https://example.net/teate'],
      ['県の案内（web.pref.hyogo.lg.jp）', 'http://web.pref.hyogo.lg.jp/a'],
    ]);
    expect(wrapper.get('.source').text()).toContain('広報');
    expect(wrapper.get('.source').text()).toContain('手当の会（CC BY 4.0）');
    expect(wrapper.text()).not.toContain('神戸市のページを見る');
  });

  it('tells until when it holds, and what cannot be had together with it', async () => {
    const held = { validTo: '2027-03-31', incompatibleWith: ['gakudo'] };
    expect(await textOf(held)).toContain('この内容は、2027年3月31日までです。');
    expect(await textOf(held)).toContain('「学童保育」とは一緒に利用できません。');
    expect(await textOf(held, 'en')).toContain('These details hold until 31 March 2027.');
    const without = await textOf();
    expect(without).not.toMatch(/までです|一緒に利用できません/);
  });

  it.each([
    ['en', 'In Japanese'],
    ['easy-ja', 'ふつうの 日本語'],
  ] as const)('marks in %s what there is in Japanese only', async (language, word) => {
    const wrapper = await open({}, language);
    const marks = wrapper.findAll('.fellback');
    expect(marks.length).toBeGreaterThan(2);
    // Readings are laid over the base text, which alone is meant here.
    const bases = marks.map((mark) => mark.html().replaceAll(/<r[tp].*?<\/r[tp]>|<[^>]*>|\s/gs, ''));
    expect([...new Set(bases)]).toEqual([word.replaceAll(' ', '')]);
    expect(wrapper.get('h1').find('.fellback').exists()).toBe(false);
    expect(wrapper.get('.lead').find('.fellback').exists()).toBe(true);
  });

  it('is drawn from the catalogue while its own words cannot be had, and says so', async () => {
    const route = 'GET /public/services/teate';
    const wrapper = await open();
    const api = fakeApi({ 'GET /public/catalogue': catalogue, [route]: () => fault() });
    const alone = show(BenefitPage, { serviceId: 'teate' }, null).wrapper;
    await flushPromises();
    expect(alone.get('h1').text()).toBe('児童手当');
    expect(alone.text()).toContain('区役所');
    expect(alone.text()).toContain('この部分を読み込めませんでした');
    expect(alone.find('#target').exists()).toBe(false);
    api.routes[route] = page;
    await alone.get('.empty button').trigger('click');
    await flushPromises();
    expect(alone.get('#target').text()).toBe(wrapper.get('#target').text());
    expect(alone.text()).not.toContain('この部分を読み込めませんでした');
  });

  it('gives no verdict on what is in use already', async () => {
    const outside = { facts: { 'residence.ward': 'outside' }, children: [{ birthMonth: '2019-09' }] };
    sessionStorage.setItem('tsunagu.guest-answers', JSON.stringify(outside));
    const wrapper = await open();
    const verdict = () => /対象に入ら/.test(wrapper.text());
    expect(verdict()).toBe(true);
    await wrapper.get('.benefit__use').trigger('click');
    expect([wrapper.get('.have').text(), verdict()]).toEqual(['利用しています', false]);
    await wrapper.get('.benefit__use').trigger('click');
    expect(verdict()).toBe(true);
    sessionStorage.clear();
  });

  it('is not found where the API no longer knows it, whatever the catalogue of this visit says', async () => {
    await open();
    fakeApi({ 'GET /public/services/teate': () => refusal(404, 'service.notFound') });
    const { wrapper } = show(BenefitPage, { serviceId: 'teate' }, null);
    await flushPromises();
    expect(wrapper.text()).not.toContain('区役所');
  });

  it('marks nothing in Japanese', async () => {
    expect((await open()).find('.fellback').exists()).toBe(false);
  });
});
