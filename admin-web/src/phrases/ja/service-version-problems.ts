import type { VersionProblem } from '@tsunagu/api-client';

/** Places of a version, as problems name them. */
export const problemPlaces: [
  RegExp,
  string,
  'rule' | 'words' | 'reasons' | 'facts' | 'goldens' | 'sources' | 'history',
][] = [
  [/^follows/, '公開中の版', 'history'],
  [/^rule/, '条件', 'rule'],
  [/^content\.leafTexts/, '理由のことば', 'reasons'],
  [/^goldens/, '確認の世帯', 'goldens'],
  [/^content\.sources/, '出典', 'sources'],
  [/^(nextCheckDue|confidence|valid)/, '出典と期間', 'sources'],
  [/^content\.(asOf|uncertain|notes|internalNote|attribution)/, '出典と期間', 'sources'],
  [
    /^content\.(figures|papers|deadlines|desks|todos|sensitive|related|incompatible|suppress)/,
    '金額・窓口など',
    'facts',
  ],
  [/^content/, '説明', 'words'],
];

export const problemWords: Record<string, string> = {
  basedOnOld: 'あとから公開された版と、まだ比べていません。',
  goldenEligibleMissing: '「対象になる」確認の世帯がありません。',
  goldenNotEligibleMissing: '「対象外になる」確認の世帯がありません。',
  goldenUnknownMissing: '「答えが足りない」確認の世帯がありません。',
  goldenDisagrees: '条件が、確認の世帯とちがう答えを出します。',
  sourceMissing: '出典がありません。',
  nextCheckMissing: '次に確かめる日がありません。',
  nextCheckPast: '次に確かめる日が過ぎています。',
  nextCheckFar: '次に確かめる日は、3年以内にしてください。',
  dayAhead: '確かめた日が、今日より後です。',
  figureMissing: '条件が使う数字の値が、公開する期間にありません。',
  figureUsed: 'ほかの制度の条件が使う数字が、なくなります。先にその制度を直してください。',
  todosOpen: '残っている作業があります。',
  validityPast: '公開をおわる日が過ぎています。',
  textRequired: '保護者が読む文がありません。',
  textMissing: 'この言語の文がありません。',
  papersMissing: '必要なものがありません。',
  lifeEventMissing: '暮らしの出来事がありません。',
  lowConfidence: '要確認として公開します。',
  neverAsked: 'この登録情報は、聞かないものです。',
  translationOlder: '日本語が新しくなりました。この言語の文は前のままです。',
  serviceUnknown: 'その記号の制度がありません。',
  factUnknown: 'この登録情報は使えません。',
  leafUnknown: 'その文は条件にありません。',
  twice: '同じものが2つあります。',
  deadlineUnclear: '日付か、出来事からの期間の、どちらかを書きます。',
  foreignFigure: '名前を制度の記号で始めてください。',
  dateOrder: 'おわりの日が、はじめの日より前です。',
  figuresOverlap: '同じ期間に2つの金額があります。',
};
export const problemWord = (code: string): string => problemWords[code] ?? 'ここを見直してください。';
/** What is wrong, with the figure and the services it is about. */
export function problemSaid({ code, figure, services = [] }: VersionProblem): string {
  const users = services.length === 0 ? '' : `使っている制度：${services.map(({ name }) => name).join('、')}。`;
  return [figure === undefined ? '' : `${figure}：`, problemWord(code), users].join('');
}
