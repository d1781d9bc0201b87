import type {
  RegistryDecision,
  RegistryImportState,
  RegistryRowChange,
  RegistryWarningCode,
} from '@tsunagu/api-client';
import type { StatusLook } from '../../ui/status-look';

export const changeNames: Record<RegistryRowChange, string> = {
  new: '新しい',
  changed: '変わった',
  gone: '無くなった',
  same: '同じ',
};

export const changeLooks: Record<RegistryRowChange, StatusLook> = {
  new: { glyph: 'waiting', word: changeNames.new, tone: 'accent' },
  changed: { glyph: 'risk', word: changeNames.changed, tone: 'warn' },
  gone: { glyph: 'breach', word: changeNames.gone, tone: 'danger' },
  same: { glyph: 'done', word: changeNames.same, tone: 'mute' },
};

export const decisionNames: Record<RegistryDecision, string> = {
  accepted: '下書きにしました',
  skipped: '見送りました',
};

export const importStates: Record<RegistryImportState, string> = {
  waiting: 'ファイルを待っています',
  reading: '読み取り中',
  ready: '読み取りました',
  replaced: '新しいファイルに替わりました',
  stopped: 'やめました',
  failed: '読み取れませんでした',
};

/** What the normaliser noticed, and what it did about it. */
export const warningNames: Record<RegistryWarningCode, string> = {
  spaces: '前後に空白やタブがあります。取って読みました。',
  codeComma: 'コードが読点やコンマでつながっています。分けて読みました。',
  codeShort: 'コードが3けたより短いです。0を足して読みました。',
  codeUnknown: '一覧にないコードです。使っていません。',
  codesSwapped: '分野と対象のコードが入れ替わっています。正しいほうへ移しました。',
  dateAnytime: '日付の欄に「随時」などがあります。日付は決めていません。',
  dateUnreadable: '日付を読み取れません。使っていません。',
  linkTitle: '名前とリンクが「;」でつながっています。分けて読みました。',
  linkUnreadable: 'リンクとして読み取れません。使っていません。',
  areaMissing: '対象の地域がありません。',
  areaUnreadable: '地域のコードを読み取れません。使っていません。',
  areaElsewhere: '神戸市の外の制度です。',
  ageMissing: '対象の年齢が、数字では入っていません。',
  ageZero: '「0か月未満」はだれにも当てはまりません。使っていません。',
  ageTurned: '年齢の上と下が逆です。使っていません。',
  ageMonths: '歳と月の組み合わせが合いません。確かめてください。',
  ageDoubled: '年齢の上限か下限が2つあります。広いほうで読みました。',
  ageOver: '「超」の年齢です。その年齢も含めて読みました。',
  ageUnreadable: '年齢を読み取れません。使っていません。',
  ageTooHigh: '年齢が高すぎます。使っていません。',
  conditionsFree: '条件が文章で書かれています。編集者が式にします。',
  sensitiveTarget: '窓口だけで確認する対象です。質問にはしません。',
  expectingTarget: '妊産婦が対象に入っています。条件に足すか確かめてください。',
  keyTypo: '項目名の書きまちがいです。そのまま残します。',
  keyUnknown: '決まりにない項目です。そのまま残します。',
  nameMissing: '制度の名前がありません。下書きにできません。',
  psidOdd: '制度の番号（PSID）の形が決まりと違います。',
  textCut: '文が長すぎます。',
};

export const registry = {
  title: '制度レジストリ',
  tab: 'レジストリ',
  crumb: '制度',
  import: 'ファイルを取り込む',
  export: '公開中の制度を書き出す',
  exporting: '書き出し中',
  exported: (name: string) => `${name} に書き出しました`,
  none: '取り込んだファイルはまだありません',
  noneText: '子育て支援制度レジストリのJSONを取り込むと、新しい制度、変わった制度、無くなった制度がわかります。',
  latest: 'いまのファイル',
  history: '取り込みの記録',
  by: (name: string, moment: string) => `${moment}に${name}が取り込み`,
  records: (n: string) => `${n}件`,
  warned: (n: string) => `注意のある行 ${n}件`,
  onlyWarned: '注意のある行だけ',
  filter: '行の種類',
  all: 'すべて',
  caption: 'レジストリの行',
  columns: { pick: '選ぶ', name: '制度', change: '種類', area: '地域', warnings: '注意', decision: '決めたこと' },
  noName: '名前がありません',
  warnings: (n: number) => `${String(n)}件`,
  emptyRows: 'この種類の行はありません',
  emptyRowsText: '別の種類を選んでください。',
  pick: (name: string) => `${name}を選ぶ`,
  picked: (n: number) => `${String(n)}行を選んでいます（一度に100行まで）`,
  accept: '下書きにする',
  skip: '見送る',
  seen: '確かめた',
  working: '実行中',
  accepted: (n: number) => `${String(n)}件を下書きにしました。公開は制度の画面で、別の人が承認します。`,
  skipped: (n: number) => `${String(n)}件を見送りました。内容が変わったら、また知らせます。`,
  running: '読み取り中',
  progress: (megabytes: string, all: string, records: string) => `${all}MBのうち${megabytes}MB、${records}件`,
  stop: 'やめる',
  stopped: '取り込みをやめました。何も残っていません。前のファイルはそのままです。',
  done: 'ファイルを読み取りました',
  place: (path: string) => `ファイルの中の場所：${path}`,
  fact: '取り込んだだけでは公開されません。下書きにして、条件を確かめ、別の人が承認します。',
};

export const upload = {
  title: 'レジストリのファイルを取り込む',
  description: 'UTF-8のJSONで、64MB、2万件までです。いま公開している制度は変わりません。',
  file: 'ファイル',
  fileHint: '子育て支援制度レジストリのJSON',
  fileTooLarge: '64MBより大きいファイルは取り込めません。',
  attribution: '出典の書き方',
  attributionHint: 'データの利用条件に合わせた文です。取り込んだ制度と一緒に残り、公開ページに出ます。',
  attributionDefault:
    '出典：子育て支援制度レジストリ（東京都）、CC BY 4.0（https://creativecommons.org/licenses/by/4.0/deed.ja）をもとに加工',
  act: '取り込む',
};

export const column = {
  title: (name: string) => `${name}の行`,
  choose: '行を選んでください',
  chooseText: '注意、違い、下書きの条件が出ます。',
  warnings: '注意',
  noWarnings: '注意はありません。',
  differences: '違い',
  field: '項目',
  ours: 'いまの制度',
  theirs: 'ファイル',
  nothing: '（なし）',
  rule: '下書きの条件',
  ruleNote: '地域と年齢だけから作ります。',
  todos: '下書きで行うこと',
  noTodos: 'ありません。',
  record: 'ファイルの中身',
  openService: '制度を開く',
  goneText: 'ファイルにありません。終わった制度なら、制度の画面で公開を終えてください。',
};
