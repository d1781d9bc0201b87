import { onScopeDispose, ref, shallowRef, watch } from 'vue';
import type { NamedService } from '@tsunagu/api-client';
import { codeOf } from '../../../api/http';
import { services as api } from '../../../api/staff';

const debounceMs = 250;
/** As many as one looks through; more words find the rest. */
const mostFound = 8;

/** Looks for services by a word, and knows how those are called whose ids somebody has. */
export function useServiceSearch() {
  const word = ref('');
  const found = shallowRef<NamedService[]>([]);
  const more = ref(false);
  const failed = ref<string | null>(null);
  /** What the shown offers were searched for; empty while nothing was. */
  const searched = ref('');
  const names = shallowRef(new Map<string, string>());
  let timer: ReturnType<typeof setTimeout> | null = null;
  let round = 0;

  const keep = (list: readonly NamedService[]): void => {
    names.value = new Map([...names.value, ...list.map(({ id, name }) => [id, name] as const)]);
  };
  /** What was never published has no name to be told. */
  const nameOf = (id: string): string => names.value.get(id) ?? id;

  async function learn(ids: readonly string[]): Promise<void> {
    const unknown = ids.filter((id) => !names.value.has(id));
    if (unknown.length === 0) return;
    try {
      keep((await api.names(unknown)).items);
    } catch (error) {
      // Without its name a service is still told by its id.
      codeOf(error);
    }
  }

  async function search(text: string): Promise<void> {
    const mine = ++round;
    try {
      const { items, nextCursor } = await api.list(text, null, mostFound);
      if (mine !== round) return;
      keep(items);
      [found.value, more.value, failed.value, searched.value] = [items, nextCursor !== null, null, text];
    } catch (error) {
      if (mine === round) failed.value = codeOf(error);
    }
  }

  function stop(): void {
    if (timer) clearTimeout(timer);
    round += 1;
  }
  watch(word, (typed) => {
    stop();
    const text = typed.trim();
    if (text !== '') timer = setTimeout(() => void search(text), debounceMs);
    else [found.value, more.value, failed.value, searched.value] = [[], false, null, ''];
  });
  onScopeDispose(stop);

  return { word, found, more, failed, searched, nameOf, learn };
}
