import type { Answer } from '@tsunagu/api-client';

// Named in stores/holder.ts too: what one person could not send is never sent for the next one on the same phone.
const kept = 'tsunagu.survey-unsent';

/** Answers that the server does not have yet. `finish`: the parent has pressed the last button. */
export interface Unsent {
  version: string;
  answers: Answer[];
  finish: boolean;
}

/** What this phone could not send: kept past a closed window, and gone as soon as the server has it. */
export function readUnsent(): Unsent | null {
  try {
    const text = localStorage.getItem(kept);
    const known = text ? (JSON.parse(text) as Partial<Unsent>) : null;
    if (!known || typeof known.version !== 'string' || !Array.isArray(known.answers)) return null;
    return { version: known.version, answers: known.answers, finish: known.finish === true };
  } catch {
    return null;
  }
}

/** @returns whether the phone keeps it; storage may be switched off. */
export function keepUnsent(unsent: Unsent): boolean {
  try {
    localStorage.setItem(kept, JSON.stringify(unsent));
    return true;
  } catch {
    return false;
  }
}

export function forgetUnsent(): void {
  try {
    localStorage.removeItem(kept);
  } catch {
    return;
  }
}
