import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, SurveyForm, SurveyQuestion } from '@tsunagu/api-client';
import { useGate } from '../../stores/gate.ts';
import { useLanguage } from '../../stores/language.ts';
import { fakeApi, refusal } from '../../testing/fake-api.ts';
import { me, show } from '../../testing/mount.ts';
import SurveyPage from './SurveyPage.vue';

const text = (ja: string) => ({ ja, 'easy-ja': ja });
const base = {
  stage: 'registration',
  privacy: 'ordinary',
  required: false,
  how: null,
  perChild: false,
  showIf: null,
  countMax: null,
} as const;
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
  localStorage.clear();
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

  it('takes the language of the screen for the answer, also when it is changed on the way', async () => {
    const languages: SurveyQuestion = {
      ...base,
      id: 'language',
      fact: 'language',
      type: 'language',
      title: text('ことば'),
      why: text('画面'),
      options: [
        { value: 'ja', label: text('日本語') },
        { value: 'easy-ja', label: text('やさしい日本語') },
      ],
    };
    const answers: Answer[] = form.questions.map(({ id }) => ({ questionId: id, noAnswer: 'later' }));
    const { wrapper } = await begin({ ...form, questions: [...form.questions, languages], answers });
    expect(wrapper.get('[aria-checked=true]').text()).toBe('日本語');
    await useLanguage().choose('easy-ja');
    await flushPromises();
    expect(wrapper.findAll('[aria-checked=true]').map((each) => each.text())).toEqual([
      expect.stringContaining('やさしい'),
    ]);
  });

  it('leads to the consent when its text changed meanwhile', async () => {
    const { api, press, went, drafts } = await begin();
    api.routes['PUT /parent/survey/draft'] = () => refusal(409, 'consent.missing');
    api.routes['GET /parent/session'] = { ...me, stage: 'consent', reconsent: true };
    await press('お子さんはまだいません');
    await vi.waitUntil(() => went.value.includes('/consent'));
    expect(drafts()).toHaveLength(1);
    expect(localStorage.getItem('tsunagu.survey-unsent')).toContain('children');
  });

  describe('with questions of other kinds', () => {
    const label = (value: string, ja: string) => ({ value, label: text(ja) });
    const told: Answer[] = [
      {
        questionId: 'children',
        children: [{ birthMonth: '2024-02' }, { birthMonth: '2019-09' }],
        childrenComplete: true,
      },
      { questionId: 'expecting', choice: 'false' },
      { questionId: 'guardians', choice: 'true' },
    ];
    const asking = (more: Partial<SurveyQuestion>): SurveyForm => ({
      ...form,
      questions: [...form.questions, { ...base, ...q('own'), ...more }],
      answers: told,
    });
    const q = (id: string) => ({ id, fact: 'x', type: 'single' as const, title: text(id), why: text(id), options });

    it('takes any number of answers, and none of them as an answer', async () => {
      const { wrapper, press, api } = await begin(
        asking({ type: 'multiple', options: [label('a', 'ひとつめ'), label('b', 'ふたつめ')] }),
      );
      const sent = () => (api.calls('POST /parent/survey').at(-1)?.body as { answers: Answer[] }).answers.at(-1);
      await press('登録を終える');
      expect(api.calls('POST /parent/survey')).toEqual([]);
      await press('ふたつめ');
      await press('ひとつめ');
      expect(wrapper.findAll('[role=checkbox][aria-checked=true]')).toHaveLength(2);
      await press('どれもない');
      expect(wrapper.findAll('[role=checkbox][aria-checked=true]').map((each) => each.text())).toEqual(['どれもない']);
      await press('登録を終える');
      expect(sent()).toEqual({ questionId: 'own', choices: [] });
    });

    it('takes a number no higher than asked for, nought included', async () => {
      const { wrapper, press, api } = await begin(asking({ type: 'count', countMax: 3 }));
      expect(wrapper.findAll('option').map((each) => each.text())).toEqual(['選ぶ', '0', '1', '2', '3']);
      await press('登録を終える');
      expect(wrapper.get('.actionbar__note').text()).toBe('数を選んでください。');
      await wrapper.get('select').setValue('0');
      await press('登録を終える');
      expect((api.calls('POST /parent/survey')[0]?.body as { answers: Answer[] }).answers.at(-1)).toEqual({
        questionId: 'own',
        count: 0,
      });
    });

    it('asks for every child by place and age, and each may be left unanswered in its own way', async () => {
      const { wrapper, press, api } = await begin(
        asking({ perChild: true, options: [label('none', '通っていない'), label('other', 'そのほか')] }),
      );
      const each = wrapper.findAll('.each');
      expect(each.map((one) => one.get('h2').text())).toEqual(['1人め 2歳9か月', '2人め 7歳・小学1年']);
      await each[0]!.findAll('[role=radio]')[1]!.trigger('click');
      await press('登録を終える');
      expect(wrapper.get('.actionbar__note').text()).toContain('お子さん一人ひとりについて');
      await each[1]!.findAll('.elses button')[1]!.trigger('click');
      await press('登録を終える');
      expect((api.calls('POST /parent/survey')[0]?.body as { answers: Answer[] }).answers.at(-1)).toEqual({
        questionId: 'own',
        perChild: [
          { child: 0, choice: 'other' },
          { child: 1, noAnswer: 'declined' },
        ],
      });
    });

    it('forgets what was told for each child when the children change', async () => {
      const known = asking({ perChild: true, options: [label('none', '通っていない')] });
      const perChild = [0, 1].map((child) => ({ child, choice: 'none' }));
      const { wrapper, press } = await begin({ ...known, answers: [...told, { questionId: 'own', perChild }] });
      expect(wrapper.findAll('.each [aria-checked=true]')).toHaveLength(2);
      for (let back = 0; back < 3; back++) await press('もどる');
      await wrapper.get('select').setValue('2023');
      await press('この2人で全員です');
      await press('次へ');
      await press('次へ');
      expect(wrapper.findAll('.each [aria-checked=true]')).toHaveLength(0);
    });

    it('takes it for answered for every child where there is none', async () => {
      const known = asking({ perChild: true, options: [label('none', '通っていない')] });
      const none: Answer = { questionId: 'children', children: [], childrenComplete: true };
      const { press, api } = await begin({ ...known, answers: [none, ...told.slice(1)] });
      await press('登録を終える');
      expect((api.calls('POST /parent/survey')[0]?.body as { answers: Answer[] }).answers.at(-1)).toEqual({
        questionId: 'own',
        perChild: [],
      });
    });

    it('asks a question that depends on another only where it may matter', async () => {
      const showIf = { fact: 'family.guardiansNeedChildcare', eq: true };
      const known = asking({ type: 'yesNo', showIf });
      known.questions[2] = { ...known.questions[2]!, fact: 'family.guardiansNeedChildcare' };
      const { wrapper, press } = await begin({ ...known, answers: told.slice(0, 2) });
      expect(wrapper.text()).toContain('これが最後です');
      await press('はい');
      expect(wrapper.text()).toContain('あと1問');
      await press('いいえ');
      expect(wrapper.text()).toContain('これが最後です');
    });
  });
});
