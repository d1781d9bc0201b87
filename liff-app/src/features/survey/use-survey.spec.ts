import { describe, expect, it, vi } from 'vitest';
import type { Answer, ParentMe, SurveyForm, SurveyQuestion } from '@tsunagu/api-client';
import { fakeApi, refusal } from '../../testing/fake-api.ts';
import { me } from '../../testing/mount.ts';
import { useSurvey } from './use-survey.ts';

const text = (ja: string) => ({ ja, 'easy-ja': ja });
const question = (
  id: string,
  type: SurveyQuestion['type'],
  stage: SurveyQuestion['stage'] = 'registration',
): SurveyQuestion => ({
  ...{ id, fact: id, stage, type, privacy: 'ordinary', required: false },
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
    await vi.waitUntil(() => flow.draft.value === 'unsaved');
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
