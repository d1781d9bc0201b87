import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenConsultationInput, OpeningView } from '@tsunagu/api-client';
import { fakeApi, refusal } from '../../testing/fake-api.ts';
import { show } from '../../testing/mount.ts';
import StartPage from './StartPage.vue';

const day = (date: string, kind: 'business' | 'closed' | 'holiday') => ({ date, kind, holidayName: null });
const closed: OpeningView = {
  ...{ open: false, now: '2026-11-20T12:08:00Z', today: '2026-11-20', opensAt: '10:00', closesAt: '19:00' },
  nextOpening: { date: '2026-11-24', opensAt: '10:00' },
  promise: {
    ...{ kind: 'nextBusinessDay', date: '2026-11-24', dueAt: '2026-11-24T10:00:00Z' },
    days: [
      day('2026-11-20', 'business'),
      day('2026-11-21', 'closed'),
      day('2026-11-22', 'closed'),
      day('2026-11-23', 'holiday'),
      day('2026-11-24', 'business'),
    ],
  },
};

async function open(routes: Record<string, unknown> = {}) {
  const api = fakeApi({ 'GET /public/opening': closed, 'POST /parent/consultations': { id: 'c9' }, ...routes });
  const shown = show(StartPage);
  await vi.waitUntil(() => shown.wrapper.find('.promise').exists());
  const send = async () => {
    await shown.wrapper.get('.actionbar .btn--primary').trigger('click');
    await flushPromises();
  };
  const sent = () => api.calls('POST /parent/consultations').map(({ body }) => body as OpenConsultationInput);
  return { ...shown, api, send, sent };
}

beforeEach(() => {
  sessionStorage.clear();
  document.body.replaceChildren();
});

describe('starting a consultation', () => {
  it('promises the day from the calendar before anything is sent', async () => {
    const { wrapper } = await open();
    expect(wrapper.get('.promise__title').text()).toContain('11月24日（火）中に');
    expect(wrapper.findAll('.days li').map((each) => each.text())).toEqual([
      '20 金今日',
      '21 土休み',
      '22 日休み',
      '23 祝休み',
      '24 火お返事',
    ]);
    expect(wrapper.get('.actionbar__note').text()).toBe('11月24日（火）中にお返事します');
  });

  it('asks for a word, and for no more', async () => {
    const { wrapper, send, sent } = await open();
    await send();
    expect(wrapper.get('#body-error').text()).toContain('ひとこと書いてください');
    expect(sent()).toEqual([]);
    await wrapper.get('#body').setValue('まよっています');
    await send();
    expect(sent()).toMatchObject([{ text: 'まよっています', category: 'unsure' }]);
  });

  it('counts to 2,000 and says how to go on above', async () => {
    const { wrapper, send, sent } = await open();
    await wrapper.get('#body').setValue('あ'.repeat(2001));
    expect(wrapper.text()).toContain('2,001 / 2,000字');
    await send();
    expect(wrapper.get('#body-error').text()).toContain('分けて送れます');
    expect(sent()).toEqual([]);
  });

  it('keeps the text and the same id when it did not go, so that trying again opens one consultation', async () => {
    const { wrapper, api, send, sent, went } = await open();
    api.routes['POST /parent/consultations'] = () => refusal(429, 'rate.exceeded');
    await wrapper.get('#body').setValue('聞きたいこと');
    await send();
    expect(wrapper.get('.actionbar__note').text()).toContain('書いたものは残っています');
    api.routes['POST /parent/consultations'] = { id: 'c9' };
    await send();
    const [first, second] = sent();
    expect(second).toEqual(first);
    await vi.waitUntil(() => went.value.includes('/consultations/c9'));
    expect(sessionStorage.length).toBe(0);
  });

  it('keeps a draft for as long as the page is open', async () => {
    const { wrapper } = await open();
    await wrapper.get('#body').setValue('書きかけ');
    wrapper.unmount();
    const again = await open();
    expect((again.wrapper.get('#body').element as HTMLTextAreaElement).value).toBe('書きかけ');
  });
});
