import type { Answer, ChildInput, NoAnswer, SurveyQuestion } from '@tsunagu/api-client';
import { computed, ref, type Ref } from 'vue';
import { checkRows, type ChildRow, rowsOf } from '../../household/child-rows.ts';
import { today } from '../../household/today.ts';
import { survey } from '../../phrases/ja/survey.ts';
import { usePhrases } from '../../phrases/use-phrases.ts';
import { isAnswered } from './answered.ts';

/** One question in the making, while registering and afterwards: the rows of children, and what is still missing. */
export function useAnswering(
  question: Ref<SurveyQuestion | null>,
  answer: Ref<Answer | null>,
  give: (given: Omit<Answer, 'questionId'>) => void,
) {
  const t = usePhrases('survey', survey);
  const rows = ref<ChildRow[]>(rowsOf([]));
  const checked = ref(false);

  const asksChildren = computed(() => question.value?.type === 'children' && !answer.value?.noAnswer);
  const check = computed(() => checkRows(rows.value, today()));
  const missing = computed(() => {
    if (!checked.value || asksChildren.value || isAnswered(answer.value)) return null;
    if (question.value?.perChild) return t.value.perChildFirst;
    return question.value?.type === 'count' ? t.value.countFirst : t.value.chooseFirst;
  });

  function begin(children: readonly ChildInput[]) {
    checked.value = false;
    rows.value = rowsOf(children);
  }

  /** Whether the answer is whole; whatever is not is then said beside it. */
  function complete(childrenComplete: boolean): boolean {
    checked.value = true;
    if (asksChildren.value) {
      const { children, future, unfinished } = check.value;
      if (future.length || unfinished.length) return false;
      give({ children, childrenComplete });
    }
    return isAnswered(answer.value);
  }

  const skip = (noAnswer: NoAnswer) => give({ noAnswer });
  return { rows, checked, asksChildren, check, missing, begin, complete, skip };
}
