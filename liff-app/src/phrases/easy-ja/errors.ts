import type { ErrorCode } from '../ja/errors.ts';

export const errors: Record<ErrorCode, string> = {
  'survey.unfinished': '相談の 前に、アンケートが あります。続きから できます。',
  'survey.versionUnknown': '質問が 新しく なりました。答えは 残って います。続きから できます。',
  'survey.outsideCity': '登録は、この 市に 住んで いる 人の ものです。区を えらび直す ことが できます。',
  'survey.questionUnknown': '質問が 新しく なりました。もう一度 開いて ください。続きから できます。',
  'survey.answeredTwice': '答えを 残す ことが できませんでした。もう一度 開いて ください。',
  'survey.answerMissing': 'まだ 答えて いない 質問が あります。続きから できます。',
  'survey.answerUnclear': '答えを 残す ことが できませんでした。もう一度 えらんで ください。',
  'survey.answerWrongType': '答えを 残す ことが できませんでした。もう一度 えらんで ください。',
  'survey.optionUnknown': '答えの 種類が 新しく なりました。もう一度 開いて、えらんで ください。',
  'survey.childUnknown': '子どもの 数が 変わりました。もう一度 開いて、えらんで ください。',
  'survey.countOutOfRange': '数を えらび直して ください。',
  'survey.questionNotAsked': '質問が 新しく なりました。もう一度 開いて ください。続きから できます。',
  'survey.tooManyChildren': '子どもは 12人まで 書けます。少なく して ください。',
  'survey.birthInFuture': '子どもの 生まれた 月が、まだ 来て いません。もう一度 えらんで ください。',
  'survey.birthTooLongAgo': '子どもの 生まれた 年を 見て、もう一度 えらんで ください。',
  'survey.expectingMonthOutOfRange': '予定の 月を もう一度 えらんで ください。',
  'household.notExpecting':
    '「これから 生まれる 子ども」の 登録が ありません。「設定」の「子ども」に 書いて ください。',
  'household.childrenChanged':
    '子どもの 登録が、ほかの 画面で 変わりました。まだ 残して いません。もう一度 えらんで ください。',
  'household.tooManyChildren': '子どもは 12人まで 登録できます。「設定」の「子ども」で 直して ください。',
  'household.birthInFuture': 'まだ 来て いない 月です。生まれた 年と 月を えらび直して ください。',
  'household.birthTooLongAgo':
    '生まれる 予定の 月と ちがいすぎます。えらび直すか、「設定」の「子ども」に 書いて ください。',
  'consent.missing': '登録の 前に、説明を 読んで 決めて ください。',
  'consent.versionStale': '説明が 新しく なりました。もう一度 決めて ください。',
  'consultation.closed': 'この 相談は 終わりました。いつでも また 書いて ください。',
  'consultation.notFound': 'ページが ありません。メニューから 開いて ください。',
  'service.notFound': 'ページが ありません。メニューから 開いて ください。',
  'letter.notFound': 'ページが ありません。メニューから 開いて ください。',
  'route.unknown': 'ページが ありません。メニューから 開いて ください。',
  'role.forbidden': 'ページが ありません。メニューから 開いて ください。',
  'session.missing': '長い 時間が たったので、とじました。もう一度 開いて ください。続きから できます。',
  'session.idTokenInvalid': 'LINEの 確認が できませんでした。もう一度 開いて ください。',
  'line.unavailable': '今、LINEに つながりません。少し 待って、もう一度 おして ください。',
  'request.crossOrigin': 'つなぐの メニューから もう一度 開いて ください。書いた ものは 残って います。',
  'input.invalid': '書いた ものを 見て、もう一度 送って ください。文は 残って います。',
  'cursor.invalid': '続きを 出す ことが できませんでした。もう一度 開いて ください。',
  'rate.exceeded': '今 こんで います。書いた ものは 残って います。1分 待って ください。',
  'body.tooLarge': '文が 長すぎます。分けて 送って ください。',
  'body.malformed': '送る ことが できませんでした。書いた ものは 残って います。もう一度 開いて ください。',
  'media.unsupported': '送る ことが できませんでした。書いた ものは 残って います。もう一度 開いて ください。',
};
export const unknownError =
  'うまく できませんでした。書いた ものは 残って います。少し 待って、もう一度 おして ください。';
