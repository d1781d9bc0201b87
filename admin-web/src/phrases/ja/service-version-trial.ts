/** The households on which a version is tried. */
export const goldenWords = {
  goldens: '確認の世帯',
  goldensText: '結果が決まっている世帯です。公開の前に、条件がそのとおりに答えるかを毎回確かめます。',
  golden: (n: number) => `確認の世帯 ${String(n)}`,
  goldenTitle: 'どんな世帯か',
  goldenOn: '確かめる日',
  goldenExpected: 'どうなるはずか',
  goldenFrom: 'モデルの世帯から写す',
  goldenAnswers: '答え',
  unanswered: '答えていない',
  children: 'お子さん',
  birthMonth: '生まれた月',
  bornOnFirst: '1日生まれか',
  bornOnFirstAnswers: { true: '1日生まれ', false: '1日ではない' },
  childrenComplete: 'お子さんは、これで全員です',
  agrees: 'そのとおりです',
  disagrees: (found: string) => `条件は「${found}」と答えます`,
} as const;

/** The reasons, automatic and in words of one’s own. */
export const reasonWords = {
  reasonsText: '結果の理由は、条件から自動でつくられます。わかりにくいものだけ、自分のことばに変えます。',
  reasonAutomatic: '自動のことば',
  reasonOwn: '自分のことばで書く',
  reasonBack: '自動のことばに戻す',
  reasonFor: (sentence: string) => `「${sentence}」の理由`,
  reasonKinds: { yes: '当てはまるとき', no: '当てはまらないとき', open: 'まだ答えていないとき' },
  reasonNone: '条件を先に書いてください。',
} as const;
