import type { SurveyAct, SurveyDiffKind, SurveyState } from '@tsunagu/api-client';
import type { StatusLook } from '../../ui/status-look';

export const surveyLooks: Record<SurveyState, StatusLook> = {
  draft: { glyph: 'draft', word: '下書き', tone: 'mute' },
  checked: { glyph: 'met', word: '点検済み', tone: 'plain' },
  awaitingCity: { glyph: 'approve', word: '市の承認待ち', tone: 'warn' },
  approved: { glyph: 'met', word: '承認済み', tone: 'ok' },
  published: { glyph: 'done', word: '公開中', tone: 'ok' },
  retired: { glyph: 'none', word: '終了', tone: 'mute' },
};

export const surveyWay = Object.keys(surveyLooks) as SurveyState[];

export const versionName = (version: string): string => `第${version}版`;

export const surveys = {
  title: '質問',
  caption: '登録アンケートの版の一覧',
  create: '公開中の版から新しい版をつくる',
  createTitle: '公開中の版から、新しい版をつくりますか',
  createText: '質問をすべて写した下書きができます。公開中の版と、答えている方には何も起きません。',
  createAct: 'つくる',
  name: '版の名前',
  nameHint: '何を変える版かを短く書きます。職員と市だけが見ます。',
  filter: '状態でしぼる',
  all: 'すべて',
  columns: {
    version: '版',
    state: '状態',
    questions: '質問',
    author: 'つくった人',
    updated: '更新',
    published: '公開',
  },
  questions: (n: number) => `${String(n)}問`,
  returned: '差し戻し',
  delivered: 'はじめから入っている版',
  never: 'まだ公開していません',
  empty: 'この状態の版はありません',
  emptyText: 'つくった版が、新しい順にここに並びます。',
} as const;

export const acts = {
  check: '点検を受ける',
  submit: '市の承認を頼む',
  giveBack: '差し戻す',
  takeBack: '下書きに戻す',
  approve: '承認する',
  publish: '公開する',
  remove: '版を消す',
  compare: '版を比べる',
  done: {
    check: '点検が終わりました。',
    submit: '市の承認を頼みました。',
    giveBack: '差し戻しました。',
    takeBack: '下書きに戻しました。',
    approve: '承認しました。',
    publish: '公開しました。',
    remove: '版を消しました。',
  },
  working: '進めています',
  publishTitle: (version: string) => `${versionName(version)}を公開しますか`,
  publishText: '回答中の方は前の版のまま続きます。公開後は直せません。',
  removeTitle: (version: string) => `${versionName(version)}を消しますか`,
  removeText: '下書きの質問がすべて消えます。もとには戻せません。',
  approveTitle: (version: string) => `${versionName(version)}を承認しますか`,
  approveText: 'カタログにない質問と、注意のある質問も、書かれた目的と理由で認めます。だれがいつ承認したかが残ります。',
  approveNote: '記録に残すこと',
  approveNoteHint: '書かなくてもかまいません。書いた人にも見えます。',
  returnTitle: 'この版を差し戻しますか',
  returnText: '理由とともに、下書きとして戻ります。',
  takeBackTitle: 'この版を下書きに戻しますか',
  takeBackText: '直すと、点検と市の承認をもう一度受けます。',
  reason: '理由',
  reasonHint: 'どこを、どう直すとよいかを書いてください。',
} as const;

export const historyWords = {
  title: '履歴',
  empty: '記録はありません',
  emptyText: 'はじめから入っている版か、まだだれも手を入れていない版です。',
  times: (n: number) => `（${String(n)}回）`,
  acts: {
    create: 'つくりました',
    change: '書き換えました',
    check: '点検を受けました',
    submit: '市の承認を頼みました',
    return: '下書きに戻しました',
    cityReturn: '市が差し戻しました',
    approve: '市が承認しました',
    publish: '公開しました',
    retire: '次の版に替わりました',
  } satisfies Record<SurveyAct, string>,
  product: 'つなぐ',
} as const;

export const compareWords = {
  title: (version: string, against: string) => `${versionName(against)}から${versionName(version)}への違い`,
  same: '違いはありません',
  sameText: '2つの版は、同じ質問を同じ順番で聞きます。',
  kinds: {
    added: { glyph: 'fits', word: '足した', tone: 'ok' },
    removed: { glyph: 'none', word: '外した', tone: 'mute' },
    changed: { glyph: 'doing', word: '変えた', tone: 'accent' },
    moved: { glyph: 'sending', word: '順番だけ', tone: 'plain' },
  } satisfies Record<SurveyDiffKind, StatusLook>,
  place: (from: number | null, to: number | null) =>
    from === null
      ? `${String((to ?? 0) + 1)}番目に`
      : to === null || to === from
        ? `${String(from + 1)}番目`
        : `${String(from + 1)}番目から${String(to + 1)}番目へ`,
  before: '前',
  after: '後',
  nothing: '（なし）',
  choose: 'くらべる版',
  parts: {
    stage: 'いつ聞くか',
    type: '答え方',
    privacy: 'あつかい',
    perChild: 'お子さんごと',
    showIf: 'だれに聞くか',
    countMax: 'いちばん大きい数',
    options: '選択肢',
    catalogueId: 'カタログ',
    purpose: '聞く目的',
    reason: '理由',
    considered: 'ほかの聞き方',
    fact: '事実',
  } as Record<string, string>,
} as const;
