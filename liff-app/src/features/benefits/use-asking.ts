import type { ChildInput, NoAnswer } from '@tsunagu/api-client';
import { computed, nextTick, ref } from 'vue';
import { askedOf } from '../../household/questions.ts';
import { questions } from '../../phrases/ja/questions.ts';
import { usePhrases, useTexts } from '../../phrases/use-phrases.ts';
import type { useFinder } from './use-finder.ts';

/** The one question on the screen: the fact whose chip was opened, or else the one that settles most. */
export function useAsking(finder: ReturnType<typeof useFinder>) {
  const { form, known, next, on } = finder;
  const q = usePhrases('questions', questions);
  const inLanguage = useTexts();
  const opened = ref<string | null>(null);

  const setting = computed(() => ({
    form: form.value,
    known: known.value,
    on,
    words: q.value,
    inLanguage: (texts: Parameters<typeof inLanguage>[0]) => inLanguage(texts),
  }));
  const asked = computed(() => {
    if (opened.value) return askedOf({ fact: opened.value, children: [] }, setting.value);
    return next.value ? askedOf(next.value, setting.value) : null;
  });
  const settles = computed(() => (opened.value ? 0 : (next.value?.settles ?? 0)));
  const current = computed(() => {
    const value = asked.value && asked.value.child === null ? known.value.facts[asked.value.fact] : undefined;
    return value === undefined ? null : String(value);
  });

  async function open(fact: string) {
    opened.value = fact;
    await nextTick();
    document.getElementById('next')?.scrollIntoView({ block: 'center' });
    focusQuestion();
  }

  /** The answered question is gone from the page, and the focus with it: it goes on to the next one. */
  async function settle() {
    opened.value = null;
    await nextTick();
    focusQuestion();
  }

  const focusQuestion = () => document.getElementById('next-title')?.focus({ preventScroll: true });

  function answer(value: string) {
    if (asked.value) finder.answer(asked.value, value);
    void settle();
  }
  function skip(noAnswer: NoAnswer) {
    if (asked.value) finder.skip(asked.value, noAnswer);
    void settle();
  }
  function setChildren(children: ChildInput[], complete: boolean) {
    if (asked.value) finder.setChildren(children, complete, asked.value);
    void settle();
  }

  return { asked, settles, current, open, answer, skip, setChildren };
}
