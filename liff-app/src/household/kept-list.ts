import type { CatalogueService } from '@tsunagu/api-client';
import { defineStore, storeToRefs } from 'pinia';
import { computed, ref } from 'vue';
import { Refusal } from '../api/errors.ts';
import { useSession } from '../stores/session.ts';
import { everyPage } from './every-page.ts';
import { keepHere, readHere } from './on-this-phone.ts';

export type Keepable = Pick<CatalogueService, 'id' | 'asksAtDesk' | 'useKept'>;
type Outcome = 'savedNow' | 'savedHere' | 'usedNow' | 'usedHere' | 'usedStopped' | 'usedStillRings' | 'usedOff';

/** What became of the last tap on a bookmark or on 「もう利用している」. */
export const useKeeping = defineStore('keeping', () => {
  /** The refusal's code, or that nothing was reached. */
  const failed = ref<string | null>(null);
  const outcome = ref<Outcome | null>(null);
  return { failed, outcome };
});

interface There {
  page: Parameters<typeof everyPage<{ serviceId: string }>>[0];
  keep: (serviceId: string) => Promise<unknown>;
  forget: (serviceId: string) => Promise<unknown>;
  /** What stays on the phone, whoever keeps it. */
  isOwnAffair: (service: Keepable) => boolean;
}

/**
 * A list of services that somebody keeps. A registered household keeps them with us, except what is nobody's business: that, and
 * all that somebody keeps before registering, stays on the phone and no request tells of it.
 */
export function keptList(what: 'saved' | 'used', api: There) {
  const session = useSession();
  const { failed, outcome } = storeToRefs(useKeeping());
  const registered = computed(() => session.me?.stage === 'ready');
  const here = ref(readHere(what, []));
  const there = ref<string[]>([]);
  const ids = computed(() => [...new Set([...there.value, ...here.value])]);
  /** What is kept with us was asked for and did not come. */
  const notFound = ref(false);
  let loading: Promise<void> | null = null;

  /** Asks once per visit what the household keeps. */
  function load(): Promise<void> {
    if (!registered.value) return Promise.resolve();
    loading ??= everyPage(api.page).then(
      (items) => {
        there.value = items.map(({ serviceId }) => serviceId);
        notFound.value = false;
      },
      () => {
        loading = null;
        notFound.value = true;
      },
    );
    return loading;
  }

  const has = (id: string) => ids.value.includes(id);
  /** Kept on this phone and nowhere else. */
  const isHere = (id: string) => here.value.includes(id) && !there.value.includes(id);

  async function keep(service: Keepable): Promise<void> {
    const { id } = service;
    begin();
    if (has(id)) return;
    if (api.isOwnAffair(service) || !registered.value) {
      setHere([id, ...here.value]);
      outcome.value = `${what}Here`;
      return;
    }
    outcome.value = `${what}Now`;
    await atOnce([id, ...there.value], () => api.keep(id));
  }

  async function forget({ id }: Pick<Keepable, 'id'>): Promise<void> {
    begin();
    if (here.value.includes(id)) setHere(here.value.filter((each) => each !== id));
    if (!there.value.includes(id)) return;
    await atOnce(
      there.value.filter((each) => each !== id),
      () => api.forget(id),
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
    keepHere(what, after);
  }

  return { ids, notFound, load, has, isHere, keep, forget };
}
