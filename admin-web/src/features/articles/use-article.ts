import { computed, reactive, ref, shallowRef, watch } from 'vue';
import type { ArticleInput, ArticleView } from '@tsunagu/api-client';
import { codeOf, requestIdOf } from '../../api/http';
import { articles } from '../../api/staff';
import { keepDraft, readDraft } from '../../ui/drafts';
import type { ScreenState } from '../../ui/screen-state';

type Form = Required<Pick<ArticleInput, 'title' | 'body' | 'topic' | 'designatedByCity'>> & { serviceId: string };
const blank = (): Form => ({
  title: { ja: '', 'easy-ja': '' },
  body: { ja: '', 'easy-ja': '' },
  topic: 'money',
  serviceId: '',
  designatedByCity: false,
});

/** One article and what is being written. `id` is null until it is stored for the first time. */
export function useArticle(initialId: string | null) {
  const id = ref(initialId);
  const state = ref<ScreenState>(initialId ? 'loading' : 'ready');
  const code = ref<string | null>(null);
  const requestId = ref<string | null>(null);
  const view = shallowRef<ArticleView | null>(null);
  const form = reactive<Form>(blank());
  const stored = ref(JSON.stringify(blank()));
  const savedAt = ref<Date | null>(null);
  const saving = ref(false);
  const failed = ref<string | null>(null);
  const key = () => `article:${id.value ?? 'new'}`;
  const dirty = computed(() => JSON.stringify(form) !== stored.value);

  // What is typed survives a reload of the tab, saved or not.
  watch(form, () => {
    keepDraft(key(), dirty.value ? JSON.stringify({ version: view.value?.version ?? 0, form }) : '');
  });

  function show(next: ArticleView): void {
    view.value = next;
    Object.assign(form, {
      title: { ...next.title },
      body: { ...next.body },
      topic: next.topic,
      serviceId: next.serviceId ?? '',
      designatedByCity: next.designatedByCity,
    });
    stored.value = JSON.stringify(form);
  }

  function takeDraft(): void {
    const kept = readDraft(key());
    if (kept === '') return;
    const draft = JSON.parse(kept) as { version: number; form: Form };
    // A draft over an older version would overwrite a colleague's work.
    if (draft.version === (view.value?.version ?? 0)) Object.assign(form, draft.form);
    else keepDraft(key(), '');
  }

  async function load(): Promise<void> {
    if (!id.value) {
      takeDraft();
      return;
    }
    state.value = 'loading';
    try {
      show(await articles.read(id.value));
      if (view.value?.state === 'draft') takeDraft();
      state.value = 'ready';
    } catch (error) {
      code.value = codeOf(error);
      requestId.value = requestIdOf(error);
      state.value = 'failed';
    }
  }

  function input(): ArticleInput {
    return {
      title: { ...form.title },
      body: { ...form.body },
      topic: form.topic,
      designatedByCity: form.designatedByCity,
      ...(form.serviceId === '' ? {} : { serviceId: form.serviceId }),
      ...(view.value ? { version: view.value.version } : {}),
    };
  }

  /** Stores what is written. Answers whether everything is stored now. */
  async function save(): Promise<boolean> {
    if (saving.value) return false;
    saving.value = true;
    failed.value = null;
    const sent = JSON.stringify(form);
    const draftKey = key();
    try {
      const next = id.value ? await articles.save(id.value, input()) : await articles.create(input());
      id.value = next.id;
      view.value = next;
      stored.value = sent;
      savedAt.value = new Date();
      keepDraft(draftKey, '');
      return !dirty.value;
    } catch (error) {
      failed.value = codeOf(error);
      return false;
    } finally {
      saving.value = false;
    }
  }

  async function act(work: (articleId: string) => Promise<ArticleView>): Promise<boolean> {
    if (!id.value) return false;
    failed.value = null;
    try {
      show(await work(id.value));
      return true;
    } catch (error) {
      failed.value = codeOf(error);
      return false;
    }
  }

  return { id, state, code, requestId, view, form, dirty, savedAt, saving, failed, load, save, act };
}
