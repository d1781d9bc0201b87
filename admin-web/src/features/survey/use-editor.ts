import { computed, ref, type Ref } from 'vue';
import { moved, type QuestionForm } from './model';
import { useUndo } from './use-undo';

/** What can be done to the questions of a version, each of it to be taken back. */
export function useEditor(questions: Ref<QuestionForm[]>) {
  const chosen = ref(0);
  const at = computed({
    get: () => Math.max(0, Math.min(chosen.value, questions.value.length - 1)),
    set: (next: number) => (chosen.value = next),
  });
  const { doing, undo, forget, canUndo } = useUndo(
    () => ({ at: at.value, questions: questions.value }),
    (state) => {
      questions.value = state.questions;
      chosen.value = state.at;
    },
  );

  const put = (index: number, away: number, ...these: QuestionForm[]): void => {
    questions.value = [...questions.value.slice(0, index), ...these, ...questions.value.slice(index + away)];
    chosen.value = index;
  };

  /** After the question in front. */
  function add(question: QuestionForm): void {
    doing(() => {
      put(questions.value.length === 0 ? 0 : at.value + 1, 0, question);
    });
  }
  function remove(): void {
    if (questions.value.length === 0) return;
    doing(() => {
      put(at.value, 1);
    });
  }
  function move(by: -1 | 1): void {
    const to = at.value + by;
    if (to < 0 || to >= questions.value.length) return;
    doing(() => {
      questions.value = moved(questions.value, at.value, by);
      chosen.value = to;
    });
  }
  /** Another question in the place of the one in front, asked at the same time and of the same people. */
  function replace(question: QuestionForm): void {
    const { stage, showIf } = questions.value[at.value] ?? question;
    doing(() => {
      put(at.value, 1, { ...question, stage, showIf });
    });
  }

  return {
    ...{ at, canUndo, undo, forget, add, move, remove, replace },
    next: () => (at.value = Math.min(at.value + 1, questions.value.length - 1)),
    previous: () => (at.value = Math.max(at.value - 1, 0)),
  };
}
