import { call, make } from '/tools.js';

const window_ = document.getElementById('liff');
const frame = document.getElementById('liff-frame');
let liffOrigin = '';
let cameFrom = null;

/** Opens a path of the LIFF app over the talk. The code tells the app who holds the phone. */
export async function openLiff({ liffUrl }, userId, path) {
  const { code } = await call(`/users/${userId}/liff-code`, 'POST');
  const [way] = path.split('#');
  liffOrigin = new URL(liffUrl).origin;
  cameFrom = document.activeElement;
  const page = make('iframe', { title: 'LIFF', src: `${liffUrl}${way}#simulator_code=${code}` });
  frame.replaceChildren(page);
  window_.hidden = false;
  page.focus();
}

export function closeLiff() {
  if (window_.hidden) return;
  window_.hidden = true;
  frame.replaceChildren();
  cameFrom?.focus?.();
}

document.getElementById('liff-close').addEventListener('click', closeLiff);
addEventListener('keydown', ({ key }) => key === 'Escape' && closeLiff());
// liff.closeWindow() of the page in the frame.
addEventListener('message', ({ data, origin }) => {
  if (origin === liffOrigin && data?.type === 'liff.closeWindow') closeLiff();
});
