// Kept for this tab only: what is written here is confidential and must not stay on a shared computer's disk.
const prefix = 'tsunagu.draft.';
const ownerKey = 'tsunagu.draft-owner';

export function readDraft(key: string): string {
  return sessionStorage.getItem(prefix + key) ?? '';
}

export function keepDraft(key: string, text: string): void {
  if (text === '') sessionStorage.removeItem(prefix + key);
  else sessionStorage.setItem(prefix + key, text);
}

/** Drafts belong to one person: whoever signs in next in this tab does not find them. */
export function ownDrafts(personId: string): void {
  if (sessionStorage.getItem(ownerKey) !== personId) clearDrafts();
  sessionStorage.setItem(ownerKey, personId);
}

/** On sign-out nothing of it remains. */
export function clearDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}
