// Kept for this tab only: what is written here is confidential and must not stay on a shared computer's disk.
const prefix = 'tsunagu.draft.';

export function readDraft(key: string): string {
  return sessionStorage.getItem(prefix + key) ?? '';
}

export function keepDraft(key: string, text: string): void {
  if (text === '') sessionStorage.removeItem(prefix + key);
  else sessionStorage.setItem(prefix + key, text);
}

/** On sign-out nothing of it remains. */
export function clearDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}
