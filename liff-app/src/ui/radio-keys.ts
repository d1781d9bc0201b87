/** Arrow keys inside a radio group: move, focus and choose, as a native group does. */
export const radioKeys = (event: KeyboardEvent): void => moveFocus(event)?.click();

/**
 * Where a choice acts at once: arrow keys only move the focus, Space or Enter chooses. Whoever feels their way through the options must
 * not answer with the first one they touch.
 */
export function moveFocus(event: KeyboardEvent): HTMLElement | null {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const group = event.currentTarget;
  if (!step || !(group instanceof HTMLElement)) return null;
  const radios = [...group.querySelectorAll<HTMLElement>('[role="radio"]')];
  const at = radios.findIndex((radio) => radio === document.activeElement);
  const next = radios[(at + step + radios.length) % radios.length];
  if (at < 0 || !next) return null;
  event.preventDefault();
  // Tab leaves the group from wherever one stands, and comes back to it.
  radios.forEach((radio) => (radio.tabIndex = radio === next ? 0 : -1));
  next.focus();
  return next;
}
