import { afterEach, describe, expect, it } from 'vitest';
import type { CatalogueService } from '@tsunagu/api-client';
import { dropCatalogue, loadCatalogue } from '../../findings/catalogue.ts';
import { judgeOne } from '../../findings/findings.ts';
import { catalogue } from '../../testing/catalogue.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { show } from '../../testing/mount.ts';
import BenefitCard from './BenefitCard.vue';
import UsedButton from './UsedButton.vue';

afterEach(dropCatalogue);

const name = (ja: string) => ({ ja, 'easy-ja': null, en: null });
const birth = { name: name('出生後の請求'), on: null, after: 'birth', count: 15, unit: 'days' } as const;

async function card(id: string, more: Partial<CatalogueService> = {}, births: string[] = [], open = false) {
  const services = catalogue.services.map((each) => (each.id === id ? { ...each, ...more } : each));
  fakeApi({ 'GET /public/catalogue': { ...catalogue, services } });
  dropCatalogue();
  const loaded = await loadCatalogue('ja');
  const service = loaded.services.find((each) => each.id === id);
  if (!service) throw new Error(id);
  const children = births.map((birthMonth) => ({ birthMonth }));
  const known = { facts: {}, noAnswers: {}, children, childrenComplete: true };
  const finding = judgeOne(service, loaded.parameters, known, '2026-11-24', () => true);
  return show(BenefitCard, { finding, open, askable: false }, null).wrapper;
}

it('tells until when it holds, and what cannot be had together with it', async () => {
  const text = (await card('teate', { incompatibleWith: ['gakudo', 'gone'], validTo: '2027-03-31' })).text();
  expect(text).toContain('この内容は、2027年3月31日までです。');
  expect(text.match(/「[^」]*」とは一緒に利用できません/g)).toEqual(['「学童保育」とは一緒に利用できません']);
  expect((await card('care')).text()).not.toMatch(/までです|一緒に利用できません/);
});

it.each([
  [undefined, true],
  ['phone', true],
  ['nowhere', false],
] as const)('offers the mark 「もう利用している」 only for what can be used (%s)', (useKept, offered) => {
  const service = { id: 'teate', asksAtDesk: false, ...(useKept && { useKept }) };
  const text = show(UsedButton, { service, have: false }, null).wrapper.text();
  expect(text.includes('もう利用している')).toBe(offered);
});

describe('when', () => {
  const due = async (...of: Parameters<typeof card>) => (await card(...of)).find('.due').text();

  it('is a deadline only where there is one that can still be met', async () => {
    expect(await due('teate', { deadlines: [birth] }, ['2026-11'])).toBe('生まれた日の翌日から15日以内');
    expect((await card('teate', { deadlines: [birth] }, ['2022-06'])).find('.due').exists()).toBe(false);
    expect((await card('teate', { timing: '平日9〜17時' }, ['2022-06'])).find('.due').exists()).toBe(false);
  });

  it('stands beside the desk otherwise, and the fold says what is in it', async () => {
    const open = async (more: Partial<CatalogueService>) => {
      const wrapper = await card('teate', more, ['2022-06'], true);
      return [wrapper.get('summary').text(), wrapper.get('.facts').text().replaceAll(/\s+/g, ' ')];
    };
    expect(await open({ timing: '平日' })).toEqual(['時期・窓口', '時期平日窓口区役所']);
    expect(await open({})).toEqual(['窓口', '窓口区役所']);
    const papers = [{ name: name('母子健康手帳'), note: null }];
    expect(await open({ papers, timing: '随時' })).toEqual(['必要なもの・窓口', '必要なもの1つ時期随時窓口区役所']);
  });
});
