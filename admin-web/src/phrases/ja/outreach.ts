import type {
  MenuFault,
  MenuPhase,
  MenuRunReason,
  MenuRunState,
  MenuStage,
  PlaceKind,
  QrLevel,
  RouteFunnel,
  RoutePeriod,
} from '@tsunagu/api-client';
import type { StatusLook } from '../../ui/status-look';

export const placeKinds: Record<PlaceKind, string> = {
  wardOffice: '区役所・支所',
  health: '病院・薬局・健診',
  childcare: '保育園・幼稚園',
  school: '学校・学童',
  play: '児童館・図書館・遊び場',
  shop: 'お店',
  transport: '駅・車内',
  event: '催し',
  post: '郵送・ポスト',
  web: 'ウェブ・SNS',
  other: 'そのほか',
};

export const periods: Record<RoutePeriod, string> = {
  days7: '7日間',
  days30: '30日間',
  days90: '90日間',
  days365: '1年間',
};

/** The steps from the paper to the desk, in order. */
export const steps: Record<keyof RouteFunnel, string> = {
  scanned: '読み取り',
  opened: 'アプリを開いた',
  friend: '友だち',
  started: 'アンケート開始',
  finished: '登録',
  consulted: '初めての相談',
};

export const routes = {
  title: '登録のきっかけ（QR）',
  caption: 'QRの一覧',
  create: 'QRをつくる',
  periodLabel: '期間',
  stateLabel: '表示するもの',
  inUse: '使っている',
  retired: '使うのをやめた',
  note: '読み取りは回数、そのほかは登録前に来た世帯の数です。少ない世帯を引き算で推しはかれないように、10未満を切り捨て、10未満の数は「非表示」です。今日までの期間で、5分ごとに新しくなります。',
  empty: 'QRはまだありません',
  emptyRetired: 'やめたQRはありません',
  emptyText: '置く場所とチラシの版ごとに1つつくると、どこから登録につながったかがわかります。',
  columns: { place: '置く場所', act: '操作' },
  suppressed: '非表示',
  suppressedTitle: '10未満のため',
  version: (text: string) => `チラシ ${text}`,
  print: 'QRを出す',
  printLabel: (name: string) => `${name}のQRを出す`,
  edit: '直す',
  editLabel: (name: string) => `${name}を直す`,
  retire: '使うのをやめる',
  retireLabel: (name: string) => `${name}を使うのをやめる`,
  resume: 'また使う',
  resumeLabel: (name: string) => `${name}をまた使う`,
  retireTitle: (name: string) => `「${name}」を使うのをやめますか`,
  retireText: 'もう配られた紙のQRはそのまま使え、読み取りも数えます。この一覧からは外れます。',
  retiredNow: (name: string) => `「${name}」を使うのをやめました`,
  resumedNow: (name: string) => `「${name}」をまた使います`,
} as const;

export const routeForm = {
  createTitle: 'QRをつくる',
  editTitle: (name: string) => `「${name}」を直す`,
  create: 'つくる',
  save: '保存する',
  name: '置く場所の名前',
  nameHint: '例：灘区役所 3階の窓口',
  placeKind: '場所の種類',
  ward: '区',
  noWard: '区を問わない',
  flyerVersion: 'チラシの版',
  flyerVersionHint: '例：2026年秋 A4。一度読み取られたあとは変えられません。新しい版には、新しいQRをつくります。',
  missing: '入れてください。',
  created: (code: string) => `QR ${code} をつくりました`,
  saved: '保存しました',
} as const;

export const qrPrint = {
  title: (name: string) => `「${name}」のQR`,
  address: 'QRの中身',
  size: '印刷する幅（mm）',
  sizeHint: '18〜300mm。A4のチラシなら25〜30mmが読み取りやすい大きさです。',
  sizeWrong: '18から300までの数を入れてください。',
  level: '汚れへの強さ',
  levels: { M: '標準（15%まで）', Q: '強い（25%まで）' } satisfies Record<QrLevel, string>,
  preview: (code: string) => `QRコード ${code}`,
  download: { svg: 'SVG（印刷所）', png: 'PNG（文書に貼る）', pdf: 'PDF（そのまま印刷）' },
  close: '閉じる',
  note: 'まわりの白い余白もQRの一部です。切らずに使ってください。',
} as const;

export const stageNames: Record<MenuStage, string> = {
  visitor: '登録前の人',
  general: '年齢がわからない家庭',
  expecting: '生まれる前',
  baby: '0〜2歳',
  toddler: '3歳から就学まで',
  school: '小学生から',
};
export const phaseNames: Record<MenuPhase, string> = { open: '受付中', closed: '受付時間外' };
export const reasonNames: Record<MenuRunReason, string> = {
  nightly: '毎晩の見直し',
  opening: '受付の始まり・終わり',
  template: '見た目の変更',
  again: '失敗のあとのやり直し',
  staff: '職員の操作',
};
export const faultNames: Record<MenuFault, string> = {
  rejected: 'LINEが受け付けません',
  notFound: 'LINEにメニューがありません（つくり直します）',
  rateLimited: 'LINEの1時間の上限に達しました',
  unreachable: 'LINEにつながりません',
  fault: '内部の不具合',
};
export const runLooks: Record<MenuRunState, StatusLook> = {
  running: { glyph: 'sending', word: '配っています', tone: 'accent' },
  done: { glyph: 'done', word: '終わりました', tone: 'ok' },
  stopped: { glyph: 'paused', word: '止めました', tone: 'mute' },
  failed: { glyph: 'breach', word: '失敗しました', tone: 'danger' },
};

export const menus = {
  title: 'メニュー',
  now: (phase: string) => `いまは「${phase}」のメニューを出しています`,
  phaseLabel: '時間帯',
  languageLabel: 'ことば',
  grid: 'メニューの見た目',
  everybody: 'ほかの人みんな',
  households: (count: string) => `${count}世帯`,
  few: '10世帯未満',
  none: 'いま使う人はいません',
  published: 'LINEにあります',
  unpublished: '使う人ができたときにつくります',
  alt: (stage: string, phase: string, language: string) => `${stage}・${phase}・${language}のメニュー`,
  begin: 'いま配り直す',
  stop: '止める',
  stopTitle: '配り直しを止めますか',
  stopText: '配り終わった分はそのままです。残りは、次に受付が始まるか終わるとき、または夜に配ります。',
  running: '配り直しています',
  progress: (done: string, total: string) => `${total}世帯のうち${done}世帯`,
  counting: '数えています',
  fault: (fault: string) => `${fault}。少し待って、続きから自動でやり直します。`,
  runs: '配り直しの記録',
  noRuns: 'まだ配り直していません',
  noRunsText: '1分以内に自動で始まります。',
  byService: '自動',
  columns: {
    started: '始まり',
    reason: 'きっかけ',
    starter: 'だれが',
    state: '状態',
    changed: '変えた世帯',
    refused: 'LINEが受け付けなかった',
    requests: 'LINEへの依頼',
  },
  begun: '配り直しを始めました',
  stopped: '配り直しを止めました',
} as const;
