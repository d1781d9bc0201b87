/** Asks the simulator's control interface. */
export async function call(path, method = 'GET', body = undefined) {
  const answer = await fetch(`/simulator${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

export function make(tag, attributes = {}, ...children) {
  const element = Object.assign(document.createElement(tag), attributes);
  element.append(...children);
  return element;
}

/** What LINE does with an action: LIFF addresses open in the phone, numbers are shown, the rest opens outside. */
export async function pressedAction(action, { userId, unit, liffId, openLiff }) {
  if (action.type === 'uri') {
    if (unit) await call(`/users/${userId}/tap`, 'POST', { unit, uri: action.uri });
    const path = liffPath(action.uri, liffId);
    if (path !== null) return openLiff(path);
    if (action.uri.startsWith('tel:')) return showNumber(action.uri.slice(4));
    if (/^https?:/.test(action.uri)) window.open(action.uri, '_blank', 'noopener');
  } else if (action.type === 'message') await call(`/users/${userId}/say`, 'POST', { text: action.text });
  else if (action.type === 'postback') await call(`/users/${userId}/postback`, 'POST', { data: action.data });
}

/** The path of a LIFF address of this app, or null. */
function liffPath(uri, liffId) {
  const prefix = `https://liff.line.me/${liffId}`;
  if (!uri.startsWith(prefix)) return null;
  const rest = uri.slice(prefix.length);
  return /^(\/|\?|$)/.test(rest) ? (rest.startsWith('/') ? rest : `/${rest}`) : null;
}

function showNumber(number) {
  document.getElementById('call-number').textContent = number;
  document.getElementById('call').showModal();
}
