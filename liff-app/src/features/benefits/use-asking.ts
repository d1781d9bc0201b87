import type { ChildInput, NoAnswer } from '@tsunagu/api-client';
import { computed, nextTick, shallowRef, watch } from 'vue';
import { childFact } from '../../household/known.ts';
import { type Asked, askedOf } from '../../household/questions.ts';
import { questions } from '../../phrases/ja/questions.ts';
import { usePhrases, useTexts } from '../../phrases/use-phrases.ts';
import { showAsking } from './show-asking.ts';
import type { useFinder } from './use-finder.ts';
import { takeWish } from './wish.ts';

/** The one question on the screen: the fact whose chip was opened, or else the one that settles most. */
export function useAsking(finder: ReturnType<typeof useFinder>) {
  const { form, known, next, on } = finder;
  const q = usePhrases('questions', questions);
  const inLanguage = useTexts();
  const opened = shallowRef(takeWish());

  const setting = computed(() => ({
    form: form.value,
    known: known.value,
    on,
    words: q.value,
    inLanguage: (texts: Parameters<typeof inLanguage>[0]) => inLanguage(texts),
  }));
  const asked = computed(() => {
    if (opened.value) return askedOf(opened.value, setting.value);
    return next.value ? askedOf(next.value, setting.value) : null;
  });
  const settles = computed(() => (opened.value ? 0 : (next.value?.settles ?? 0)));
  const current = computed(() => {
    if (!asked.value) return null;
    const { fact, child } = asked.value;
    const value = child === null ? known.value.facts[fact] : childFact(known.value.children[child], fact);
    return value === undefined ? null : String(value);
  });

  async function open(fact: string, child: number | null) {
    opened.value = { fact, children: child === null ? [] : [child] };
    await show();
  }

  async function show() {
    await nextTick();
    document.getElementById('next')?.scrollIntoView({ block: 'center' });
    focusQuestion();
  }
  // A link to the question is followed before there is one on the page.
  if (location.hash === '#next') watch(finder.state, show, { once: true });

  /** What was tapped is gone from the page, and the focus with it: it goes on to the next question, or to the line that none is left. */
  async function settle() {
    opened.value = null;
    await nextTick();
    focusQuestion();
    // Nothing is measured before the frame that shows the results.
    requestAnimationFrame(() => setTimeout(showAsking));
  }

  const focusQuestion = () => document.getElementById('next-title')?.focus({ preventScroll: true });

  function tapped(act: () => void) {
    // While the page is still as it was: a focused element taken out of a changed page makes the browser lay it out twice.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    act();
    void settle();
  }
  function answered(keep: (question: Asked) => void) {
    const question = asked.value;
    if (question) tapped(() => keep(question));
  }
  const answer = (value: string) => answered((question) => finder.answer(question, value));
  const skip = (noAnswer: NoAnswer) => answered((question) => finder.skip(question, noAnswer));
  const setChildren = (children: ChildInput[], complete: boolean) =>
    answered((question) => finder.setChildren(children, complete, question));

  const undo = () => tapped(() => finder.change.value?.undo());

  return { asked, settles, current, open, answer, skip, setChildren, undo };
}
