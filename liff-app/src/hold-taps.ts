/**
 * The server may have painted the first page already. Until the app stands, taps on that paint are kept here and then given to the
 * app's own twin of what was tapped: following such a link for real would drop what LINE put behind the # of the address.
 * The emergency page and telephone numbers are never held up.
 * @returns what to call when the app stands.
 */
export function holdTaps(root: HTMLElement): () => void {
  let tapped: Element | null = null;
  let focused: Element | null = null;
  const hold = (event: MouseEvent) => {
    const element = (event.target as Element).closest('button, a[href^="/liff/"]:not([href="/liff/emergency"])');
    if (!element) return;
    event.preventDefault();
    // Asked for after ten seconds, when something hangs: nothing stands yet that could be given the tap.
    if (element.matches('.wait')) return location.reload();
    tapped?.removeAttribute('aria-busy');
    element.setAttribute('aria-busy', 'true');
    tapped = element;
  };
  const note = (event: FocusEvent) => (focused = event.target as Element);
  root.addEventListener('click', hold);
  root.addEventListener('focusin', note);
  root.className = 'awake';

  return () => {
    root.removeEventListener('click', hold);
    root.removeEventListener('focusin', note);
    root.removeAttribute('aria-busy');
    if (focused) twinOf(focused, root)?.focus({ preventScroll: true });
    if (tapped) twinOf(tapped, root)?.click();
  };
}

/** The link to the same place, or the button of the same kind. Missing where the app shows another page after all. */
function twinOf(element: Element, root: HTMLElement): HTMLElement | undefined {
  const like = (other: Element) =>
    other.className === element.className && other.getAttribute('href') === element.getAttribute('href');
  return [...root.querySelectorAll<HTMLElement>(element.tagName)].find(like);
}
