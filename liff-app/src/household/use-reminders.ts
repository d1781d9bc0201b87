import type { ReminderView } from '@tsunagu/api-client';
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { Refusal } from '../api/errors.ts';
import { cancelReminder, getReminders, remindOn } from '../api/saved.ts';
import { useSession } from '../stores/session.ts';
import { everyPage } from './every-page.ts';
import { keepHere, readHere } from './on-this-phone.ts';
import { useUsed } from './use-used.ts';

/** Days on which LINE rings once. The server keeps the day; for which service it is stands on this phone only. */
export const useReminders = defineStore('reminders', () => {
  const session = useSession();
  const used = useUsed();
  const days = ref<ReminderView[]>([]);
  const services = ref(readHere('reminders', {}));
  /** The refusal's code, or that nothing was reached. */
  const failed = ref<string | null>(null);
  let loading: Promise<void> | null = null;
  let isKnown = false;

  function load(): Promise<void> {
    if (session.me?.stage !== 'ready') return Promise.resolve();
    loading ??= everyPage(getReminders).then(
      async (items) => {
        isKnown = true;
        days.value = items;
        // Those that have come, and those that were taken back on another phone.
        setServices(Object.entries(services.value).filter(([, day]) => items.some((one) => one.day === day)));
        await used.load();
        await stopAll(usedWithDay());
      },
      () => {
        loading = null;
      },
    );
    return loading;
  }

  const sorted = computed(() => [...days.value].sort((a, b) => a.day.localeCompare(b.day)));
  const dayOf = (serviceId: string): string | null => services.value[serviceId] ?? null;
  const servicesOn = (day: string) => Object.keys(services.value).filter((id) => services.value[id] === day);

  async function remind(serviceId: string, day: string): Promise<void> {
    await trying(async () => {
      const made = await remindOn(day);
      days.value = [...days.value.filter(({ id }) => id !== made.id), made];
      setServices([...Object.entries(services.value), [serviceId, day]]);
    });
  }

  /** Other services may wait for the same day: then the day stays. */
  async function stop(serviceId: string): Promise<void> {
    const day = dayOf(serviceId);
    if (!day) return;
    if (servicesOn(day).length > 1) {
      setServices(Object.entries(services.value).filter(([id]) => id !== serviceId));
      return;
    }
    await cancel(day);
  }

  const usedWithDay = () => Object.keys(services.value).filter(used.has);

  async function stopAll(ids: readonly string[]): Promise<void> {
    for (const id of ids) await stop(id);
    // Nobody pressed anything here: whoever did is told by the answer.
    failed.value = null;
  }

  /**
   * What is in use already needs no day any more, wherever the mark was made; the load does the same.
   * @returns whether every such day was taken back; null: none was set on this phone
   */
  async function stopForUsed(): Promise<boolean | null> {
    const waiting = usedWithDay();
    if (waiting.length === 0) return null;
    await load();
    await stopAll(waiting);
    return waiting.every((id) => dayOf(id) === null);
  }

  async function cancel(day: string): Promise<void> {
    await trying(async () => {
      const one = days.value.find((each) => each.day === day);
      // Without the days nothing could be taken back: it would only be forgotten here, and ring.
      if (!one && !isKnown) throw new Error('the days are not known');
      if (one) await cancelReminder(one.id).catch(unlessGone);
      days.value = days.value.filter((each) => each.day !== day);
      setServices(Object.entries(services.value).filter(([, each]) => each !== day));
    });
  }

  async function trying(work: () => Promise<void>): Promise<void> {
    failed.value = null;
    await work().catch((error: unknown) => {
      failed.value = error instanceof Refusal ? error.code : 'unreachable';
    });
  }

  function setServices(entries: [string, string][]) {
    services.value = Object.fromEntries(entries);
    keepHere('reminders', services.value);
  }

  return { sorted, failed, load, dayOf, servicesOn, remind, stop, stopForUsed, cancel };
});

/** It has come, or was taken back on another phone: that is what was wanted. */
function unlessGone(error: unknown): void {
  if (!(error instanceof Refusal) || error.code !== 'reminder.notFound') throw error;
}
