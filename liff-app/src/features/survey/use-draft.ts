import { ref } from 'vue';
import { Refusal } from '../../api/errors.ts';
import { saveDraft } from '../../api/parent.ts';
import { useTryAgain } from './try-again.ts';
import { forgetUnsent, keepUnsent, type Unsent } from './unsent.ts';

/** `later`: on this phone, and sent as soon as it can be. `lost`: on the screen only, where the phone keeps nothing. */
export type DraftState = 'untouched' | 'saving' | 'saved' | 'later' | 'lost';

/**
 * Keeps the answers given so far: on the phone first, then on the server, and then no longer on the phone. `given` says what there is
 * when it is sent, so that a request that was lost is made good by the next.
 */
export function useDraft(given: () => Unsent | null, refused: (refusal: Refusal) => void) {
  const state = ref<DraftState>('untouched');
  const again = useTryAgain(() => void keep());

  // One request at a time, and always with everything known.
  let sending: Promise<void> = Promise.resolve();
  function keep(): Promise<void> {
    const unsent = given();
    if (!unsent) return sending;
    const here = keepUnsent(unsent);
    state.value = 'saving';
    again.callOff();
    sending = sending.then(() => send(here));
    return sending;
  }

  async function send(here: boolean) {
    const unsent = given();
    if (!unsent) return;
    try {
      await saveDraft(unsent.version, unsent.answers);
      forgetUnsent();
      state.value = 'saved';
    } catch (error) {
      if (error instanceof Refusal && !passes(error)) {
        state.value = 'lost';
        refused(error);
        return;
      }
      state.value = here ? 'later' : 'lost';
      again.later();
    }
  }

  /** Nothing is to be sent any more: it arrived another way, or must not be kept. */
  function drop() {
    again.callOff();
    forgetUnsent();
    state.value = 'untouched';
  }

  const settled = () => sending;
  return { state, keep, drop, settled };
}

/** A refusal that time heals. */
export const passes = ({ status }: Refusal): boolean => status === 401 || status === 429 || status >= 500;
