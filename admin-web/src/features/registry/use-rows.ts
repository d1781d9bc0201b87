import { ref, shallowRef, watch, type Ref } from 'vue';
import type { RegistryImportView, RegistryRowChange, RegistryRowItem } from '@tsunagu/api-client';
import { codeOf } from '../../api/http';
import { registry as api } from '../../api/registry';
import { usePaged } from '../../ui/use-paged';

const MOST_AT_ONCE = 100;
/** `same` and `gone` rows have nothing to become a draft of. */
export const canAccept = ({ change, decision, name }: RegistryRowItem): boolean =>
  decision === null && name !== null && (change === 'new' || change === 'changed');
export const canSkip = ({ change, decision }: RegistryRowItem): boolean => decision === null && change !== 'same';

/** The rows of the ready file: which are shown, which are picked, what is decided about them. */
export function useRows(ready: Ref<RegistryImportView | null>) {
  const filter = ref<RegistryRowChange | 'all'>('new');
  const warned = ref(false);
  const picked = shallowRef<ReadonlySet<number>>(new Set());
  const busy = ref(false);
  const failed = ref<string | null>(null);
  const paged = usePaged<RegistryRowItem>(async (cursor) => {
    if (!ready.value) return { items: [], nextCursor: null };
    return api.rows(ready.value.id, filter.value === 'all' ? null : filter.value, warned.value, cursor);
  });
  watch([() => ready.value?.id, filter, warned], () => {
    picked.value = new Set();
    failed.value = null;
    void paged.restart();
  });

  function pick(position: number, on: boolean): void {
    const next = new Set(picked.value);
    if (on && next.size < MOST_AT_ONCE) next.add(position);
    else next.delete(position);
    picked.value = next;
  }

  /** `serviceId`: the service that one row is. @returns how many were decided, and how many of them brought nothing but a number; null when it was refused */
  async function decide(
    act: 'accept' | 'skip',
    positions: number[],
    serviceId: string | null = null,
  ): Promise<{ decided: number; numbers: number } | null> {
    const id = ready.value?.id;
    if (id === undefined || busy.value || positions.length === 0) return null;
    busy.value = true;
    failed.value = null;
    try {
      const drafts = act === 'accept' ? (await api.accept(id, positions, serviceId)).drafts : [];
      if (act === 'skip') await api.skip(id, positions);
      const services = new Map(drafts.map(({ position, serviceId }) => [position, serviceId]));
      const decision = act === 'accept' ? ('accepted' as const) : ('skipped' as const);
      const decided = (row: RegistryRowItem): RegistryRowItem =>
        positions.includes(row.position)
          ? { ...row, decision, serviceId: services.get(row.position) ?? row.serviceId }
          : row;
      paged.put(paged.items.value.map(decided));
      picked.value = new Set();
      return { decided: positions.length, numbers: drafts.filter(({ number }) => number === null).length };
    } catch (error) {
      failed.value = codeOf(error);
      return null;
    } finally {
      busy.value = false;
    }
  }

  return { ...paged, filter, warned, picked, busy, failed, pick, decide };
}
