import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ParentMe } from '@tsunagu/api-client';
import { fakeApi, fault } from '../../testing/fake-api.ts';
import { me, show } from '../../testing/mount.ts';
import ReconfirmCard from './ReconfirmCard.vue';

const child = (birthMonth: string) => ({ birthMonth, bornOnFirst: null, care: null, school: null, grownOut: false });
const household: ParentMe['household'] = {
  ...{ ward: 'nada', language: 'ja', children: [child('2024-02'), child('2019-09')], childrenComplete: true },
  ...{ expectingMonth: null, registeredAt: '2026-01-01T00:00:00Z', confirmedAt: null },
  facts: [{ fact: 'family.singleParent', value: true, noAnswer: null }],
};
const due = (reason: 'april' | 'birthday' | 'expectingOver') => ({
  household,
  reconfirm: { since: '2026-11-01', reason },
});

beforeEach(() => {
  document.body.replaceChildren();
  vi.useFakeTimers({ now: new Date('2026-11-24T04:20:00Z'), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('the yearly question whether the answers are still right', () => {
  it('shows ward and ages, and no answer that was asked for with caution', () => {
    const { wrapper } = show(ReconfirmCard, {}, due('april'));
    expect(wrapper.text()).toContain('灘区・2歳・小学1年');
    expect(wrapper.text()).not.toMatch(/ひとり親|ひとりで/);
  });

  it('is answered at one tap, or leads to the answers', async () => {
    const api = fakeApi({ 'POST /parent/household/confirm': { ...me, household, reconfirm: null } });
    const { wrapper } = show(ReconfirmCard, {}, due('birthday'));
    expect(wrapper.get('a').attributes('href')).toBe('/liff/settings?look=again');
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(api.calls('POST /parent/household/confirm')).toHaveLength(1);
    expect(wrapper.text()).toBe('確かめました。ありがとうございます。');
  });

  it.each([null, due('expectingOver').reconfirm])('is silent when nothing of the kind is due (%j)', (reconfirm) => {
    expect(show(ReconfirmCard, {}, { household, reconfirm }).wrapper.text()).toBe('');
  });

  it('stays when it could not be kept', async () => {
    fakeApi({ 'POST /parent/household/confirm': fault });
    const { wrapper } = show(ReconfirmCard, {}, due('april'));
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(wrapper.text()).toContain('保存できませんでした');
    expect(wrapper.find('section').exists()).toBe(true);
  });
});
