let navigated = false;

/** Told by the router after every page but the first. */
export function noteNavigation(): void {
  navigated = true;
}

/** The first page keeps the focus where the browser put it; later ones move it to their heading. */
export const wasNavigated = () => navigated;
