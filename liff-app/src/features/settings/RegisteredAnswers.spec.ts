import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, ParentMe, SurveyQuestion } from '@tsunagu/api-client';
import { fakeApi } from '../../testing/fake-api.ts';
import { show } from '../../testing/mount.ts';
import RegisteredAnswers from './RegisteredAnswers.vue';

const words = (ja: string) => ({ ja, 'easy-ja': ja });
const options = [
  { value: 'none', label: words('通っていない') },
  { value: 'licensed', label: words('保育所') },
];
const question = (more: Partial<SurveyQuestion>): SurveyQuestion => ({
  ...{ id: 'own', fact: 'own', stage: 'finder', type: 'single', privacy: 'ordinary', required: false },
  ...{ perChild: false, showIf: null, countMax: null, title: words('質問'), why: words('案内のため'), how: null },
  options,
  ...more,
});
const child = (birthMonth: string) => ({ birthMonth, bornOnFirst: null, care: null, school: null, grownOut: false });
const household: ParentMe['household'] = {
  ...{ ward: 'nada', language: 'ja', children: [child('2018-09'), child('2024-02')], childrenComplete: true },
  ...{ expectingMonth: null, facts: [], registeredAt: '2026-01-01T00:00:00Z', confirmedAt: null },
};

beforeEach(() => {
  document.body.replaceChildren();
  vi.useFakeTimers({ now: new Date('2026-11-24T04:20:00Z'), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('what was registered', () => {
  it.each<[string, Partial<SurveyQuestion>, Omit<Answer, 'questionId'>, string]>([
    [
      'each child its own',
      { perChild: true },
      {
        perChild: [
          { child: 0, choice: 'none' },
          { child: 1, choice: 'licensed' },
        ],
      },
      '小学2年：通っていない・2歳：保育所',
    ],
    ['a child left unanswered', { perChild: true }, { perChild: [{ child: 1, noAnswer: 'later' }] }, '2歳：あとで'],
    ['several of them', { type: 'multiple' }, { choices: ['none', 'licensed'] }, '通っていない・保育所'],
    ['none of them', { type: 'multiple' }, { choices: [] }, 'どれでもない'],
    ['a number', { type: 'count', options: [] }, { count: 0 }, '0'],
    ['one of them', {}, { choice: 'licensed' }, '保育所'],
    ['no', { type: 'yesNo', options: [] }, { choice: 'false' }, 'いいえ'],
    ['nothing of what was asked with caution', { privacy: 'caution' }, { choice: 'licensed' }, '回答しました'],
  ])('shows %s', async (_, asked, given, said) => {
    const answers = [{ questionId: 'own', ...given }];
    const form = { version: '3', questions: [question(asked)], answers, finished: true, resumed: false };
    fakeApi({ 'GET /parent/survey': form });
    const { wrapper } = show(RegisteredAnswers, {}, { household });
    await flushPromises();
    expect(wrapper.get('.row__title').text()).toBe(said);
  });
});
