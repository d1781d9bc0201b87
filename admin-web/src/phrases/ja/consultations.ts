import type { DeskState, Outcome } from '@tsunagu/api-client';
import type { StatusLook } from '../../ui/status-look';

export const stateLooks: Record<DeskState, StatusLook> = {
  waiting: { glyph: 'todo', word: '担当待ち', tone: 'warn' },
  answering: { glyph: 'doing', word: '対応中', tone: 'accent' },
  answered: { glyph: 'waiting', word: '保護者の返事待ち', tone: 'mute' },
  closed: { glyph: 'done', word: '終了', tone: 'ok' },
};

export const outcomeNames: Record<Outcome, string> = {
  informed: '制度や情報を伝えた',
  guided: '窓口を案内した',
  listened: '話を聞いた',
  noReply: '保護者から返事がなかった',
  other: 'その他',
};

export const desk = {
  title: '相談',
  list: '相談の一覧',
  views: { label: '一覧の範囲', mine: '自分', waiting: '担当待ち', all: 'すべて' },
  groups: {
    overdue: '約束の期限を過ぎています',
    today: '本日',
    later: (date: string) => `${date}から`,
    none: '期限なし',
    note: (n: number) => `${String(n)}件 期限の近い順`,
    count: (n: number) => `${String(n)}件`,
  },
  due: 'お返事',
  arrivals: (n: number) => (n > 0 ? `新着 ${String(n)}件を表示する` : '並びを新しくする'),
  unread: (n: number) => `新しいメッセージ ${String(n)}通`,
  unsentHere: '送れていません',
  empty: {
    mine: '担当の相談はありません',
    mineText: (waiting: number | null) =>
      waiting ? `担当待ちが${String(waiting)}件あります。` : '担当になった相談が、期限の近い順にここに並びます。',
    waiting: '担当待ちの相談はありません',
    waitingText: '新しく届いた相談が、担当が決まるまでここに並びます。',
    all: 'まだ相談がありません',
    allText: '保護者から相談が届くと、ここに並びます。',
    seeWaiting: '担当待ちを見る',
  },
  choose: { title: '相談を選んでください', text: '左の一覧から選ぶと、やりとりとご家庭のことが並びます。' },
  duty: (names: string) => `勤務中 ${names}`,
  dutyNone: '勤務中の相談員はいません',
  dutyList: 'きょう勤務する人',
  keys: { next: '次の相談', previous: '前の相談', view: (view: string) => `${view}の一覧` },
} as const;

export const thread = {
  label: (alias: string) => `${alias}さんとの相談`,
  number: (number: string) => `相談 ${number}`,
  alias: (alias: string) => `呼び名 ${alias}`,
  counsellor: (name: string) => `担当 ${name}`,
  nobody: '担当はまだ決まっていません',
  arrived: (moment: string) => `${moment}に届きました`,
  sealed: '封をして保管しています。LINEには残りません',
  parent: '保護者',
  parentRead: (moment: string) => `保護者が読んだ ${moment}`,
  parentUnread: '保護者はまだ読んでいません',
  noteTag: '内部メモ',
  noteHidden: '保護者には見えません',
  card: '制度カード',
  cardFromParent: '保護者が添えた制度カード',
  closedOn: (moment: string, outcome: string) => `${moment}に終了・${outcome}`,
  messages: 'やりとり',
  empty: 'まだメッセージがありません。',
  take: '担当する',
  taking: '担当になっています',
  taken: '担当になりました。',
  handOver: '引き継ぐ',
  close: '終える',
  reopen: '再開する',
  reopened: '再開しました。',
  more: 'ほかの操作',
  takeFirst: '担当になると返信できます。',
  oversight: (name: string) => `担当は${name}さんです。相談責任者として返信できます。`,
  closedNote: 'この相談は終わっています。保護者が続きを書くと、また開きます。',
  readOnlyNote: '閲覧だけできます。返信は相談員と相談責任者が行います。',
} as const;

export const composer = {
  label: '返信・内部メモを書く',
  reply: '返信',
  note: '内部メモ',
  replyField: '返信の文',
  noteField: '内部メモの文（保護者には見えません）',
  replyPlaceholder: '受けとめ → 答えや次の一歩 → 問いは1つまで → いつまた連絡するか',
  notePlaceholder: '引き継ぐ人に伝えたいこと',
  send: '送る',
  sending: '送っています',
  writeNote: 'メモを残す',
  kept: '下書きを残しています',
  count: (n: number, max: number) => `${String(n)} / ${max.toLocaleString('ja-JP')}字`,
  tooLong: (max: number) => `1通は${max.toLocaleString('ja-JP')}字までです。`,
  willReply: '保護者のページに届き、LINEには「返信があります」とだけ伝わります。',
  willNote: '保護者には見えません。相談員と相談責任者が読みます。',
  removeCard: (name: string) => `制度カード「${name}」を外す`,
  unsent: '送れませんでした',
  unsentKept: '書いたものは残しています',
  resend: 'もう一度送る',
  rewrite: '書き直す',
  inFlight: '送っています',
  easy: { label: '読みやすさ', goal: '目安 80', fine: '読みやすい長さです' },
} as const;

export const closing = {
  title: 'この相談を終えますか',
  description: '保護者に「いつでも続きを書けます」と伝わります。',
  outcome: '対応の結果',
  act: '終える',
  done: '相談を終えました。',
} as const;

export const handingOver = {
  title: (name: string) => (name ? `${name}さんに引き継ぎますか` : 'だれに引き継ぎますか'),
  description: '保護者に担当が変わることが伝わります。これまでのやりとりと内部メモは、そのまま引き継がれます。',
  people: 'きょう勤務する人',
  nobody: 'きょう勤務するほかの人がいません。',
  hours: (from: string, to: string) => `${from}〜${to}`,
  act: '引き継ぐ',
  done: (name: string) => `${name}さんに引き継ぎました。`,
} as const;

export const household = {
  label: (alias: string) => `${alias}さんのご家庭`,
  title: (alias: string) => `${alias}さんのご家庭`,
  registered: (day: string) => `${day}に登録`,
  friend: { yes: 'LINEの友だち', no: 'LINEでブロックされています', unknown: '' },
  children: (n: number) => `お子さん ${String(n)}人`,
  childrenIncomplete: 'お子さんの入力は途中です',
  born: (month: string) => `${month}生まれ`,
  expecting: (month: string) => `これから生まれるお子さん ${month}の予定`,
  facts: '登録情報',
  findings: (n: number) => `合いそうな制度 ${String(n)}`,
  missing: (n: number) => `あと${String(n)}問`,
  all: 'すべて見る',
  fewer: '少なくする',
  insert: (name: string) => `${name}を制度カードとして返信に入れる`,
  letters: '届いた情報',
  opened: '開いた',
  unopened: '未開封',
  noLetters: 'まだ届いた情報はありません。',
  earlier: (n: number) => `これまでの相談 ${String(n)}`,
  noEarlier: '前の相談はありません。',
  none: '合いそうな制度はまだ見つかっていません。',
  /** What the parent reads on the card, never as a promise. */
  estimate: {
    exact: (yen: string) => `めやす 月${yen}円`,
    between: (low: string, high: string) => `めやす 月${low}〜${high}円`,
    from: (low: string) => `めやす 月${low}円から`,
    children: (n: number) => `お子さん${String(n)}人分`,
    open: 'まだわからないことがあり、変わることがあります',
  },
} as const;

export const city = {
  title: '相談の閲覧',
  notice: '市の画面は閲覧だけです。見た記録が残ります。',
  noticeMore: '一覧を見たこと、相談を開いたことが、日時とともに残ります。',
  list: '相談の一覧',
  reload: '一覧を読み直す',
  empty: '相談はまだありません',
  emptyText: '保護者から相談が届くと、新しい順にここに並びます。',
  choose: { title: '相談を選んでください', text: '選ぶと、開いたことが閲覧記録に残ります。' },
} as const;
