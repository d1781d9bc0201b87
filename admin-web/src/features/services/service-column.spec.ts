import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ServicePage } from '@tsunagu/api-client';
import { until } from '../../test/app';
import ServiceColumn from './ServiceColumn.vue';

const delivered = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../../api/src/benefits/data/kobe-services.json'), 'utf8'),
) as { services: { asOf: string }[] };
const days = [...new Set(delivered.services.map(({ asOf }) => asOf)), '不明', '2026年度'];

const service: Partial<ServicePage> = {
  ...{
    id: 'nyuyoji-kenshin',
    name: '乳幼児健診',
    summary: '',
    category: 'health',
    rule: { fact: 'residence.kobe', eq: true },
  },
  ...{ target: '乳幼児', amount: '無料', timing: '', howToApply: '', desk: '', notes: null, sensitiveCriteria: [] },
  ...{ confidence: 'low', amountUncertain: false, attribution: '健診の会（CC BY 4.0）' },
  sources: [
    { url: 'https://example.net/check', title: '健診の案内', checkedOn: '2026-11-22', by: '編集者' },
    { url: 'javascript:alert(1)', title: '冊子', checkedOn: '2026-11-22', by: '編集者' },
  ],
};

async function open(asOf: string) {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ ...service, asOf })));
  const pinia = createPinia();
  setActivePinia(pinia);
  const column = mount(ServiceColumn, { props: { id: 'nyuyoji-kenshin' }, global: { plugins: [pinia] } });
  await until(() => expect(column.find('h2').exists()).toBe(true));
  return column;
}

describe('the column of one service', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(days)('says the date of a source as the source does: %s', async (asOf) => {
    const text = (await open(asOf)).text();
    expect(text).toContain(`出典の日付：${asOf}`);
    expect(text).toContain('2026年11月22日に確認した内容です。');
  });

  it('names every source and whose words they are; only a web address becomes a link', async () => {
    const column = await open('2024');
    const links = column.findAll('a').map((link) => [link.text(), link.attributes('href')]);
    expect(links).toEqual([['出典「健診の案内」を開く', 'https://example.net/check']]);
    expect(column.text()).toContain('冊子');
    expect(column.text()).toContain('健診の会（CC BY 4.0）');
  });
});
