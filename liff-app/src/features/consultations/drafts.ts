/** What is being written, kept on this phone for as long as the page is open: an answer to a phone call must not cost a text. */
const prefix = 'tsunagu.draft.';

export function readDraft(key: string): string {
  try {
    return sessionStorage.getItem(prefix + key) ?? '';
  } catch {
    return '';
  }
}

export function keepDraft(key: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(prefix + key, text);
    else sessionStorage.removeItem(prefix + key);
  } catch {
    return;
  }
}
