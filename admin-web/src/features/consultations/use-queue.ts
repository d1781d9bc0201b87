import { computed, ref, watch } from 'vue';
import type { DeskItem, DeskView } from '@tsunagu/api-client';
import { desk } from '../../api/staff';
import { useLive } from '../../stores/live';
import { usePaged } from '../../ui/use-paged';
import { byDeadline, renewInPlace } from './desk-order';

const coalesceMs = 250;

/** The list of the desk: deadline first, renewed by wake-ups without moving a line. */
export function useQueue() {
  const view = ref<DeskView>('mine');
  const list = usePaged<DeskItem>(async (cursor) => {
    const page = await desk.list(view.value, cursor);
    return { ...page, items: [...page.items].sort(byDeadline) };
  });
  const arrivals = ref(0);
  const outOfOrder = ref(false);
  const waitingCount = ref<number | null>(null);
  const waitingIsMore = ref(false);
  let timer: ReturnType<typeof setTimeout> | null = null;

  async function countWaiting(): Promise<void> {
    const page = await desk.list('waiting', null, 100);
    waitingCount.value = page.items.length;
    waitingIsMore.value = page.nextCursor !== null;
  }

  async function renew(): Promise<void> {
    const asked = view.value;
    const page = await desk.list(asked, null, 100);
    if (asked !== view.value) return;
    if (list.state.value === 'empty' && page.items.length > 0) return void (await show());
    const renewed = renewInPlace(list.items.value, page.items, page.nextCursor === null);
    if (list.items.value.length > 0) list.put(renewed.items);
    arrivals.value = renewed.arrivals;
    const moved = renewed.items.some((item, index) => {
      const before = renewed.items[index - 1];
      return before !== undefined && byDeadline(before, item) > 0;
    });
    outOfOrder.value = moved || renewed.gone > 0;
    if (asked !== 'waiting') await countWaiting();
    else waitingCount.value = page.items.length;
  }

  /** Shows what waited above the list, in order. */
  async function show(): Promise<void> {
    arrivals.value = 0;
    outOfOrder.value = false;
    await list.load();
  }

  /** One line the person has just acted on. */
  function replace(item: DeskItem): void {
    list.put(list.items.value.map((shown) => (shown.id === item.id ? { ...shown, ...item } : shown)));
  }

  function soon(): void {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      // A missed refresh is made up by the next wake-up or on return to the page; the list stays as it is.
      renew().catch(() => undefined);
    }, coalesceMs);
  }

  useLive().listen((event) => {
    if (event.kind === 'consultation') soon();
  }, soon);

  watch(view, () => {
    arrivals.value = 0;
    outOfOrder.value = false;
    void list.restart();
  });

  async function start(): Promise<void> {
    await list.load();
    await countWaiting().catch(() => undefined);
  }

  return {
    view,
    ...list,
    arrivals,
    outOfOrder,
    waitingCount,
    waitingIsMore,
    needsShow: computed(() => arrivals.value > 0 || outOfOrder.value),
    start,
    show,
    renew: soon,
    replace,
  };
}
