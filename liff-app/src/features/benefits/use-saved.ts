import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { Refusal } from '../../api/errors.ts';
import { forgetService, getSaved, saveService } from '../../api/saved.ts';
import { useSession } from '../../stores/session.ts';
import { everyPage } from './every-page.ts';
import { keepHere, readHere } from './on-this-phone.ts';

interface Saveable {
  id: string;
  asksAtDesk: boolean;
}
type Outcome = 'savedNow' | 'savedHere';

/**
 * Services to find again. A registered household keeps them with us, except what asks at the desk: that, and all that somebody
 * saves before registering, stays on the phone and no request tells of it.
 */
export const useSaved = defineStore('saved', () => {
  const session = useSession();
  const registered = computed(() => session.me?.stage === 'ready');
  const here = ref(readHere('saved', []));
  const there = ref<string[]>([]);
  /** The refusal's code, or that nothing was reached. */
  const failed = ref<string | null>(null);
  const outcome = ref<Outcome | null>(null);
  const ids = computed(() => [...new Set([...there.value, ...here.value])]);
  let loading: Promise<void> | null = null;

  /** Asks once per visit what the household keeps. */
  function load(): Promise<void> {
    if (!registered.value) return Promise.resolve();
    loading ??= everyPage(getSaved).then(
      (items) => {
        there.value = items.map(({ serviceId }) => serviceId);
      },
      () => {
        loading = null;
      },
    );
    return loading;
  }

  const has = (id: string) => ids.value.includes(id);

  async function save({ id, asksAtDesk }: Saveable): Promise<void> {
    begin();
    if (has(id)) return;
    if (asksAtDesk || !registered.value) {
      setHere([id, ...here.value]);
      outcome.value = 'savedHere';
      return;
    }
    outcome.value = 'savedNow';
    await atOnce([id, ...there.value], () => saveService(id));
  }

  async function forget({ id }: Pick<Saveable, 'id'>): Promise<void> {
    begin();
    if (here.value.includes(id)) setHere(here.value.filter((each) => each !== id));
    if (!there.value.includes(id)) return;
    await atOnce(
      there.value.filter((each) => each !== id),
      () => forgetService(id),
    );
  }

  function begin() {
    failed.value = null;
    outcome.value = null;
  }

  /** The screen does not wait for the server, and says so when it did not work. */
  async function atOnce(after: string[], tell: () => Promise<unknown>): Promise<void> {
    const before = there.value;
    there.value = after;
    try {
      await tell();
    } catch (error) {
      there.value = before;
      outcome.value = null;
      failed.value = error instanceof Refusal ? error.code : 'unreachable';
    }
  }

  function setHere(after: string[]) {
    here.value = after;
    keepHere('saved', after);
  }

  return { ids, failed, outcome, load, has, save, forget };
});
