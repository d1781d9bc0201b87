import { drawFlex } from '/flex.js';

// The phone: choose a person, read the talk, press what LINE would let one press.
// For browser tests: `/?user=U…&open=/path` chooses a person and opens a LIFF path; the LIFF frame has the title 「LIFF」.
const $ = (id) => document.getElementById(id);
const query = new URLSearchParams(location.search);
const STATES = { none: '友だちではありません', friend: '友だち', blocked: 'ブロック中' };
let settings = { liffUrl: '', liffId: '' };
let chosen = query.get('user');
let people = [];

async function call(path, method = 'GET', body = undefined) {
  const answer = await fetch(`/simulator${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

const make = (tag, attributes = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), attributes);
  element.append(...children);
  return element;
};

const person = () => people.find(({ userId }) => userId === chosen);

async function refresh() {
  const { users, friends } = await call('/users');
  people = users;
  if (!person()) chosen = people[0]?.userId ?? null;
  showPeople();
  showActs();
  showMenu();
  await showTalk();
  const { delivered, byCount } = await call('/ledger');
  $('ledger').textContent =
    `友だち ${friends}人・届いた通知 ${delivered}件${Object.keys(byCount).some((n) => Number(n) > 60) ? '（多い人がいます）' : ''}`;
}

function showPeople() {
  $('people').replaceChildren(
    ...people.slice(0, 60).map(({ userId, name, friendship }) => {
      const button = make(
        'button',
        { type: 'button' },
        make('span', { textContent: name }),
        make('small', { textContent: STATES[friendship] }),
      );
      if (userId === chosen) button.setAttribute('aria-current', 'true');
      button.addEventListener('click', () => choose(userId));
      return make('li', {}, button);
    }),
  );
}

function choose(userId) {
  chosen = userId;
  closeLiff();
  void refresh();
}

function showActs() {
  const one = person();
  const button = (label, act, disabled) => {
    const made = make('button', { type: 'button', textContent: label, disabled });
    made.addEventListener('click', () => void act().then(refresh));
    return made;
  };
  $('acts').replaceChildren(
    ...(one
      ? [
          one.friendship === 'blocked'
            ? button('ブロック解除', () => call(`/users/${chosen}/follow`, 'POST'), false)
            : button('友だち追加', () => call(`/users/${chosen}/follow`, 'POST'), one.friendship === 'friend'),
          button('ブロック', () => call(`/users/${chosen}/block`, 'POST'), one.friendship !== 'friend'),
          button('LIFFを開く', async () => openLiff('/'), false),
        ]
      : []),
  );
  $('talk-state').textContent = one ? `${one.name}・${STATES[one.friendship]}` : '';
  $('say').querySelector('button').disabled = one?.friendship !== 'friend';
}

async function showTalk() {
  const { lines } = chosen ? await call(`/users/${chosen}/talk`) : { lines: [] };
  const talk = $('talk');
  const atEnd = talk.scrollHeight - talk.scrollTop - talk.clientHeight < 80;
  talk.replaceChildren(
    ...(lines.length > 0
      ? lines.map(showLine)
      : [make('li', { className: 'talk__empty', textContent: 'まだメッセージはありません' })]),
  );
  if (atEnd) talk.scrollTop = talk.scrollHeight;
}

function showLine({ from, message, at }) {
  const content =
    message.type === 'flex'
      ? drawFlex(message, act)
      : make('div', {
          className: 'bubble__text',
          textContent: message.text ?? message.altText ?? `（${message.type}）`,
        });
  if (message.type === 'flex') content.setAttribute('aria-label', message.altText);
  const time = make('time', {
    textContent: new Date(at).toLocaleTimeString('ja-JP', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' }),
  });
  return make('li', { className: from === 'person' ? 'bubble bubble--mine' : 'bubble' }, content, time);
}

/** What LINE does with an action. LIFF addresses open in the phone, everything else outside. */
function act(action) {
  if (action.type === 'uri') {
    const prefix = `https://liff.line.me/${settings.liffId}`;
    if (action.uri.startsWith(prefix)) void openLiff(action.uri.slice(prefix.length) || '/');
    else window.open(action.uri, '_blank', 'noopener');
  } else if (action.type === 'message') void call(`/users/${chosen}/say`, 'POST', { text: action.text }).then(refresh);
  else if (action.type === 'postback')
    void call(`/users/${chosen}/postback`, 'POST', { data: action.data }).then(refresh);
}

function showMenu() {
  const menu = person()?.richMenu;
  $('menu').hidden = !menu;
  if (!menu) return;
  const { width, height } = menu.size;
  const share = (value, whole) => `${(value / whole) * 100}%`;
  $('menu').replaceChildren(
    make('img', { src: `/simulator/rich-menus/${menu.richMenuId}/image`, alt: menu.chatBarText }),
    ...menu.areas.map(({ bounds, action }) => {
      const area = make('button', { type: 'button' });
      area.setAttribute('aria-label', action.label ?? action.uri ?? 'メニュー');
      Object.assign(area.style, {
        left: share(bounds.x, width),
        top: share(bounds.y, height),
        width: share(bounds.width, width),
        height: share(bounds.height, height),
      });
      area.addEventListener('click', () => act(action));
      return area;
    }),
  );
}

async function openLiff(path) {
  if (!chosen) return;
  const { code } = await call(`/users/${chosen}/liff-code`, 'POST');
  const frame = make('iframe', { title: 'LIFF', src: `${settings.liffUrl}${path}#simulator_code=${code}` });
  $('liff-frame').replaceChildren(frame);
  $('liff').hidden = false;
  frame.focus();
}

function closeLiff() {
  $('liff').hidden = true;
  $('liff-frame').replaceChildren();
}

$('liff-close').addEventListener('click', closeLiff);
$('new-person').addEventListener('submit', (event) => {
  event.preventDefault();
  const name = $('new-name').value.trim();
  void call('/users', 'POST', name ? { name } : {}).then(({ userId }) => {
    $('new-name').value = '';
    choose(userId);
  });
});
$('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = $('say-text').value;
  if (!text) return;
  $('say-text').value = '';
  void call(`/users/${chosen}/say`, 'POST', { text }).then(refresh);
});
// A LIFF page that closes itself tells its parent window.
addEventListener('message', ({ data }) => data === 'liff:close' && closeLiff());

const tick = () =>
  ($('clock').textContent = new Date().toLocaleTimeString('ja-JP', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' }));
tick();
setInterval(tick, 10_000);

settings = await call('/settings');
await refresh();
if (query.has('open')) await openLiff(query.get('open'));
let queued = false;
new EventSource('/simulator/live').addEventListener('message', () => {
  if (queued) return;
  queued = true;
  requestAnimationFrame(() => {
    queued = false;
    void refresh();
  });
});
