import type { ReminderView } from '@tsunagu/api-client';
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { Refusal } from '../../api/errors.ts';
import { cancelReminder, getReminders, remindOn } from '../../api/saved.ts';
import { useSession } from '../../stores/session.ts';
import { everyPage } from './every-page.ts';
import { keepHere, readHere } from './on-this-phone.ts';

/** Days on which LINE rings once. The server keeps the day; for which service it is stands on this phone only. */
export const useReminders = defineStore('reminders', () => {
  const session = useSession();
  const days = ref<ReminderView[]>([]);
  const services = ref(readHere('reminders', {}));
  /** The refusal's code, or that nothing was reached. */
  const failed = ref<string | null>(null);
  let loading: Promise<void> | null = null;

  function load(): Promise<void> {
    if (session.me?.stage !== 'ready') return Promise.resolve();
    loading ??= everyPage(getReminders).then(
      (items) => {
        days.value = items;
        // Those that have come, and those that were taken back on another phone.
        setServices(Object.entries(services.value).filter(([, day]) => items.some((one) => one.day === day)));
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

  async function cancel(day: string): Promise<void> {
    await trying(async () => {
      const one = days.value.find((each) => each.day === day);
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

  return { sorted, failed, load, dayOf, servicesOn, remind, stop, cancel };
});

/** It has come, or was taken back on another phone: that is what was wanted. */
function unlessGone(error: unknown): void {
  if (!(error instanceof Refusal) || error.code !== 'reminder.notFound') throw error;
}
