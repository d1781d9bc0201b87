import type { Answer, NoAnswer, ParentMe, SurveyForm, SurveyQuestion } from '@tsunagu/api-client';
import { computed, ref, shallowRef } from 'vue';
import { Refusal, type Trouble, troubleOf } from '../../api/errors.ts';
import { getSurvey, saveDraft, submitSurvey } from '../../api/parent.ts';
import { isAnswered } from './answered.ts';

/** Answers that stand before the form is asked for, such as the ward chosen at the gate. */
export type Beginning = (question: SurveyQuestion) => Answer | null;

/** The way through the registration questions: one at a time, kept by the server after each, resumed where it stopped. */
export function useSurvey(beginning: Beginning, finished: (me: ParentMe) => void) {
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  const trouble = shallowRef<Trouble | null>(null);
  const form = shallowRef<SurveyForm | null>(null);
  const answers = ref(new Map<string, Answer>());
  const at = ref(0);
  const resumed = ref(false);
  const draft = ref<'untouched' | 'saving' | 'saved' | 'unsaved'>('untouched');
  const submitting = ref(false);

  const questions = computed(() => form.value?.questions.filter(({ stage }) => stage === 'registration') ?? []);
  const question = computed(() => questions.value[at.value] ?? null);
  const answer = computed(() => (question.value ? (answers.value.get(question.value.id) ?? null) : null));
  const last = computed(() => at.value === questions.value.length - 1);

  async function load() {
    state.value = 'loading';
    try {
      const found = await getSurvey();
      form.value = found;
      answers.value = new Map(found.answers.map((known) => [known.questionId, known]));
      resumed.value = found.resumed;
      for (const each of questions.value) {
        const begun = answers.value.has(each.id) ? null : beginning(each);
        if (begun) answers.value.set(each.id, begun);
      }
      const open = questions.value.findIndex(({ id }) => !answers.value.has(id));
      at.value = open < 0 ? Math.max(0, questions.value.length - 1) : open;
      state.value = 'ready';
    } catch (error) {
      trouble.value = troubleOf(error);
      state.value = 'failed';
    }
  }

  function give(given: Omit<Answer, 'questionId'>) {
    if (question.value) answers.value.set(question.value.id, { questionId: question.value.id, ...given });
  }

  const skip = (noAnswer: NoAnswer) => give({ noAnswer });

  // One request at a time, and always with everything known: a lost one is made good by the next.
  let saving: Promise<void> = Promise.resolve();
  function keep(): Promise<void> {
    draft.value = 'saving';
    saving = saving.then(async () => {
      if (!form.value) return;
      try {
        await saveDraft(form.value.version, given());
        draft.value = 'saved';
      } catch {
        draft.value = 'unsaved';
      }
    });
    return saving;
  }

  /** Goes on to the next question, or finishes. The draft is saved behind the parent's back; nobody waits for it. */
  async function next() {
    if (!isAnswered(answer.value)) return;
    trouble.value = null;
    if (!last.value) {
      at.value++;
      resumed.value = false;
      void keep();
      return;
    }
    await finish();
  }

  async function finish() {
    if (!form.value || submitting.value) return;
    submitting.value = true;
    try {
      await saving;
      finished(await submitSurvey(form.value.version, given()));
    } catch (error) {
      trouble.value = troubleOf(error);
      // The questions changed while they were answered: the new ones come, the answers stay.
      if (error instanceof Refusal && error.code === 'survey.versionUnknown') await load();
    } finally {
      submitting.value = false;
    }
  }

  function back(): boolean {
    if (at.value === 0) return false;
    at.value--;
    return true;
  }

  /** Whoever turns out to live outside the city leaves nothing behind: the server drops the draft when it is told. */
  async function dropForOutside() {
    await keep();
    answers.value = new Map();
    draft.value = 'untouched';
  }

  function fromStart() {
    at.value = 0;
    resumed.value = false;
  }

  // 「はい」 without its month is not an answer yet, and stays on the phone.
  const given = () => questions.value.map(({ id }) => answers.value.get(id) ?? null).filter(isAnswered);

  void load();
  return {
    state,
    trouble,
    questions,
    question,
    answer,
    at,
    last,
    resumed,
    draft,
    submitting,
    load,
    give,
    skip,
    next,
    back,
    fromStart,
    dropForOutside,
  };
}
