import type { Language, ParentMe, PublicConfig } from '@tsunagu/api-client';
import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import { Refusal, type Trouble } from '../api/errors.ts';
import { renewSessionWith } from '../api/http.ts';
import { changeSettings, getSession, openSession, tellArrival } from '../api/parent.ts';
import type { Line } from '../line/line.ts';
import { isAnother, noteHolder } from './holder.ts';
import { forgetKnownHere, noteKnownHere } from './known-here.ts';
import { useLanguage } from './language.ts';

/** Who holds the phone, and what the service is called here. */
export const useSession = defineStore('session', () => {
  const me = shallowRef<ParentMe | null>(null);
  const config = shallowRef<PublicConfig | null>(null);
  const line = shallowRef<Line | null>(null);
  /** LINE knew the person but the API did not accept the token: reopening the page brings a fresh one. */
  const refusedByLogin = ref(false);
  /** The app could not start. */
  const trouble = shallowRef<Trouble | null>(null);

  /**
   * Finds the session that the cookie still holds, or opens one with LINE's token. Public pages work without either.
   * A cookie outlives a change of the person: where LINE names somebody else, their own session is opened.
   */
  async function begin(known: PublicConfig, phone: Line | null) {
    // Nobody waits long for it, and without it a figure is missing, nothing else.
    const arrival = location.search.includes('route') ? await import('./arrival.ts').catch(() => null) : null;
    const route = arrival?.takeRoute();
    config.value = known;
    line.value = phone;
    renewSessionWith(open);
    await find();
    const stage = me.value?.stage;
    if (route && stage && stage !== 'ready') void arrival?.sayArrival(tellArrival, route, stage === 'survey');
  }

  async function find(): Promise<void> {
    const phone = line.value;
    if (await isAnother(phone?.getIdToken() ?? null)) return void (await open());
    const held = await getSession().catch((error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    });
    if (held) keep(held);
    else await open();
  }

  async function open(): Promise<boolean> {
    const idToken = line.value?.getIdToken() ?? null;
    if (!idToken) {
      me.value = null;
      return false;
    }
    try {
      keep(await openSession(idToken));
      await noteHolder(idToken);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // LINE does not renew an ID token by itself; a loop here would never end.
      refusedByLogin.value = true;
      line.value?.forget();
      me.value = null;
      return false;
    }
  }

  function keep(known: ParentMe) {
    me.value = known;
    refusedByLogin.value = false;
    if (known.stage === 'ready') noteKnownHere();
  }

  function end() {
    me.value = null;
    forgetKnownHere();
  }

  /** Changes the language of the screen at once, and of letters and replies where the parent is registered. */
  async function chooseLanguage(language: Language) {
    await useLanguage().choose(language);
    if (me.value?.stage === 'ready') keep(await changeSettings({ language }));
  }

  return { me, config, line, refusedByLogin, trouble, begin, keep, end, chooseLanguage };
});
