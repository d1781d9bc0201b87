import { type Known, nothingKnown } from './known.ts';

const kept = 'tsunagu.guest-answers';

/** Answers given before registering: on this phone, until the page is closed, and nowhere else. */
export function readGuest(): Known {
  try {
    const text = sessionStorage.getItem(kept);
    return text ? { ...nothingKnown, ...(JSON.parse(text) as Known) } : nothingKnown;
  } catch {
    return nothingKnown;
  }
}

export function keepGuest(known: Known): void {
  try {
    sessionStorage.setItem(kept, JSON.stringify(known));
  } catch {
    return;
  }
}

export function forgetGuest(): void {
  try {
    sessionStorage.removeItem(kept);
  } catch {
    return;
  }
}
