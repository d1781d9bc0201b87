import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, ParentMe, SurveyQuestion } from '@tsunagu/api-client';
import { fakeApi, fault, refusal } from '../../testing/fake-api.ts';
import { me, show } from '../../testing/mount.ts';
import EditAnswerPage from './EditAnswerPage.vue';

const words = (ja: string) => ({ ja, 'easy-ja': ja });
const question = (id: string, more: Partial<SurveyQuestion>): SurveyQuestion => ({
  ...{ id, fact: id, stage: 'registration', type: 'single', privacy: 'ordinary', required: false },
  ...{ perChild: false, showIf: null, countMax: null, title: words(id), why: words('案内のためです。'), how: null },
  options: [
    { value: 'none', label: words('通っていない') },
    { value: 'other', label: words('そのほか') },
  ],
  ...more,
});
const questions = [
  question('care', { fact: 'child.care', perChild: true }),
  question('children', { type: 'children', options: [] }),
  question('expecting', { fact: 'family.expecting', type: 'month', privacy: 'caution', options: [] }),
];
const child = (birthMonth: string) => ({ birthMonth, bornOnFirst: null, care: null, school: null, grownOut: false });
const household = (...births: string[]): NonNullable<ParentMe['household']> => ({
  ...{ ward: 'nada', language: 'ja', children: births.map(child), childrenComplete: true, expectingMonth: null },
  ...{ facts: [], registeredAt: '2026-01-01T00:00:00Z', confirmedAt: null },
});
const due: ParentMe['reconfirm'] = { since: '2026-11-01', reason: 'april' };

beforeEach(() => {
  document.body.replaceChildren();
  vi.useFakeTimers({ now: new Date('2026-11-24T04:20:00Z'), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

async function open(
  questionId: string,
  {
    at = '',
    answers = [],
    known = {},
    api = {},
  }: {
    at?: string;
    answers?: Answer[];
    known?: Partial<ParentMe>;
    api?: Record<string, unknown>;
  },
) {
  history.replaceState(null, '', `/liff/survey/${questionId}${at}`);
  const form = { version: '3', questions, answers, finished: true, resumed: false };
  const server = fakeApi({ 'GET /parent/survey': form, 'PUT /parent/survey/answer': { ...me, ...known }, ...api });
  const shown = show(EditAnswerPage, { questionId }, known);
  await flushPromises();
  const press = async (word: string) => {
    await shown.wrapper
      .findAll('button')
      .find((each) => each.text() === word)!
      .trigger('click');
    await flushPromises();
  };
  const choose = (place: number) => shown.wrapper.findAll('[role="radio"]')[place]!.trigger('click');
  const saved = () => server.calls('PUT /parent/survey/answer').map(({ body }) => (body as { answer: Answer }).answer);
  return { ...shown, server, press, choose, saved };
}

describe('one answer put right', () => {
  const known = { household: household('2018-09', '2024-06'), reconfirm: due };
  const both = {
    questionId: 'care',
    perChild: [
      { child: 0, choice: 'none' },
      { child: 1, choice: 'none' },
    ],
  };

  it('says of each child whom it is about', async () => {
    const { saved, press, choose } = await open('care', { answers: [both], known });
    await choose(3);
    await press('保存する');
    expect(saved()[0]?.perChild).toEqual([
      { child: 0, choice: 'none', birthMonth: '2018-09' },
      { child: 1, choice: 'other', birthMonth: '2024-06' },
    ]);
  });

  it('asks anew where the children were listed anew elsewhere', async () => {
    const now = { ...me, ...known, household: household('2024-06') };
    const { wrapper, press, saved } = await open('care', {
      answers: [both],
      known,
      api: { 'PUT /parent/survey/answer': () => refusal(409, 'household.childrenChanged'), 'GET /parent/session': now },
    });
    expect(wrapper.findAll('.each')).toHaveLength(2);
    await press('保存する');
    expect(saved()).toHaveLength(1);
    expect(wrapper.findAll('.each')).toHaveLength(1);
    expect(wrapper.text()).toContain('まだ保存していません');
  });

  const CONFIRM = 'POST /parent/household/confirm';
  it.each([
    ['?look=again', due, 1],
    ['', due, 0],
    ['?look=again', null, 0],
  ])('opened with 「%s」 while %j is due: the rest is confirmed %s times', async (at, reconfirm, times) => {
    const confirmed = { ...me, household: known.household, reconfirm: null };
    const { server, press, session } = await open('care', {
      at,
      answers: [both],
      known: { ...known, reconfirm },
      api: { [CONFIRM]: confirmed },
    });
    await press('保存する');
    expect(server.calls(CONFIRM)).toHaveLength(times);
    expect(session.me?.reconfirm ?? null).toEqual(times ? null : reconfirm);
  });

  it('is saved also when the rest could not be confirmed', async () => {
    const { press, went, wrapper } = await open('care', {
      at: '?look=again',
      answers: [both],
      known,
      api: { [CONFIRM]: fault },
    });
    await press('保存する');
    expect(went.value.at(-1)).toBe('/settings');
    expect(wrapper.text()).not.toContain('失敗');
  });

  it('does not offer a month again that is over', async () => {
    const { press, saved, wrapper } = await open('expecting', {
      answers: [{ questionId: 'expecting', month: '2026-10' }],
      known,
    });
    await press('保存する');
    expect(saved()).toEqual([]);
    expect(wrapper.text()).toContain('選ぶと次に進めます');
  });

  it('leaves a child out who is older than anything asks for, and says so', async () => {
    const { wrapper, saved, press } = await open('children', {
      answers: [{ questionId: 'children', children: [{ birthMonth: '2001-03' }, { birthMonth: '2018-09' }] }],
      known: { household: household('2001-03', '2018-09') },
    });
    const years = wrapper.findAll('select').map(({ element }) => (element as HTMLSelectElement).value);
    expect(years).toEqual(['2001', '3', '2018', '9']);
    expect(wrapper.text()).toContain('25歳を過ぎたお子さんは');
    await press('この1人で全員です');
    expect(saved()[0]?.children).toEqual([{ birthMonth: '2018-09' }]);
  });
});
