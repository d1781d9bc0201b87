import type { Answer, ChildInput, NoAnswer, ParentMe, SurveyForm, SurveyQuestion } from '@tsunagu/api-client';
import { computed, ref, shallowRef } from 'vue';
import { Refusal, type Trouble, troubleOf, Unreachable } from '../../api/errors.ts';
import { getSurvey, submitSurvey } from '../../api/parent.ts';
import { today } from '../../household/today.ts';
import { fits, isAnswered } from './answered.ts';
import { askedQuestions } from './branching.ts';
import { toldBy } from './told.ts';
import { readUnsent, type Unsent } from './unsent.ts';
import { useTryAgain } from './try-again.ts';
import { passes, useDraft } from './use-draft.ts';

/** Answers that stand before the form is asked for, such as the ward chosen at the gate. */
export type Beginning = (question: SurveyQuestion) => Answer | null;

const monthsOf = (children: readonly ChildInput[]): string => children.map(({ birthMonth }) => birthMonth).join();

/** The way through the registration questions: one at a time, kept after each, resumed where it stopped. */
export function useSurvey(beginning: Beginning, finished: (me: ParentMe) => void) {
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  const trouble = shallowRef<Trouble | null>(null);
  const form = shallowRef<SurveyForm | null>(null);
  const answers = ref(new Map<string, Answer>());
  const place = ref<string | null>(null);
  const resumed = ref(false);
  const submitting = ref(false);
  /** The last button was pressed and the answers are not sent yet. */
  const waiting = ref(false);

  const due = computed(() => {
    const all = form.value?.questions.filter(({ stage }) => stage === 'registration') ?? [];
    return askedQuestions(all, [...answers.value.values()].filter(isAnswered), today());
  });
  const children = computed(() => toldBy(due.value, [...answers.value.values()]).children);
  // Where there is no child, a question for every child is answered by that.
  const questions = computed(() => due.value.filter(({ perChild }) => !perChild || children.value.length > 0));
  const at = computed(() =>
    Math.max(
      0,
      questions.value.findIndex(({ id }) => id === place.value),
    ),
  );
  const question = computed(() => questions.value[at.value] ?? null);
  const answer = computed(() => (question.value ? (answers.value.get(question.value.id) ?? null) : null));
  const last = computed(() => at.value === questions.value.length - 1);

  // 「はい」 without its month is not an answer yet, and stays on the screen.
  const given = () =>
    due.value.flatMap(({ id, perChild }): Answer[] => {
      if (perChild && children.value.length === 0) return [{ questionId: id, perChild: [] }];
      const answer = answers.value.get(id) ?? null;
      return isAnswered(answer) ? [answer] : [];
    });
  // Nothing may follow the last request: a draft that arrives after it would be taken for a survey left half-way.
  const unsent = (): Unsent | null =>
    form.value && !submitting.value ? { version: form.value.version, answers: given(), finish: waiting.value } : null;
  const draft = useDraft(unsent, (refusal) => void onRefusal(refusal));
  const again = useTryAgain(() => void finish());

  async function load() {
    state.value = 'loading';
    try {
      const found = await getSurvey();
      const left = readUnsent();
      form.value = found;
      answers.value = new Map(found.answers.map((known) => [known.questionId, known]));
      for (const own of left?.answers ?? []) takeOver(own);
      resumed.value = found.resumed || left !== null;
      // One after the other: what is known of the first may bring another question.
      for (const each of found.questions) {
        const begun = answers.value.has(each.id) ? null : beginning(each);
        if (begun) answers.value.set(each.id, begun);
      }
      const open = questions.value.find(({ id }) => !isAnswered(answers.value.get(id) ?? null));
      place.value = (open ?? questions.value.at(-1))?.id ?? null;
      state.value = 'ready';
      if (left?.finish && !open) void finish();
      else if (left) void draft.keep();
    } catch (error) {
      trouble.value = troubleOf(error);
      state.value = 'failed';
    }
  }

  /** What this phone could not send is what was said last here; only the questions may have changed meanwhile. */
  function takeOver(own: Answer) {
    const asked = form.value?.questions.find(({ id }) => id === own.questionId);
    if (asked && fits(asked, own)) answers.value.set(own.questionId, own);
  }

  function give(given: Omit<Answer, 'questionId'>) {
    const asked = question.value;
    if (!asked) return;
    const before = monthsOf(children.value);
    answers.value.set(asked.id, { questionId: asked.id, ...given });
    // What was told for each child is told by place: with other children it would be said of another one.
    if (asked.type !== 'children' || monthsOf(given.children ?? []) === before) return;
    for (const [id, { perChild }] of answers.value) if (perChild) answers.value.delete(id);
  }

  const skip = (noAnswer: NoAnswer) => give({ noAnswer });

  /** What was chosen elsewhere on the screen is the answer to the question that asks for it, where it is offered. */
  function follow(type: SurveyQuestion['type'], choice: string) {
    for (const { id, options } of form.value?.questions.filter((each) => each.type === type) ?? []) {
      if (options.some(({ value }) => value === choice)) answers.value.set(id, { questionId: id, choice });
    }
  }

  /** Goes on to the next question, or finishes. The draft is saved behind the parent's back; nobody waits for it. */
  async function next() {
    if (!isAnswered(answer.value)) return;
    trouble.value = null;
    const following = questions.value[at.value + 1];
    if (!following) return finish();
    place.value = following.id;
    resumed.value = false;
    void draft.keep();
  }

  async function finish() {
    if (!form.value || submitting.value) return;
    submitting.value = true;
    again.callOff();
    try {
      await draft.settled();
      const me = await submitSurvey(form.value.version, given());
      draft.drop();
      finished(me);
    } catch (error) {
      submitting.value = false;
      waiting.value = !(error instanceof Refusal) || passes(error);
      if (error instanceof Refusal && !waiting.value) return onRefusal(error);
      trouble.value = troubleOf(error);
      void draft.keep();
      if (error instanceof Unreachable) again.later();
    }
  }

  /** The questions changed while they were answered: the new ones come, the answers stay. */
  async function onRefusal(refusal: Refusal) {
    trouble.value = troubleOf(refusal);
    if (refusal.code === 'survey.versionUnknown') await load();
  }

  function back(): boolean {
    const before = questions.value[at.value - 1];
    if (!before) return false;
    place.value = before.id;
    trouble.value = null;
    return true;
  }

  /** Whoever turns out to live outside the city leaves nothing behind: the server drops the draft when it is told. */
  async function dropForOutside() {
    await draft.keep();
    draft.drop();
    trouble.value = null;
    answers.value = new Map();
  }

  function fromStart() {
    place.value = questions.value[0]?.id ?? null;
    resumed.value = false;
  }

  void load();
  return {
    ...{
      state,
      trouble,
      questions,
      question,
      answer,
      at,
      last,
      resumed,
      draft: draft.state,
      submitting,
      waiting,
      children,
    },
    ...{ load, give, skip, follow, next, back, fromStart, dropForOutside },
  };
}
