import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, HouseholdView, SurveyForm, SurveyQuestion } from '@tsunagu/api-client';
import { dropCatalogue } from '../../findings/catalogue.ts';
import type { Results } from '../../findings/findings.ts';
import { dropForm } from '../../household/askable.ts';
import { askedOf } from '../../household/questions.ts';
import { questions as words } from '../../phrases/ja/questions.ts';
import { useSession } from '../../stores/session.ts';
import { catalogue } from '../../testing/catalogue.ts';
import { fakeApi, fault, refusal } from '../../testing/fake-api.ts';
import { config, me } from '../../testing/mount.ts';
import { useFinder } from './use-finder.ts';

const text = (ja: string) => ({ ja, 'easy-ja': ja });
const question = (
  id: string,
  fact: string,
  type: SurveyQuestion['type'],
  privacy: 'ordinary' | 'caution' = 'ordinary',
): SurveyQuestion => ({
  ...{ id, fact, type, privacy, stage: 'finder', required: false },
  ...{ title: text(id), why: text(id), how: null, options: [] },
  ...{ perChild: false, showIf: null, countMax: null },
});
const form: SurveyForm = {
  version: '1',
  questions: [
    question('ward', 'residence.ward', 'ward'),
    question('children', 'children', 'children'),
    question('guardians', 'family.guardiansNeedChildcare', 'yesNo'),
    question('single', 'family.singleParent', 'yesNo', 'caution'),
  ],
  answers: [],
  finished: true,
  resumed: false,
};
const household: HouseholdView = {
  ...{ ward: 'nada', language: 'ja', childrenComplete: true, expectingMonth: null, facts: [] },
  children: [{ birthMonth: '2019-09', bornOnFirst: null, care: null, school: null, grownOut: false }],
  registeredAt: '2026-11-01T00:00:00Z',
  confirmedAt: null,
};

const nothing: Results = { likely: [], needsAnswer: [], askDesk: [], notNow: [] };

async function begin(known: HouseholdView | null, routes: Record<string, unknown> = {}) {
  const api = fakeApi({ 'GET /public/catalogue': catalogue, 'GET /parent/survey': form, ...routes });
  const session = useSession();
  session.config = config;
  session.me = known && { ...me, household: known };
  const finder = useFinder();
  await vi.waitUntil(() => finder.state.value === 'ready');
  const askAbout = (question: Parameters<typeof askedOf>[0]) =>
    askedOf(question, {
      form: finder.form.value,
      known: finder.known.value,
      on: finder.on,
      words,
      inLanguage: (t: { ja: string }) => t.ja,
    });
  const ask = () => finder.next.value && askAbout(finder.next.value);
  const ids = () => {
    const groups = finder.results.value ?? nothing;
    const of = (group: keyof Results) => groups[group].map(({ service }) => service.id);
    return { likely: of('likely'), needsAnswer: of('needsAnswer'), askDesk: of('askDesk'), notNow: of('notNow') };
  };
  return { api, session, finder, ask, askAbout, ids };
}

beforeEach(() => {
  setActivePinia(createPinia());
  sessionStorage.clear();
  dropCatalogue();
  dropForm();
  vi.useFakeTimers({ now: new Date('2026-11-24T04:20:00Z'), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('the finder before registration', () => {
  it('has results at once, and asks for the ward first', async () => {
    const { ids, ask } = await begin(null);
    expect(ids().likely).toEqual([]);
    expect(ask()).toMatchObject({ fact: 'residence.ward', questionId: null });
  });

  it('judges at every tap, keeps the answers on the phone and sends nothing', async () => {
    const { finder, ids, ask, api } = await begin(null);
    finder.answer(ask()!, 'nada');
    const children = ask()!;
    expect(children).toMatchObject({ fact: 'children', kind: 'children' });
    finder.setChildren([{ birthMonth: '2019-09' }], true, children);
    expect(ids()).toEqual({
      likely: ['teate'],
      needsAnswer: ['gakudo', 'hitorioya'],
      askDesk: ['tokubetsu', 'odd'],
      notNow: ['care'],
    });
    expect(api.asked.filter(({ method }) => method !== 'GET')).toEqual([]);
    const again = await begin(null);
    expect(again.ids().likely).toEqual(['teate']);
  });

  it('says what a tap changed, and takes it back', async () => {
    const { finder, ask } = await begin(null);
    finder.answer(ask()!, 'nada');
    finder.setChildren([{ birthMonth: '2019-09' }], true, ask()!);
    expect(finder.change.value).toMatchObject({ likely: 1 });
    finder.change.value?.undo();
    expect(finder.known.value.children).toEqual([]);
    expect(finder.change.value).toBeNull();
    expect(finder.results.value?.likely).toEqual([]);
  });

  it('counts as known only what is likely or not; what nobody can tell is for the desk', async () => {
    const { finder, ask } = await begin(null);
    finder.answer(ask()!, 'nada');
    finder.setChildren([{ birthMonth: '2019-09' }], true, ask()!);
    expect(ask()?.fact).toBe('family.guardiansNeedChildcare');
    finder.skip(ask()!, 'unknown');
    expect(finder.change.value).toMatchObject({ likely: 0, settled: 0, desk: 1 });
    expect(ask()?.fact).toBe('family.singleParent');
    finder.answer(ask()!, 'false');
    expect(finder.change.value).toMatchObject({ likely: 0, settled: 1, desk: 0 });
  });

  it('asks about one child where only that child matters', async () => {
    const { finder, ask, ids } = await begin(null);
    finder.answer(ask()!, 'nada');
    finder.setChildren([{ birthMonth: '2019-09' }, { birthMonth: '2024-06' }], true, ask()!);
    finder.skip(ask()!, 'declined');
    for (let asked = ask(); asked && asked.fact !== 'child.care'; asked = ask()) finder.skip(asked, 'declined');
    const asked = ask()!;
    expect(asked).toMatchObject({ fact: 'child.care', child: 1 });
    expect(asked.title).toContain('2歳のお子さん');
    finder.answer(asked, 'none');
    expect(finder.known.value.children[1]).toEqual({ birthMonth: '2024-06', care: 'none' });
    expect(ids().likely).toContain('care');
  });

  it('forgets that nobody knew where a child goes as soon as it is told', async () => {
    const { finder, ask, askAbout } = await begin(null);
    finder.answer(ask()!, 'nada');
    finder.setChildren([{ birthMonth: '2024-06' }, { birthMonth: '2023-06' }], true, ask()!);
    const about = (child: number) => askAbout({ fact: 'child.care', children: [child] })!;
    finder.skip(about(0), 'unknown');
    expect(finder.known.value.noAnswers).toEqual({ 'child.care': 'unknown' });
    finder.answer(about(1), 'none');
    expect(finder.known.value.noAnswers).toEqual({});
    finder.change.value?.undo();
    expect(finder.known.value.noAnswers).toEqual({ 'child.care': 'unknown' });
  });

  it('never asks again what was declined', async () => {
    const { finder, ask } = await begin(null);
    finder.answer(ask()!, 'nada');
    finder.setChildren([{ birthMonth: '2019-09' }], true, ask()!);
    const first = ask()!;
    finder.skip(first, 'declined');
    expect(ask()?.fact).not.toBe(first.fact);
  });
});

describe('the finder of a registered parent', () => {
  it('keeps an answer at the API, in the shape of its survey', async () => {
    const saved = { ...me, household: { ...household, facts: [] } };
    const { finder, ask, api } = await begin(household, { 'PUT /parent/survey/answer': saved });
    const asked = ask()!;
    expect(asked.questionId).toBe('guardians');
    finder.answer(asked, 'true');
    expect(finder.results.value?.likely.map(({ service }) => service.id)).toContain('gakudo');
    await finder.saved();
    expect(api.calls('PUT /parent/survey/answer')[0]?.body).toEqual({
      version: '1',
      answer: { questionId: 'guardians', choice: 'true' },
    });
  });

  it('judges by the ward told last: out of the city, and back', async () => {
    const facts = { 'residence.ward': 'nada', 'residence.kobe': true, 'residence.hyogo': true };
    const told = Object.entries(facts).map(([fact, value]) => ({ fact, value, noAnswer: null }));
    const kept = { 'PUT /parent/survey/answer': { ...me, household } };
    const { finder, ids, askAbout } = await begin({ ...household, facts: told }, kept);
    const move = (ward: string) => finder.answer(askAbout({ fact: 'residence.ward', children: [] })!, ward);
    expect(ids().likely).toEqual(['teate']);
    move('outside');
    expect([ids().likely, finder.change.value?.likely]).toEqual([[], -1]);
    move('kita');
    expect(ids().likely).toEqual(['teate']);
  });

  it('puts a fresh answer back as put off, because it was never asked before', async () => {
    const { finder, ask, api } = await begin(household, { 'PUT /parent/survey/answer': { ...me, household } });
    finder.answer(ask()!, 'true');
    finder.change.value?.undo();
    await finder.saved();
    const answers = api.calls('PUT /parent/survey/answer').map(({ body }) => (body as { answer: Answer }).answer);
    expect(answers.at(-1)).toEqual({ questionId: 'guardians', noAnswer: 'later' });
    expect(finder.results.value?.likely.map(({ service }) => service.id)).not.toContain('gakudo');
  });

  it('says so when an answer could not be saved, and still shows what follows from it', async () => {
    const { finder, ask } = await begin(household, { 'PUT /parent/survey/answer': () => fault() });
    finder.answer(ask()!, 'true');
    await finder.saved();
    expect(finder.notSaved.value).toBe(true);
    expect(finder.results.value?.likely.map(({ service }) => service.id)).toContain('gakudo');
  });

  it('opens again without network: what it asks was fetched with the catalogue', async () => {
    const { api } = await begin(household);
    api.offline = true;
    const again = useFinder();
    await vi.waitUntil(() => again.state.value === 'ready');
    expect([again.next.value?.fact, api.calls('GET /parent/survey').length]).toEqual([
      'family.guardiansNeedChildcare',
      1,
    ]);
  });

  it('fetches the questions anew after the API has refused an answer to one', async () => {
    const { finder, ask, api } = await begin(household, {
      'PUT /parent/survey/answer': () => refusal(409, 'survey.versionUnknown'),
    });
    finder.answer(ask()!, 'true');
    await finder.saved();
    useFinder();
    await vi.waitUntil(() => api.calls('GET /parent/survey').length === 2);
  });

  it('passes over a fact that the survey has no question for', async () => {
    const questions = form.questions.filter(({ id }) => id !== 'guardians');
    const { ask } = await begin(household, { 'GET /parent/survey': { ...form, questions } });
    expect(ask()).toMatchObject({ fact: 'family.singleParent', questionId: 'single' });
  });
});
