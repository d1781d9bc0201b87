import { afterEach, expect, it } from 'vitest';
import { dropCatalogue, loadCatalogue } from '../../findings/catalogue.ts';
import { judgeOne } from '../../findings/findings.ts';
import { catalogue } from '../../testing/catalogue.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { show } from '../../testing/mount.ts';
import BenefitCard from './BenefitCard.vue';
import UsedButton from './UsedButton.vue';

afterEach(dropCatalogue);

async function card(id: string) {
  const limits = { incompatibleWith: ['gakudo', 'gone'], validTo: '2027-03-31' };
  const services = catalogue.services.map((each) => (each.id === 'teate' ? { ...each, ...limits } : each));
  fakeApi({ 'GET /public/catalogue': { ...catalogue, services } });
  const loaded = await loadCatalogue('ja');
  const service = loaded.services.find((each) => each.id === id);
  if (!service) throw new Error(id);
  const known = { facts: {}, noAnswers: {}, children: [], childrenComplete: false };
  const finding = judgeOne(service, loaded.parameters, known, '2026-11-24', () => true);
  return show(BenefitCard, { finding, open: false, askable: false }, null).wrapper.text();
}

it('tells until when it holds, and what cannot be had together with it', async () => {
  const text = await card('teate');
  expect(text).toContain('この内容は、2027年3月31日までです。');
  expect(text.match(/「[^」]*」とは一緒に利用できません/g)).toEqual(['「学童保育」とは一緒に利用できません']);
  expect(await card('care')).not.toMatch(/までです|一緒に利用できません/);
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
