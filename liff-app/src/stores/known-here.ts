/**
 * Marks this browser as that of a registered parent, whoever that is: the server then sends no welcome page, which would flash up
 * before the home page when the session has ended. Only after consent, and erased on leaving. A script's cookie may live for a week
 * in WebKit; the server prolongs it whenever it sends the page.
 */
const name = 'tsunagu_known';
const rest = () => `; Path=/liff; SameSite=Lax${location.protocol === 'https:' ? '; Secure' : ''}`;

export function noteKnownHere(): void {
  if (!document.cookie.includes(`${name}=1`)) document.cookie = `${name}=1; Max-Age=34560000${rest()}`;
}

export function forgetKnownHere(): void {
  document.cookie = `${name}=; Max-Age=0${rest()}`;
}
