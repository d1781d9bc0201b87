import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ParentMe } from '@tsunagu/api-client';
import { fakeApi, refusal } from '../../testing/fake-api.ts';
import { me, show } from '../../testing/mount.ts';
import BornPage from './BornPage.vue';

const household = (expectingMonth: string | null): ParentMe['household'] => ({
  ...{ ward: 'nada', language: 'ja', children: [], childrenComplete: true, expectingMonth, facts: [] },
  registeredAt: '2026-01-01T00:00:00Z',
  confirmedAt: null,
});

beforeEach(() => {
  document.body.replaceChildren();
  vi.useFakeTimers({ now: new Date('2026-11-24T04:20:00Z'), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

async function begin(month: string | null, answer: unknown = me) {
  const api = fakeApi({ 'POST /parent/household/births': answer });
  const shown = show(BornPage, {}, { household: household(month) });
  const press = async (word: string) => {
    await shown.wrapper
      .findAll('button')
      .find((each) => each.text() === word)!
      .trigger('click');
    await flushPromises();
  };
  const value = (at: number) => (shown.wrapper.findAll('select')[at]!.element as HTMLSelectElement).value;
  const sent = () => api.calls('POST /parent/household/births').map(({ body }) => body);
  return { ...shown, press, value, sent };
}

describe('from expected to born', () => {
  it('needs nothing but a tap where the expected month has come', async () => {
    const { press, value, sent, wrapper } = await begin('2026-10');
    expect([value(0), value(1)]).toEqual(['2026', '10']);
    expect(wrapper.text()).not.toMatch(/おめでとう|お祝い/);
    await press('登録する');
    expect(sent()).toEqual([{ births: [{ birthMonth: '2026-10' }] }]);
  });

  it('takes twins in one step', async () => {
    const { press, sent } = await begin('2026-10');
    await press('同じ月のお子さんをもう1人');
    await press('2人を登録する');
    expect(sent()).toEqual([{ births: [{ birthMonth: '2026-10' }, { birthMonth: '2026-10' }] }]);
  });

  it('asks for the month where the expected one is still to come', async () => {
    const { press, value, sent, wrapper } = await begin('2027-02');
    expect([value(0), value(1)]).toEqual(['0', '0']);
    await press('登録する');
    expect(sent()).toEqual([]);
    expect(wrapper.get('[role=alert]').text()).toContain('両方を選んでください');
  });

  it('says kindly what the API does not take', async () => {
    const { press, wrapper } = await begin('2026-10', () => refusal(422, 'household.birthTooLongAgo'));
    await press('登録する');
    expect(wrapper.get('.actionbar__note').text()).toContain('選び直すか');
  });
});
