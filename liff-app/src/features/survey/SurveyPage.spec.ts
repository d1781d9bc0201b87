import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, SurveyForm, SurveyQuestion } from '@tsunagu/api-client';
import { useGate } from '../../stores/gate.ts';
import { fakeApi, refusal } from '../../testing/fake-api.ts';
import { me, show } from '../../testing/mount.ts';
import SurveyPage from './SurveyPage.vue';

const text = (ja: string) => ({ ja, 'easy-ja': ja });
const base = { stage: 'registration', privacy: 'ordinary', required: false, how: null } as const;
const options: SurveyQuestion['options'] = [];
const form: SurveyForm = {
  version: '1',
  questions: [
    {
      ...base,
      options,
      id: 'children',
      fact: 'children',
      type: 'children',
      title: text('お子さん'),
      why: text('年齢のため'),
    },
    {
      ...base,
      options,
      id: 'expecting',
      fact: 'family.expecting',
      type: 'month',
      title: text('これから'),
      why: text('前に'),
    },
    { ...base, options, id: 'guardians', fact: 'x', type: 'yesNo', title: text('日中'), why: text('条件のため') },
  ],
  answers: [],
  finished: false,
  resumed: false,
};

async function begin(known: SurveyForm = form, done: Partial<typeof me> = {}) {
  const api = fakeApi({
    'GET /parent/survey': known,
    'PUT /parent/survey/draft': known,
    'POST /parent/survey': { ...me, ...done },
  });
  const shown = show(SurveyPage, {}, { stage: 'survey' });
  await vi.waitUntil(() => shown.wrapper.find('.question').exists());
  const { wrapper } = shown;
  const press = async (word: string) => {
    const button = wrapper
      .findAll('button')
      .find((each) => [each.text(), each.find('b').exists() && each.get('b').text()].includes(word));
    if (!button)
      throw new Error(
        `no button 「${word}」: ${wrapper
          .findAll('button')
          .map((each) => each.text())
          .join(' ')}`,
      );
    await button.trigger('click');
    await flushPromises();
  };
  const drafts = () => api.calls('PUT /parent/survey/draft').map(({ body }) => (body as { answers: Answer[] }).answers);
  return { ...shown, api, press, drafts };
}

beforeEach(() => {
  sessionStorage.clear();
  document.body.replaceChildren();
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  vi.useFakeTimers({ now: new Date('2026-11-24T04:20:00Z'), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('the survey page', () => {
  it('takes rows of year and month, shows the age at once, and lets the button say that the list is complete', async () => {
    const { wrapper, press, drafts } = await begin();
    const [year, month] = wrapper.findAll('select');
    await year!.setValue('2024');
    await month!.setValue('2');
    expect(wrapper.text()).toContain('2歳9か月');
    await press('この1人で全員です');
    expect(drafts().at(-1)).toEqual([
      { questionId: 'children', children: [{ birthMonth: '2024-02' }], childrenComplete: true },
    ]);
    expect(wrapper.get('h1').text()).toBe('これから');
    expect(document.activeElement).toBe(wrapper.get('h1').element);
  });

  it('knows a list that goes on later', async () => {
    const { wrapper, press, drafts } = await begin();
    const [year, month] = wrapper.findAll('select');
    await year!.setValue('2024');
    await month!.setValue('2');
    await press('ほかにもいます（あとで足す）');
    expect(drafts().at(-1)).toMatchObject([{ childrenComplete: false }]);
  });

  it('stops kindly at a half row and at a month that has not come', async () => {
    const { wrapper, press, drafts } = await begin();
    const [year, month] = wrapper.findAll('select');
    await year!.setValue('2026');
    await press('お子さんはまだいません');
    expect(wrapper.get('[role=alert]').text()).toContain('両方を選んでください');
    await month!.setValue('12');
    expect(wrapper.get('[role=alert]').text()).toContain('2026年12月はこれからの月です');
    await press('この1人で全員です');
    expect(drafts()).toEqual([]);
  });

  it('waits for the month after 「はい」', async () => {
    const { wrapper, press, drafts } = await begin();
    await press('お子さんはまだいません');
    await press('はい');
    await press('次へ');
    expect(wrapper.text()).toContain('予定の月を選んでください。');
    await wrapper.get('#month').setValue('2027-02');
    await press('次へ');
    expect(drafts().at(-1)?.[1]).toEqual({ questionId: 'expecting', month: '2027-02' });
  });

  it('says what each of the three ways not to answer means', async () => {
    const { wrapper, press, drafts } = await begin();
    await press('あとで');
    expect(wrapper.text()).toContain('結果の画面から、いつでも答えられます。');
    await press('答えたくない');
    expect(wrapper.text()).toContain('この質問はもう聞きません');
    await press('次へ');
    expect(drafts().at(-1)).toEqual([{ questionId: 'children', noAnswer: 'declined' }]);
  });

  it('goes on to the friend page only for whoever is no friend yet', async () => {
    const answers: Answer[] = [
      { questionId: 'children', noAnswer: 'later' },
      { questionId: 'expecting', choice: 'false' },
    ];
    const first = await begin({ ...form, answers }, { friend: false });
    await first.press('はい');
    await first.press('登録を終える');
    await vi.waitUntil(() => first.went.value.includes('/friend'));
    first.wrapper.unmount();
    const second = await begin({ ...form, answers }, { friend: true });
    await second.press('いいえ');
    await second.press('登録を終える');
    await vi.waitUntil(() => second.went.value.includes('/finished'));
  });

  it('keeps the answers on the screen when they could not be sent', async () => {
    const answers: Answer[] = [
      { questionId: 'children', noAnswer: 'later' },
      { questionId: 'expecting', choice: 'false' },
    ];
    const { wrapper, press, api } = await begin({ ...form, answers });
    api.routes['POST /parent/survey'] = () => refusal(429, 'rate.exceeded');
    await press('はい');
    await press('登録を終える');
    expect(wrapper.get('.actionbar__note').text()).toContain('書いたものは残っています');
    expect(wrapper.get('[aria-checked=true]').text()).toBe('はい');
  });

  it('uses the ward of the gate', async () => {
    const ward = {
      ...base,
      id: 'ward',
      fact: 'residence.ward',
      type: 'ward',
      title: text('区'),
      why: text('窓口'),
    } as const;
    fakeApi({
      'GET /parent/survey': { ...form, questions: [ward, ...form.questions] },
      'PUT /parent/survey/draft': form,
    });
    const { wrapper } = show(SurveyPage, {}, { stage: 'survey' });
    useGate().ward = 'nada';
    await vi.waitUntil(() => wrapper.find('.question').exists());
    expect(wrapper.get('h1').text()).toBe('お子さん');
  });
});
