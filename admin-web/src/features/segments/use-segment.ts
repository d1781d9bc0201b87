import { computed, ref, watch } from 'vue';
import { codeOf } from '../../api/http';
import { segments as api } from '../../api/staff';
import { segment } from '../../phrases/ja/segments';
import { keepDraft, readDraft } from '../../ui/drafts';
import type { ScreenState } from '../../ui/screen-state';
import { fromRule, toRule, type Condition } from './conditions';

interface Draft {
  name: string;
  rule: unknown;
}

/** One audience being decided: its name, its sentences, and what of it is stored. */
export function useSegment() {
  const id = ref<string | null>(null);
  const state = ref<ScreenState>('loading');
  const code = ref<string | null>(null);
  const name = ref('');
  const nameError = ref<string | null>(null);
  const condition = ref<Condition>({ join: 'all', sentences: [] });
  const stored = ref('');
  const saving = ref(false);
  const failed = ref<string | null>(null);
  const rule = computed(() => toRule(condition.value));
  const now = computed(() => JSON.stringify({ name: name.value, rule: rule.value } satisfies Draft));
  const dirty = computed(() => state.value === 'ready' && now.value !== stored.value);
  const key = () => `segment:${id.value ?? 'new'}`;

  // Half-decided audiences survive a look at another page.
  watch([dirty, now], () => {
    if (state.value === 'ready') keepDraft(key(), dirty.value ? now.value : '');
  });

  function show(draft: Draft): boolean {
    const read = draft.rule === null ? { join: 'all' as const, sentences: [] } : fromRule(draft.rule);
    if (!read) return false;
    name.value = draft.name;
    condition.value = read;
    return true;
  }

  /** Reads a stored one, or begins a new one with `null`; what was left half-done comes back. */
  async function open(next: string | null): Promise<void> {
    id.value = next;
    state.value = 'loading';
    failed.value = null;
    nameError.value = null;
    try {
      const found = next ? await api.read(next) : null;
      if (id.value !== next) return;
      const readable = show({ name: found?.name ?? '', rule: found?.condition ?? null });
      code.value = readable ? null : 'segment.conditionInvalid';
      stored.value = now.value;
      if (!code.value) {
        const kept = readDraft(key());
        if (kept !== '') show(JSON.parse(kept) as Draft);
      }
      state.value = code.value ? 'failed' : 'ready';
    } catch (error) {
      code.value = codeOf(error);
      state.value = 'failed';
    }
  }

  /** Answers whether it is stored now. */
  async function save(): Promise<boolean> {
    nameError.value = name.value.trim() === '' ? segment.nameMissing : null;
    if (!rule.value || nameError.value || saving.value) return false;
    saving.value = true;
    failed.value = null;
    const sent = now.value;
    const draftKey = key();
    const input = { name: name.value.trim(), condition: rule.value };
    try {
      id.value = (id.value ? await api.save(id.value, input) : await api.create(input)).id;
      stored.value = sent;
      keepDraft(draftKey, '');
      return true;
    } catch (error) {
      failed.value = codeOf(error);
      return false;
    } finally {
      saving.value = false;
    }
  }

  return { id, state, code, name, nameError, condition, rule, saving, failed, open, save };
}
