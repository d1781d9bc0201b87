import type { ArrivalInput } from '@tsunagu/api-client';
import type { tellArrival } from '../api/parent.ts';

/** Handed in, so that this file, which few need, shares no chunk with the first page. */
type Tell = typeof tellArrival;

const kept = 'tsunagu.route';
/** Where nothing can be stored, it is known until the page is closed. */
let inMemory: string | null = null;

/**
 * Takes the code of the flyer out of the address. LINE's SDK has put back what stood in `liff.state` by then; should it have
 * failed, the code is still in there. It is left neither in the address nor in the history.
 */
export function takeRoute(): string | null {
  const query = new URLSearchParams(location.search);
  const inState = query.get('liff.state')?.split('?')[1];
  const code = query.get('route') ?? new URLSearchParams(inState).get('route') ?? '';
  if (query.has('route')) {
    query.delete('route');
    const rest = query.toString();
    history.replaceState(history.state, '', location.pathname + (rest ? `?${rest}` : '') + location.hash);
  }
  return /^\w{1,16}$/.test(code) ? code : null;
}

/**
 * Says once by which flyer somebody came. Before they have agreed that is only counted: the code, and as what it was counted,
 * stay on this phone while the page is open. Nobody waits for it, and a failure costs one figure.
 */
export async function sayArrival(tell: Tell, route: string, agreed: boolean): Promise<void> {
  if (!agreed && keptArrival()?.route === route) return;
  const answer = await tell({ route }).catch(() => null);
  if (answer && !agreed) keep(JSON.stringify({ route, counted: answer.counted }));
}

/** Says it again to be kept, now that they have agreed; the phone forgets it. */
export async function sayArrivalAgreed(tell: Tell): Promise<void> {
  const arrival = keptArrival();
  if (arrival === null) return;
  keep(null);
  await tell(arrival).catch(() => null);
}

function keep(arrival: string | null): void {
  inMemory = arrival;
  try {
    if (arrival === null) sessionStorage.removeItem(kept);
    else sessionStorage.setItem(kept, arrival);
  } catch {
    return;
  }
}

function keptArrival(): ArrivalInput | null {
  let text = inMemory;
  try {
    text = sessionStorage.getItem(kept) ?? inMemory;
  } catch {
    // Where nothing can be stored, what is in memory counts.
  }
  return text === null ? null : (JSON.parse(text) as ArrivalInput);
}
