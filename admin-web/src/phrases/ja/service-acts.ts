import type { ServiceVersionAct } from '@tsunagu/api-client';

/** A version that was begun before another one was published. */
export const behind = {
  title: (n: number) => `この版を書きはじめたあとに、第${String(n)}版が公開されました`,
  text: 'このまま公開すると、その版の直しが消えます。比べて、残す内容をこの版に入れてください。',
  textReview: 'このままでは承認できません。下書きに戻して、残す内容を入れてもらってください。',
  compare: (n: number) => `第${String(n)}版と比べる`,
  follow: '比べて、必要な内容を入れました',
} as const;

export const serviceActs = {
  submit: '承認を頼む',
  approve: '承認して公開する',
  giveBack: '差し戻す',
  takeBack: '下書きに戻す',
  expire: '公開を終える',
  rollback: 'この版に戻す',
  remove: '下書きを消す',
  create: '新しい版をつくる',
  follow: '比べて、必要な内容を入れました',
  done: {
    submit: '承認を頼みました。',
    approve: '承認しました。',
    giveBack: '差し戻しました。',
    takeBack: '下書きに戻しました。',
    expire: '公開を終えました。',
    rollback: 'この内容の新しい版が、承認待ちになりました。',
    remove: '下書きを消しました。',
    create: '下書きをつくりました。',
    follow: '公開中の版に続く版になりました。',
  },
  approveTitle: '承認して公開しますか',
  approveText: (day: string | null) =>
    day ? `${day}から、保護者の結果が変わります。` : '承認すると、すぐに保護者の結果が変わります。',
  households: (n: string) => `${n}世帯`,
  notCompared: 'だれの結果が変わるかは、まだ比べていません。戻って「全世帯で比べる」を押すと、先に確かめられます。',
  notComparedThen: '公開をはじめる日の結果では、まだ比べていません。',
  notComparedToday: '今日の結果では、まだ比べていません。',
  giveBackTitle: 'この版を差し戻しますか',
  giveBackText: '理由とともに、下書きとして戻ります。',
  takeBackTitle: 'この版を下書きに戻しますか',
  takeBackText: '直すと、もう一度承認を受けます。',
  expireTitle: 'この制度の公開を終えますか',
  expireText: '保護者の画面から消えます。履歴は残ります。',
  expireUsed: (names: readonly string[]) =>
    `この制度の数字を、ほかの制度の条件が使っています。終えると、次の制度の結果は「窓口で確認」などに変わります：${names.join('、')}。`,
  rollbackTitle: 'この版の内容に戻しますか',
  rollbackText: 'この版と同じ内容の新しい版が、承認待ちになります。',
  removeTitle: 'この下書きを消しますか',
  removeText: 'もとには戻せません。',
  reason: '理由',
  reasonHint: '書いた人にも、履歴にも残ります。',
} as const;

export const serviceHistory = {
  title: '履歴',
  empty: '履歴はまだありません。',
  product: 'つなぐ',
  acts: {
    create: '下書きをつくりました',
    import: 'レジストリから取りこみました',
    change: '保存しました',
    keepTranslation: '前のままの訳を、このままでよいと確かめました',
    follow: '公開中の版と比べて、必要な内容を入れました',
    rollback: '前の版に戻す案をつくりました',
    submit: '承認を頼みました',
    return: '下書きに戻しました',
    approve: '承認しました',
    activate: '公開しました',
    expire: '公開を終えました',
    confirm: '今もそのとおりだと確かめました',
    remove: '下書きを消しました',
  } satisfies Record<ServiceVersionAct, string>,
} as const;

export const compareServices = {
  title: (n: number, against: number) => `第${String(against)}版と第${String(n)}版のちがい`,
  before: '前：',
  after: '後：',
  nothing: '（なし）',
  same: 'ちがいはありません',
  sameText: '2つの版は同じ内容です。',
  choose: '比べる版',
} as const;
