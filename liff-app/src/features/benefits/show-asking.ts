/** What stays at the bottom of the screen, and a line of text above it. */
const COVERED = 112;

/** Brings what the last tap did, and the next question, before one's eyes. Where they are seen already the page stays still. */
export function showAsking(): void {
  const asking = document.getElementById('asking');
  const title = document.getElementById('next-title');
  if (!asking || !title) return;
  const isSeen =
    asking.getBoundingClientRect().top >= 0 && title.getBoundingClientRect().bottom <= window.innerHeight - COVERED;
  if (isSeen) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  asking.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
}
