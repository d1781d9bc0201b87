import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ParentMe } from '@tsunagu/api-client';
import { fakeApi, fault } from '../../testing/fake-api.ts';
import { me, show } from '../../testing/mount.ts';
import DueCard from './DueCard.vue';

const household = (expectingMonth: string | null): ParentMe['household'] => ({
  ward: 'nada',
  language: 'ja',
  children: [],
  childrenComplete: true,
  expectingMonth,
  facts: [],
  registeredAt: '2026-01-01T00:00:00Z',
  confirmedAt: null,
});

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
  vi.useFakeTimers({ now: new Date('2026-11-24T04:20:00Z'), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

async function tap(wrapper: ReturnType<typeof show>['wrapper'], word: string) {
  await wrapper
    .findAll('button')
    .find((each) => each.text() === word)!
    .trigger('click');
  await flushPromises();
}

describe('the card after the expected month', () => {
  it.each([
    [null, false],
    ['2026-12', false],
    ['2026-11', false],
    ['2026-10', true],
    ['2026-09', true],
  ])('with %s is there: %s', (month, there) => {
    const { wrapper } = show(DueCard, {}, { household: household(month) });
    expect(wrapper.find('section').exists()).toBe(there);
  });

  it('stops at one tap, without a question, a wish or a word of comfort', async () => {
    const api = fakeApi({ 'PATCH /parent/settings': { ...me, household: household(null) } });
    const { wrapper } = show(DueCard, {}, { household: household('2026-10') });
    await tap(wrapper, '消す');
    expect(api.calls('PATCH /parent/settings')[0]?.body).toEqual({ expectingStopped: true });
    expect(wrapper.text()).toBe('止めました。この登録も消しました。');
  });

  it('stays away on this phone when it is to stay as it is, until another month is told', async () => {
    const api = fakeApi({});
    const { wrapper } = show(DueCard, {}, { household: household('2026-10') });
    await tap(wrapper, 'このままにする');
    expect(wrapper.text()).toBe('');
    expect(api.asked).toEqual([]);
    expect(
      show(DueCard, {}, { household: household('2026-10') })
        .wrapper.find('section')
        .exists(),
    ).toBe(false);
    expect(
      show(DueCard, {}, { household: household('2026-09') })
        .wrapper.find('section')
        .exists(),
    ).toBe(true);
  });

  it('stays when it could not be stopped', async () => {
    fakeApi({ 'PATCH /parent/settings': fault });
    const { wrapper } = show(DueCard, {}, { household: household('2026-10') });
    await tap(wrapper, '消す');
    expect(wrapper.text()).toContain('保存できませんでした');
    expect(wrapper.find('section').exists()).toBe(true);
  });
});
