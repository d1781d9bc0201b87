import type { Answer, ChildInput, NoAnswer, SurveyForm } from '@tsunagu/api-client';
import { computed, ref, shallowRef, watch } from 'vue';
import { Refusal } from '../../api/errors.ts';
import { saveAnswer } from '../../api/parent.ts';
import { loadCatalogue } from '../../findings/catalogue.ts';
import { type Finding, judge, nextToAsk, type Results } from '../../findings/findings.ts';
import { dropForm, loadForm } from '../../household/askable.ts';
import { keepGuest, readGuest } from '../../household/guest.ts';
import { asRead, type Known, knownOf, withChildren, withFact, withNoAnswer } from '../../household/known.ts';
import { type Asked, makeAskable } from '../../household/questions.ts';
import { today } from '../../household/today.ts';
import { useReminders } from '../../household/use-reminders.ts';
import { useUsed } from '../../household/use-used.ts';
import { useLanguage } from '../../stores/language.ts';
import { useSession } from '../../stores/session.ts';
import { useLoaded } from '../../ui/use-loaded.ts';

/** What the last tap did to the results, and the way back. */
export interface Change {
  likely: number;
  /** Waited for an answer, and is likely or not by now. */
  settled: number;
  /** Waited for an answer, and only the desk can tell. */
  desk: number;
  undo: () => void;
}

/** The finder: what is known, what follows from it, what to ask next. Judged on the phone, at every tap. */
export function useFinder() {
  const session = useSession();
  const language = useLanguage();
  const registered = computed(() => session.me?.stage === 'ready');
  const known = shallowRef<Known>(session.me?.household ? knownOf(session.me.household) : readGuest());
  const form = shallowRef<SurveyForm | null>(null);
  const on = today();
  const used = useUsed();
  void used.load().then(useReminders().stopForUsed);
  const {
    state,
    data: catalogue,
    trouble,
    reload,
  } = useLoaded(async () => {
    const [loaded, survey] = await Promise.all([loadCatalogue(language.current), registered.value ? loadForm() : null]);
    form.value = survey;
    return loaded;
  });
  watch(
    () => language.current,
    () => void reload(),
  );

  const askable = computed(() => makeAskable(form.value));
  const read = computed(() => asRead(known.value, language.current, used.ids));
  const results = computed(() => (catalogue.value ? judge(catalogue.value, read.value, on, askable.value) : null));
  const next = computed(() =>
    catalogue.value && results.value ? nextToAsk(results.value, catalogue.value, read.value, on, askable.value) : null,
  );
  const change = shallowRef<Change | null>(null);
  const notSaved = ref(false);

  function answer(asked: Asked, value: string) {
    if (asked.child !== null) {
      const children = known.value.children.map((child, at) =>
        at === asked.child ? withChildFact(child, asked.fact, value) : child,
      );
      // What could not be said before is said now.
      const open = withFact(known.value, asked.fact, null);
      put(withChildren(open, children, known.value.childrenComplete), asked);
      return;
    }
    put(withFact(known.value, asked.fact, literal(value)), asked, { choice: value });
  }

  function skip(asked: Asked, noAnswer: NoAnswer) {
    // For one child there is no place to keep a no-answer: the question is only put aside on this screen.
    const keep = asked.child === null ? { noAnswer } : null;
    put(withNoAnswer(known.value, asked.fact, noAnswer), asked, keep);
  }

  function setChildren(children: ChildInput[], childrenComplete: boolean, asked: Asked) {
    put(withChildren(known.value, children, childrenComplete), asked);
  }

  function put(after: Known, asked: Asked, given?: Omit<Answer, 'questionId'> | null) {
    const before = known.value;
    const had = results.value;
    known.value = after;
    if (had && results.value) {
      change.value = { ...difference(had, results.value), undo: () => takeBack(before, asked) };
    }
    keep(asked, after, given);
  }

  function takeBack(before: Known, asked: Asked) {
    known.value = before;
    change.value = null;
    const value = before.facts[asked.fact];
    // The server has no "never asked": what is taken back counts as put off, and may be asked again.
    const given =
      value === undefined ? { noAnswer: before.noAnswers[asked.fact] ?? 'later' } : { choice: String(value) };
    keep(asked, before, asked.child === null ? given : undefined);
  }

  // In order: two quick taps must not overtake each other on the way to the server.
  let saving: Promise<void> = Promise.resolve();
  function keep(asked: Asked, now: Known, given: Omit<Answer, 'questionId'> | null | undefined) {
    if (!registered.value) {
      keepGuest(now);
      return;
    }
    const { questionId } = asked;
    if (given === null || !questionId || !form.value) return;
    const { version } = form.value;
    const whole = { questionId, ...(given ?? { children: [...now.children], childrenComplete: now.childrenComplete }) };
    saving = saving.then(async () => {
      try {
        session.keep(await saveAnswer(version, whole));
        notSaved.value = false;
      } catch (error) {
        // It may be that the questions are others by now.
        if (error instanceof Refusal) dropForm();
        notSaved.value = true;
      }
    });
  }

  const saved = () => saving;

  return {
    state,
    trouble,
    reload,
    known,
    form,
    on,
    results,
    next,
    change,
    notSaved,
    registered,
    answer,
    skip,
    setChildren,
    saved,
  };
}

export const literal = (value: string): boolean | string =>
  value === 'true' ? true : value === 'false' ? false : value;

function withChildFact(child: ChildInput, fact: string, value: string): ChildInput {
  if (fact === 'birthday') return { ...child, bornOnFirst: value === 'true' };
  return { ...child, [fact === 'child.care' ? 'care' : 'school']: value };
}

function difference(before: Results, after: Results): Omit<Change, 'undo'> {
  const waited = new Set(before.needsAnswer.map(({ service }) => service));
  const had = (findings: readonly Finding[]) => findings.filter(({ service }) => waited.has(service)).length;
  return {
    likely: after.likely.length - before.likely.length,
    settled: had(after.likely) + had(after.notNow),
    desk: had(after.askDesk),
  };
}
