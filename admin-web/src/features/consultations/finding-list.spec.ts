import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import type { Estimate, Finding } from '@tsunagu/api-client';
import { estimateText } from './estimate-text';
import FindingList from './FindingList.vue';

const finding = (name: string, estimate?: Estimate): Finding => ({
  ...{ serviceId: name, name, verdict: 'likely', sentence: '2歳のお子さんがいるため', missing: [] },
  ...(estimate && { estimate }),
});

describe('what a service would pay, at the desk', () => {
  it.each<[Estimate, string]>([
    [{ low: 25_000, high: 25_000, children: 2, open: [] }, 'めやす 月25,000円（お子さん2人分）'],
    [
      { low: 0, high: 48_050, children: null, open: ['income'] },
      'めやす 月0〜48,050円（まだわからないことがあり、変わることがあります）',
    ],
    [
      { low: 10_000, high: null, children: 1, open: ['children'] },
      'めやす 月10,000円から（お子さん1人分。まだわからないことがあり、変わることがあります）',
    ],
    [{ low: 5000, high: 5000, children: null, open: [] }, 'めやす 月5,000円'],
  ])('%j reads %s', (estimate, text) => {
    expect(estimateText(estimate)).toBe(text);
  });

  it('stands under the service it belongs to, and under no other', () => {
    const findings = [finding('児童手当', { low: 15_000, high: 15_000, children: 1, open: [] }), finding('病児保育')];
    const list = mount(FindingList, { props: { findings, mayInsert: false } });
    const told = list.findAll('.fit').map((one) => one.find('.fit__pay'));
    expect(told.map((one) => one.exists())).toEqual([true, false]);
    expect(told[0]?.text()).toBe('めやす 月15,000円（お子さん1人分）');
  });
});
