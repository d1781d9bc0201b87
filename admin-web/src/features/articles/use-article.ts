import { computed, reactive, ref, shallowRef, watch } from 'vue';
import type { ArticleInput, ArticleView } from '@tsunagu/api-client';
import { codeOf, requestIdOf } from '../../api/http';
import { articles } from '../../api/staff';
import { keepDraft, readDraft } from '../../ui/drafts';
import type { ScreenState } from '../../ui/screen-state';

type Form = Required<Pick<ArticleInput, 'topic' | 'designatedByCity'>> & {
  title: Required<ArticleInput['title']>;
  body: Required<ArticleInput['body']>;
  serviceId: string;
};
/** English is optional: an empty field says that there is none. */
const withoutEmpty = ({ en, ...texts }: Form['title']): ArticleInput['title'] =>
  en.trim() === '' ? texts : { ...texts, en };

const blank = (): Form => ({
  title: { ja: '', 'easy-ja': '', en: '' },
  body: { ja: '', 'easy-ja': '', en: '' },
  topic: 'money',
  serviceId: '',
  designatedByCity: false,
});

/** One article and what is being written. `id` is null until it is stored for the first time. */
export function useArticle() {
  const id = ref<string | null>(null);
  const state = ref<ScreenState>('loading');
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
    if (state.value !== 'ready') return;
    keepDraft(key(), dirty.value ? JSON.stringify({ version: view.value?.version ?? 0, form }) : '');
  });

  function show(next: ArticleView): void {
    view.value = next;
    Object.assign(form, {
      title: { ...next.title, en: next.title.en ?? '' },
      body: { ...next.body, en: next.body.en ?? '' },
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

  /** Reads a stored article, or begins a new one with `null`. */
  async function open(next: string | null): Promise<void> {
    id.value = next;
    view.value = null;
    failed.value = null;
    savedAt.value = null;
    Object.assign(form, blank());
    stored.value = JSON.stringify(form);
    if (!next) {
      takeDraft();
      state.value = 'ready';
      return;
    }
    state.value = 'loading';
    try {
      const found = await articles.read(next);
      if (id.value !== next) return;
      show(found);
      if (found.state === 'draft') takeDraft();
      state.value = 'ready';
    } catch (error) {
      code.value = codeOf(error);
      requestId.value = requestIdOf(error);
      state.value = 'failed';
    }
  }

  function input(): ArticleInput {
    return {
      title: withoutEmpty(form.title),
      body: withoutEmpty(form.body),
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

  return { id, state, code, requestId, view, form, dirty, savedAt, saving, failed, open, save, act };
}
