import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue';
import type { FlyerBlock, FlyerContent, FlyerLayout, FlyerVersionView, FlyerView } from '@tsunagu/api-client';
import { flyers as api } from '../../api/flyers';
import { codeOf } from '../../api/http';
import { keepDraft, readDraft } from '../../ui/drafts';

export interface Desk {
  name: string;
  routeId: string | null;
  content: FlyerContent;
}
interface Kept {
  revision: number;
  desk: Desk;
}

/** A breath after the last key; the page is laid out by the API, so that it is the page of the PDF. */
const PAUSE_MS = 250;
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What is being drawn, and how it looks. */
export function useStudio() {
  const desk = ref<Desk | null>(null);
  const selected = ref<string | null>(null);
  const layout = shallowRef<FlyerLayout | null>(null);
  const troubled = ref<string | null>(null);
  const stored = ref('');
  let key = '';
  let revision = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let round = 0;
  onScopeDispose(() => {
    if (timer) clearTimeout(timer);
  });

  const dirty = computed(() => desk.value !== null && JSON.stringify(desk.value) !== stored.value);
  const block = computed<FlyerBlock | null>(
    () => desk.value?.content.blocks.find(({ id }) => id === selected.value) ?? null,
  );

  /** Begins with a stored version; what was typed in this tab over the same revision comes back. */
  function open(view: FlyerView, version: FlyerVersionView): void {
    key = `flyer:${view.id}`;
    revision = view.revision;
    const fresh: Desk = { name: view.name, routeId: view.route?.id ?? null, content: copy(version.content) };
    stored.value = JSON.stringify(fresh);
    const kept = readDraft(key);
    const draft = kept === '' ? null : (JSON.parse(kept) as Kept);
    layout.value = { drawing: version.drawing, warnings: version.warnings };
    desk.value = draft?.revision === revision ? draft.desk : fresh;
    if (!block.value) selected.value = null;
  }

  function close(): void {
    desk.value = null;
    layout.value = null;
  }

  watch(
    desk,
    (now, before) => {
      if (!now) return;
      keepDraft(key, dirty.value ? JSON.stringify({ revision, desk: now } satisfies Kept) : '');
      if (timer) clearTimeout(timer);
      // A page that was only opened is drawn already.
      if (now === before || dirty.value) timer = setTimeout(() => void draw(), PAUSE_MS);
    },
    { deep: true },
  );

  /** The last question wins; until it is answered the page before it stays. */
  async function draw(): Promise<void> {
    if (!desk.value) return;
    const mine = ++round;
    try {
      const next = await api.layout(desk.value.content, desk.value.routeId);
      if (mine !== round) return;
      layout.value = next;
      troubled.value = null;
    } catch (error) {
      if (mine === round) troubled.value = codeOf(error);
    }
  }

  /** Takes the blocks as they now stand. */
  function change(blocks: FlyerBlock[]): void {
    if (desk.value) desk.value.content.blocks = blocks;
  }

  return { desk, selected, block, layout, troubled, dirty, open, close, change };
}
