// Named in stores/holder.ts too: it goes with the person.
const kept = 'tsunagu.due-kept';

/** 「このままにする」 is for this month of birth and this phone; nothing of it is told to anybody. */
export function isKept(month: string): boolean {
  try {
    return localStorage.getItem(kept) === month;
  } catch {
    return false;
  }
}

export function keepAsItIs(month: string): void {
  try {
    localStorage.setItem(kept, month);
  } catch {
    return;
  }
}
