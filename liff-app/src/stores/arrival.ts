import { tellArrival } from '../api/parent.ts';

/**
 * Takes the code of the flyer out of the address. LINE's SDK has put back what stood in `liff.state` by then; should it have
 * failed, the code is still in there. Nothing of it is kept: not in the address, not in the history, not on the phone.
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

/** Says once by which flyer somebody came. Nobody waits for it, and a failure costs one figure. */
export function sayArrival(code: string): void {
  tellArrival(code).catch(() => undefined);
}
