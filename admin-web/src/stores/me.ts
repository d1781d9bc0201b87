import { computed, ref } from 'vue';
import { defineStore } from 'pinia';
import type { StaffMe, StaffRole } from '@tsunagu/api-client';
import { session } from '../api/staff';
import { Refusal } from '../api/http';
import { clearDrafts, ownDrafts } from '../ui/drafts';

/** Who is signed in. `null` before sign-in and after sign-out. */
export const useMe = defineStore('me', () => {
  const me = ref<StaffMe | null>(null);
  const asked = ref(false);
  const roles = computed<StaffRole[]>(() => me.value?.roles ?? []);

  /** Picks the session up again after a reload. A 401 is an answer: nobody is signed in. */
  async function restore(): Promise<void> {
    if (asked.value) return;
    try {
      signedIn(await session.read());
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 401) throw error;
    }
    asked.value = true;
  }

  function signedIn(who: StaffMe): void {
    ownDrafts(who.id);
    me.value = who;
    asked.value = true;
  }

  function forget(): void {
    me.value = null;
    clearDrafts();
  }

  async function signOut(): Promise<void> {
    await session.end();
    forget();
  }

  const has = (...wanted: StaffRole[]) => roles.value.some((role) => wanted.includes(role));

  return { me, roles, restore, signedIn, forget, signOut, has };
});
