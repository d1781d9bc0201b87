// The phone: choose a person, read the talk, press what LINE would let one press.
//
// For browser tests (names stay as they are):
//   address   `/?user=U…&open=/path` chooses a person and opens a LIFF path over the talk
//   people    list 「だれのスマートフォン？」, one button per person (aria-current on the chosen one);
//             field 「新しい人」 with button 「加える」
//   state     buttons 「友だち追加」「ブロック」「ブロック解除」「LIFFを開く」
//   talk      list 「トーク」, one item per message; buttons and links of Flex messages by their label;
//             group 「すぐに返す」 holds quick replies; field 「メッセージ」 with button 「送る」
//   menu      button 「メニュー」 text of the rich menu (aria-expanded), area buttons by their label
//   LIFF      dialog 「LIFFの画面」, iframe title 「LIFF」, button 「LIFFを閉じる」 (or Escape)
//   telephone dialog 「電話」 shows the number; button 「閉じる」
import { drawFlex } from '/flex.js';
import { call, make, pressedAction } from '/tools.js';
import { closeLiff, openLiff } from '/liff.js';
import { showMenu } from '/menu.js';

const $ = (id) => document.getElementById(id);
const query = new URLSearchParams(location.search);
const STATES = { none: '友だちではありません', friend: '友だち', blocked: 'ブロック中' };
const MOST_SHOWN = 60;
let chosen = query.get('user');
let people = [];
/** What each part of the page was drawn from, so that an unchanged part keeps its focus and its scrolling. */
const drawn = new Map();

const settings = await call('/settings');
// Cookies of the LIFF page are only its own when both pages bear the same host name.
const liffHost = new URL(settings.liffUrl).hostname;
if (
  liffHost !== location.hostname &&
  /^(localhost|127\.0\.0\.1)$/.test(liffHost) &&
  /^(localhost|127\.0\.0\.1)$/.test(location.hostname)
) {
  location.hostname = liffHost;
}

const person = () => people.find(({ userId }) => userId === chosen);
const changed = (part, from) => {
  const text = JSON.stringify(from);
  if (drawn.get(part) === text) return false;
  drawn.set(part, text);
  return true;
};

async function refresh() {
  const { users, friends, delivered } = await call('/users');
  people = users;
  if (!person()) chosen = people[0]?.userId ?? null;
  showPeople();
  showActs();
  if (changed('menu', [chosen, person()?.richMenu])) showMenu(person()?.richMenu, act);
  await showTalk();
  $('ledger').textContent = `友だち ${friends}人・届いた通知 ${delivered}件`;
}

function showPeople() {
  if (!changed('people', [people.map(({ userId, name, friendship }) => [userId, name, friendship]), chosen])) return;
  $('people').replaceChildren(
    ...people.slice(0, MOST_SHOWN).map(({ userId, name, friendship }) => {
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
  $('people-rest').textContent =
    people.length > MOST_SHOWN ? `ほかに${people.length - MOST_SHOWN}人います。アドレスの ?user= で選べます。` : '';
}

function choose(userId) {
  chosen = userId;
  closeLiff();
  listen();
  void refresh();
}

function showActs() {
  const one = person();
  if (!changed('acts', [chosen, one?.name, one?.friendship])) return;
  const button = (label, act, disabled = false) => {
    const made = make('button', { type: 'button', textContent: label, disabled });
    made.addEventListener('click', () => void act().then(refresh));
    return made;
  };
  const post = (act) => () => call(`/users/${chosen}/${act}`, 'POST');
  $('acts').replaceChildren(
    ...(one
      ? [
          one.friendship === 'blocked'
            ? button('ブロック解除', post('unblock'))
            : button('友だち追加', post('follow'), one.friendship === 'friend'),
          button('ブロック', post('block'), one.friendship !== 'friend'),
          button('LIFFを開く', async () => openLiff(settings, chosen, '/')),
        ]
      : []),
  );
  $('talk-state').textContent = one ? `${one.name}・${STATES[one.friendship]}` : '';
  $('say-text').disabled = $('say-send').disabled = one?.friendship !== 'friend';
}

async function showTalk() {
  const { lines } = chosen ? await call(`/users/${chosen}/talk`) : { lines: [] };
  const talk = $('talk');
  const isOther = changed('talk-of', chosen);
  if (!changed('talk', lines) && !isOther) return;
  const atEnd = isOther || talk.scrollHeight - talk.scrollTop - talk.clientHeight < 80;
  talk.replaceChildren(
    ...(lines.length > 0
      ? lines.map((line, index) => showLine(line, index === lines.length - 1))
      : [make('li', { className: 'talk__empty', textContent: 'まだメッセージはありません' })]),
  );
  if (atEnd) talk.scrollTop = talk.scrollHeight;
  if (lines.some(({ unit }) => unit)) void call(`/users/${chosen}/seen`, 'POST');
}

function showLine({ from, message, at, unit }, isLast) {
  const pressed = (action) => void act(action, unit);
  const content = drawContent(message, pressed);
  const time = make('time', {
    dateTime: new Date(at).toISOString(),
    textContent: new Date(at).toLocaleTimeString('ja-JP', {
      timeZone: 'Asia/Tokyo',
      hour: '2-digit',
      minute: '2-digit',
    }),
  });
  const item = make(
    'li',
    { className: `bubble${from === 'person' ? ' bubble--mine' : ''}${isWide(message) ? ' bubble--wide' : ''}` },
    make('div', { className: 'bubble__row' }, content, time),
  );
  // LINE shows quick replies only under the newest message.
  if (isLast && message.quickReply) item.append(drawQuickReplies(message.quickReply, pressed));
  return item;
}

const isWide = ({ type, contents }) => type === 'flex' && contents.type === 'carousel';

function drawContent(message, pressed) {
  if (message.type === 'flex') {
    const flex = drawFlex(message, pressed);
    const group = make('div', { className: 'bubble__flex' }, flex);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', message.altText);
    return group;
  }
  if (message.type === 'image')
    return make('img', { className: 'bubble__image', src: message.previewImageUrl, alt: '画像' });
  return make('div', {
    className: 'bubble__text',
    textContent: message.text ?? message.altText ?? `（${message.type}）`,
  });
}

function drawQuickReplies({ items }, pressed) {
  const group = make('div', { className: 'quick' });
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'すぐに返す');
  for (const { action } of items) {
    const button = make('button', { type: 'button', textContent: action.label });
    button.addEventListener('click', () => pressed(action));
    group.append(button);
  }
  return group;
}

async function act(action, unit) {
  await pressedAction(action, {
    userId: chosen,
    unit,
    liffId: settings.liffId,
    openLiff: (path) => openLiff(settings, chosen, path),
  });
  await refresh();
}

let live = null;
/** Listens to what concerns the chosen person; a burst of notes is one refresh. */
function listen() {
  live?.close();
  live = new EventSource(`/simulator/live${chosen ? `?user=${chosen}` : ''}`);
  let queued = false;
  live.addEventListener('message', () => {
    if (queued) return;
    queued = true;
    setTimeout(() => {
      queued = false;
      void refresh();
    }, 50);
  });
  // After a break something may have happened unheard.
  live.addEventListener('open', () => void refresh());
}

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

const tick = () => {
  $('clock').textContent = new Date().toLocaleTimeString('ja-JP', {
    timeZone: 'Asia/Tokyo',
    hour: '2-digit',
    minute: '2-digit',
  });
};
tick();
setInterval(tick, 10_000);

await refresh();
listen();
if (query.has('open') && chosen) await openLiff(settings, chosen, query.get('open'));
