const kept = 'tsunagu.holder';
/** All else that this app keeps on a phone goes with the person. */
const stays = /^(?!tsunagu\.)|\.(holder|language|simulator-code)$/;

/** A mark of the person LINE's token speaks of: the same for the same person, and not their LINE id. Null when unreadable. */
async function markOf(idToken: string): Promise<string | null> {
  try {
    const payload = atob(idToken.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/'));
    const { sub } = JSON.parse(payload) as { sub: string };
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sub));
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null;
  }
}

/** Null where storage is switched off: then every start opens a session of its own. */
function holder(): string | null {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
}

/** Whether the session that the cookie holds may be another person's, who used this browser before. */
export async function isAnother(idToken: string | null): Promise<boolean> {
  const mark = idToken && (await markOf(idToken));
  return Boolean(mark) && mark !== holder();
}

/** Notes whose session this browser holds from now on. What somebody else was writing goes. */
export async function noteHolder(idToken: string): Promise<void> {
  const mark = await markOf(idToken);
  const before = holder();
  if (!mark || mark === before) return;
  try {
    localStorage.setItem(kept, mark);
    if (before !== null) forgetTexts();
  } catch {
    // Where nothing can be kept, nothing of somebody else is left either.
  }
}

/** Removes what a person wrote or answered on this phone. */
export function forgetTexts(): void {
  try {
    for (const storage of [sessionStorage, localStorage]) {
      for (const key of Object.keys(storage)) {
        if (!stays.test(key)) storage.removeItem(key);
      }
    }
  } catch {
    return;
  }
}
