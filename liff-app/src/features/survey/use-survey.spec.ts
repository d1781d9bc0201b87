import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, ParentMe, SurveyForm, SurveyQuestion } from '@tsunagu/api-client';
import { fakeApi, fault, refusal } from '../../testing/fake-api.ts';
import { me } from '../../testing/mount.ts';
import { keepUnsent, readUnsent } from './unsent.ts';
import { useSurvey } from './use-survey.ts';

const text = (ja: string) => ({ ja, 'easy-ja': ja });
const question = (
  id: string,
  type: SurveyQuestion['type'],
  stage: SurveyQuestion['stage'] = 'registration',
): SurveyQuestion => ({
  ...{ id, fact: id, stage, type, privacy: 'ordinary', required: false },
  ...{ perChild: false, showIf: null, countMax: null },
  ...{ title: text(id), why: text(id), how: null, options: [] },
});

function form(answers: Answer[] = [], version = '3'): SurveyForm {
  const questions = [
    question('ward', 'ward'),
    question('children', 'children'),
    question('guardians', 'yesNo'),
    question('tax', 'yesNo', 'finder'),
  ];
  return { version, questions, answers, finished: false, resumed: answers.length > 0 };
}

async function begin(first: SurveyForm, beginning: (asked: SurveyQuestion) => Answer | null = () => null) {
  const api = fakeApi({
    'GET /parent/survey': first,
    'PUT /parent/survey/draft': (body: unknown) => ({ ...first, answers: (body as { answers: Answer[] }).answers }),
    'POST /parent/survey': me,
  });
  const finished = vi.fn<(known: ParentMe) => void>();
  const flow = useSurvey(beginning, finished);
  await vi.waitUntil(() => flow.state.value !== 'loading');
  return { api, flow, finished };
}

beforeEach(() => localStorage.clear());

describe('the survey', () => {
  it('asks the registration questions only, one at a time', async () => {
    const { flow } = await begin(form());
    expect(flow.questions.value.map(({ id }) => id)).toEqual(['ward', 'children', 'guardians']);
    expect(flow.question.value?.id).toBe('ward');
  });

  it('goes on where it was left', async () => {
    const { flow } = await begin(form([{ questionId: 'ward', choice: 'nada' }]));
    expect(flow.resumed.value).toBe(true);
    expect(flow.question.value?.id).toBe('children');
    expect(flow.back()).toBe(true);
    expect(flow.answer.value).toEqual({ questionId: 'ward', choice: 'nada' });
  });

  it('does not ask again what was told at the gate', async () => {
    const { flow } = await begin(form(), ({ id }) => (id === 'ward' ? { questionId: id, choice: 'kita' } : null));
    expect(flow.question.value?.id).toBe('children');
  });

  it('stays without an answer', async () => {
    const { flow, api } = await begin(form());
    await flow.next();
    expect(flow.at.value).toBe(0);
    expect(api.calls('PUT /parent/survey/draft')).toEqual([]);
  });

  it('keeps the three ways not to answer as three different things, on the server after each', async () => {
    const { flow, api } = await begin(form());
    flow.skip('unknown');
    await flow.next();
    flow.skip('declined');
    await flow.next();
    await vi.waitUntil(() => flow.draft.value === 'saved');
    const bodies = api.calls('PUT /parent/survey/draft').map(({ body }) => (body as { answers: Answer[] }).answers);
    expect(bodies.at(-1)).toEqual([
      { questionId: 'ward', noAnswer: 'unknown' },
      { questionId: 'children', noAnswer: 'declined' },
    ]);
  });

  it('takes an answer for the non-answer given before, and the other way round', async () => {
    const { flow } = await begin(form());
    flow.skip('later');
    flow.give({ choice: 'nada' });
    expect(flow.answer.value).toEqual({ questionId: 'ward', choice: 'nada' });
  });

  it('goes on without network and makes the draft good with the next one', async () => {
    const { flow, api } = await begin(form());
    api.offline = true;
    flow.give({ choice: 'nada' });
    await flow.next();
    await vi.waitUntil(() => flow.draft.value === 'later');
    expect(flow.question.value?.id).toBe('children');
    api.offline = false;
    flow.give({ children: [{ birthMonth: '2024-02' }], childrenComplete: true });
    await flow.next();
    await vi.waitUntil(() => flow.draft.value === 'saved');
    const [body] = api.calls('PUT /parent/survey/draft').map((asked) => asked.body as { answers: Answer[] });
    expect(body?.answers).toHaveLength(2);
  });

  it('sends everything at the end, once', async () => {
    const { flow, api, finished } = await begin(
      form([
        { questionId: 'ward', choice: 'nada' },
        { questionId: 'children', noAnswer: 'later' },
      ]),
    );
    flow.give({ choice: 'true' });
    await Promise.all([flow.next(), flow.next()]);
    expect(api.calls('POST /parent/survey')).toHaveLength(1);
    expect(finished).toHaveBeenCalledWith(me);
  });

  it('fetches the new questions when they changed meanwhile, and keeps the place', async () => {
    const given: Answer[] = [
      { questionId: 'ward', choice: 'nada' },
      { questionId: 'children', noAnswer: 'later' },
    ];
    const { flow, api, finished } = await begin(form(given));
    api.routes['POST /parent/survey'] = () => refusal(409, 'survey.versionUnknown');
    api.routes['GET /parent/survey'] = form(given, '4');
    flow.give({ choice: 'true' });
    await flow.next();
    expect(finished).not.toHaveBeenCalled();
    expect(flow.question.value?.id).toBe('guardians');
  });
});

describe('a survey without network', () => {
  it('stays on the phone, is sent when the phone is online again, and then no longer stays there', async () => {
    const { flow, api } = await begin(form());
    api.offline = true;
    flow.give({ choice: 'nada' });
    await flow.next();
    await vi.waitUntil(() => flow.draft.value === 'later');
    expect(readUnsent()).toEqual({
      version: '3',
      answers: [{ questionId: 'ward', choice: 'nada' }],
      finish: false,
    });
    api.offline = false;
    window.dispatchEvent(new Event('online'));
    await vi.waitUntil(() => flow.draft.value === 'saved');
    expect(readUnsent()).toBeNull();
    expect(api.calls('PUT /parent/survey/draft').at(-1)?.body).toMatchObject({
      answers: [{ questionId: 'ward', choice: 'nada' }],
    });
  });

  it('finishes by itself once what was finished offline can be sent', async () => {
    const { flow, api, finished } = await begin(
      form([
        { questionId: 'ward', choice: 'nada' },
        { questionId: 'children', noAnswer: 'later' },
      ]),
    );
    api.offline = true;
    flow.give({ choice: 'true' });
    await flow.next();
    await vi.waitUntil(() => flow.draft.value === 'later');
    expect(flow.waiting.value).toBe(true);
    expect(readUnsent()?.finish).toBe(true);
    api.offline = false;
    window.dispatchEvent(new Event('online'));
    await vi.waitUntil(() => finished.mock.calls.length > 0);
    expect(readUnsent()).toBeNull();
  });

  it('goes on from what a closed window left behind, and finishes what was finished', async () => {
    keepUnsent({
      version: '3',
      answers: [
        { questionId: 'ward', choice: 'kita' },
        { questionId: 'children', noAnswer: 'declined' },
        { questionId: 'guardians', choice: 'true' },
      ],
      finish: true,
    });
    const { api, finished } = await begin(form([{ questionId: 'ward', choice: 'nada' }]));
    await vi.waitUntil(() => finished.mock.calls.length > 0);
    expect(api.calls('POST /parent/survey')[0]?.body).toMatchObject({
      answers: [{ choice: 'kita' }, { noAnswer: 'declined' }, { choice: 'true' }],
    });
    expect(readUnsent()).toBeNull();
  });

  it('leaves out what no longer suits the questions', async () => {
    const asked = form();
    asked.questions[2] = { ...asked.questions[2]!, type: 'single', options: [{ value: 'a', label: text('あ') }] };
    keepUnsent({
      version: '2',
      answers: [
        { questionId: 'gone', choice: 'x' },
        { questionId: 'ward', choice: 'kita' },
        { questionId: 'guardians', choice: 'b' },
      ],
      finish: true,
    });
    const { flow, api, finished } = await begin(asked);
    await vi.waitUntil(() => flow.draft.value === 'saved');
    expect(flow.question.value?.id).toBe('children');
    expect(api.calls('PUT /parent/survey/draft')[0]?.body).toMatchObject({
      version: '3',
      answers: [{ questionId: 'ward', choice: 'kita' }],
    });
    expect(finished).not.toHaveBeenCalled();
  });

  it('keeps what the server broke on, and lets the parent send it again', async () => {
    const { flow, api, finished } = await begin(
      form([
        { questionId: 'ward', choice: 'nada' },
        { questionId: 'children', noAnswer: 'later' },
      ]),
    );
    api.routes['POST /parent/survey'] = fault;
    flow.give({ choice: 'true' });
    await flow.next();
    expect(flow.trouble.value).toEqual({ kind: 'ours', reference: '4F7K-2M' });
    expect(flow.submitting.value).toBe(false);
    api.routes['POST /parent/survey'] = me;
    await flow.next();
    expect(finished).toHaveBeenCalledOnce();
  });

  it('says so where the phone can keep nothing', async () => {
    const { flow, api } = await begin(form());
    const switchedOff = () => {
      throw new Error('switched off');
    };
    vi.stubGlobal('localStorage', { getItem: switchedOff, setItem: switchedOff, removeItem: switchedOff });
    api.offline = true;
    flow.give({ choice: 'nada' });
    await flow.next();
    await vi.waitUntil(() => flow.draft.value === 'lost');
    vi.unstubAllGlobals();
  });
});
