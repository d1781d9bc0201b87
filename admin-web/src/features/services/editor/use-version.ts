import { computed, ref, shallowRef, watch } from 'vue';
import type { ServiceVersionInput, ServiceVersionView } from '@tsunagu/api-client';
import { codeOf, Refusal, requestIdOf } from '../../../api/http';
import { serviceVersions as api } from '../../../api/service-versions';
import { keepDraft, readDraft } from '../../../ui/drafts';
import type { ScreenState } from '../../../ui/screen-state';
import { useFaults } from './faults';
import { type Form, toForm } from './form';
import { withoutBlankRows } from './rows';
import { useUnread } from './use-unread';

export const staleCode = 'serviceVersion.revisionStale';
const incompleteCode = 'serviceVersion.incomplete';

/** One version of a service and what is being changed in it. */
export function useVersion() {
  const at = ref({ serviceId: '', number: 0 });
  const state = ref<ScreenState>('loading');
  const code = ref<string | null>(null);
  const requestId = ref<string | null>(null);
  const view = shallowRef<ServiceVersionView | null>(null);
  const form = ref<Form | null>(null);
  const stored = ref('');
  const savedAt = ref<Date | null>(null);
  const saving = ref(false);
  const failed = ref<string | null>(null);
  const { faults, take: takeFaults } = useFaults(form);
  const { unread, refuse: unreadable } = useUnread(failed, takeFaults);
  const theirs = shallowRef<ServiceVersionView | null>(null);
  const restored = ref(false);

  const written = computed(() => JSON.stringify(form.value));
  const dirty = computed(() => state.value === 'ready' && (unread.value !== null || written.value !== stored.value));
  const key = () => `service:${at.value.serviceId}:${String(at.value.number)}`;

  function keep(): void {
    if (state.value !== 'ready' || !view.value) return;
    const kept = { revision: view.value.revision, form: form.value, unread: unread.value };
    keepDraft(key(), dirty.value ? JSON.stringify(kept) : '');
  }
  // What is typed survives a reload of the tab, saved or not.
  watch([written, stored, unread], keep);

  function show(next: ServiceVersionView): void {
    view.value = next;
    form.value = toForm(next);
    unread.value = null;
    stored.value = written.value;
  }

  function takeDraft(): void {
    const text = readDraft(key());
    if (text === '') return;
    const kept = JSON.parse(text) as { revision: number; form: Form; unread?: string | null };
    // A draft over an older revision would overwrite a colleague's work.
    if (kept.revision !== view.value?.revision) return keepDraft(key(), '');
    form.value = kept.form;
    unread.value = kept.unread ?? null;
    restored.value = true;
  }

  async function open(serviceId: string, number: number): Promise<void> {
    at.value = { serviceId, number };
    state.value = 'loading';
    failed.value = null;
    theirs.value = null;
    restored.value = false;
    savedAt.value = null;
    takeFaults([]);
    try {
      const found = await api.read(serviceId, number);
      if (at.value.serviceId !== serviceId || at.value.number !== number) return;
      show(found);
      if (found.state === 'draft') takeDraft();
      state.value = 'ready';
    } catch (error) {
      code.value = codeOf(error);
      requestId.value = requestIdOf(error);
      state.value = 'failed';
    }
  }

  function fail(error: unknown): void {
    failed.value = codeOf(error);
    takeFaults(error instanceof Refusal ? error.fields : []);
  }

  /** Stores what is written. Answers whether everything is stored now. */
  async function save(): Promise<boolean> {
    if (!view.value || !form.value || saving.value || theirs.value) return false;
    if (unread.value !== null) return unreadable();
    saving.value = true;
    failed.value = null;
    const sent = written.value;
    const { serviceId, number } = at.value;
    // An amount that is empty goes along: the API says where it is missing.
    const body = {
      revision: view.value.revision,
      ...withoutBlankRows(JSON.parse(sent) as Form),
    } as ServiceVersionInput;
    try {
      view.value = await api.save(serviceId, number, body);
      stored.value = sent;
      savedAt.value = new Date();
      takeFaults([]);
      restored.value = false;
      keep();
      return !dirty.value;
    } catch (error) {
      fail(error);
      if (failed.value === staleCode) await lookAtTheirs();
      return false;
    } finally {
      saving.value = false;
    }
  }

  /** What is missing has come from elsewhere since the version was opened; only the version itself names whose it is. */
  async function readReadiness(): Promise<void> {
    try {
      const { readiness } = await api.read(at.value.serviceId, at.value.number);
      if (view.value) view.value = { ...view.value, readiness };
    } catch (error) {
      // The refusal stands; it says what is wrong, though not with whom.
      codeOf(error);
    }
  }

  async function lookAtTheirs(): Promise<void> {
    try {
      theirs.value = await api.read(at.value.serviceId, at.value.number);
      failed.value = null;
    } catch (error) {
      fail(error);
    }
  }
  /** Leaves ours for what the colleague has stored. */
  function takeTheirs(): void {
    if (theirs.value) show(theirs.value);
    theirs.value = null;
  }
  /** Stores ours over what the colleague has stored: asked for, never by itself. */
  async function keepOurs(): Promise<void> {
    if (!theirs.value) return;
    view.value = theirs.value;
    theirs.value = null;
    await save();
  }

  /** Does something to the stored version as a whole and shows what it is then. */
  async function act(
    work: (of: ServiceVersionView) => Promise<ServiceVersionView>,
  ): Promise<ServiceVersionView | null> {
    if (!view.value) return null;
    failed.value = null;
    try {
      const next = await work(view.value);
      if (next.serviceId === at.value.serviceId && next.number === at.value.number) show(next);
      return next;
    } catch (error) {
      fail(error);
      if (failed.value === incompleteCode) await readReadiness();
      return null;
    }
  }
  /** The version is gone, and what was kept of it with it. */
  function drop(): void {
    keepDraft(key(), '');
    state.value = 'loading';
  }

  return {
    ...{ state, code, requestId, view, form, written, dirty, savedAt, saving, failed, faults, theirs, restored },
    ...{ unread, open, save, act, takeTheirs, keepOurs, drop, fail },
  };
}
