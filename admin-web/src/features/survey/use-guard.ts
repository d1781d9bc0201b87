import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue';
import type { SurveyCheck } from '@tsunagu/api-client';
import { codeOf } from '../../api/http';
import { surveyVersions } from '../../api/staff';
import { toInput, type QuestionForm } from './model';

const debounceMs = 400;

/** Asks the guard again a moment after the last key; an answer about an older text is dropped. */
export function useGuard(questions: Ref<QuestionForm[]>, at: Ref<number>, watching: () => boolean) {
  const check = shallowRef<SurveyCheck | null>(null);
  const about = ref<string | null>(null);
  const busy = ref(false);
  const failed = ref<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let round = 0;
  let asking: string | null = null;

  async function ask(): Promise<void> {
    const mine = ++round;
    const before = at.value;
    const list = questions.value.map(toInput);
    const [question] = list.splice(before, 1);
    if (!question) return;
    try {
      const answer = await surveyVersions.guard({ question, others: list, before });
      if (mine !== round) return;
      check.value = answer;
      about.value = question.id;
      failed.value = null;
    } catch (error) {
      if (mine !== round) return;
      // Without an answer nothing may look harmless.
      check.value = null;
      failed.value = codeOf(error);
    }
    busy.value = false;
  }

  function later(wait: number): void {
    if (timer) clearTimeout(timer);
    round += 1;
    busy.value = watching() && questions.value.length > 0;
    if (busy.value) timer = setTimeout(() => void ask(), wait);
  }

  watch(
    () => (watching() ? JSON.stringify([at.value, questions.value.map(toInput)]) : ''),
    () => {
      const id = questions.value[at.value]?.id ?? null;
      if (id !== about.value) check.value = null;
      later(id === asking ? debounceMs : 0);
      asking = id;
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    if (timer) clearTimeout(timer);
    round += 1;
  });
  return { check, busy, failed, again: () => later(0) };
}
