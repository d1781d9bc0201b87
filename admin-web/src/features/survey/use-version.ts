import { computed, ref, shallowRef, watch } from 'vue';
import type { SurveyVersionInput, SurveyVersionView } from '@tsunagu/api-client';
import { codeOf, requestIdOf } from '../../api/http';
import { keepDraft, readDraft } from '../../ui/drafts';
import type { ScreenState } from '../../ui/screen-state';
import type { SurveyDoor } from './door';
import { toForm, toInput, type QuestionForm } from './model';

interface Kept {
  revision: number;
  title: string;
  questions: QuestionForm[];
}
export const staleCode = 'surveyVersion.revisionStale';

/** One version of the survey and what is being changed in it. */
export function useVersion(door: () => SurveyDoor) {
  const version = ref('');
  const state = ref<ScreenState>('loading');
  const code = ref<string | null>(null);
  const requestId = ref<string | null>(null);
  const view = shallowRef<SurveyVersionView | null>(null);
  const title = ref('');
  const questions = ref<QuestionForm[]>([]);
  const stored = ref('');
  const savedAt = ref<Date | null>(null);
  const saving = ref(false);
  const failed = ref<string | null>(null);
  /** What a colleague has stored meanwhile, while ours waits. */
  const theirs = shallowRef<SurveyVersionView | null>(null);
  const restored = ref(false);

  const now = computed(() => JSON.stringify({ title: title.value, questions: questions.value.map(toInput) }));
  const dirty = computed(() => state.value === 'ready' && now.value !== stored.value);
  const key = () => `survey:${version.value}`;

  function keep(): void {
    if (state.value !== 'ready' || !view.value) return;
    const kept: Kept = { revision: view.value.revision, title: title.value, questions: questions.value };
    keepDraft(key(), dirty.value ? JSON.stringify(kept) : '');
  }
  // What is typed survives a reload of the tab, saved or not.
  watch([now, stored], keep);

  function show(next: SurveyVersionView): void {
    view.value = next;
    title.value = next.title;
    questions.value = next.questions.map(toForm);
    stored.value = now.value;
  }

  function takeDraft(): void {
    const text = readDraft(key());
    if (text === '') return;
    const kept = JSON.parse(text) as Kept;
    // A draft over an older revision would overwrite a colleague's work.
    if (kept.revision !== view.value?.revision) {
      keepDraft(key(), '');
      return;
    }
    title.value = kept.title;
    questions.value = kept.questions;
    restored.value = true;
  }

  async function open(next: string): Promise<void> {
    version.value = next;
    state.value = 'loading';
    failed.value = null;
    theirs.value = null;
    restored.value = false;
    savedAt.value = null;
    try {
      const found = await door().read(next);
      if (version.value !== next) return;
      show(found);
      if (found.state === 'draft') takeDraft();
      state.value = 'ready';
    } catch (error) {
      code.value = codeOf(error);
      requestId.value = requestIdOf(error);
      state.value = 'failed';
    }
  }

  /** Stores what is written. Answers whether everything is stored now. */
  async function save(): Promise<boolean> {
    const save = door().save;
    if (!view.value || !save || saving.value || theirs.value) return false;
    saving.value = true;
    failed.value = null;
    const sent = now.value;
    const mine = version.value;
    const written = JSON.parse(sent) as Omit<SurveyVersionInput, 'revision'>;
    // A version without a name keeps the one it had.
    const body = { revision: view.value.revision, ...written, title: written.title.trim() || view.value.title };
    try {
      const next = await save(mine, body);
      if (version.value !== mine) return false;
      view.value = next;
      stored.value = sent;
      savedAt.value = new Date();
      restored.value = false;
      keep();
      return !dirty.value;
    } catch (error) {
      failed.value = codeOf(error);
      if (failed.value === staleCode) await lookAtTheirs();
      return false;
    } finally {
      saving.value = false;
    }
  }

  async function lookAtTheirs(): Promise<void> {
    try {
      theirs.value = await door().read(version.value);
      failed.value = null;
    } catch (error) {
      failed.value = codeOf(error);
    }
  }

  /** Leaves ours for what the colleague has stored. */
  function takeTheirs(): void {
    if (!theirs.value) return;
    show(theirs.value);
    theirs.value = null;
  }
  /** Stores ours over what the colleague has stored: asked for, never by itself. */
  async function keepOurs(): Promise<void> {
    if (!theirs.value) return;
    view.value = theirs.value;
    theirs.value = null;
    await save();
  }

  /** The version is gone, and what was kept of it with it. */
  function drop(): void {
    keepDraft(key(), '');
    state.value = 'loading';
  }

  /** Does something to the stored version as a whole and shows what it is then. */
  async function act(work: (version: string, revision: number) => Promise<SurveyVersionView>): Promise<boolean> {
    if (!view.value) return false;
    failed.value = null;
    try {
      show(await work(version.value, view.value.revision));
      return true;
    } catch (error) {
      failed.value = codeOf(error);
      return false;
    }
  }

  return {
    ...{ version, state, code, requestId, view, title, questions, dirty, savedAt, saving, failed, theirs, restored },
    ...{ open, save, act, takeTheirs, keepOurs, drop, written: now },
  };
}
